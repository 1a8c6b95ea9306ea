import type { ClauseKind } from '@rapport/shared/domain';
import { sameData } from '@rapport/shared/domain';
import { useState } from 'react';
import type { TemplateFullFragment } from '../../../gql/graphql.ts';
import { type Changes, onTopOf, withChange } from './template-changes.ts';

type Editing = {
  /** What the changes were made on. */
  base: TemplateFullFragment;
  changes: Changes;
  /** Clauses whose form is open. */
  forms: ReadonlySet<ClauseKind>;
};

const fresh = (base: TemplateFullFragment): Editing => ({ base, changes: new Map(), forms: new Set() });

/**
 * A template in the reader's hands: changes wait here until they are saved together. Where somebody else saves meanwhile the reader's
 * changes stay as they are, on what they were made on, until the reader has decided.
 * @param template as it is stored now
 */
export function useTemplateEditing(template: TemplateFullFragment) {
  const [editing, setEditing] = useState(() => fresh(template));
  const { base, changes, forms } = editing;
  const dirty = changes.size > 0 || forms.size > 0;
  if (!dirty && base !== template) setEditing(fresh(template));
  const withForm = (kind: ClauseKind, open: boolean) => {
    const next = new Set(forms);
    if (open) next.add(kind);
    else next.delete(kind);
    return next;
  };
  return {
    base,
    changes,
    forms,
    dirty,
    /** Whether somebody else has saved since the first change here. */
    behind: dirty && (base.revision !== template.revision || !sameData(base.clauses, template.clauses)),
    openForm: (kind: ClauseKind) => setEditing({ ...editing, forms: withForm(kind, true) }),
    closeForm: (kind: ClauseKind) => setEditing({ ...editing, forms: withForm(kind, false) }),
    /** Takes a change up; its form is done with. */
    put: (kind: ClauseKind, data: unknown) =>
      setEditing({ base, changes: withChange(base, changes, kind, data), forms: withForm(kind, false) }),
    /** Drops every change. */
    discard: () => setEditing(fresh(template)),
    /** Goes on from what is stored now, with the same changes on top of it. */
    goOn: () => setEditing({ base: template, changes: onTopOf(template, changes), forms }),
    /** What was saved is what is stored. */
    saved: (stored: TemplateFullFragment) => setEditing(fresh(stored)),
  };
}

export type TemplateEditing = ReturnType<typeof useTemplateEditing>;
