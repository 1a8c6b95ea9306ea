import { settledBy } from '@rapport/shared/execution';
import { and, asc, eq, gt, isNotNull, isNull, or } from 'drizzle-orm';
import type { JobPayloads, Platform } from '../../context.ts';
import { type Db, type Pool, withWorker } from '../../db/transactions.ts';
import { type OrganizationId, parseId, type RelationshipId } from '../../kernel/ids.ts';
import { presentTerms } from '../agreements/index.ts';
import {
  announceRelationship,
  holdRelationshipForJob,
  type RelationshipRow,
} from '../relationships/index.ts';
import { plannableNow } from './allowance.ts';
import { settledWith } from './commands/say-attendance.ts';
import type { SeriesRow } from './model.ts';
import { isSeries } from './queries.ts';
import { horizonOf, stretchThrough } from './series.ts';
import { session, sessionSeries } from './tables.ts';
import { addSessions, changeRow } from './write.ts';

/** Pairs that one look finds. */
const batch = 200;

interface Pools {
  readonly worker: Pool;
}
type Tools = Pick<Platform, 'clock' | 'live'>;

/** Settles what one said of a session and the other let stand; every hour. Repeating it changes nothing. */
export async function settleAttendance(
  { worker }: Pools,
  { clock, live }: Tools,
  payload: JobPayloads['sessions.settle'],
  signal: AbortSignal,
): Promise<void> {
  await forPairs(worker, payload, signal, pairsToSettle, async (db, pair) => {
    const { organizationId } = pair;
    const now = clock.now();
    const rows = await db
      .select()
      .from(session)
      .where(and(eq(session.organizationId, organizationId), eq(session.relationshipId, pair.id), isSaidOnce))
      .for('update');
    const doing = { db, viewer: { organizationId, personId: null } };
    let settled = 0;
    for (const row of rows) {
      const settledAs = settledBy(row, now);
      if (settledAs === null) continue;
      await changeRow(doing, row, { ...settledWith(settledAs, now), lastStep: 'SETTLED' }, now);
      settled += 1;
    }
    if (settled > 0) await announceRelationship({ db, live }, pair);
  });
}

/** Of which exactly one of the two has said whether they took place. */
const isSaidOnce = and(
  eq(session.state, 'SCHEDULED'),
  or(
    and(isNotNull(session.guideSays), isNull(session.learnerSays)),
    and(isNull(session.guideSays), isNotNull(session.learnerSays)),
  ),
);

/** Plans the occurrences of the series of active pairs as far ahead as they are kept; every hour. Repeating it changes nothing. */
export async function extendSeries(
  { worker }: Pools,
  { clock, live }: Tools,
  payload: JobPayloads['sessions.extend'],
  signal: AbortSignal,
): Promise<void> {
  await forPairs(worker, payload, signal, pairsToExtend, async (db, pair) => {
    if (pair.state !== 'ACTIVE') return;
    const now = clock.now();
    const rows = await db
      .select()
      .from(sessionSeries)
      .where(
        and(
          eq(sessionSeries.organizationId, pair.organizationId),
          eq(sessionSeries.relationshipId, pair.id),
          isUnfinished,
        ),
      )
      .orderBy(asc(sessionSeries.id));
    let added = 0;
    for (const series of rows) added += await extend(db, pair, series, now);
    if (added > 0) await announceRelationship({ db, live }, pair);
  });
}

const isUnfinished = and(isNotNull(sessionSeries.plannedThrough), isNull(sessionSeries.endedFrom));

/** Plans one series further. @returns how many sessions that added */
async function extend(db: Db, pair: RelationshipRow, series: SeriesRow, now: Date): Promise<number> {
  const { organizationId, plannedThrough, plannedBy } = series;
  const day = horizonOf(series, now);
  const terms = await presentTerms(db, organizationId, pair.id);
  if (terms === null || plannedThrough === null || plannedThrough >= day) return 0;
  const stretch = stretchThrough(series, day, plannedThrough);
  const plannable = await plannableNow(db, pair, terms, now);
  const starts = plannable === null ? stretch.starts : stretch.starts.slice(0, plannable);
  const doing = { db, viewer: { organizationId, personId: null } };
  const added = await addSessions(doing, pair, series, { seriesId: series.id, plannedBy }, starts, now);
  // What the agreement has no room for now is looked at again: it may be changed.
  if (starts.length === stretch.starts.length)
    await db
      .update(sessionSeries)
      .set({ plannedThrough: stretch.plannedThrough, updatedAt: now })
      .where(isSeries(organizationId, series.id));
  return added.length;
}

type FindPairs = (
  db: Db,
  organizationId: OrganizationId,
  after: RelationshipId | null,
) => Promise<RelationshipId[]>;

const pairsToSettle: FindPairs = async (db, organizationId, after) => {
  const rows = await db
    .selectDistinct({ id: session.relationshipId })
    .from(session)
    .where(
      and(
        eq(session.organizationId, organizationId),
        isSaidOnce,
        after === null ? undefined : gt(session.relationshipId, after),
      ),
    )
    .orderBy(asc(session.relationshipId))
    .limit(batch);
  return rows.map(({ id }) => id);
};

const pairsToExtend: FindPairs = async (db, organizationId, after) => {
  const rows = await db
    .selectDistinct({ id: sessionSeries.relationshipId })
    .from(sessionSeries)
    .where(
      and(
        eq(sessionSeries.organizationId, organizationId),
        isUnfinished,
        after === null ? undefined : gt(sessionSeries.relationshipId, after),
      ),
    )
    .orderBy(asc(sessionSeries.relationshipId))
    .limit(batch);
  return rows.map(({ id }) => id);
};

/** Does something for each pair found, one transaction each, with the pair held as those who write hold it. */
async function forPairs(
  worker: Pool,
  payload: { readonly organizationId: string },
  signal: AbortSignal,
  find: FindPairs,
  work: (db: Db, pair: RelationshipRow) => Promise<void>,
): Promise<void> {
  const organizationId = parseId('org', payload.organizationId);
  if (!organizationId) return;
  let found: RelationshipId[] = [];
  do {
    const after = found.at(-1) ?? null;
    found = await withWorker(worker, { organizationId }, (db) => find(db, organizationId, after));
    for (const id of found) {
      signal.throwIfAborted();
      await withWorker(worker, { organizationId }, async (db) => {
        const pair = await holdRelationshipForJob(db, organizationId, id);
        if (pair) await work(db, pair);
      });
    }
  } while (found.length === batch);
}
