import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { clauseTitle } from '@rapport/shared/domain';
import type { TemplateFullFragment } from '../../../gql/graphql.ts';
import { InputRefused } from '../../../lib/execute.ts';
import { useFormat } from '../../../lib/format.ts';
import { Button } from '../../../ui/button.tsx';
import { formError } from '../../../ui/form-errors.ts';
import { Actions, Stack } from '../../../ui/layout.tsx';
import { Message } from '../../../ui/message.tsx';
import { notify } from '../../../ui/notify.ts';
import { useClauseLanguage } from '../wording.ts';
import { type TemplatePlace, useSaveTemplate } from './operations.ts';
import { changedByBoth, clausesWith } from './template-changes.ts';
import styles from './templates.module.css';
import type { TemplateEditing } from './use-template-editing.ts';

type SaveBarProps = {
  place: TemplatePlace;
  editing: TemplateEditing;
  /** As it is stored now. */
  template: TemplateFullFragment;
  onDiscard: () => void;
};

/** Saves all changes at once, or drops them; stays in sight while there are any. */
export function SaveBar({ place, editing, template, onDiscard }: SaveBarProps) {
  const { t } = useLingui();
  const save = useSaveTemplate(place);
  const { base, changes, forms } = editing;
  // While saving, what is stored may be one's own already.
  const behind = editing.behind && !save.isPending;
  const overtaken = save.error instanceof InputRefused && save.error.errors[0]?.code === 'CONFLICT';
  const problem = overtaken ? undefined : formError(save.error, []);
  const store = () =>
    save.mutate(
      { clauses: clausesWith(base, changes), revision: base.revision },
      {
        onSuccess: (stored) => {
          if (stored) editing.saved(stored);
          notify(t`Saved. Drafts already begun stay as they are.`);
        },
      },
    );
  if (!editing.dirty) return null;
  return (
    <div className={styles.saveBar}>
      {behind ? <Overtaken editing={editing} template={template} onDiscard={onDiscard} /> : null}
      {problem ? (
        <Message tone="bad" live>
          {problem}
        </Message>
      ) : null}
      {behind ? null : (
        <Actions>
          <Button
            look="primary"
            busy={save.isPending}
            disabled={changes.size === 0 || forms.size > 0}
            onClick={store}
          >
            <Trans>Save the template</Trans>
          </Button>
          <Button onClick={onDiscard}>
            <Trans>Drop the changes</Trans>
          </Button>
          <span className="muted small">
            {forms.size > 0 ? (
              <Plural
                value={forms.size}
                one="One clause is still open: apply it or cancel it first."
                other="# clauses are still open: apply them or cancel them first."
              />
            ) : (
              <Plural value={changes.size} one="One clause is changed." other="# clauses are changed." />
            )}
          </span>
        </Actions>
      )}
    </div>
  );
}

/** Somebody else was faster. Nothing of the reader's is lost, and nothing of theirs is replaced unseen. */
function Overtaken({ editing, template, onDiscard }: Omit<SaveBarProps, 'place'>) {
  const format = useFormat();
  const language = useClauseLanguage();
  const both = changedByBoth(editing.base, template, editing.changes);
  const clauses = format.list(both.map((kind) => clauseTitle(kind, language)));
  const { updatedBy, updatedAt } = template;
  return (
    <Message tone="attention" live title={<Trans>This template was changed meanwhile</Trans>}>
      <Stack>
        <p>
          {updatedBy && updatedAt ? (
            <Trans>
              {updatedBy.name} saved it on {format.dateTime(updatedAt)}. Your changes are kept.
            </Trans>
          ) : (
            <Trans>Somebody has reset it. Your changes are kept.</Trans>
          )}{' '}
          {both.length > 0 ? (
            <Trans>You both changed: {clauses}. Where you go on, yours stand in place of theirs.</Trans>
          ) : (
            <Trans>You changed different clauses, so both fit together.</Trans>
          )}
        </p>
        <Actions>
          <Button look="primary" onClick={editing.goOn}>
            <Trans>Go on with my changes on top</Trans>
          </Button>
          <Button onClick={onDiscard}>
            <Trans>Drop mine, take what is saved</Trans>
          </Button>
        </Actions>
      </Stack>
    </Message>
  );
}
