import { Trans } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { SessionRoomFragment } from '../../../gql/graphql.ts';
import { useFormat } from '../../../lib/format.ts';
import { useViewer } from '../../../lib/viewer.ts';
import { ButtonLink } from '../../../ui/button.tsx';
import { Section } from '../../../ui/layout.tsx';
import { YouAndPartner } from './badges.tsx';
import { InsightCard } from './insight-card.tsx';
import styles from './room.module.css';
import { partnerOf } from './sides.ts';

type OutcomeProps = {
  room: SessionRoomFragment;
  /** Promises made in this session. */
  commitments?: ReactNode;
  /** What may follow, such as something to reflect on. */
  afterwards?: ReactNode;
};

/** What comes of a session: what each takes away, what was promised, when the two meet again. */
export function Outcome({ room, commitments, afterwards }: OutcomeProps) {
  const format = useFormat();
  const { person } = useViewer();
  const partner = partnerOf(room.relationship);
  const { guide, learner } = room.relationship;
  const own = person.id === guide.id ? guide : learner;
  const { following } = room;
  return (
    <Section
      title={<Trans>Outcome</Trans>}
      aside={<YouAndPartner partner={partner} relationshipId={room.relationship.id} />}
    >
      <div className={styles.insights}>
        <InsightCard room={room} person={own} partner={partner} own />
        <InsightCard room={room} person={partner} partner={partner} own={false} />
      </div>
      {commitments ? (
        <section className={styles.part}>
          <h3>
            <Trans>What was promised</Trans>
          </h3>
          {commitments}
        </section>
      ) : null}
      <section className={styles.part}>
        <h3>
          {following && isBehind(following) ? (
            <Trans>When we met again</Trans>
          ) : (
            <Trans>When we meet again</Trans>
          )}
        </h3>
        {following ? (
          <p>
            <Link to="/sessions/$sessionId" params={{ sessionId: following.id }}>
              {format.dateTime(following.startsAt)}
            </Link>
          </p>
        ) : (
          <>
            <p className="muted">
              <Trans>No next session is planned yet. Agree on one before you part.</Trans>
            </p>
            <ButtonLink
              to="/relationships/$relationshipId"
              params={{ relationshipId: room.relationship.id }}
              search={{ tab: 'sessions' }}
            >
              <Trans>Plan the next session</Trans>
            </ButtonLink>
          </>
        )}
      </section>
      {afterwards && isBehind(room) && !isCancelled(room) ? (
        <div className={styles.after}>{afterwards}</div>
      ) : null}
    </Section>
  );
}

/** Whether it has begun, whatever became of it. */
const isBehind = ({ startsAt }: { startsAt: string }) => Date.parse(startsAt) <= Date.now();

const isCancelled = ({ state }: Pick<SessionRoomFragment, 'state'>) =>
  state === 'CANCELLED' || state === 'CANCELLED_LATE';
