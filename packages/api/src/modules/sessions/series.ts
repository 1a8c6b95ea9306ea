import { dayOf, daysAfter, startOf } from '@rapport/shared/execution';
import type { Act } from '../../context.ts';
import { newId, type SessionSeriesId } from '../../kernel/ids.ts';
import { sealText } from '../confidential/index.ts';
import type { RelationshipRow } from '../relationships/index.ts';
import type { SeriesRow } from './model.ts';
import { longestSeries, occurrencesOf, type Recurrence } from './recurrence.ts';
import { type SessionWords, saysSomething } from './rules.ts';
import { seriesSpotOf } from './spot.ts';
import { sessionSeries } from './tables.ts';
import type { SessionHow } from './write.ts';

/** How far ahead the occurrences of a series are planned, in days. */
const horizonDays = 120;

/** A stretch of a series that is planned. */
export interface Stretch {
  readonly starts: readonly Date[];
  /** Planned up to the end of this day, in the zone of the series; null where the rule ends within. */
  readonly plannedThrough: string | null;
}

/**
 * The occurrences of a series that are planned at once: those of the coming months, at least the first, and where the agreement sets a
 * number, all of them, so that what is left can be counted.
 * @param whole whether the agreement sets a number
 */
export function firstStretch(recurrence: Recurrence, whole: boolean, now: Date): Stretch {
  if (whole) return { starts: occurrencesOf(recurrence, { atMost: longestSeries }), plannedThrough: null };
  const [first] = occurrencesOf(recurrence, { atMost: 1 });
  const from = first !== undefined && first > now ? first : now;
  return stretchThrough(recurrence, horizonOf(recurrence, from), null);
}

/** The last day up to which a series is planned at an instant. */
export function horizonOf({ timeZone }: Pick<Recurrence, 'timeZone'>, at: Date): string {
  return daysAfter(dayOf(at, timeZone), horizonDays);
}

/** The occurrences of a series from the end of one day to the end of another; from its beginning where the first is null. */
export function stretchThrough(recurrence: Recurrence, day: string, from: string | null): Stretch {
  const endOfDay = (text: string) => new Date(startOf(daysAfter(text, 1), recurrence.timeZone).getTime() - 1);
  const through = endOfDay(day);
  const after = from === null ? {} : { after: endOfDay(from) };
  const starts = occurrencesOf(recurrence, { ...after, through, atMost: longestSeries });
  const more = occurrencesOf(recurrence, { after: through, atMost: 1 }).length > 0;
  return { starts, plannedThrough: more ? day : null };
}

/** Writes a series down, with its words for every occurrence without words of its own. */
export async function addSeries(
  act: Act,
  { organizationId, id: relationshipId, guideId, learnerId }: RelationshipRow,
  { rule, startsLocal }: Recurrence,
  how: SessionHow,
  words: SessionWords | null,
  plannedThrough: string | null,
): Promise<SessionSeriesId> {
  const { db, viewer, clock } = act;
  const id = newId('srs');
  const now = clock.now();
  const sealed =
    words === null || !saysSomething(words)
      ? null
      : await sealText(act, relationshipId, seriesSpotOf(id), JSON.stringify(words));
  await db.insert(sessionSeries).values({
    ...{ organizationId, relationshipId, guideId, learnerId, id, rule, startsLocal, ...how, plannedThrough },
    ...{ plannedBy: viewer.personId, authorId: viewer.personId, createdAt: now, updatedAt: now },
    ...{ body: sealed?.sealed ?? null, keyVersion: sealed?.keyVersion ?? null },
  });
  return id;
}

/** Whether a series goes on: it was not ended, and its rule has not run out. */
export function goesOn(series: SeriesRow, now: Date): boolean {
  if (series.endedFrom !== null) return false;
  return occurrencesOf(series, { after: now, atMost: 1 }).length > 0;
}
