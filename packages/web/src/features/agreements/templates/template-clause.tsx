import { Trans, useLingui } from '@lingui/react/macro';
import { type AgreementHead, type ClauseKind, clauseSchemas, clauseTitle } from '@rapport/shared/domain';
import clsx from 'clsx';
import { useState } from 'react';
import { InputRefused } from '../../../lib/execute.ts';
import { Button } from '../../../ui/button.tsx';
import { Chip } from '../../../ui/chip.tsx';
import { templateFields } from '../clause-fields.ts';
import { ClausePanel } from '../clause-panel.tsx';
import { useClauseLanguage } from '../wording.ts';
import { changedClause, storedClause } from './template-changes.ts';
import styles from './templates.module.css';
import type { TemplateEditing } from './use-template-editing.ts';

type TemplateClauseProps = {
  kind: ClauseKind;
  editing: TemplateEditing;
  head: AgreementHead;
  editable: boolean;
  /** Under which unsent changes of the form are kept in this tab. */
  draftKey: string;
  /** What a pair has to add before it can propose. */
  obstacles: string[];
};

/** One clause of a template. Its form is checked here, and saved with the rest. */
export function TemplateClause({ kind, editing, head, editable, draftKey, obstacles }: TemplateClauseProps) {
  const { t } = useLingui();
  const title = clauseTitle(kind, useClauseLanguage());
  const [problem, setProblem] = useState<InputRefused | null>(null);
  const data = changedClause(editing.base, editing.changes, kind);
  const changed = editing.changes.has(kind);
  const done = (next: () => void) => {
    sessionStorage.removeItem(draftKey);
    setProblem(null);
    next();
  };
  const save = (values: unknown) => {
    const parsed = clauseSchemas[kind].safeParse(values);
    if (parsed.success) done(() => editing.put(kind, parsed.data));
    else setProblem(refusalOf(parsed.error));
  };
  return (
    <ClausePanel
      kind={kind}
      data={data}
      head={head}
      absent={<Trans>Not in this template.</Trans>}
      marks={changed ? <Chip tone="attention">{t`changed, not saved yet`}</Chip> : null}
      note={
        kind === 'PURPOSE' ? (
          <p className={clsx('muted small', styles.note)}>
            <Trans>
              Why two people meet is theirs to write, with their objectives: a template leaves it empty. How
              many sessions there are can be set here.
            </Trans>
          </p>
        ) : null
      }
      obstacles={obstacles}
      actions={
        changed && !editing.forms.has(kind) ? (
          <Button
            look="quiet"
            onClick={() => editing.put(kind, storedClause(editing.base, kind))}
            aria-label={t`Take my change back: ${title}`}
          >
            <Trans>Take my change back</Trans>
          </Button>
        ) : null
      }
      editing={editing.forms.has(kind)}
      onEdit={editable ? () => editing.openForm(kind) : null}
      form={{
        fields: templateFields(kind),
        draftKey,
        saveLabel: <Trans>Apply</Trans>,
        busy: false,
        error: problem,
        onSave: save,
        onCancel: () => done(() => editing.closeForm(kind)),
        onRemove:
          data !== null && !alwaysThere.includes(kind) ? () => done(() => editing.put(kind, null)) : null,
      }}
    />
  );
}

/** Clauses that no template goes without: one that the pair fills in, and one that stands for the sponsor. */
const alwaysThere: readonly ClauseKind[] = ['PURPOSE', 'SPONSOR_INFORMATION'];

type Problems = { issues: readonly { message: string; path: readonly PropertyKey[] }[] };

/** What the form shows: the same as if the server had refused it. */
function refusalOf({ issues }: Problems): InputRefused {
  return new InputRefused(
    issues.map(({ message, path }) => ({
      code: 'INVALID',
      message,
      path: ['data', ...path.map(String)],
    })),
  );
}
