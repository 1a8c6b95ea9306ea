import { Temporal } from 'temporal-polyfill';

/** What a time on the wall comes to. */
export interface WallInstant {
  readonly at: Date;
  /** It comes twice that day, because the clocks go back; `at` is the first. */
  readonly twice: boolean;
}

/**
 * The instant of a time on the wall of an IANA zone.
 * @param local ISO 8601 date and time without zone, `2027-03-02T10:00`
 * @returns null where the clocks skip that time
 */
export function wallInstant(local: string, timeZone: string): WallInstant | null {
  const wall = Temporal.PlainDateTime.from(local);
  const earlier = wall.toZonedDateTime(timeZone, { disambiguation: 'earlier' });
  const later = wall.toZonedDateTime(timeZone, { disambiguation: 'later' });
  // In a gap Temporal moves to either side of it: then neither shows the time that was asked for.
  if (!earlier.toPlainDateTime().equals(wall)) return null;
  return { at: new Date(earlier.epochMilliseconds), twice: !earlier.equals(later) };
}

/** What the wall shows at an instant in an IANA zone: ISO 8601 date and time to the minute. */
export function wallTime(at: Date, timeZone: string): string {
  const shown = Temporal.Instant.fromEpochMilliseconds(at.getTime()).toZonedDateTimeISO(timeZone);
  return shown.toPlainDateTime().toString({ smallestUnit: 'minute' });
}
