import { Trans, useLingui } from '@lingui/react/macro';
import { type FeedbackWords, feedbackGaps, feedbackLengths } from '@rapport/shared/execution';
import clsx from 'clsx';
import { type ReactNode, useEffect, useState, useSyncExternalStore } from 'react';
import type { FeedbackDetailFragment } from '../../gql/graphql.ts';
import { useViewer } from '../../lib/viewer.ts';
import { Button } from '../../ui/button.tsx';
import { Field, TextArea, TextInput } from '../../ui/field.tsx';
import { formError } from '../../ui/form-errors.ts';
import { Actions, Columns, Section } from '../../ui/layout.tsx';
import { Message } from '../../ui/message.tsx';
import { notify } from '../../ui/notify.ts';
import { Asked } from './asked.tsx';
import { FeedbackBadge } from './badge.tsx';
import { DeclineButton } from './decline-button.tsx';
import { type FeedbackDraft, openDraft } from './draft.ts';
import styles from './feedback.module.css';
import { useOffer, useTakeBack } from './operations.ts';
import type { Partner } from './sides.ts';
import { StandingLine } from './standing-line.tsx';
import { fieldWords } from './words.ts';

/** Shows under a question field how to make it more open; `onReplace` takes the better wording over. */
export type QuestionHintSlot = (text: string, onReplace: (text: string) => void) => ReactNode;

export type WriteFeedbackProps = {
  relationshipId: string;
  partner: Partner;
  /** What is written on; null where it is new. */
  feedback: FeedbackDetailFragment | null;
  onBegun?: (feedbackId: string) => void;
  /** It is offered, or there is nothing to go on with. */
  onDone: (feedbackId: string | null) => void;
  /** It shall be thrown away. */
  onDiscard: (feedbackId: string) => void;
  /** How the receiver likes to be told something, in their own words. */
  preferences?: ReactNode;
  questionHint?: QuestionHintSlot | undefined;
};

/** Writing feedback: five short answers that save themselves, and nobody else reads them before they are offered and wanted. */
export function WriteFeedback(props: WriteFeedbackProps) {
  const { partner, feedback, preferences } = props;
  const draft = useFeedbackDraft(props);
  return (
    <Columns>
      <div>
        <Section
          title={<Trans>Feedback for {partner.firstName}</Trans>}
          aside={<FeedbackBadge relationshipId={props.relationshipId} partner={partner} seenBy="GIVER" />}
        >
          {feedback?.request ? <Asked feedback={feedback} partner={partner} part="GIVER" /> : null}
          <Fields draft={draft} {...props} />
          <Offer draft={draft} {...props} />
        </Section>
      </div>
      <div>
        {preferences}
        <Section card title={<Trans>What happens then</Trans>}>
          <ol className={styles.way}>
            <li>
              <Trans>You offer it. {partner.firstName} sees the topic, and nothing else.</Trans>
            </li>
            <li>
              <Trans>
                {partner.firstName} says when they are ready: now, or at a moment of their choice.
              </Trans>
            </li>
            <li>
              <Trans>Then both of you read it. Until then you can take it back.</Trans>
            </li>
          </ol>
        </Section>
      </div>
    </Columns>
  );
}

function useFeedbackDraft({ relationshipId, feedback, onBegun }: WriteFeedbackProps): FeedbackDraft {
  const { person } = useViewer();
  const [draft] = useState(() =>
    openDraft({ personId: person.id, relationshipId, feedback, onBegun: (id) => onBegun?.(id) }),
  );
  useEffect(() => {
    const { flush } = draft.autosave;
    flush();
    window.addEventListener('online', flush);
    return () => {
      window.removeEventListener('online', flush);
      flush();
    };
  }, [draft]);
  return draft;
}

type PartProps = WriteFeedbackProps & { draft: FeedbackDraft };

