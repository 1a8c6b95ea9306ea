import { RRuleTemporal } from 'rrule-temporal';

/** A rule of RFC 5545 with where it begins: an RRULE without its name, a time on the wall, and whose wall. */
export interface Recurrence {
  readonly rule: string;
  /** ISO 8601 date and time without zone, to the minute. */
  readonly startsLocal: string;
  /** IANA. */
  readonly timeZone: string;
}

/** Which occurrences are wanted. */
export interface Wanted {
  /** Only those after this instant. */
  readonly after?: Date;
  /** Only those at this instant or before. */
  readonly through?: Date | undefined;
  readonly atMost: number;
}

/** The parts of a rule that a series of sessions may have: nothing repeats more often than daily, and the time is that of the start. */
const parts = new Set(
  'FREQ INTERVAL COUNT UNTIL BYDAY BYMONTHDAY BYMONTH BYSETPOS BYYEARDAY BYWEEKNO WKST'.split(' '),
);
const paces = new Set(['DAILY', 'WEEKLY', 'MONTHLY', 'YEARLY']);
/** Occurrences of one series at most. */
export const longestSeries = 200;

/**
 * The occurrences of a rule, earliest first. They keep to the wall: a series at ten stays at ten when the clocks change, an occurrence at a
 * time that is skipped that day is left out, as RFC 5545 section 3.3.10 wants it, and one at a time that comes twice is at the first.
 */
export function occurrencesOf(recurrence: Recurrence, { after, through, atMost }: Wanted): Date[] {
  const found: Date[] = [];
  if (atMost < 1) return found;
  ruleOf(recurrence).all(({ epochMilliseconds }) => {
    const at = new Date(epochMilliseconds);
    if (through !== undefined && at > through) return false;
    if (after === undefined || at > after) found.push(at);
    return found.length < atMost;
  });
  return found;
}

/** Why a rule cannot be kept to; null where it can. */
export function problemOfRule(recurrence: Recurrence): string | null {
  const given = recurrence.rule.split(';').map((part) => part.split('='));
  const names = given.map(([name]) => name ?? '');
  const value = (name: string) => given.find(([found]) => found === name)?.[1];
  if (!names.every((name) => parts.has(name)) || new Set(names).size !== names.length)
    return 'Give a rule of RFC 5545 by day, week, month or year, such as FREQ=WEEKLY;BYDAY=TU.';
  if (!paces.has(value('FREQ') ?? '')) return 'Sessions repeat daily, weekly, monthly or yearly.';
  if (Number(value('COUNT') ?? 1) > longestSeries) return `Plan at most ${longestSeries} sessions at once.`;
  try {
    return occurrencesOf(recurrence, { atMost: 1 }).length === 0 ? 'This rule leads to no session.' : null;
  } catch {
    return 'Give a rule of RFC 5545, such as FREQ=WEEKLY;BYDAY=TU.';
  }
}

/** How many sessions a rule leads to; null where it does not end, or only after more than one can plan. */
export function lengthOf(recurrence: Recurrence): number | null {
  const found = occurrencesOf(recurrence, { atMost: longestSeries + 1 });
  return found.length > longestSeries ? null : found.length;
}

function ruleOf({ rule, startsLocal, timeZone }: Recurrence): RRuleTemporal {
  const start = `${startsLocal.replaceAll(/[-:]/g, '')}00`;
  return new RRuleTemporal({
    rruleString: `DTSTART;TZID=${timeZone}:${start}\nRRULE:${rule}`,
    strict: true,
  });
}
