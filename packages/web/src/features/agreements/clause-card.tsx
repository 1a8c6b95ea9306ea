import { Trans, useLingui } from '@lingui/react/macro';
import { type AgreementHead, clauseTitle, neededClauses } from '@rapport/shared/domain';
import { useState } from 'react';
import type { AgreementClauseFragment } from '../../gql/graphql.ts';
import { useViewer } from '../../lib/viewer.ts';
import { Button } from '../../ui/button.tsx';
import { formError } from '../../ui/form-errors.ts';
import { Message } from '../../ui/message.tsx';
import { notify } from '../../ui/notify.ts';
import styles from './agreements.module.css';
import { ClauseComments } from './clause-comments.tsx';
import { clauseFields } from './clause-fields.ts';
import { ClausePanel } from './clause-panel.tsx';
import { useEditClause, useMarkClause } from './operations.ts';
import { useClauseLanguage } from './wording.ts';

type ClauseCardProps = {
  clause: AgreementClauseFragment;
  versionId: string;
  head: AgreementHead;
  /** Whether the reader may change it now; remarks stay possible while it is proposed. */
  editable: boolean;
  /** What stands between this clause and a proposal. */
  obstacles: string[];
};

/** One clause of a draft: what it says, what it does, who agrees, what was said about it. */
export function ClauseCard({ clause, versionId, head, editable, obstacles }: ClauseCardProps) {
  const { t } = useLingui();
  const language = useClauseLanguage();
  const edit = useEditClause();
  const [editing, setEditing] = useState(false);
  const { kind, data, revision } = clause;
  const title = clauseTitle(kind, language);
  const draftKey = `clause ${versionId} ${kind}`;
  const where = { agreementVersionId: versionId, kind };
  const save = (next: unknown) =>
    edit.mutate(
      { ...where, data: next, revision },
      {
        onSuccess: () => {
          sessionStorage.removeItem(draftKey);
          setEditing(false);
        },
      },
    );
  const remove = () => {
    const before = data;
    edit.mutate(
      { ...where, data: null, revision },
      {
        onSuccess: () => {
          sessionStorage.removeItem(draftKey);
          setEditing(false);
          notify(t`${title} is taken out.`, () =>
            edit.mutate({ ...where, data: before, revision: revision + 1 }),
          );
        },
      },
    );
  };
  const removable = data !== null && !neededClauses(head).includes(kind);
  return (
    <ClausePanel
      kind={kind}
      data={data}
      head={head}
      marks={<Marks clause={clause} versionId={versionId} head={head} editable={editable && data !== null} />}
      obstacles={obstacles}
      actions={
        clause.changedBy ? (
          <span className="muted small">
            <Trans>last changed by {clause.changedBy.name}</Trans>
          </span>
        ) : null
      }
      editing={editing}
      onEdit={editable ? () => setEditing(true) : null}
      form={{
        fields: clauseFields[kind],
        draftKey,
        busy: edit.isPending,
        error: edit.error,
        onSave: save,
        onCancel: () => {
          edit.reset();
          setEditing(false);
        },
        onRemove: removable ? remove : null,
      }}
    >
      <ClauseComments clause={clause} versionId={versionId} title={title} />
    </ClausePanel>
  );
}

/** Who agrees with the clause as it stands, each in the colour of their side. */
function Marks({
  clause,
  versionId,
  head,
  editable,
}: Pick<ClauseCardProps, 'clause' | 'versionId' | 'head' | 'editable'>) {
  const { t } = useLingui();
  const language = useClauseLanguage();
  const { person } = useViewer();
  const mark = useMarkClause();
  const { kind, revision } = clause;
  const mine = clause.marks.some((one) => one.person.id === person.id);
  const toggle = () => mark.mutate({ agreementVersionId: versionId, kind, revision, agreed: !mine });
  const title = clauseTitle(kind, language);
  const error = formError(mark.error, []);
  return (
    <div className={styles.row}>
      {clause.marks.map((one) => (
        <span
          key={one.person.id}
          className={`${styles.mark} ${one.person.id === head.guide.id ? styles.guide : styles.learner}`}
        >
          ✓ {one.person.id === person.id ? <Trans>You agree</Trans> : <Trans>{one.person.name} agrees</Trans>}
        </span>
      ))}
      {editable ? (
        <Button
          look={mine ? 'quiet' : kind === 'PURPOSE' ? 'primary' : 'default'}
          busy={mark.isPending}
          onClick={toggle}
          aria-label={mine ? t`Take my agreement back: ${title}` : t`I agree: ${title}`}
        >
          {mine ? (
            <Trans>Take back</Trans>
          ) : kind === 'PURPOSE' ? (
            <Trans>Confirm the purpose</Trans>
          ) : (
            <Trans>I agree</Trans>
          )}
        </Button>
      ) : null}
      {error ? (
        <Message tone="bad" live>
          {error}
        </Message>
      ) : null}
    </div>
  );
}
