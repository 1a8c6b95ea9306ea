import { wallInstant, wallTime } from '@rapport/shared/execution';
import { occurrencesOf, type Recurrence, type SeriesRow, type SessionRow } from '../sessions/index.ts';
import { isCancelled } from './cancelled.ts';

/** What a calendar has to know of a series to come to the very instants at which it is held. */
export interface SeriesRule {
  /** The first occurrence by the rule. */
  readonly startsAt: Date;
  /** RRULE and, where occurrences do not take place, EXDATE: content lines without folding, joined by CRLF. */
  readonly lines: string;
}

/** Occurrences of a rule that are looked at, at most: ten years of daily ones. */
const most = 3660;

/**
 * The rule of a series as its sessions stand. A series that was ended ends after its last session; what the rule leads to up to the last
 * that is planned, and was cancelled or given to another series, is left out.
 * @param sessions all of the series, those before today and those cancelled too, at least one of them not cancelled
 */
export function ruleOfSeries(series: SeriesRow, sessions: readonly SessionRow[]): SeriesRule {
  const places = (rows: readonly SessionRow[]) =>
    rows.flatMap(({ occursAt }) => (occursAt === null ? [] : [occursAt.getTime()]));
  const taken = new Set(places(sessions.filter((row) => !isCancelled(row))));
  const startsAt = firstOccurrence(series);
  if (taken.size === 0) throw new Error('A series without sessions was told.');
  const through = Math.max(...(series.endedFrom === null ? places(sessions) : taken));
  const end = series.endedFrom === null ? lastOf(series) : new Date(through);
  const rule = series.rule.split(';').filter((part) => !/^(COUNT|UNTIL)=/.test(part));
  const left = wallsOf({ ...series, rule: rule.join(';') }, new Date(through)).filter((wall) => {
    const at = wallInstant(wall, series.timeZone)?.at;
    // What the clocks skip is left out too: calendars differ in where they would show it.
    return at === undefined || !taken.has(at.getTime());
  });
  if (end !== null) rule.push(`UNTIL=${inUtc(end)}`);
  const except = `EXDATE;TZID=${series.timeZone}:${left.map(asContent).join(',')}`;
  return { startsAt, lines: [`RRULE:${rule.join(';')}`, ...(left.length > 0 ? [except] : [])].join('\r\n') };
}

/** The times on the wall that a rule leads to, those that the clocks skip too, up to an instant. */
function wallsOf({ rule, startsLocal, timeZone }: Recurrence, through: Date): string[] {
  // In UTC every time is there: the wall is taken for an instant of its, and back.
  const until = new Date(`${wallTime(through, timeZone)}Z`);
  const walls = occurrencesOf({ rule, startsLocal, timeZone: 'UTC' }, { through: until, atMost: most });
  return walls.map((at) => wallTime(at, 'UTC'));
}

/** The last occurrence of a rule that ends; null for one that does not. */
function lastOf(series: SeriesRow): Date | null {
  if (!/(^|;)(COUNT|UNTIL)=/.test(series.rule)) return null;
  return occurrencesOf(series, { atMost: most }).at(-1) ?? null;
}

/** Where the zone is told, the end of a rule is an instant in UTC (RFC 5545, 3.3.10). */
const inUtc = (at: Date) => `${asContent(wallTime(at, 'UTC'))}Z`;

/** ISO 8601 to the minute as calendars write it. */
const asContent = (wall: string) => `${wall.replaceAll(/[-:]/g, '')}00`;

/** When a series begins by its rule, which may be later than it says. */
export function firstOccurrence(series: SeriesRow): Date {
  const [first] = occurrencesOf(series, { atMost: 1 });
  if (first === undefined) throw new Error('A rule that led to sessions leads to none.');
  return first;
}
