import { wallTime } from '@rapport/shared/execution';
import type { SeriesRow, SessionRow } from '../sessions/index.ts';
import { occurrencesOf } from '../sessions/index.ts';
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
  const known = Math.max(...places(sessions));
  const end = series.endedFrom === null ? null : Math.max(...taken);
  const left = occurrencesOf(series, { through: new Date(end ?? known), atMost: most }).filter(
    (at) => !taken.has(at.getTime()),
  );
  const parts = series.rule.split(';').filter((part) => !/^(COUNT|UNTIL)=/.test(part));
  const rule =
    end === null && !/(^|;)UNTIL=/.test(series.rule)
      ? series.rule
      : [...parts, `UNTIL=${inUtc(end === null ? lastOf(series, startsAt) : new Date(end))}`].join(';');
  const dates = left.map((at) => onWall(at, series.timeZone)).join(',');
  const lines = [`RRULE:${rule}`, ...(dates === '' ? [] : [`EXDATE;TZID=${series.timeZone}:${dates}`])];
  return { startsAt, lines: lines.join('\r\n') };
}

/** Where the zone is told, the end of a rule is an instant in UTC (RFC 5545, 3.3.10). */
const lastOf = (series: SeriesRow, first: Date) => occurrencesOf(series, { atMost: most }).at(-1) ?? first;

const inUtc = (at: Date) => at.toISOString().replaceAll(/[-:]/g, '').replace(/\.\d+/, '');

const onWall = (at: Date, timeZone: string) => `${wallTime(at, timeZone).replaceAll(/[-:]/g, '')}00`;

/** When a series begins by its rule, which may be later than it says. */
export function firstOccurrence(series: SeriesRow): Date {
  const [first] = occurrencesOf(series, { atMost: 1 });
  if (first === undefined) throw new Error('A rule that led to sessions leads to none.');
  return first;
}
