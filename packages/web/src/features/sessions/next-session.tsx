import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import type { SessionLineFragment } from '../../gql/graphql.ts';
import { useFormat } from '../../lib/format.ts';
import { Actions } from '../../ui/layout.tsx';
import { Attendance } from './attendance.tsx';
import type { Sides } from './pair.ts';
import { SessionActions } from './session-actions.tsx';
import styles from './sessions.module.css';
import { OwnTime, PartnersTime } from './when.tsx';
import { channelNames } from './words.ts';

type NextSessionProps = { session: SessionLineFragment; sides: Sides };

/** The next session: when it is for both, where, and what can be done with it. */
export function NextSession({ session, sides }: NextSessionProps) {
  const format = useFormat();
  return (
    <article className={styles.next}>
      <p className={styles.soon}>{format.ago(session.startsAt)}</p>
      <h3>
        <Link to="/sessions/$sessionId" params={{ sessionId: session.id }}>
          <OwnTime span={session} />
        </Link>
      </h3>
      <p className="muted">
        <PartnersTime span={session} sides={sides} />
      </p>
      <Where session={session} />
      <Overlaps session={session} />
      <Attendance session={session} sides={sides} />
      <Actions>
        <SessionActions session={session} />
      </Actions>
    </article>
  );
}

/** How and where it is, with the link to join. */
export function Where({ session }: { session: SessionLineFragment }) {
  const { t } = useLingui();
  const { title, channel, place, link } = session;
  return (
    <p>
      {[title, t(channelNames[channel]), place].filter(Boolean).join(' · ')}
      {link ? (
        <>
          {' · '}
          <a href={link} target="_blank" rel="noreferrer noopener">
            <Trans>Join</Trans>
          </a>
        </>
      ) : null}
    </p>
  );
}

/** Warns of the reader's own other sessions at that time, for as long as one of them can still be moved. */
export function Overlaps({ session }: { session: SessionLineFragment }) {
  const format = useFormat();
  const count = session.overlaps.length;
  if (count === 0 || !session.viewerCanChange) return null;
  const names = format.list(session.overlaps.map(({ relationship }) => relationship.partner?.name ?? ''));
  return (
    <p className={styles.warning}>
      <Plural
        value={count}
        one={`You have a session with ${names} at the same time. Only you see this.`}
        other={`You have sessions with ${names} at the same time. Only you see this.`}
      />
    </p>
  );
}
