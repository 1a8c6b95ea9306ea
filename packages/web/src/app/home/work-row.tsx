import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import { Plural, Trans, useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { partnerOf, toneOf } from '../../features/relationships/relationship-line.ts';
import type { FeedbackState, Party, WithPartnerFragment } from '../../gql/graphql.ts';
import { useFormat } from '../../lib/format.ts';
import { Avatar } from '../../ui/avatar.tsx';
import { ButtonLink } from '../../ui/button.tsx';
import { NeedRow } from '../../ui/need-row.tsx';
import type { ExerciseNeed, FeedbackNeed, Glance, Reply, ToConfirm, Work } from './work.ts';

/** One thing that waits for the reader in a relationship, with the one step that is next. */
export function WorkRow({ work }: { work: Work }) {
  switch (work.kind) {
    case 'REPLY':
      return <ReplyRow reply={work.reply} />;
    case 'CONFIRM':
      return <ConfirmRow session={work.session} />;
    case 'PREPARE':
      return <PrepareRow {...work} />;
    case 'COMMITMENTS':
      return <CommitmentsRow {...work} />;
    case 'FEEDBACK':
      return <FeedbackRow feedback={work.feedback} />;
    case 'EXERCISE':
      return <ExerciseRow exercise={work.exercise} />;
  }
}

type RowProps = {
  name: string;
  party: Party;
  what: ReactNode;
  why: ReactNode;
  late?: boolean;
  action: ReactNode;
};

function Row({ name, party, what, why, late = false, action }: RowProps) {
  return (
    <NeedRow
      picture={<Avatar name={name} tone={toneOf(party)} />}
      title={
        <>
          <b>{name}</b> · {what}
        </>
      }
      why={late ? <span className="amber">{why}</span> : why}
      action={action}
    />
  );
}

/** The other person of a relationship that the reader is in. */
function otherOf(relationship: WithPartnerFragment): { name: string; party: Party } {
  return partnerOf(relationship) ?? { name: relationship.guide.name, party: 'GUIDE' };
}

const isPast = (at: string) => Date.parse(at) < Date.now();

function ReplyRow({ reply: { since, dueAt, relationship } }: { reply: Reply }) {
  const format = useFormat();
  return (
    <Row
      {...otherOf(relationship)}
      what={<Trans>waits for your answer</Trans>}
      late={dueAt !== null && isPast(dueAt)}
      why={
        dueAt === null ? (
          <Trans>wrote {format.ago(since)}</Trans>
        ) : isPast(dueAt) ? (
          <Trans>
            wrote {format.ago(since)} · the agreed time was over {format.ago(dueAt)}
          </Trans>
        ) : (
          <Trans>
            wrote {format.ago(since)} · agreed until {format.dateTime(dueAt)}
          </Trans>
        )
      }
      action={
        <ButtonLink
          look="primary"
          to="/relationships/$relationshipId"
          params={{ relationshipId: relationship.id }}
          search={{ tab: 'conversation' }}
        >
          <Trans>Answer</Trans>
        </ButtonLink>
      }
    />
  );
}

function ConfirmRow({ session: { id, startsAt, relationship } }: { session: ToConfirm }) {
  const format = useFormat();
  return (
    <Row
      {...otherOf(relationship)}
      what={<Trans>did your session take place?</Trans>}
      why={format.dateTime(startsAt)}
      action={
        <ButtonLink look="primary" to="/sessions/$sessionId" params={{ sessionId: id }}>
          <Trans>Say so</Trans>
        </ButtonLink>
      }
    />
  );
}

function PrepareRow({ glance, session }: { glance: Glance; session: NonNullable<Glance['nextSession']> }) {
  const format = useFormat();
  const party = glance.viewerIs === 'GUIDE' ? 'LEARNER' : 'GUIDE';
  const running = isPast(session.startsAt);
  return (
    <Row
      name={glance.partner.name}
      party={party}
      what={running ? <Trans>your session is on</Trans> : <Trans>your session is near</Trans>}
      why={
        <>
          {format.dateTime(session.startsAt)} · {format.ago(session.startsAt)}
        </>
      }
      action={
        <ButtonLink look="primary" to="/sessions/$sessionId" params={{ sessionId: session.id }}>
          {running ? <Trans>Open it</Trans> : <Trans>Prepare</Trans>}
        </ButtonLink>
      }
    />
  );
}

function CommitmentsRow({ glance, dueOn, count }: { glance: Glance; dueOn: string; count: number }) {
  const format = useFormat();
  const today = format.isoToday();
  return (
    <Row
      name={glance.partner.name}
      party={glance.viewerIs === 'GUIDE' ? 'LEARNER' : 'GUIDE'}
      what={
        <Plural value={count} one="a commitment of yours is due" other="# commitments of yours are due" />
      }
      late={dueOn < today}
      why={dueOn < today ? <Trans>since {format.date(dueOn)}</Trans> : <Trans>today</Trans>}
      action={
        <ButtonLink
          look="primary"
          to="/relationships/$relationshipId"
          params={{ relationshipId: glance.id }}
          search={{ tab: 'goals' }}
        >
          <Trans>Look at it</Trans>
        </ButtonLink>
      }
    />
  );
}

const feedbackWords: Readonly<Record<FeedbackState, { what: MessageDescriptor; action: MessageDescriptor }>> =
  {
    REQUESTED: { what: msg`asks you for feedback`, action: msg`Write it` },
    DRAFT: { what: msg`asks you for feedback`, action: msg`Write it` },
    WAITING_FOR_READINESS: { what: msg`has feedback for you`, action: msg`Say when` },
    DELIVERED: { what: msg`gave you feedback`, action: msg`Read it` },
    ACKNOWLEDGED: { what: msg`gave you feedback`, action: msg`Read it` },
    CLOSED: { what: msg`gave you feedback`, action: msg`Read it` },
    DECLINED: { what: msg`asks you for feedback`, action: msg`Look at it` },
    WITHDRAWN: { what: msg`asks you for feedback`, action: msg`Look at it` },
    TAKEN_BACK: { what: msg`has feedback for you`, action: msg`Look at it` },
  };

function FeedbackRow({ feedback }: { feedback: FeedbackNeed }) {
  const { t } = useLingui();
  const format = useFormat();
  const { what, action } = feedbackWords[feedback.state];
  const at = feedback.deliveredAt ?? feedback.offeredAt ?? feedback.createdAt;
  return (
    <Row
      {...otherOf(feedback.relationship)}
      what={t(what)}
      why={format.ago(at)}
      action={
        <ButtonLink
          look="primary"
          to="/relationships/$relationshipId"
          params={{ relationshipId: feedback.relationship.id }}
          search={{ tab: 'feedback', feedback: feedback.id }}
        >
          {t(action)}
        </ButtonLink>
      }
    />
  );
}

function ExerciseRow({ exercise }: { exercise: ExerciseNeed }) {
  const format = useFormat();
  return (
    <Row
      {...otherOf(exercise.relationship)}
      what={<Trans>strengths and blind spots: your choice is open</Trans>}
      why={
        exercise.partnerChose ? (
          <Trans>the other choice is made, and sealed until yours is</Trans>
        ) : (
          <Trans>begun {format.ago(exercise.startedAt)}</Trans>
        )
      }
      action={
        <ButtonLink
          look="primary"
          to="/relationships/$relationshipId"
          params={{ relationshipId: exercise.relationship.id }}
          search={{ tab: 'reflection' }}
        >
          <Trans>Choose</Trans>
        </ButtonLink>
      }
    />
  );
}
