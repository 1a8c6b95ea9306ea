import { Temporal } from 'temporal-polyfill';

/** The date `days` after another; both ISO 8601. */
export function daysAfter(date: string, days: number): string {
  return Temporal.PlainDate.from(date).add({ days }).toString();
}
