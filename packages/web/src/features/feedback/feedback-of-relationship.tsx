import { Trans, useLingui } from '@lingui/react/macro';
import { useInfiniteQuery } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import type { FeedbackLineFragment, FeedbackPairFragment } from '../../gql/graphql.ts';
import { useLeftBehind } from '../../lib/draft.ts';
import { Button } from '../../ui/button.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Actions, Section, Toolbar } from '../../ui/layout.tsx';
import { notify, notifyDeferred } from '../../ui/notify.ts';
import { QueryBoundary } from '../../ui/query-boundary.tsx';
import { VisibilityBadge } from '../../ui/visibility-badge.tsx';
import { ExportFeedback } from './export-feedback.tsx';
import styles from './feedback.module.css';
import { FeedbackItem } from './feedback-item.tsx';
import { FeedbackList } from './feedback-list.tsx';
import { feedbackQuery, useDiscard } from './operations.ts';
import { RequestDialog, requestDraft } from './request-dialog.tsx';
import { type Partner, partnerOf } from './sides.ts';
import { type QuestionHintSlot, WriteFeedback } from './write-feedback.tsx';

type FeedbackOfRelationshipProps = {
  relationshipId: string;
  /** What is open: a piece of feedback by its id, `new` for one to be written, undefined for the list. */
  shown: string | undefined;
  /** `replace` where it is the same step of the way back. */
  onShow: (feedback: string | undefined, replace?: boolean) => void;
  /** How the partner likes to be told something. */
  preferences?: ReactNode;
  questionHint?: QuestionHintSlot;
  /** Turns delivered feedback into a commitment. */
  commitments?: (feedbackId: string) => ReactNode;
};

/** Feedback both ways, as a part of the relationship's page. For the two only. */
export default function FeedbackOfRelationship(props: FeedbackOfRelationshipProps) {
  const query = useInfiniteQuery(feedbackQuery(props.relationshipId));
  return (
    <QueryBoundary query={query}>
      {({ pages }) => {
        const pair = pages[0];
        const partner = pair ? partnerOf(pair) : null;
        if (!pair || !partner) return null;
        const lines = pages.flatMap((page) => page?.feedback?.edges.map(({ node }) => node) ?? []);
        const more = query.hasNextPage ? (
          <Button busy={query.isFetchingNextPage} onClick={() => void query.fetchNextPage()}>
            <Trans>Show earlier feedback</Trans>
          </Button>
        ) : null;
        return <Content {...props} pair={pair} partner={partner} lines={lines} more={more} />;
      }}
    </QueryBoundary>
  );
}

type ContentProps = FeedbackOfRelationshipProps & {
  pair: FeedbackPairFragment;
  partner: Partner;
  lines: FeedbackLineFragment[];
  more: ReactNode;
};

function Content({ pair, partner, lines, more, shown, onShow, commitments, ...slots }: ContentProps) {
  const { t } = useLingui();
  // What was begun on this page stays in the form it was begun in.
  const [begun, setBegun] = useState<string | null>(null);
  const [thrownAway, setThrownAway] = useState<string | null>(null);
  const discard = useDiscard();
  const show = (feedback: string | undefined) => {
    setBegun(null);
    onShow(feedback);
  };
  const throwAway = (feedbackId: string) => {
    setThrownAway(feedbackId);
    show(undefined);
    notifyDeferred(
      t`The draft is thrown away.`,
      () => discard.mutate(feedbackId, { onError: (error) => notify(error.message) }),
      () => {
        setThrownAway(null);
        show(feedbackId);
      },
    );
  };
  const writing = {
    ...slots,
    partner,
    onDone: (id: string | null) => show(id ?? undefined),
    onDiscard: throwAway,
  };
  if (shown === undefined)
    return (
      <Overview
        pair={pair}
        partner={partner}
        lines={lines.filter(({ id }) => id !== thrownAway)}
        more={more}
        onShow={show}
        questionHint={slots.questionHint}
      />
    );
  return (
    <>
      <p className={styles.back}>
        <Button look="quiet" onClick={() => show(undefined)}>
          ← <Trans>All feedback</Trans>
        </Button>
      </p>
      {shown === 'new' || shown === begun ? (
        <WriteFeedback
          key="new"
          {...writing}
          feedback={null}
          onBegun={(id) => {
            setBegun(id);
            onShow(id, true);
          }}
        />
      ) : (
        <FeedbackItem key={shown} {...writing} feedbackId={shown} commitments={commitments} />
      )}
    </>
  );
}

type OverviewProps = Pick<ContentProps, 'pair' | 'partner' | 'lines' | 'more' | 'onShow'> & {
  questionHint: QuestionHintSlot | undefined;
};

function Overview({ pair, partner, lines, more, onShow, questionHint }: OverviewProps) {
  const leftBehind = useLeftBehind();
  const [asking, setAsking] = useState(() => pair.viewerCanGiveFeedback && leftBehind(requestDraft(pair.id)));
  const actions = pair.viewerCanGiveFeedback ? (
    <Actions>
      <Button look="primary" onClick={() => onShow('new')}>
        <Trans>Give feedback</Trans>
      </Button>
      <Button onClick={() => setAsking(true)}>
        <Trans>Ask for feedback…</Trans>
      </Button>
    </Actions>
  ) : null;
  return (
    <Section title={<Trans>Feedback</Trans>} aside={<PairBadge pair={pair} partner={partner} />}>
      {lines.length === 0 ? (
        <EmptyState title={<Trans>Feedback, both ways</Trans>} action={actions}>
          {pair.viewerCanGiveFeedback ? (
            <Trans>
              Say what you saw, what it did to you, and what you wish. {partner.firstName} learns that you
              have something to say and about what, and reads it when ready. You may ask for feedback as well.
            </Trans>
          ) : (
            <Trans>Feedback can be given as soon as your agreement is in force.</Trans>
          )}
        </EmptyState>
      ) : (
        <>
          <Toolbar end={<ExportFeedback relationshipId={pair.id} partner={partner} />}>{actions}</Toolbar>
          <FeedbackList relationshipId={pair.id} partner={partner} lines={lines} />
          {more}
        </>
      )}
      <RequestDialog
        relationshipId={pair.id}
        partner={partner}
        opened={asking}
        onClose={() => setAsking(false)}
        questionHint={questionHint}
      />
    </Section>
  );
}

function PairBadge({ pair, partner }: Pick<ContentProps, 'pair' | 'partner'>) {
  return (
    <VisibilityBadge
      ledgerOf={pair.id}
      label={<Trans>You and {partner.firstName}</Trans>}
      readers={[
        <Trans key="delivered">You and {partner.name}: what was delivered</Trans>,
        <Trans key="draft">Only whoever writes it: drafts, and what waits until the other is ready</Trans>,
      ]}
      never={<Trans>Nobody else can open it: it is sealed with keys of you two.</Trans>}
    />
  );
}
