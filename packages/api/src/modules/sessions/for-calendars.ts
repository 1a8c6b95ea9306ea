import { and, asc, eq, gte, inArray, sql } from 'drizzle-orm';
import type { Db, Viewer } from '../../db/transactions.ts';
import type { OrganizationId, RelationshipId, SessionSeriesId } from '../../kernel/ids.ts';
import type { SeriesRow, SessionRow } from './model.ts';
import { own } from './queries.ts';
import { session, sessionSeries } from './tables.ts';

/** The viewer's own sessions of all relationships that begin at an instant or later, cancelled ones too, earliest first. */
export async function ownSessionsFrom(db: Db, viewer: Viewer, from: Date): Promise<SessionRow[]> {
  return db
    .select()
    .from(session)
    .where(and(own(viewer), gte(session.startsAt, from)))
    .orderBy(asc(session.startsAt), asc(session.id));
}

/** Sessions of a relationship that are not over, planned or cancelled, in the order of their ids; for jobs. */
export async function sessionsAhead(
  db: Db,
  organizationId: OrganizationId,
  relationshipId: RelationshipId,
  now: Date,
): Promise<SessionRow[]> {
  return db
    .select()
    .from(session)
    .where(
      and(
        eq(session.organizationId, organizationId),
        eq(session.relationshipId, relationshipId),
        inArray(session.state, ['SCHEDULED', 'CANCELLED', 'CANCELLED_LATE']),
        sql`${session.startsAt} + make_interval(mins => ${session.minutes}) > ${now.toISOString()}::timestamptz`,
      ),
    )
    .orderBy(asc(session.id));
}

/** The series of a relationship, ended ones too; for jobs. */
export async function seriesOfRelationship(
  db: Db,
  organizationId: OrganizationId,
  relationshipId: RelationshipId,
): Promise<SeriesRow[]> {
  return db
    .select()
    .from(sessionSeries)
    .where(
      and(eq(sessionSeries.organizationId, organizationId), eq(sessionSeries.relationshipId, relationshipId)),
    )
    .orderBy(asc(sessionSeries.id));
}

/** All sessions of these series, those that are over and those cancelled too, in the order of their rule; for jobs. */
export async function sessionsOfSeries(
  db: Db,
  organizationId: OrganizationId,
  ids: readonly SessionSeriesId[],
): Promise<SessionRow[]> {
  return db
    .select()
    .from(session)
    .where(and(eq(session.organizationId, organizationId), inArray(session.seriesId, [...ids])))
    .orderBy(asc(session.occursAt));
}
