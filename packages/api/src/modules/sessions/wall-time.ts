import { Temporal } from 'temporal-polyfill';

/** What a time on the wall comes to. */
export interface WallInstant {
  readonly at: Date;
  /** It comes twice that day, because the clocks go back; `at` is the first. */
  readonly twice: boolean;
}

/**
 * The instant of a day and time on the wall of an IANA zone.
 * @param date ISO 8601; @param time `10:00`
 * @returns null where the clocks skip that time
 */
export function wallInstant(date: string, time: string, timeZone: string): WallInstant | null {
  const wall = Temporal.PlainDate.from(date).toPlainDateTime(Temporal.PlainTime.from(time));
  const [earlier, later] = (['earlier', 'later'] as const).map((disambiguation) =>
    wall.toZonedDateTime(timeZone, { disambiguation }),
  );
  if (!earlier || !later) throw new Error('A time on the wall came to nothing.');
  // In a gap Temporal moves to either side of it: then neither shows the time that was asked for.
  if (!earlier.toPlainDateTime().equals(wall)) return null;
  return { at: new Date(earlier.epochMilliseconds), twice: !earlier.equals(later) };
}
