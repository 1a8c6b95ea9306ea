import type { SessionChannel } from '@rapport/shared';
import { type SQL, sql } from 'drizzle-orm';

/** A session as JSON of the database: ids are UUIDs, instants ISO 8601 with an offset. */
export interface SessionAtAGlance {
  readonly id: string;
  readonly startsAt: string;
  readonly minutes: number;
  readonly timeZone: string;
  readonly channel: SessionChannel;
}

/** The next session of the relationship `r` as JSON, for a statement that reads many relationships; null where none is planned. */
export function nextSessionAtAGlance(now: Date): SQL<SessionAtAGlance | null> {
  // The bound of a day is for the index; no session is as long as that.
  return sql`(
    select json_build_object('id', s.id, 'startsAt', s.starts_at, 'minutes', s.minutes, 'timeZone', s.time_zone, 'channel', s.channel)
    from session s
    where s.organization_id = r.organization_id and s.relationship_id = r.id and s.state = 'SCHEDULED'
      and s.starts_at > ${now.toISOString()}::timestamptz - interval '1 day'
      and s.starts_at + s.minutes * interval '1 minute' > ${now.toISOString()}::timestamptz
    order by s.starts_at limit 1)`;
}
