import type { SessionWindow } from '@rapport/shared';
import { and, asc, eq, gt, inArray, isNotNull, isNull, lte, not, or, type SQL, sql } from 'drizzle-orm';
import { beyond, type OrderColumn, orderBy } from '../../db/paging.ts';
import type { Db, Viewer } from '../../db/transactions.ts';
import { connection, type PageRequest } from '../../kernel/cursor.ts';
import type { OrganizationId, RelationshipId, SessionId, SessionSeriesId } from '../../kernel/ids.ts';
import type { CountsModel, SeriesRow, SessionPage, SessionRow, SessionWordsRow } from './model.ts';
import { session, sessionSeries, sessionWords } from './tables.ts';

/** Sessions of the viewer's own: staff may count them, but reads of single ones are for the two. */
export function own({ organizationId, personId }: Viewer): SQL | undefined {
  return and(
    eq(session.organizationId, organizationId),
    or(eq(session.guideId, personId), eq(session.learnerId, personId)),
  );
}

const endsAt = sql`(${session.startsAt} + ${session.minutes} * interval '1 minute')`;

/** Planned and not over. */
const isUpcoming = (now: Date) => sql`(${session.state} = 'SCHEDULED' and ${endsAt} > ${now.toISOString()})`;

export async function sessionsByIds(
  db: Db,
  viewer: Viewer,
  ids: readonly SessionId[],
): Promise<SessionRow[]> {
  return db
    .select()
    .from(session)
    .where(and(own(viewer), inArray(session.id, [...ids])));
}

/** Series of the viewer's own, which row-level security sees to. */
export async function seriesByIds(
  db: Db,
  { organizationId }: Pick<Viewer, 'organizationId'>,
  ids: readonly SessionSeriesId[],
): Promise<SeriesRow[]> {
  return db
    .select()
    .from(sessionSeries)
    .where(and(eq(sessionSeries.organizationId, organizationId), inArray(sessionSeries.id, [...ids])));
}

/** What these sessions are called and where they are, as stored; row-level security lets nobody but the two see it. */
export async function wordsByIds(
  db: Db,
  { organizationId }: Viewer,
  ids: readonly SessionId[],
): Promise<SessionWordsRow[]> {
  return db
    .select()
    .from(sessionWords)
    .where(and(eq(sessionWords.organizationId, organizationId), inArray(sessionWords.sessionId, [...ids])));
}

function windowOf(window: SessionWindow, now: Date): SQL | undefined {
  switch (window) {
    case 'UPCOMING':
      return isUpcoming(now);
    case 'PAST':
      return and(not(isUpcoming(now)), not(eq(session.state, 'CANCELLED')));
    case 'CANCELLED':
      return eq(session.state, 'CANCELLED');
  }
}

/** One page of a relationship's sessions. */
export async function listSessions(
  db: Db,
  viewer: Viewer,
  relationshipId: RelationshipId,
  window: SessionWindow,
  now: Date,
  page: PageRequest,
): Promise<SessionPage> {
  const where = and(own(viewer), eq(session.relationshipId, relationshipId), windowOf(window, now));
  return pageOf(db, where, window === 'UPCOMING' ? 'ASC' : 'DESC', page);
}

/** One page of the viewer's own sessions that are planned and not over, of all relationships. */
export async function listUpcoming(
  db: Db,
  viewer: Viewer,
  now: Date,
  page: PageRequest,
): Promise<SessionPage> {
  return pageOf(db, and(own(viewer), isUpcoming(now)), 'ASC', page);
}

/** One page of the viewer's own sessions that have begun and of which the viewer has not said whether they took place. */
export async function listToConfirm(
  db: Db,
  viewer: Viewer,
  now: Date,
  page: PageRequest,
): Promise<SessionPage> {
  const { personId } = viewer;
  const silent = or(
    and(eq(session.guideId, personId), isNull(session.guideSays)),
    and(eq(session.learnerId, personId), isNull(session.learnerSays)),
  );
  const begun = and(eq(session.state, 'SCHEDULED'), lte(session.startsAt, now));
  return pageOf(db, and(own(viewer), begun, silent), 'ASC', page);
}

