import { Temporal } from 'temporal-polyfill';

/**
 * Days and instants, the two kinds of time a clause speaks of. A day is an ISO 8601 date where somebody is, an instant a `Date` as it is
 * stored; all arithmetic between them is Temporal's, so that a day may have 23, 24 or 25 hours.
 */

/** An instant, as Temporal knows it. */
export function instantOf(at: Date): Temporal.Instant {
  return Temporal.Instant.fromEpochMilliseconds(at.getTime());
}

/** The day (ISO 8601) that an instant is part of in an IANA time zone. */
export function dayOf(at: Date, timeZone: string): string {
  return instantOf(at).toZonedDateTimeISO(timeZone).toPlainDate().toString();
}

/** The first instant of a day (ISO 8601) in an IANA time zone: midnight, or what comes after it where the clocks skip midnight. */
export function startOf(day: string, timeZone: string): Date {
  return new Date(Temporal.PlainDate.from(day).toZonedDateTime({ timeZone }).epochMilliseconds);
}

/** The instant at which clocks in an IANA time zone show a date and time, such as `2026-03-02T09:00`; the later one where they skip it. */
export function instantAt(local: string, timeZone: string): Date {
  return new Date(Temporal.PlainDateTime.from(local).toZonedDateTime(timeZone).epochMilliseconds);
}

/** The day so many days after another, before it where `days` is negative; both ISO 8601. */
export function daysAfter(day: string, days: number): string {
  return Temporal.PlainDate.from(day).add({ days }).toString();
}

/** How many days lie from one day to a later one; negative where the other is earlier. */
export function daysBetween(from: string, to: string): number {
  return Temporal.PlainDate.from(from).until(Temporal.PlainDate.from(to), { largestUnit: 'day' }).days;
}

/** Whole seconds from an instant to a later one, rounded up; 0 where the other lies behind. */
export function secondsBetween(from: Date, to: Date): number {
  return Math.max(0, Math.ceil((to.getTime() - from.getTime()) / 1000));
}
