import { Trans, useLingui } from '@lingui/react/macro';
import { type AgreementHead, clauseTitle, neededClauses } from '@rapport/shared/domain';
import { useState } from 'react';
import type { AgreementClauseFragment } from '../../gql/graphql.ts';
import { useViewer } from '../../lib/viewer.ts';
import { Button } from '../../ui/button.tsx';
import { formError } from '../../ui/form-errors.ts';
import { Actions } from '../../ui/layout.tsx';
import { Message } from '../../ui/message.tsx';
import { notify } from '../../ui/notify.ts';
import styles from './agreements.module.css';
import { ClauseComments } from './clause-comments.tsx';
import { clauseFields } from './clause-fields.ts';
import { ClausePanel } from './clause-panel.tsx';
import { ClauseWords } from './clause-words.tsx';
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
  const { kind, data, revision } = clause;
  /** The revision that the open form started from; null while it is closed. */
  const [seen, setSeen] = useState<number | null>(null);
  const title = clauseTitle(kind, language);
  const draftKey = `clause ${versionId} ${kind}`;
  const where = { agreementVersionId: versionId, kind };
  const close = () => {
    sessionStorage.removeItem(draftKey);
    edit.reset();
    setSeen(null);
  };
  const save = (next: unknown) =>
    edit.mutate({ ...where, data: next, revision: seen ?? revision }, { onSuccess: close });
  const remove = () => {
    const before = data;
    edit.mutate(
      { ...where, data: null, revision: seen ?? revision },
      {
        onSuccess: () => {
          close();
          notify(t`${title} is taken out.`, () =>
            edit.mutate({ ...where, data: before, revision: revision + 1 }),
          );
        },
      },
    );
  };
  const removable = data !== null && !neededClauses(head).includes(kind);
  const overtaken = seen !== null && seen !== revision && !edit.isPending;
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
      note={
        overtaken ? (
          <Overtaken
            clause={clause}
            head={head}
            onGoOn={() => {
              edit.reset();
              setSeen(revision);
            }}
            onTakeTheirs={close}
          />
        ) : null
      }
      editing={seen !== null}
      onEdit={editable ? () => setSeen(revision) : null}
      form={{
        fields: clauseFields[kind],
        draftKey,
        busy: edit.isPending,
        error: edit.error,
        onSave: save,
        onCancel: close,
        onRemove: removable ? remove : null,
      }}
      below={(actions) => (
        <ClauseComments clause={clause} versionId={versionId} title={title}>
          {actions}
        </ClauseComments>
      )}
    />
  );
}

type OvertakenProps = Pick<ClauseCardProps, 'clause' | 'head'> & {
  onGoOn: () => void;
  onTakeTheirs: () => void;
};

/** Somebody changed the clause while its form was open: what it says now, and whose words shall stand. */
function Overtaken({ clause, head, onGoOn, onTakeTheirs }: OvertakenProps) {
  return (
    <Message
      tone="attention"
      live
      title={
        clause.changedBy ? (
          <Trans>{clause.changedBy.name} has changed this clause meanwhile. It now says:</Trans>
        ) : (
          <Trans>This clause was changed meanwhile. It now says:</Trans>
        )
      }
    >
      <ClauseWords kind={clause.kind} data={clause.data} head={head} plain />
      <Actions>
        <Button onClick={onTakeTheirs}>
          <Trans>Take it as it is</Trans>
        </Button>
        <Button onClick={onGoOn}>
          <Trans>Go on with mine</Trans>
        </Button>
      </Actions>
    </Message>
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
