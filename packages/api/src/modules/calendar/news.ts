import type { SeriesRow, SessionRow } from '../sessions/index.ts';
import { isCancelled } from './cancelled.ts';

/** How a calendar was last told of a session, by itself or as an occurrence of a series. */
export type Told = Pick<SessionRow, 'seriesId' | 'startsAt' | 'minutes'> & { readonly cancelled: boolean };

/** One message to a calendar: it speaks of one entry, which has one UID (RFC 5546). */
export type News =
  | { readonly about: 'SESSION'; readonly cancelled: boolean; readonly session: SessionRow }
  /** Some occurrences of an entry that repeats. */
  | {
      readonly about: 'OCCURRENCES';
      readonly cancelled: boolean;
      readonly series: SeriesRow;
      readonly changed: readonly SessionRow[];
    }
  /** An entry that repeats, whole: how it goes on or where it ends. */
  | {
      readonly about: 'SERIES';
      readonly cancelled: boolean;
      readonly series: SeriesRow;
      /** What of it is new to the reader. */
      readonly changed: readonly SessionRow[];
      /** When those were that another series took over. */
      readonly left: readonly Pick<SessionRow, 'startsAt' | 'minutes'>[];
    };

/** What a calendar knows of a relationship's sessions. */
export interface Known {
  readonly series: ReadonlyMap<SeriesRow['id'], SeriesRow>;
  readonly told: ReadonlyMap<SessionRow['id'], Told>;
}

/** How a calendar has a session; null where it has not heard of it. What was planned since by a rule it knows, it has by that rule. */
function hadOf(row: SessionRow, { series, told }: Known): Told | null {
  const last = told.get(row.id);
  if (last !== undefined) return last;
  const of = row.seriesId === null ? undefined : series.get(row.seriesId);
  if (of === undefined || row.occursAt === null || !isKnown(of, told)) return null;
  return { seriesId: of.id, startsAt: row.occursAt, minutes: of.minutes, cancelled: false };
}

const isKnown = ({ id }: SeriesRow, told: Known['told']) =>
  [...told.values()].some(({ seriesId }) => seriesId === id);

/** Whether a calendar has a session otherwise than it is. */
export function isNews(row: SessionRow, known: Known): boolean {
  const had = hadOf(row, known);
  // What no calendar has need not be taken out of it.
  if (isCancelled(row)) return had?.cancelled === false;
  if (had === null || had.cancelled || had.seriesId !== row.seriesId) return true;
  return had.startsAt.getTime() !== row.startsAt.getTime() || had.minutes !== row.minutes;
}

/**
 * The messages that bring a calendar up to date.
 * @param rows sessions that are otherwise than it has them
 * @param liveOf how many sessions a series has that were not cancelled
 */
export function newsOf(rows: readonly SessionRow[], known: Known, liveOf: (id: string) => number): News[] {
  const alone = rows
    .filter(({ seriesId }) => seriesId === null)
    .map((session): News => ({ about: 'SESSION', cancelled: isCancelled(session), session }));
  // What ends comes before what begins.
  const left = rows.map((row) => leftBy(row, known)).filter((id) => id !== null);
  const ids = new Set([...left, ...rows.map(({ seriesId }) => seriesId).filter((id) => id !== null)]);
  const repeating = [...ids].flatMap((id) => {
    const series = known.series.get(id);
    return series === undefined ? [] : newsOfSeries(series, rows, known, liveOf(id));
  });
  return [...alone, ...repeating];
}

/** From which series a calendar still has a session that another took over; null for none. */
function leftBy(row: SessionRow, known: Known): SeriesRow['id'] | null {
  const had = hadOf(row, known);
  return had === null || had.cancelled || had.seriesId === row.seriesId ? null : had.seriesId;
}

function newsOfSeries(
  series: SeriesRow,
  rows: readonly SessionRow[],
  known: Known,
  live: number,
): readonly News[] {
  const changed = rows.filter(({ seriesId }) => seriesId === series.id);
  const left = rows
    .filter((row) => leftBy(row, known) === series.id)
    .flatMap((row) => hadOf(row, known) ?? []);
  const isEnded = live === 0 && series.endedFrom !== null;
  const reshaped =
    left.length > 0 || !isKnown(series, known.told) || changed.some((row) => reshapes(row, series, known));
  if (reshaped) return [{ about: 'SERIES', cancelled: isEnded, series, changed, left }];
  return [true, false].flatMap((cancelled) => {
    const some = changed.filter((row) => isCancelled(row) === cancelled);
    return some.length === 0 ? [] : [{ about: 'OCCURRENCES' as const, cancelled, series, changed: some }];
  });
}

/** Whether a session changes more of its series than itself: it came to it or came back, or the series ends before it. */
function reshapes(row: SessionRow, { id, endedFrom }: SeriesRow, known: Known): boolean {
  const had = hadOf(row, known);
  if (!isCancelled(row)) return had === null || had.cancelled || had.seriesId !== id;
  return endedFrom !== null && row.occursAt !== null && row.occursAt >= endedFrom;
}
