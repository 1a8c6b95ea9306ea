import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import {
  AnswerCommitmentMoveDocument,
  type CommitmentLineFragment,
  ConfirmCommitmentDocument,
} from '../../gql/graphql.ts';
import { useLeftBehind } from '../../lib/draft.ts';
import { useFormat } from '../../lib/format.ts';
import { ActionMenu } from '../../ui/action-menu.tsx';
import { Button, IconButton } from '../../ui/button.tsx';
import { Chip } from '../../ui/chip.tsx';
import { IconDots } from '../../ui/icons.ts';
import { notify } from '../../ui/notify.ts';
import { CommitmentForm, type FormKind, stepDraft } from './commitment-forms.tsx';
import { CommitmentHistory } from './commitment-history.tsx';
import styles from './commitments.module.css';
import { isSoon } from './days.ts';
import { useChange, useKeep, useUndoKept } from './operations.ts';
import type { Side } from './pair.ts';
import { tellFailure } from './tell.ts';
import { useEntries } from './use-entries.ts';
import { commitmentStateNames, commitmentTones } from './words.ts';

/** One promise: what, by when, how it stands, and what the reader can do about it. */
export function CommitmentLine({ line, owner }: { line: CommitmentLineFragment; owner: Side }) {
  const { t } = useLingui();
  const format = useFormat();
  const leftBehind = useLeftBehind();
  const [form, setForm] = useState(
    () => stepsOf(line).find((kind) => leftBehind(stepDraft(line.id, kind))) ?? null,
  );
  const [history, setHistory] = useState(false);
  const entries = useEntries(line, setForm, () => setHistory(!history));
  const text = line.text ?? t`Erased`;
  const today = format.isoToday();
  return (
    <li className={styles.line} data-state={line.state}>
      <div className={styles.what}>
        <p>{text}</p>
        <ActionMenu label={t`More about “${text}”`} entries={entries}>
          <IconButton label={t`More about “${text}”`}>
            <IconDots aria-hidden />
          </IconButton>
        </ActionMenu>
      </div>
      <p className={styles.when}>
        {line.state === 'OPEN' ? (
          <span className={isSoon(line.dueOn, today) || line.dueOn < today ? 'amber' : undefined}>
            {line.dueOn < today ? (
              <Trans>was due on {format.dayAndMonth(line.dueOn)}</Trans>
            ) : (
              <Trans>by {format.date(line.dueOn)}</Trans>
            )}
          </span>
        ) : (
          <>
            <Chip tone={commitmentTones[line.state]}>{t(commitmentStateNames[line.state])}</Chip>
            <span>
              {line.keptOn ? (
                <Trans>
                  on {format.date(line.keptOn)}, due {format.dayAndMonth(line.dueOn)}
                </Trans>
              ) : (
                <Trans>due {format.date(line.dueOn)}</Trans>
              )}
            </span>
          </>
        )}
        {line.previous ? (
          <span>
            <Trans>moved from {format.dayAndMonth(line.previous.dueOn)}</Trans>
          </span>
        ) : null}
        {line.goal?.content ? <span className={styles.goal}>{line.goal.content.text}</span> : null}
      </p>
      <Review line={line} owner={owner} />
      <Move line={line} />
      <Doing line={line} form={form} setForm={setForm} />
      {form ? <CommitmentForm line={line} kind={form} onDone={() => setForm(null)} /> : null}
      {history ? <CommitmentHistory relationshipId={line.relationship.id} commitmentId={line.id} /> : null}
    </li>
  );
}

/** What the reader may say about it in a form. */
function stepsOf(line: CommitmentLineFragment): FormKind[] {
  return [
    ...(line.viewerCanReview ? (['QUESTION'] as const) : []),
    ...(line.viewerCanAnswer ? (['ANSWER'] as const) : []),
    ...(line.viewerCanMove ? (['MOVE'] as const) : []),
    ...(line.viewerCanKeep ? (['KEPT_ON'] as const) : []),
  ];
}

/** What the other one says to its being kept. */
function Review({ line, owner }: { line: CommitmentLineFragment; owner: Side }) {
  if (line.review === null) return null;
  const waits = line.viewerCanAnswer;
  return (
    <p className={waits ? styles.asked : styles.reviewed}>
      {line.review === 'CONFIRMED' ? (
        <Trans>Confirmed by the partner</Trans>
      ) : line.review === 'ANSWERED' ? (
        <Trans>{owner.firstName} has answered the question</Trans>
      ) : waits ? (
        <Trans>You are asked about this</Trans>
      ) : (
        <Trans>{owner.firstName} is asked about this</Trans>
      )}
    </p>
  );
}

/** Another date that waits for an answer. */
function Move({ line }: { line: CommitmentLineFragment }) {
  const format = useFormat();
  const answer = useChange(AnswerCommitmentMoveDocument);
  const { move } = line;
  if (!move) return null;
  const say = (agree: boolean) =>
    answer.mutate({ commitmentId: line.id, dueOn: move.dueOn, agree }, { onError: tellFailure });
  return (
    <div className={styles.asked}>
      <p>
        <Trans>
          {move.askedBy.name} asks for <b>{format.date(move.dueOn)}</b> instead.
        </Trans>
      </p>
      {line.viewerCanAnswerMove ? (
        <p className={styles.doing}>
          <Button busy={answer.isPending} onClick={() => say(true)}>
            <Trans>Agree to the new date</Trans>
          </Button>
          <Button look="quiet" onClick={() => say(false)}>
            <Trans>Keep the date</Trans>
          </Button>
        </p>
      ) : null}
    </div>
  );
}

type DoingProps = {
  line: CommitmentLineFragment;
  form: FormKind | null;
  setForm: (kind: FormKind) => void;
};

/** The one or two things to do next. */
function Doing({ line, form, setForm }: DoingProps) {
  const { t } = useLingui();
  const today = useFormat().isoToday();
  const keep = useKeep(today);
  const undo = useUndoKept();
  const confirm = useChange(ConfirmCommitmentDocument);
  const takeBack = () => undo.mutate({ commitmentId: line.id }, { onError: tellFailure });
  const done = () => {
    void keep
      .mutateAsync(line)
      .then(() => notify(t`Well done. Your partner sees it too.`, takeBack), tellFailure);
  };
  if (form !== null || !(line.viewerCanKeep || line.viewerCanReview || line.viewerCanAnswer)) return null;
  return (
    <p className={styles.doing}>
      {line.viewerCanKeep ? (
        <Button look={line.state === 'OPEN' ? 'primary' : 'default'} onClick={done}>
          {line.state === 'OPEN' ? <Trans>Done</Trans> : <Trans>Done, if late</Trans>}
        </Button>
      ) : null}
      {line.viewerCanReview ? (
        <>
          <Button
            busy={confirm.isPending}
            onClick={() => confirm.mutate({ commitmentId: line.id }, { onError: tellFailure })}
          >
            <Trans>Confirm</Trans>
          </Button>
          {line.review === 'QUESTIONED' ? null : (
            <Button look="quiet" onClick={() => setForm('QUESTION')}>
              <Trans>Ask about it…</Trans>
            </Button>
          )}
        </>
      ) : null}
      {line.viewerCanAnswer ? (
        <>
          <Button look="primary" onClick={() => setForm('ANSWER')}>
            <Trans>Answer…</Trans>
          </Button>
          {line.viewerCanUndoKept ? (
            <Button look="quiet" onClick={takeBack}>
              <Trans>Not done after all</Trans>
            </Button>
          ) : null}
        </>
      ) : null}
    </p>
  );
}
