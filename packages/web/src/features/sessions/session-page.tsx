import { Trans, useLingui } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { SessionByIdQuery } from '../../gql/graphql.ts';
import { useFormat } from '../../lib/format.ts';
import { ButtonLink } from '../../ui/button.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Actions, PageHeader } from '../../ui/layout.tsx';
import { QueryBoundary } from '../../ui/query-boundary.tsx';
import { AddToCalendar } from './add-to-calendar.tsx';
import { Attendance } from './attendance.tsx';
import { Overlaps, Where } from './next-session.tsx';
import { sessionQuery } from './operations.ts';
import { type Sides, sidesOf } from './pair.ts';
import { SessionActions } from './session-actions.tsx';
import { SessionChip } from './session-chip.tsx';
import { SessionDialogs } from './session-dialogs.tsx';
import styles from './sessions.module.css';
import { SessionsBadge } from './sessions-badge.tsx';
import { OwnTime, PartnersTime } from './when.tsx';

type Found = NonNullable<SessionByIdQuery['session']>;

type SessionPageProps = {
  sessionId: string;
  /** What the two prepare, write and agree on in the session, below its head. */
  room: (ids: { sessionId: string; relationshipId: string }) => ReactNode;
};

/** One session, for its two people. */
export function SessionPage({ sessionId, room }: SessionPageProps) {
  const { t } = useLingui();
  const query = useQuery(sessionQuery(sessionId));
  return (
    <QueryBoundary query={query}>
      {(found) => {
        const sides = found && sidesOf(found.relationship);
        return found && sides ? (
          <SessionDialogs pair={found.relationship} sides={sides}>
            <SessionHead session={found} sides={sides} />
            {room({ sessionId, relationshipId: found.relationship.id })}
          </SessionDialogs>
        ) : (
          <>
            <PageHeader title={t`Session`} />
            <EmptyState
              title={<Trans>There is nothing here</Trans>}
              action={
                <ButtonLink to="/relationships">
                  <Trans>Relationships</Trans>
                </ButtonLink>
              }
            >
              <Trans>This session does not exist, or it is not one of yours.</Trans>
            </EmptyState>
          </>
        );
      }}
    </QueryBoundary>
  );
}

function SessionHead({ session, sides }: { session: Found; sides: Sides }) {
  const { t } = useLingui();
  const { relationship: pair } = session;
  const { partner } = sides;
  return (
    <>
      <PageHeader
        title={session.title ?? t`Session with ${partner.name}`}
        mark={<SessionChip session={session} />}
        eyebrow={
          <Link
            to="/relationships/$relationshipId"
            params={{ relationshipId: pair.id }}
            search={{ tab: 'sessions' }}
          >
            <Trans>Sessions with {partner.name}</Trans>
          </Link>
        }
      />
      <section className={styles.head} aria-label={t`When and where`}>
        <p className={styles.headTime}>
          <OwnTime span={session} />
        </p>
        <p className="muted">
          <PartnersTime span={session} sides={sides} />
        </p>
        <Where session={{ ...session, title: null }} />
        <Overlaps session={session} />
        <Attendance session={session} sides={sides} />
        <WhoDidIt session={session} />
        <Actions>
          <SessionActions session={session} />
          {session.state === 'SCHEDULED' ? <AddToCalendar sessionId={session.id} /> : null}
          <SessionsBadge relationshipId={pair.id} partner={partner.name} />
        </Actions>
      </section>
    </>
  );
}

function WhoDidIt({ session }: { session: Found }) {
  const format = useFormat();
  const planned = format.dayOf(session.plannedAt);
  const cancelled = session.cancelledAt ? format.dateTime(session.cancelledAt) : '';
  return (
    <p className="muted small">
      <Trans>
        Planned by {session.plannedBy.name} on {planned}
      </Trans>
      {session.cancelledBy ? (
        <>
          {' · '}
          <Trans>
            cancelled by {session.cancelledBy.name}, {cancelled}
          </Trans>
        </>
      ) : null}
      {session.series ? (
        <>
          {' · '}
          <Trans>part of a series</Trans>
        </>
      ) : null}
    </p>
  );
}
