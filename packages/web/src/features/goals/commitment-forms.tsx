import { Trans, useLingui } from '@lingui/react/macro';
import { daysAfter } from '@rapport/shared/execution';
import type { FormEvent, ReactNode } from 'react';
import {
  AnswerCommitmentQuestionDocument,
  type CommitmentLineFragment,
  KeepCommitmentDocument,
  MoveCommitmentDocument,
  QuestionCommitmentDocument,
} from '../../gql/graphql.ts';
import { type FormDraft, useDraft } from '../../lib/draft.ts';
import { useFormat } from '../../lib/format.ts';
import { Button } from '../../ui/button.tsx';
import { Field, SubmitButton, TextArea, TextInput } from '../../ui/field.tsx';
import { fieldError, formError } from '../../ui/form-errors.ts';
import { Actions } from '../../ui/layout.tsx';
import { Message } from '../../ui/message.tsx';
import { notify } from '../../ui/notify.ts';
import { Resumed } from '../../ui/resumed.tsx';
import styles from './commitments.module.css';
import { suggestedDue } from './days.ts';
import { useChange } from './operations.ts';

/** What is asked for in a line of its own. */
export type FormKind = 'QUESTION' | 'ANSWER' | 'MOVE' | 'KEPT_ON';

/** Under which name the words of a step are kept. */
export const stepDraft = (commitmentId: string, kind: FormKind) =>
  `commitment.${commitmentId}.${kind.toLowerCase()}`;

type FormProps = { line: CommitmentLineFragment; onDone: () => void };

/** The form for one step of a commitment, below its line. */
export function CommitmentForm({ kind, ...props }: FormProps & { kind: FormKind }) {
  switch (kind) {
    case 'QUESTION':
      return <QuestionForm {...props} />;
    case 'ANSWER':
      return <AnswerForm {...props} />;
    case 'MOVE':
      return <MoveForm {...props} />;
    case 'KEPT_ON':
      return <KeptOnForm {...props} />;
  }
}

/** What is typed for a step, and what ends it. */
function useStepDraft<F extends Record<string, string>>(
  id: string,
  kind: FormKind,
  onDone: () => void,
  start: F,
) {
  const draft = useDraft(stepDraft(id, kind), start);
  const done = () => {
    draft.forget();
    onDone();
  };
  return { draft, done };
}

type FrameProps = {
  draft: Pick<FormDraft<Record<string, string>>, 'isResumed' | 'forget'>;
  error: unknown;
  shown: string[];
  busy: boolean;
  label: ReactNode;
  onSubmit: () => void;
  onDone: () => void;
  children: ReactNode;
};

function Frame({ draft, error, shown, busy, label, onSubmit, onDone, children }: FrameProps) {
  const message = formError(error, shown);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    onSubmit();
  };
  return (
    <form className={styles.form} onSubmit={submit}>
      <Resumed draft={draft} />
      {children}
      {message ? (
        <Message tone="bad" live>
          {message}
        </Message>
      ) : null}
      <Actions>
        <SubmitButton busy={busy}>{label}</SubmitButton>
        <Button onClick={onDone}>
          <Trans>Cancel</Trans>
        </Button>
      </Actions>
    </form>
  );
}

function QuestionForm({ line, onDone }: FormProps) {
  const question = useChange(QuestionCommitmentDocument);
  const { draft, done } = useStepDraft(line.id, 'QUESTION', onDone, { word: '' });
  const { word } = draft.fields;
  return (
    <Frame
      draft={draft}
      error={question.error}
      shown={['word']}
      busy={question.isPending}
      label={<Trans>Ask</Trans>}
      onDone={done}
      onSubmit={() => question.mutate({ commitmentId: line.id, word }, { onSuccess: done })}
    >
      <Field
        label={<Trans>What do you want to know?</Trans>}
        hint={<Trans>A question, not a verdict: {line.owner.name} answers it.</Trans>}
        error={fieldError(question.error, 'word')}
        required
      >
        <TextArea
          autoFocus
          rows={2}
          maxLength={1000}
          value={word}
          onChange={(event) => draft.change({ word: event.currentTarget.value })}
        />
      </Field>
    </Frame>
  );
}

