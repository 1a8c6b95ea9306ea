import type { SessionChannel } from '@rapport/shared';

/** A session as JSON of the database: ids are UUIDs, instants ISO 8601 with an offset. */
export interface SessionAtAGlance {
  readonly id: string;
  readonly startsAt: string;
  readonly minutes: number;
  readonly timeZone: string;
  readonly channel: SessionChannel;
}

/**
 * SQL of the next session of the relationship `r` as JSON, for a statement that reads many relationships; null where none is planned.
 * @param now SQL of the present instant
 */
export function nextSessionAtAGlance(now: string): string {
  // The bound of a day is for the index; no session is as long as that.
  return `(
    select json_build_object('id', s.id, 'startsAt', s.starts_at, 'minutes', s.minutes, 'timeZone', s.time_zone, 'channel', s.channel)
    from session s
    where s.organization_id = r.organization_id and s.relationship_id = r.id and s.state = 'SCHEDULED'
      and s.starts_at > ${now} - interval '1 day' and s.starts_at + s.minutes * interval '1 minute' > ${now}
    order by s.starts_at limit 1)`;
}
