import { Trans, useLingui } from '@lingui/react/macro';
import { type FeedbackPart, isFeedbackDelivered } from '@rapport/shared/execution';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import type { FeedbackDetailFragment } from '../../gql/graphql.ts';
import { useFormat } from '../../lib/format.ts';
import { Button } from '../../ui/button.tsx';
import { Chip } from '../../ui/chip.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Actions, Columns, Section } from '../../ui/layout.tsx';
import { notify } from '../../ui/notify.ts';
import { QueryBoundary } from '../../ui/query-boundary.tsx';
import { Asked } from './asked.tsx';
import { FeedbackBadge } from './badge.tsx';
import { DeliveredSteps, FeedbackText, Replies } from './delivered.tsx';
import styles from './feedback.module.css';
import { History } from './history.tsx';
import { feedbackItemQuery, useTakeBack, useWithdrawRequest } from './operations.ts';
import { Readiness } from './readiness.tsx';
import { type Partner, partIn } from './sides.ts';
import { standings } from './words.ts';
import { WriteFeedback, type WriteFeedbackProps } from './write-feedback.tsx';

type FeedbackItemProps = Omit<WriteFeedbackProps, 'feedback' | 'onBegun'> & {
  feedbackId: string;
  /** Turns feedback that was taken in into a promise. */
  commitments?: ((feedbackId: string) => ReactNode) | undefined;
};

/** One piece of feedback, as it stands for the reader. */
export function FeedbackItem(props: FeedbackItemProps) {
  const query = useQuery(feedbackItemQuery(props.relationshipId, props.feedbackId));
  return (
    <QueryBoundary
      query={query}
      empty={(data) =>
        data ? null : (
          <EmptyState title={<Trans>There is nothing here</Trans>}>
            <Trans>This feedback does not exist, or it is not offered to you.</Trans>
          </EmptyState>
        )
      }
    >
      {(data) => (data ? <Content feedback={data} {...props} /> : null)}
    </QueryBoundary>
  );
}

type ContentProps = FeedbackItemProps & { feedback: FeedbackDetailFragment };

function Content({ feedback, ...props }: ContentProps) {
  const part = partIn(feedback, props.partner);
  if (feedback.viewerCan.includes('SAVE')) return <WriteFeedback {...props} feedback={feedback} />;
  return <Reading {...props} feedback={feedback} part={part} />;
}

function Reading({
  feedback,
  part,
  partner,
  relationshipId,
  commitments,
}: ContentProps & { part: FeedbackPart }) {
  const { t } = useLingui();
  const { state } = feedback;
  const standing = standings[state][part];
  const delivered = isFeedbackDelivered(state);
  return (
    <Columns>
      <div>
        <Section
          title={
            part === 'GIVER' ? (
              <Trans>Feedback for {partner.firstName}</Trans>
            ) : (
              <Trans>Feedback from {partner.firstName}</Trans>
            )
          }
          aside={
            <FeedbackBadge relationshipId={relationshipId} partner={partner} state={state} seenBy={part} />
          }
        >
          <div className={styles.topic}>
            <h3>{feedback.topic ?? feedback.request?.topic}</h3>
            <Chip tone={standing.tone}>{t(standing.name)}</Chip>
          </div>
          <Asked feedback={feedback} partner={partner} part={part} />
          {delivered || feedback.words ? <FeedbackText feedback={feedback} /> : null}
          <Waiting feedback={feedback} partner={partner} part={part} />
          <Replies feedback={feedback} />
          {delivered ? <DeliveredSteps feedback={feedback} part={part} /> : null}
          {delivered ? commitments?.(feedback.id) : null}
        </Section>
      </div>
      <div>
        <History feedback={feedback} partner={partner} part={part} />
      </div>
    </Columns>
  );
}

type WaitingProps = { feedback: FeedbackDetailFragment; partner: Partner; part: FeedbackPart };

/** What it waits for, where it is not delivered. */
function Waiting({ feedback, partner, part }: WaitingProps) {
  const format = useFormat();
  const { state, readyAt } = feedback;
  const chosen = readyAt ? format.dateTime(readyAt) : null;
  switch (state) {
    case 'WAITING_FOR_READINESS':
      if (part === 'RECEIVER') return <Readiness feedback={feedback} partner={partner} />;
      return (
        <>
          <p className="muted">
            {chosen ? (
              <Trans>
                {partner.firstName} will read it on {chosen}. Until then you can take it back.
              </Trans>
            ) : (
              <Trans>
                {partner.firstName} sees the topic and decides when to read it. Until then you can take it
                back.
              </Trans>
            )}
          </p>
          <TakeBack feedback={feedback} />
        </>
      );
    case 'REQUESTED':
      return part === 'RECEIVER' ? <Withdraw feedback={feedback} partner={partner} /> : null;
    case 'TAKEN_BACK':
      return part === 'GIVER' ? null : (
        <p className="muted">
          <Trans>{partner.firstName} has taken it back. You will see when it is offered again.</Trans>
        </p>
      );
    case 'DECLINED':
      return (
        <p className="muted">
          <Trans>Declined, and that is all right: feedback is given freely, or not at all.</Trans>
        </p>
      );
    case 'DRAFT':
    case 'WITHDRAWN':
    case 'DELIVERED':
    case 'ACKNOWLEDGED':
    case 'CLOSED':
      return null;
  }
}

function TakeBack({ feedback: { id: feedbackId, viewerCan } }: { feedback: FeedbackDetailFragment }) {
  const takeBack = useTakeBack();
  if (!viewerCan.includes('TAKE_BACK')) return null;
  return (
    <Actions>
      <Button
        busy={takeBack.isPending}
        onClick={() => takeBack.mutate({ feedbackId }, { onError: (error) => notify(error.message) })}
      >
        <Trans>Take it back</Trans>
      </Button>
    </Actions>
  );
}

function Withdraw({ feedback: { id: feedbackId, viewerCan }, partner }: Omit<WaitingProps, 'part'>) {
  const withdraw = useWithdrawRequest();
  return (
    <>
      <p className="muted">
        <Trans>{partner.firstName} answers in their own time: with feedback, or with a kind no.</Trans>
      </p>
      {viewerCan.includes('WITHDRAW') ? (
        <Actions>
          <Button
            busy={withdraw.isPending}
            onClick={() => withdraw.mutate({ feedbackId }, { onError: (error) => notify(error.message) })}
          >
            <Trans>No longer ask</Trans>
          </Button>
        </Actions>
      ) : null}
    </>
  );
}
