import { Temporal } from 'temporal-polyfill';
import { type Weekday, weekdays } from '../clauses.ts';
import type { Terms } from '../terms.ts';
import { dayOf, daysAfter, startOf } from './calendar.ts';

/** When an answer is expected and a reminder may come: the clause RESPONSE_TIME. */
export type ResponseTime = NonNullable<Terms['responseTime']>;

/** A stretch of time in which an answer can be expected; without its end. */
interface Open {
  readonly from: Date;
  readonly to: Date;
}

/** Longest time that is looked through, in days: past it an answer counts as due, however few hours the clause leaves. */
const horizon = 366;

/** What reminders keep to where nothing is agreed: working days from 8 to 19 o'clock, where the person is. */
export function customaryHours(timeZone: string): ResponseTime {
  return {
    withinHours: 48,
    workingDays: ['MON', 'TUE', 'WED', 'THU', 'FRI'],
    quietFrom: '19:00',
    quietTo: '08:00',
    timeZone,
  };
}

/** Whether an instant lies in the quiet hours, whatever day it is. A time that comes twice counts when it comes first. */
export function isQuiet(hours: ResponseTime, at: Date): boolean {
  return !openOn(hours, dayOf(at, hours.timeZone)).some(({ from, to }) => from <= at && at < to);
}

/** The first instant, `at` or later, that is outside the quiet hours and on a working day: when a reminder may come. */
export function nextAllowed(hours: ResponseTime, at: Date): Date {
  for (const { from, to } of workingTime(hours, at)) if (from < to) return from;
  throw new Error('A response time without any hour in a year was read.');
}

/**
 * When an answer to what was said at an instant is due. `withinHours` are hours that pass on working days outside the quiet hours; all
 * other time stands still. An hour is an hour of the clock on the wall's instants: the one that is skipped or repeated in spring and
 * autumn counts as often as it happens. Due after 366 days at the latest.
 * @param saidAt when the message came
 */
export function answerDueAt(hours: ResponseTime, saidAt: Date): Date {
  let left = hours.withinHours * 3_600_000;
  let last = saidAt;
  for (const { from, to } of workingTime(hours, saidAt)) {
    const length = to.getTime() - from.getTime();
    if (length >= left) return new Date(from.getTime() + left);
    left -= length;
    last = to;
  }
  return last;
}

/** Whether an answer came in the agreed time; null where none is agreed, because then none is measured. */
export function answeredInTime(
  terms: Pick<Terms, 'responseTime'>,
  saidAt: Date,
  answeredAt: Date,
): boolean | null {
  return terms.responseTime === null ? null : answeredAt <= answerDueAt(terms.responseTime, saidAt);
}

/** The stretches of working time from an instant on, in order, for a year. */
function* workingTime(hours: ResponseTime, at: Date): Generator<Open> {
  const first = dayOf(at, hours.timeZone);
  for (let passed = 0; passed <= horizon; passed += 1) {
    const day = daysAfter(first, passed);
    if (!hours.workingDays.includes(weekdayOf(day))) continue;
    for (const { from, to } of openOn(hours, day)) if (to > at) yield { from: from < at ? at : from, to };
  }
}

function weekdayOf(day: string): Weekday {
  const weekday = weekdays[Temporal.PlainDate.from(day).dayOfWeek - 1];
  if (weekday === undefined) throw new Error('A week of more than seven days was read.');
  return weekday;
}

/** What the quiet hours leave of a day: one stretch where they go over midnight, two where they do not. */
function openOn({ quietFrom, quietTo, timeZone }: ResponseTime, day: string): Open[] {
  const at = (time: string) =>
    new Date(Temporal.PlainDate.from(day).toZonedDateTime({ timeZone, plainTime: time }).epochMilliseconds);
  const ends = { from: startOf(day, timeZone), to: startOf(daysAfter(day, 1), timeZone) };
  const stretches =
    quietFrom > quietTo
      ? [{ from: at(quietTo), to: at(quietFrom) }]
      : [
          { from: ends.from, to: at(quietFrom) },
          { from: at(quietTo), to: ends.to },
        ];
  return stretches.filter(({ from, to }) => from < to);
}
