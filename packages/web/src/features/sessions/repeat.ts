import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import { dayOf, daysAfter, startOf } from '@rapport/shared/execution';

/** How a series repeats, as one chooses it. */
export const paces = ['NONE', 'WEEKLY', 'FORTNIGHTLY', 'MONTHLY_BY_DAY', 'MONTHLY_BY_DATE'] as const;
export type Pace = (typeof paces)[number];

/** When a series ends. */
export type SeriesEnd =
  | { kind: 'NEVER' }
  | { kind: 'COUNT'; count: number }
  | { kind: 'UNTIL'; date: string };

export type Repeat = { pace: Pace; end: SeriesEnd };

export const once: Repeat = { pace: 'NONE', end: { kind: 'NEVER' } };

/** In the order of `Date`. */
const weekdays = ['SU', 'MO', 'TU', 'WE', 'TH', 'FR', 'SA'];

export const paceNames: Record<Pace, MessageDescriptor> = {
  NONE: msg`Does not repeat`,
  WEEKLY: msg`Every week`,
  FORTNIGHTLY: msg`Every two weeks`,
  MONTHLY_BY_DAY: msg`Every month, on the same weekday`,
  MONTHLY_BY_DATE: msg`Every month, on the same date`,
};

/** An instant as rules of RFC 5545 write it. */
const basicInstant = /^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/;

const dayOfMonth = (date: string) => Number(date.slice(8));

/** Which of its weekday in the month a date is, as RFC 5545 counts: 1–4, and -1 for a fifth, which not every month has. */
export function ordinalOf(date: string): number {
  const place = Math.ceil(dayOfMonth(date) / 7);
  return place === 5 ? -1 : place;
}

/**
 * The rule of RFC 5545 for a choice; null for a single session.
 * @param date of the first session, ISO 8601, on the wall of `timeZone`
 */
export function ruleOf({ pace, end }: Repeat, date: string, timeZone: string): string | null {
  const weekday = weekdays[new Date(`${date}T00:00:00Z`).getUTCDay()] ?? 'MO';
  const parts: Record<Pace, string[] | null> = {
    NONE: null,
    WEEKLY: ['FREQ=WEEKLY', `BYDAY=${weekday}`],
    FORTNIGHTLY: ['FREQ=WEEKLY', 'INTERVAL=2', `BYDAY=${weekday}`],
    MONTHLY_BY_DAY: ['FREQ=MONTHLY', `BYDAY=${ordinalOf(date)}${weekday}`],
    MONTHLY_BY_DATE: ['FREQ=MONTHLY', `BYMONTHDAY=${dayOfMonth(date)}`],
  };
  const chosen = parts[pace];
  return chosen === null ? null : [...chosen, ...endParts(end, timeZone)].join(';');
}

function endParts(end: SeriesEnd, timeZone: string): string[] {
  switch (end.kind) {
    case 'NEVER':
      return [];
    case 'COUNT':
      return [`COUNT=${end.count}`];
    case 'UNTIL': {
      // The whole of that day counts, where the series is; RFC 5545 wants it in UTC.
      const last = new Date(startOf(daysAfter(end.date, 1), timeZone).getTime() - 1000);
      return [`UNTIL=${last.toISOString().slice(0, 19).replaceAll(/[-:]/g, '')}Z`];
    }
  }
}

/**
 * The choice that leads to a rule; null for a rule that other software made and that none of the choices is.
 * @param left how many sessions of it lie ahead, for a rule that counts them
 */
export function repeatOf(rule: string, timeZone: string, left: number): Repeat | null {
  const parts = new Map(rule.split(';').map((part) => [part.split('=')[0] ?? '', part.split('=')[1] ?? '']));
  const pace = paceOf(parts);
  if (pace === null) return null;
  const until = parts.get('UNTIL');
  if (parts.has('COUNT')) return { pace, end: { kind: 'COUNT', count: Math.max(1, left) } };
  if (until === undefined) return { pace, end: { kind: 'NEVER' } };
  const [, year, month, day, hour, minute, second] = basicInstant.exec(until) ?? [];
  if (year === undefined) return null;
  const last = new Date(`${year}-${month}-${day}T${hour}:${minute}:${second}Z`);
  return { pace, end: { kind: 'UNTIL', date: dayOf(last, timeZone) } };
}

function paceOf(parts: Map<string, string>): Pace | null {
  const interval = parts.get('INTERVAL') ?? '1';
  if (parts.get('FREQ') === 'WEEKLY') {
    if (parts.get('BYDAY')?.includes(',')) return null;
    return interval === '1' ? 'WEEKLY' : interval === '2' ? 'FORTNIGHTLY' : null;
  }
  if (parts.get('FREQ') !== 'MONTHLY' || interval !== '1') return null;
  if (parts.has('BYMONTHDAY')) return 'MONTHLY_BY_DATE';
  return parts.has('BYDAY') ? 'MONTHLY_BY_DAY' : null;
}