function Fields({ draft, partner, questionHint }: PartProps) {
  const { t } = useLingui();
  const { value } = useSyncExternalStore(draft.autosave.subscribe, draft.autosave.get);
  return (
    <div className={styles.fields}>
      <Field
        label={<Trans>What is it about?</Trans>}
        hint={<Trans>In a line. It is all that {partner.firstName} sees before being ready.</Trans>}
      >
        <TextInput
          maxLength={feedbackLengths.topic}
          value={value.topic}
          onChange={(event) => draft.edit({ topic: event.currentTarget.value })}
        />
      </Field>
      {fieldWords.map(({ name, question, hint, example, optional = false }) => (
        <div key={name}>
          <Field label={t(question)} hint={t(hint)} optional={optional}>
            <TextArea
              rows={3}
              maxLength={feedbackLengths.field}
              value={value[name]}
              onChange={(event) => draft.edit({ [name]: event.currentTarget.value })}
            />
          </Field>
          {name === 'nextStep' ? questionHint?.(value[name], (text) => draft.edit({ nextStep: text })) : null}
          <details className={styles.example}>
            <summary>
              <Trans>An example</Trans>
            </summary>
            <p>{t(example)}</p>
          </details>
        </div>
      ))}
      <StandingLine draft={draft} />
    </div>
  );
}

function Offer(props: PartProps) {
  const { draft, feedback, partner, onDone } = props;
  const { t } = useLingui();
  const { value } = useSyncExternalStore(draft.autosave.subscribe, draft.autosave.get);
  const offer = useOffer();
  const takeBack = useTakeBack();
  const [tried, setTried] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const gaps = feedbackGaps(value);
  const submit = async () => {
    const saved = await draft.settled();
    if (!saved) return;
    const { id } = await offer.mutateAsync(saved);
    draft.autosave.forget();
    onDone(id);
    notify(t`Offered. ${partner.name} sees what it is about, and decides when to read it.`, () =>
      takeBack.mutate({ feedbackId: id }, { onError: (error) => notify(error.message) }),
    );
  };
  const error = problem ?? formError(offer.error, []);
  return (
    <>
      {error ? (
        <Message tone="bad" live>
          {error}
        </Message>
      ) : null}
      <Actions>
        <Button
          look="primary"
          busy={offer.isPending}
          aria-disabled={gaps.length > 0 || undefined}
          onClick={() => {
            if (gaps.length > 0) return setTried(true);
            setProblem(null);
            submit().catch((reason: unknown) =>
              setProblem(reason instanceof Error ? reason.message : String(reason)),
            );
          }}
        >
          <Trans>Offer to {partner.firstName}</Trans>
        </Button>
        {feedback?.viewerCan.includes('DECLINE') ? (
          <DeclineButton feedbackId={feedback.id} partner={partner} onDeclined={draft.autosave.forget} />
        ) : null}
        <DiscardButton {...props} />
      </Actions>
      {gaps.length > 0 ? (
        <p className={clsx('muted small', styles.below)} role="status">
          <GapWords gaps={gaps} tried={tried} />
        </p>
      ) : null}
    </>
  );
}

/** What is missing before it can be offered; nothing has to be written in one go. */
function GapWords({ gaps, tried }: { gaps: readonly (keyof FeedbackWords)[]; tried: boolean }) {
  const { t } = useLingui();
  if (gaps.length > 2 && !tried)
    return <Trans>Take your time: what you write is kept, and you can come back to it.</Trans>;
  const questions = gaps.map((gap) => {
    const field = fieldWords.find(({ name }) => name === gap);
    return field ? t(field.question) : t`What is it about?`;
  });
  return <Trans>Still open: {questions.join(' ')}</Trans>;
}

/** Throws the draft away; nothing is left of it that could be offered. */
function DiscardButton({ draft, feedback, onDone, onDiscard }: PartProps) {
  // What is new can always be thrown away; what somebody asked for is answered or declined instead.
  if (feedback && !feedback.viewerCan.includes('DISCARD')) return null;
  const throwAway = async () => {
    const saved = await draft.settled();
    if (saved) onDiscard(saved.feedbackId);
    else onDone(null);
  };
  return (
    <Button look="quiet" onClick={() => void throwAway().catch((error: Error) => notify(error.message))}>
      <Trans>Throw away</Trans>
    </Button>
  );
}