async function pageOf(
  db: Db,
  where: SQL | undefined,
  direction: OrderColumn['direction'],
  page: PageRequest,
): Promise<SessionPage> {
  const order: OrderColumn[] = [session.startsAt, session.id].map((column) => ({ column, direction }));
  const rows = await db
    .select()
    .from(session)
    .where(and(where, beyond(order, page)))
    .orderBy(...orderBy(order, page))
    .limit(page.limit + 1);
  return connection(rows, page, (row) => [row.startsAt.toISOString(), row.id]);
}

/** The viewer's own planned sessions that take up any of the time between two instants. */
export async function ownBetween(db: Db, viewer: Viewer, from: Date, to: Date): Promise<SessionRow[]> {
  return db
    .select()
    .from(session)
    .where(
      and(
        own(viewer),
        eq(session.state, 'SCHEDULED'),
        sql`${session.startsAt} < ${to.toISOString()}`,
        sql`${endsAt} > ${from.toISOString()}`,
      ),
    )
    .orderBy(asc(session.startsAt), asc(session.id));
}

/** How many sessions each of these relationships has, as far as the viewer may count them; those without any are left out. */
export async function countsOf(
  db: Db,
  organizationId: OrganizationId,
  ids: readonly RelationshipId[],
  now: Date,
): Promise<(CountsModel & { relationshipId: RelationshipId })[]> {
  const counted = (condition: SQL) => sql<number>`(count(*) filter (where ${condition}))::int`;
  return db
    .select({
      relationshipId: session.relationshipId,
      held: counted(sql`${session.state} = 'HELD'`),
      planned: counted(isUpcoming(now)),
      open: counted(sql`${session.state} = 'SCHEDULED'`),
    })
    .from(session)
    .where(and(eq(session.organizationId, organizationId), inArray(session.relationshipId, [...ids])))
    .groupBy(session.relationshipId);
}

/** When the sessions of these series begin that are planned and not over. */
export async function upcomingOfSeries(
  db: Db,
  viewer: Viewer,
  ids: readonly SessionSeriesId[],
  now: Date,
): Promise<Pick<SessionRow, 'seriesId' | 'startsAt'>[]> {
  return db
    .select({ seriesId: session.seriesId, startsAt: session.startsAt })
    .from(session)
    .where(and(own(viewer), inArray(session.seriesId, [...ids]), isUpcoming(now)));
}

/** One session of the viewer's own that nobody else changes until the transaction ends; the caller holds its relationship. */
export async function lockSession(db: Db, viewer: Viewer, id: SessionId): Promise<SessionRow | null> {
  const [row] = await db
    .select()
    .from(session)
    .where(and(own(viewer), eq(session.id, id)))
    .for('update');
  return row ?? null;
}

/** The occurrences of a series that have not begun, cancelled ones too, in the order of its rule. The caller holds the relationship. */
export async function aheadInSeries(
  db: Db,
  organizationId: OrganizationId,
  seriesId: SessionSeriesId,
  now: Date,
): Promise<SessionRow[]> {
  return db
    .select()
    .from(session)
    .where(
      and(
        eq(session.organizationId, organizationId),
        eq(session.seriesId, seriesId),
        isNotNull(session.occursAt),
        gt(session.startsAt, now),
      ),
    )
    .orderBy(asc(session.occursAt));
}

/** The row of a session. */
export function isSession({ organizationId, id }: Pick<SessionRow, 'organizationId' | 'id'>) {
  return and(eq(session.organizationId, organizationId), eq(session.id, id));
}

/** The row of a series. */
export function isSeries(organizationId: OrganizationId, id: SessionSeriesId) {
  return and(eq(sessionSeries.organizationId, organizationId), eq(sessionSeries.id, id));
}

/** Removes the sessions of a relationship and what was written about them; for jobs. */
export async function removeSessions(
  db: Db,
  organizationId: OrganizationId,
  relationshipId: RelationshipId,
): Promise<void> {
  for (const table of [sessionWords, session, sessionSeries])
    await db
      .delete(table)
      .where(and(eq(table.organizationId, organizationId), eq(table.relationshipId, relationshipId)));
}
