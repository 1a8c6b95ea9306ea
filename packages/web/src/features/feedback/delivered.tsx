import { Trans, useLingui } from '@lingui/react/macro';
import { type FeedbackPart, feedbackLengths } from '@rapport/shared/execution';
import clsx from 'clsx';
import type { FormEvent } from 'react';
import type { FeedbackDetailFragment } from '../../gql/graphql.ts';
import { useDraft } from '../../lib/draft.ts';
import { useFormat } from '../../lib/format.ts';
import { Button } from '../../ui/button.tsx';
import { Field, TextArea } from '../../ui/field.tsx';
import { fieldError, formError } from '../../ui/form-errors.ts';
import { Actions } from '../../ui/layout.tsx';
import { Message } from '../../ui/message.tsx';
import styles from './feedback.module.css';
import { useAcknowledge, useClose, useReply } from './operations.ts';
import { fieldWords } from './words.ts';

/** The words of a piece of feedback, for whoever may read them. */
export function FeedbackText({ feedback: { words } }: { feedback: FeedbackDetailFragment }) {
  const { t } = useLingui();
  if (!words)
    return (
      <p className="muted">
        <Trans>The words are not there any more: they were erased as agreed.</Trans>
      </p>
    );
  return (
    <div className={styles.text}>
      {fieldWords
        .filter(({ name }) => words[name] !== '')
        .map(({ name, title }) => (
          <section key={name}>
            <h4>{t(title)}</h4>
            <p>{words[name]}</p>
          </section>
        ))}
    </div>
  );
}

/** What the two say about it. */
export function Replies({ feedback }: { feedback: FeedbackDetailFragment }) {
  const { t } = useLingui();
  const format = useFormat();
  if (feedback.replies.length === 0) return null;
  return (
    <ul className={styles.replies} aria-label={t`What you two said about it`}>
      {feedback.replies.map(({ id, author, text, at }) => (
        <li key={id}>
          <b>{author.name}</b> <span className="muted small">{format.dateTime(at)}</span>
          <p>{text ?? <Trans>Erased as agreed.</Trans>}</p>
        </li>
      ))}
    </ul>
  );
}

type StepsProps = { feedback: FeedbackDetailFragment; part: FeedbackPart };

/** What can be done with delivered feedback: take it in, thank, reply, close. */
export function DeliveredSteps({ feedback, part }: StepsProps) {
  const acknowledge = useAcknowledge();
  const close = useClose();
  const { id: feedbackId, viewerCan } = feedback;
  const error = formError(acknowledge.error ?? close.error, []);
  return (
    <>
      {viewerCan.includes('ACKNOWLEDGE') ? (
        <p className={clsx('muted', styles.above)}>
          <Trans>You need not agree, justify or decide anything. To have heard it is enough.</Trans>
        </p>
      ) : null}
      {error ? (
        <Message tone="bad" live>
          {error}
        </Message>
      ) : null}
      <Actions>
        {viewerCan.includes('ACKNOWLEDGE') ? (
          <>
            <Button
              look="primary"
              busy={acknowledge.isPending}
              onClick={() => acknowledge.mutate({ feedbackId, thanks: true })}
            >
              <Trans>I have taken it in, thank you</Trans>
            </Button>
            <Button
              busy={acknowledge.isPending}
              onClick={() => acknowledge.mutate({ feedbackId, thanks: false })}
            >
              <Trans>I have taken it in</Trans>
            </Button>
          </>
        ) : null}
        {viewerCan.includes('CLOSE') ? (
          <Button busy={close.isPending} onClick={() => close.mutate({ feedbackId })}>
            {part === 'RECEIVER' ? <Trans>Done with it</Trans> : <Trans>Close</Trans>}
          </Button>
        ) : null}
      </Actions>
      {viewerCan.includes('REPLY') ? <ReplyForm feedbackId={feedbackId} part={part} /> : null}
    </>
  );
}

function ReplyForm({ feedbackId, part }: { feedbackId: string; part: FeedbackPart }) {
  const reply = useReply();
  const draft = useDraft(`feedback-reply.${feedbackId}`, { text: '' });
  const { text } = draft.fields;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    reply.mutate({ feedbackId, text, idempotencyKey: draft.key }, { onSuccess: draft.forget });
  };
  return (
    <form className={styles.reply} onSubmit={submit}>
      <Field
        label={<Trans>Reply</Trans>}
        hint={
          part === 'RECEIVER' ? (
            <Trans>A question to understand it better, or what you take from it.</Trans>
          ) : (
            <Trans>Short is good: the floor is with the one who received it.</Trans>
          )
        }
        error={fieldError(reply.error, 'text') ?? formError(reply.error, ['text'])}
      >
        <TextArea
          rows={2}
          maxLength={feedbackLengths.field}
          value={text}
          onChange={(event) => draft.change({ text: event.currentTarget.value })}
        />
      </Field>
      <Button type="submit" busy={reply.isPending}>
        <Trans>Send reply</Trans>
      </Button>
    </form>
  );
}
