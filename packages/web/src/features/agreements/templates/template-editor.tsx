import { Trans, useLingui } from '@lingui/react/macro';
import {
  type AgreementHead,
  clauseKinds,
  clauseTitle,
  missingFrom,
  type Obstacle,
  obstacleWords,
} from '@rapport/shared/domain';
import type { ReactNode } from 'react';
import type { TemplateFullFragment } from '../../../gql/graphql.ts';
import { useFormat } from '../../../lib/format.ts';
import { Button } from '../../../ui/button.tsx';
import { formError } from '../../../ui/form-errors.ts';
import { Actions, Columns, Section, Stack } from '../../../ui/layout.tsx';
import { LeaveGuard } from '../../../ui/leave-guard.tsx';
import { Message } from '../../../ui/message.tsx';
import { notify } from '../../../ui/notify.ts';
import { useClauseLanguage } from '../wording.ts';
import { type TemplatePlace, useResetTemplate, useSaveTemplate } from './operations.ts';
import { SaveBar } from './save-bar.tsx';
import { clausesWith } from './template-changes.ts';
import { TemplateClause } from './template-clause.tsx';
import styles from './templates.module.css';
import { useTemplateEditing } from './use-template-editing.ts';

type TemplateEditorProps = {
  template: TemplateFullFragment;
  place: TemplatePlace;
  /** As whom the sentences name the people. */
  head: AgreementHead;
  /** Whether the reader may change it. */
  editable: boolean;
  /** Said while there is none of its own here. */
  fallback: ReactNode;
  /** What "reset" leads back to. */
  resetLabel: ReactNode;
};

/** A template clause by clause: what it says and does, what is still missing, and who changed it last. */
export function TemplateEditor(props: TemplateEditorProps) {
  const { template, place, head, editable, fallback, resetLabel } = props;
  const language = useClauseLanguage();
  const editing = useTemplateEditing(template);
  const keyOf = (kind: string) => `template ${place.programId ?? place.kind} ${place.threeWay} ${kind}`;
  const missing = missingFrom(clausesWith(editing.base, editing.changes), head).filter(
    ({ kind }) => kind !== 'PURPOSE',
  );
  const discard = () => {
    for (const kind of editing.forms) sessionStorage.removeItem(keyOf(kind));
    editing.discard();
  };
  return (
    <>
      <Columns>
        <div>
          <Section title={<Trans>Clause by clause</Trans>}>
            {clauseKinds
              .filter((kind) => place.threeWay || kind !== 'SPONSOR_INFORMATION')
              .map((kind) => (
                <TemplateClause
                  key={kind}
                  kind={kind}
                  editing={editing}
                  head={head}
                  editable={editable}
                  draftKey={keyOf(kind)}
                  obstacles={missing
                    .filter((obstacle) => obstacle.kind === kind)
                    .map((obstacle) => obstacleWords(obstacle, language))}
                />
              ))}
          </Section>
        </div>
        <div>
          <Standing template={template} fallback={fallback}>
            {editable ? (
              <Reset
                place={place}
                template={template}
                label={resetLabel}
                offered={template.revision > 0 && !editing.dirty}
              />
            ) : null}
          </Standing>
          <Completeness missing={missing} />
        </div>
      </Columns>
      <SaveBar place={place} editing={editing} template={template} onDiscard={discard} />
      <LeaveGuard when={editing.dirty} />
    </>
  );
}

type StandingProps = { template: TemplateFullFragment; fallback: ReactNode; children: ReactNode };

/** Who changed it last, and what a change does. */
function Standing({ template, fallback, children }: StandingProps) {
  const format = useFormat();
  const { updatedBy, updatedAt } = template;
  return (
    <Section card title={<Trans>What new drafts start from</Trans>}>
      <Stack>
        {' '}
        <p>
          {updatedBy && updatedAt ? (
            <Trans>
              Last changed by {updatedBy.name} on {format.dateTime(updatedAt)}.
            </Trans>
          ) : (
            fallback
          )}
        </p>
        <p>
          <Trans>
            A change holds for drafts begun from then on. Drafts already begun, and agreements in force, stay
            as they are.
          </Trans>
        </p>
        <p>
          <Trans>
            A pair may agree on something that protects more than the template, not on something that protects
            less.
          </Trans>
        </p>
        {children}
      </Stack>{' '}
    </Section>
  );
}

/** What every pair has to add before it can propose its agreement. */
function Completeness({ missing }: { missing: Obstacle[] }) {
  const language = useClauseLanguage();
  return (
    <Section card title={<Trans>What is left to each pair</Trans>}>
      <Stack>
        {' '}
        <p>
          {missing.length > 0 ? (
            <Trans>
              An agreement can only be proposed when these are there. What the template leaves open, each pair
              adds itself, with its purpose.
            </Trans>
          ) : (
            <Trans>
              Everything an agreement needs is there, but for the purpose, which each pair writes itself.
            </Trans>
          )}
        </p>
        {missing.length > 0 ? (
          <ul className={styles.needs}>
            {missing.map((obstacle) => (
              <li key={`${obstacle.kind} ${obstacle.reason}`}>
                <b>{clauseTitle(obstacle.kind, language)}</b>: {obstacleWords(obstacle, language)}
              </li>
            ))}
          </ul>
        ) : null}
      </Stack>{' '}
    </Section>
  );
}

type ResetProps = {
  place: TemplatePlace;
  template: TemplateFullFragment;
  label: ReactNode;
  /** Whether there is something to take back, and nothing unsaved that would be lost. */
  offered: boolean;
};

/** Takes the template back to what it falls back on; "Undo" saves it as it was. */
function Reset({ place, template, label, offered }: ResetProps) {
  const { t } = useLingui();
  const reset = useResetTemplate(place);
  const save = useSaveTemplate(place);
  const problem = formError(reset.error ?? save.error, []);
  const clauses = clausesWith(template, new Map());
  return (
    <>
      {offered ? (
        <Actions>
          <Button
            busy={reset.isPending}
            onClick={() =>
              reset.mutate(undefined, {
                onSuccess: () =>
                  notify(t`The template is reset.`, () => save.mutate({ clauses, revision: 0 })),
              })
            }
          >
            {label}
          </Button>
        </Actions>
      ) : null}
      {problem ? (
        <Message tone="bad" live>
          {problem}
        </Message>
      ) : null}
    </>
  );
}
