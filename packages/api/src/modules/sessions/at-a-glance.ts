import type { SessionChannel } from '@rapport/shared';

/** A session among the columns of its relationship: all null without one, absent where it was not asked for. */
export interface SessionColumns {
  /** UUID. */
  readonly sessionId?: string | null;
  /** As the database writes instants. */
  readonly sessionStartsAt?: string | null;
  readonly sessionMinutes?: number | null;
  readonly sessionTimeZone?: string | null;
  readonly sessionChannel?: SessionChannel | null;
}

export interface SessionAtAGlance {
  /** UUID. */
  readonly id: string;
  readonly startsAt: Date;
  readonly minutes: number;
  readonly timeZone: string;
  readonly channel: SessionChannel;
}

/**
 * Reads the next session that is planned in each relationship `r` of a statement.
 * @param now SQL of the present instant
 */
export const nextSessionAtAGlance = (now: string) => ({
  columns: `s.id as "sessionId", s.starts_at as "sessionStartsAt", s.minutes as "sessionMinutes",
    s.time_zone as "sessionTimeZone", s.channel as "sessionChannel"`,
  // The bound of a day is for the index; no session is as long as that.
  join: `left join lateral (
    select s.id, s.starts_at, s.minutes, s.time_zone, s.channel
    from session s
    where s.organization_id = r.organization_id and s.relationship_id = r.id and s.state = 'SCHEDULED'
      and s.starts_at > ${now} - interval '1 day' and s.starts_at + s.minutes * interval '1 minute' > ${now}
    order by s.starts_at limit 1) s on true`,
});

/** What these columns say. */
export function sessionOfColumns(row: SessionColumns): SessionAtAGlance | null {
  const { sessionId: id, sessionStartsAt: start, sessionMinutes: minutes } = row;
  const { sessionTimeZone: timeZone, sessionChannel: channel } = row;
  if (id == null || start == null || minutes == null || timeZone == null || channel == null) return null;
  return { id, startsAt: new Date(start), minutes, timeZone, channel };
}
