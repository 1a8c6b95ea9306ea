import { dayOf } from '@rapport/shared/execution';
import { Temporal } from 'temporal-polyfill';

/** Where the present comes from: an argument everywhere, so that tests and the demo can choose it. */
export interface Clock {
  now(): Date;
}

export const systemClock: Clock = { now: () => new Date() };

export function fixedClock(instant: string): Clock {
  return { now: () => new Date(instant) };
}

/** The calendar date (ISO 8601) that `clock` shows in an IANA time zone. */
export function today(clock: Clock, timeZone: string): string {
  return dayOf(clock.now(), timeZone);
}

/** The instant `hours` after what `clock` shows. */
export function hoursFrom(clock: Clock, hours: number): Date {
  return new Date(clock.now().getTime() + hours * 3_600_000);
}

/** Whether `name` is an IANA time zone this runtime knows. */
export function isTimeZone(name: string): boolean {
  try {
    Temporal.Now.zonedDateTimeISO(name);
    return true;
  } catch {
    return false;
  }
}
