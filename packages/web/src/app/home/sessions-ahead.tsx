import { Trans } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { useFormat } from '../../lib/format.ts';
import { Section } from '../../ui/layout.tsx';
import styles from './home.module.css';
import type { Glance } from './work.ts';

type SessionsAheadProps = {
  ahead: { glance: Glance; session: NonNullable<Glance['nextSession']> }[];
};

/** How many sessions fit beside the list. */
const most = 5;

/** The next sessions of all relationships, in the reader's time and, where it is another, in the partner's. */
export function SessionsAhead({ ahead }: SessionsAheadProps) {
  const format = useFormat();
  if (ahead.length === 0) return null;
  return (
    <Section card title={<Trans>Next sessions</Trans>}>
      {ahead.slice(0, most).map(({ glance, session }) => {
        const there = timeIn(session.startsAt, glance.partner.timeZone, format.locale);
        const here = format.time(session.startsAt);
        return (
          <div className={styles.line} key={session.id}>
            <b>{format.dayAndMonth(format.isoDayOf(session.startsAt))}</b>
            <div>
              <Link to="/sessions/$sessionId" params={{ sessionId: session.id }}>
                {glance.partner.name}
              </Link>
              <div className="muted small">
                {here}
                {there === here ? null : (
                  <>
                    {' · '}
                    <Trans>{there} for them</Trans>
                  </>
                )}
              </div>
            </div>
          </div>
        );
      })}
    </Section>
  );
}

function timeIn(at: string, timeZone: string, locale: string): string {
  return new Intl.DateTimeFormat(locale, {
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
    timeZone,
  }).format(new Date(at));
}
