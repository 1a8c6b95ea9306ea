import { Temporal } from 'temporal-polyfill';
import type { Random } from './random.ts';
import type { DateText, InstantText } from './types.ts';

const saturday = 6;

/** The last working day (Monday to Friday) on or before a date. */
function workingDay(date: Temporal.PlainDate): Temporal.PlainDate {
  const beyondFriday = date.dayOfWeek - saturday + 1;
  return beyondFriday > 0 ? date.subtract({ days: beyondFriday }) : date;
}

/** The Monday on or before a date, but not one between Christmas and New Year: nobody begins then. */
function beginning(date: Temporal.PlainDate): Temporal.PlainDate {
  const monday = date.subtract({ days: date.dayOfWeek - 1 });
  const idle = (monday.month === 12 && monday.day >= 23) || (monday.month === 1 && monday.day === 1);
  return idle ? beginning(monday.subtract({ days: 7 })) : monday;
}

/** The day, `days` before `today` or a little earlier, on which people start and programs begin: a Monday. */
export function mondayBefore(today: DateText, days: number): DateText {
  return beginning(Temporal.PlainDate.from(today).subtract({ days })).toString();
}

/** The Monday on or after the date `days` after `today`. */
export function mondayAfter(today: DateText, days: number): DateText {
  const date = Temporal.PlainDate.from(today).add({ days });
  return date.add({ days: (8 - date.dayOfWeek) % 7 }).toString();
}

/** `date` moved by whole months, to the last day of the month where it has no such day. */
export function monthsAfter(date: DateText, months: number): DateText {
  return Temporal.PlainDate.from(date).add({ months }).toString();
}

/** `date` moved by days. */
export function daysAfter(date: DateText, days: number): DateText {
  return Temporal.PlainDate.from(date).add({ days }).toString();
}

/**
 * A moment in somebody's office hours (09:05–17:25 in their zone), on the working day on or before `days` before `today`.
 * @param days 1 or more, so that the moment has passed wherever `today` has begun in UTC
 */
export function officeMoment(random: Random, today: DateText, days: number, timeZone: string): InstantText {
  const minute = random.between(9 * 60 + 5, 17 * 60 + 25);
  return workingDay(Temporal.PlainDate.from(today).subtract({ days }))
    .toZonedDateTime({
      timeZone,
      plainTime: Temporal.PlainTime.from({ hour: Math.floor(minute / 60), minute: minute % 60 }),
    })
    .add({ seconds: random.between(0, 59) })
    .toInstant()
    .toString();
}

/** `moment`, or some minutes after `earlier` where it does not lie later: an answer follows its question. */
export function notBefore(random: Random, earlier: InstantText, moment: InstantText): InstantText {
  // Drawn in any case: how often must not depend on the calendar, or everything drawn afterwards would.
  const minutes = random.between(4, 19);
  if (Temporal.Instant.compare(earlier, moment) < 0) return moment;
  return Temporal.Instant.from(earlier).add({ minutes }).toString();
}

/** A working day: so many days before `today` or the one before that; today and what is to come, or the one after. */
export function workday(today: DateText, daysAgo: number): DateText {
  const date = Temporal.PlainDate.from(today).subtract({ days: daysAgo });
  if (daysAgo > 0) return workingDay(date).toString();
  return date.add({ days: date.dayOfWeek < saturday ? 0 : 8 - date.dayOfWeek }).toString();
}

/** `moment` where it lies on a working day between nine and six, else a time of the next morning on which somebody works. */
export function atWork(random: Random, moment: InstantText, timeZone: string): InstantText {
  // Drawn in any case, as above.
  const minutes = random.between(5, 110);
  const local = Temporal.Instant.from(moment).toZonedDateTimeISO(timeZone);
  const works = local.dayOfWeek < saturday;
  if (works && local.hour >= 9 && local.hour < 18) return moment;
  const early = works && local.hour < 9;
  const day = local
    .toPlainDate()
    .add({ days: early ? 0 : local.dayOfWeek < saturday - 1 ? 1 : 8 - local.dayOfWeek });
  return day
    .toZonedDateTime({ timeZone, plainTime: Temporal.PlainTime.from({ hour: 9 }) })
    .add({ minutes })
    .toInstant()
    .toString();
}
