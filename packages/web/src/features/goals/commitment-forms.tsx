import { Trans, useLingui } from '@lingui/react/macro';
import { daysAfter } from '@rapport/shared/execution';
import { type FormEvent, type ReactNode, useState } from 'react';
import {
  AnswerCommitmentQuestionDocument,
  type CommitmentLineFragment,
  KeepCommitmentDocument,
  MoveCommitmentDocument,
  QuestionCommitmentDocument,
} from '../../gql/graphql.ts';
import { useFormat } from '../../lib/format.ts';
import { Button } from '../../ui/button.tsx';
import { Field, SubmitButton, TextArea, TextInput } from '../../ui/field.tsx';
import { fieldError, formError } from '../../ui/form-errors.ts';
import { Actions } from '../../ui/layout.tsx';
import { Message } from '../../ui/message.tsx';
import { notify } from '../../ui/notify.ts';
import styles from './commitments.module.css';
import { suggestedDue } from './days.ts';
import { useChange } from './operations.ts';

/** What is asked for in a line of its own. */
export type FormKind = 'QUESTION' | 'ANSWER' | 'MOVE' | 'KEPT_ON';

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

type FrameProps = {
  error: unknown;
  shown: string[];
  busy: boolean;
  label: ReactNode;
  onSubmit: () => void;
  onDone: () => void;
  children: ReactNode;
};

function Frame({ error, shown, busy, label, onSubmit, onDone, children }: FrameProps) {
  const message = formError(error, shown);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    onSubmit();
  };
  return (
    <form className={styles.form} onSubmit={submit}>
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
  const [word, setWord] = useState('');
  return (
    <Frame
      error={question.error}
      shown={['word']}
      busy={question.isPending}
      label={<Trans>Ask</Trans>}
      onDone={onDone}
      onSubmit={() => question.mutate({ commitmentId: line.id, word }, { onSuccess: onDone })}
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
          onChange={(event) => setWord(event.currentTarget.value)}
        />
      </Field>
    </Frame>
  );
}

function AnswerForm({ line, onDone }: FormProps) {
  const answer = useChange(AnswerCommitmentQuestionDocument);
  const [word, setWord] = useState('');
  return (
    <Frame
      error={answer.error}
      shown={['word']}
      busy={answer.isPending}
      label={<Trans>Answer</Trans>}
      onDone={onDone}
      onSubmit={() => answer.mutate({ commitmentId: line.id, word }, { onSuccess: onDone })}
    >
      <Field label={<Trans>Your answer</Trans>} error={fieldError(answer.error, 'word')} required>
        <TextArea
          autoFocus
          rows={2}
          maxLength={1000}
          value={word}
          onChange={(event) => setWord(event.currentTarget.value)}
        />
      </Field>
    </Frame>
  );
}

function MoveForm({ line, onDone }: FormProps) {
  const { t } = useLingui();
  const today = useFormat().isoToday();
  const move = useChange(MoveCommitmentDocument);
  const [dueOn, setDueOn] = useState(line.move?.dueOn ?? suggestedDue(line.dueOn));
  const [word, setWord] = useState('');
  const submit = () =>
    move.mutate(
      { commitmentId: line.id, dueOn, word },
      {
        onSuccess: () => {
          onDone();
          notify(
            line.viewerMovesAlone ? t`The date is moved.` : t`Asked. It counts once your partner agrees.`,
          );
        },
      },
    );
  return (
    <Frame
      error={move.error}
      shown={['dueOn', 'word']}
      busy={move.isPending}
      label={line.viewerMovesAlone ? <Trans>Move the date</Trans> : <Trans>Ask for this date</Trans>}
      onDone={onDone}
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
          onChange={(event) => setDueOn(event.currentTarget.value)}
        />
      </Field>
      <Field label={<Trans>Why?</Trans>} error={fieldError(move.error, 'word')} optional>
        <TextInput maxLength={1000} value={word} onChange={(event) => setWord(event.currentTarget.value)} />
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
  const [keptOn, setKeptOn] = useState(earlier(line.dueOn, today));
  return (
    <Frame
      error={keep.error}
      shown={['keptOn']}
      busy={keep.isPending}
      label={<Trans>It is done</Trans>}
      onDone={onDone}
      onSubmit={() => keep.mutate({ commitmentId: line.id, keptOn }, { onSuccess: onDone })}
    >
      <Field label={<Trans>Done on</Trans>} error={fieldError(keep.error, 'keptOn')} required>
        <TextInput
          autoFocus
          type="date"
          min={format.isoDayOf(line.createdAt)}
          max={today}
          value={keptOn}
          onChange={(event) => setKeptOn(event.currentTarget.value)}
        />
      </Field>
    </Frame>
  );
}
