import type { SessionWindow } from '@rapport/shared';
import { and, eq, inArray, not, or, type SQL, sql } from 'drizzle-orm';
import { beyond, type OrderColumn, orderBy } from '../../db/paging.ts';
import type { Db, Viewer } from '../../db/transactions.ts';
import { connection, type PageRequest } from '../../kernel/cursor.ts';
import type { OrganizationId, RelationshipId, SessionId, SessionSeriesId } from '../../kernel/ids.ts';
import type { SeriesRow, SessionPage, SessionRow, SessionWordsRow } from './model.ts';
import { session, sessionSeries, sessionWords } from './tables.ts';

/** Sessions of the viewer's own: staff may count them, but reads of single ones are for the two. */
export function own({ organizationId, personId }: Viewer): SQL | undefined {
  return and(
    eq(session.organizationId, organizationId),
    or(eq(session.guideId, personId), eq(session.learnerId, personId)),
  );
}

/** Planned and not over. */
export function isUpcoming(now: Date): SQL {
  return sql`(${session.state} = 'SCHEDULED' and ${session.startsAt} + ${session.minutes} * interval '1 minute' > ${now.toISOString()})`;
}

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

/** Rules of series of the viewer's own. */
export async function seriesByIds(
  db: Db,
  { organizationId }: Viewer,
  ids: readonly SessionSeriesId[],
): Promise<SeriesRow[]> {
  return db
    .select()
    .from(sessionSeries)
    .where(and(eq(sessionSeries.organizationId, organizationId), inArray(sessionSeries.id, [...ids])));
}

/** What these sessions are called and where they are, as stored; row-level security lets nobody else see it. */
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

/** One page of a relationship's sessions. */
export async function listSessions(
  db: Db,
  viewer: Viewer,
  relationshipId: RelationshipId,
  window: SessionWindow,
  now: Date,
  page: PageRequest,
): Promise<SessionPage> {
  const direction = window === 'UPCOMING' ? 'ASC' : 'DESC';
  const order: OrderColumn[] = [
    { column: session.startsAt, direction },
    { column: session.id, direction },
  ];
  const inWindow = window === 'UPCOMING' ? isUpcoming(now) : not(isUpcoming(now));
  const rows = await db
    .select()
    .from(session)
    .where(and(own(viewer), eq(session.relationshipId, relationshipId), inWindow, beyond(order, page)))
    .orderBy(...orderBy(order, page))
    .limit(page.limit + 1);
  return connection(rows, page, (row) => [row.startsAt.toISOString(), row.id]);
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
