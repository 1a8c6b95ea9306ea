import { and, eq, inArray, sql } from 'drizzle-orm';
import type { MeetingsOf } from '../../context.ts';
import { session } from './tables.ts';

/** When these pairs last met and when they meet next, as far as the reader may know. What one of the two calls held counts, so that nobody is reminded of what they have just done. */
export const meetingsOf: MeetingsOf = async (db, organizationId, ids, now) => {
  const rows = await db
    .select({
      relationshipId: session.relationshipId,
      lastHeldAt:
        sql`max(${session.startsAt}) filter (where 'HELD' in (${session.state}::text, ${session.guideSays}::text, ${session.learnerSays}::text))`.mapWith(
          session.startsAt,
        ),
      nextAt:
        sql`min(${session.startsAt}) filter (where ${session.state} = 'SCHEDULED' and ${session.startsAt} > ${now.toISOString()})`.mapWith(
          session.startsAt,
        ),
    })
    .from(session)
    .where(and(eq(session.organizationId, organizationId), inArray(session.relationshipId, [...ids])))
    .groupBy(session.relationshipId);
  return rows;
};
