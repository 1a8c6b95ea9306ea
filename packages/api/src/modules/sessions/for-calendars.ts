import { and, asc, eq, gte, inArray, sql } from 'drizzle-orm';
import type { Db, Viewer } from '../../db/transactions.ts';
import type { OrganizationId, RelationshipId } from '../../kernel/ids.ts';
import type { SessionRow } from './model.ts';
import { own } from './queries.ts';
import { session } from './tables.ts';

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
