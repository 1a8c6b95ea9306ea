import { and, eq, inArray, isNotNull, or, type SQL } from 'drizzle-orm';
import { beyond, type OrderColumn, orderBy } from '../../db/paging.ts';
import type { Db, Viewer } from '../../db/transactions.ts';
import { type Connection, connection, type PageRequest } from '../../kernel/cursor.ts';
import type { ReflectionId, RelationshipId, SessionId } from '../../kernel/ids.ts';
import type { ReflectionRow } from './model.ts';
import { reflection } from './tables.ts';

/** The viewer's own reflections and those that a partner shares with them; row-level security says the same. */
function visible(viewer: Viewer): SQL | undefined {
  const { personId } = viewer;
  const ofPair = or(eq(reflection.guideId, personId), eq(reflection.learnerId, personId));
  return and(
    eq(reflection.organizationId, viewer.organizationId),
    or(eq(reflection.authorId, personId), and(isNotNull(reflection.sharedAt), ofPair)),
  );
}

const latestFirst: readonly OrderColumn[] = [
  { column: reflection.writtenAt, direction: 'DESC' },
  { column: reflection.id, direction: 'DESC' },
];

/** One page of what the viewer may read of a pair's reflections, latest first; of one session where one is given. */
export async function listReflections(
  db: Db,
  viewer: Viewer,
  relationshipId: RelationshipId,
  sessionId: SessionId | null,
  page: PageRequest,
): Promise<Connection<ReflectionRow>> {
  const rows = await db
    .select()
    .from(reflection)
    .where(
      and(
        visible(viewer),
        eq(reflection.relationshipId, relationshipId),
        sessionId === null ? undefined : eq(reflection.sessionId, sessionId),
        beyond(latestFirst, page),
      ),
    )
    .orderBy(...orderBy(latestFirst, page))
    .limit(page.limit + 1);
  return connection(rows, page, (row) => [row.writtenAt.toISOString(), row.id]);
}

export async function reflectionsByIds(
  db: Db,
  viewer: Viewer,
  ids: readonly ReflectionId[],
): Promise<ReflectionRow[]> {
  return db
    .select()
    .from(reflection)
    .where(and(visible(viewer), inArray(reflection.id, [...ids])));
}

/** The row of one reflection, for a change of it. */
export function isReflection({ organizationId, id }: Pick<ReflectionRow, 'organizationId' | 'id'>) {
  return and(eq(reflection.organizationId, organizationId), eq(reflection.id, id));
}