function AnswerForm({ line, onDone }: FormProps) {
  const answer = useChange(AnswerCommitmentQuestionDocument);
  const { draft, done } = useStepDraft(line.id, 'ANSWER', onDone, { word: '' });
  const { word } = draft.fields;
  return (
    <Frame
      draft={draft}
      error={answer.error}
      shown={['word']}
      busy={answer.isPending}
      label={<Trans>Answer</Trans>}
      onDone={done}
      onSubmit={() => answer.mutate({ commitmentId: line.id, word }, { onSuccess: done })}
    >
      <Field label={<Trans>Your answer</Trans>} error={fieldError(answer.error, 'word')} required>
        <TextArea
          autoFocus
          rows={2}
          maxLength={1000}
          value={word}
          onChange={(event) => draft.change({ word: event.currentTarget.value })}
        />
      </Field>
    </Frame>
  );
}

function MoveForm({ line, onDone }: FormProps) {
  const { t } = useLingui();
  const today = useFormat().isoToday();
  const move = useChange(MoveCommitmentDocument);
  const { draft, done } = useStepDraft(line.id, 'MOVE', onDone, {
    dueOn: line.move?.dueOn ?? suggestedDue(line.dueOn),
    word: '',
  });
  const { dueOn, word } = draft.fields;
  const submit = () =>
    move.mutate(
      { commitmentId: line.id, dueOn, word },
      {
        onSuccess: () => {
          done();
          notify(
            line.viewerMovesAlone ? t`The date is moved.` : t`Asked. It counts once your partner agrees.`,
          );
        },
      },
    );
  return (
    <Frame
      draft={draft}
      error={move.error}
      shown={['dueOn', 'word']}
      busy={move.isPending}
      label={line.viewerMovesAlone ? <Trans>Move the date</Trans> : <Trans>Ask for this date</Trans>}
      onDone={done}
      onSubmit={submit}
    >
      <Field
        label={<Trans>The other date</Trans>}
        hint={
          line.viewerMovesAlone ? (
            <Trans>Either of you may move it before it is due, as you agreed. Nobody is to blame.</Trans>
          ) : (
            <Trans>It counts once you both agree, before the day it is due. Nobody is to blame.</Trans>
          )
        }
        error={fieldError(move.error, 'dueOn')}
        required
      >
        <TextInput
          autoFocus
          type="date"
          min={daysAfter(today, 1)}
          value={dueOn}
          onChange={(event) => draft.change({ dueOn: event.currentTarget.value })}
        />
      </Field>
      <Field label={<Trans>Why?</Trans>} error={fieldError(move.error, 'word')} optional>
        <TextInput
          maxLength={1000}
          value={word}
          onChange={(event) => draft.change({ word: event.currentTarget.value })}
        />
      </Field>
    </Frame>
  );
}

/** The earlier of two days (ISO 8601). */
function earlier(one: string, other: string): string {
  return [one, other].sort().at(0) ?? one;
}

function KeptOnForm({ line, onDone }: FormProps) {
  const format = useFormat();
  const today = format.isoToday();
  const keep = useChange(KeepCommitmentDocument);
  const { draft, done } = useStepDraft(line.id, 'KEPT_ON', onDone, { keptOn: earlier(line.dueOn, today) });
  const { keptOn } = draft.fields;
  return (
    <Frame
      draft={draft}
      error={keep.error}
      shown={['keptOn']}
      busy={keep.isPending}
      label={<Trans>It is done</Trans>}
      onDone={done}
      onSubmit={() => keep.mutate({ commitmentId: line.id, keptOn }, { onSuccess: done })}
    >
      <Field label={<Trans>Done on</Trans>} error={fieldError(keep.error, 'keptOn')} required>
        <TextInput
          autoFocus
          type="date"
          min={format.isoDayOf(line.createdAt)}
          max={today}
          value={keptOn}
          onChange={(event) => draft.change({ keptOn: event.currentTarget.value })}
        />
      </Field>
    </Frame>
  );
}
