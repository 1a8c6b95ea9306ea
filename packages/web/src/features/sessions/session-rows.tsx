import { Trans } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import type { SessionLineFragment } from '../../gql/graphql.ts';
import { Attendance } from './attendance.tsx';
import { Overlaps } from './next-session.tsx';
import type { Sides } from './pair.ts';
import { SessionActions } from './session-actions.tsx';
import { SessionChip } from './session-chip.tsx';
import styles from './sessions.module.css';
import { OwnTime, PartnersTime } from './when.tsx';

type SessionRowsProps = {
  sessions: SessionLineFragment[];
  sides: Sides;
  /** Whether the list is long and only its beginning is here. */
  more: boolean;
};

/** Sessions below each other, each with how it stands and what can be done. */
export function SessionRows({ sessions, sides, more }: SessionRowsProps) {
  return (
    <>
      <ul className={styles.rows}>
        {sessions.map((session) => (
          <SessionRow key={session.id} session={session} sides={sides} />
        ))}
      </ul>
      {more ? (
        <p className="muted small">
          <Trans>There are more; the export holds all of them.</Trans>
        </p>
      ) : null}
    </>
  );
}

type SessionRowProps = Omit<SessionRowsProps, 'sessions' | 'more'> & { session: SessionLineFragment };

function SessionRow({ session, sides }: SessionRowProps) {
  return (
    <li>
      <div className={styles.rowText}>
        <div className={styles.rowHead}>
          <Link to="/sessions/$sessionId" params={{ sessionId: session.id }}>
            <OwnTime span={session} />
          </Link>
          {session.state === 'SCHEDULED' && session.attendance.standing === 'OPEN' ? null : (
            <SessionChip session={session} />
          )}
        </div>
        <div className={styles.rowFacts}>
          {session.title ? <p>{session.title}</p> : null}
          <p className="muted small">
            <PartnersTime span={session} sides={sides} />
          </p>
          {session.viewerCanCancel ? <Overlaps session={session} /> : null}
          <Attendance session={session} sides={sides} />
        </div>
      </div>
      <div className={styles.rowActions}>
        <SessionActions session={session} />
      </div>
    </li>
  );
}
