import { and, asc, count, eq, gt, inArray, isNull, max, min, ne, or, type SQL, sql } from 'drizzle-orm';
import { beyond, type OrderColumn, orderBy } from '../../db/paging.ts';
import type { Db, Viewer } from '../../db/transactions.ts';
import { type Connection, connection, type PageRequest } from '../../kernel/cursor.ts';
import type { MessageId, OrganizationId, RelationshipId } from '../../kernel/ids.ts';
import { relationship } from '../relationships/index.ts';
import type { MessageRow, PositionRow, Unanswered } from './model.ts';
import { message, messagePosition, reflection } from './tables.ts';

/** Messages of the viewer's own conversations; row-level security says the same. */
function own(viewer: Viewer): SQL | undefined {
  return and(
    eq(message.organizationId, viewer.organizationId),
    or(eq(message.guideId, viewer.personId), eq(message.learnerId, viewer.personId)),
  );
}

const inOrder: readonly OrderColumn[] = [{ column: message.number, direction: 'ASC' }];

/** One page of a conversation, oldest first. */
export async function listMessages(
  db: Db,
  viewer: Viewer,
  relationshipId: RelationshipId,
  page: PageRequest,
): Promise<Connection<MessageRow>> {
  const rows = await db
    .select()
    .from(message)
    .where(and(own(viewer), eq(message.relationshipId, relationshipId), beyond(inOrder, page)))
    .orderBy(...orderBy(inOrder, page))
    .limit(page.limit + 1);
  return connection(rows, page, (row) => [row.number]);
}

export async function messagesByIds(
  db: Db,
  viewer: Viewer,
  ids: readonly MessageId[],
): Promise<MessageRow[]> {
  return db
    .select()
    .from(message)
    .where(and(own(viewer), inArray(message.id, [...ids])));
}

/** The place of the next message of a relationship that the caller holds. */
export async function nextNumber(db: Db, viewer: Viewer, relationshipId: RelationshipId): Promise<number> {
  const [row] = await db
    .select({ last: max(message.number) })
    .from(message)
    .where(and(own(viewer), eq(message.relationshipId, relationshipId)));
  return (row?.last ?? 0) + 1;
}

/** How far the viewer has read, and their partners as far as the viewer may know. */
export async function positionsOf(
  db: Db,
  viewer: Viewer,
  ids: readonly RelationshipId[],
): Promise<PositionRow[]> {
  return db
    .select()
    .from(messagePosition)
    .where(
      and(
        eq(messagePosition.organizationId, viewer.organizationId),
        inArray(messagePosition.relationshipId, [...ids]),
        or(eq(messagePosition.personId, viewer.personId), messagePosition.shown),
      ),
    );
}

/** The partner's messages that still stand. */
const ofPartner = (viewer: Viewer) => and(ne(message.authorId, viewer.personId), isNull(message.deletedAt));

/** How many messages of their partners the viewer has not read; relationships with none are left out. */
export async function unreadOf(
  db: Db,
  viewer: Viewer,
  ids: readonly RelationshipId[],
): Promise<{ relationshipId: RelationshipId; unread: number }[]> {
  return db
    .select({ relationshipId: relationship.id, unread: count() })
    .from(relationship)
    .leftJoin(
      messagePosition,
      and(
        eq(messagePosition.organizationId, relationship.organizationId),
        eq(messagePosition.relationshipId, relationship.id),
        eq(messagePosition.personId, viewer.personId),
      ),
    )
    .innerJoin(
      message,
      and(
        eq(message.organizationId, relationship.organizationId),
        eq(message.relationshipId, relationship.id),
        gt(message.number, sql`coalesce(${messagePosition.readThrough}, 0)`),
      ),
    )
    .where(and(own(viewer), ofPartner(viewer), inArray(relationship.id, [...ids])))
    .groupBy(relationship.id);
}

/** Which of these relationships wait for an answer of the viewer; of all of theirs where no ids are given. */
export async function unansweredOf(
  db: Db,
  viewer: Viewer,
  ids: readonly RelationshipId[] | null,
): Promise<Unanswered[]> {
  const answered = db
    .select({ last: max(message.number).as('last_answer') })
    .from(message)
    .where(
      and(
        eq(message.organizationId, relationship.organizationId),
        eq(message.relationshipId, relationship.id),
        eq(message.authorId, viewer.personId),
        isNull(message.deletedAt),
      ),
    )
    .as('answered');
  const rows = await db
    .select({ relationshipId: relationship.id, since: min(message.sentAt) })
    .from(relationship)
    .crossJoinLateral(answered)
    .innerJoin(
      message,
      and(
        eq(message.organizationId, relationship.organizationId),
        eq(message.relationshipId, relationship.id),
        gt(message.number, sql`coalesce(${answered.last}, 0)`),
      ),
    )
    .where(
      and(
        eq(relationship.organizationId, viewer.organizationId),
        or(eq(relationship.guideId, viewer.personId), eq(relationship.learnerId, viewer.personId)),
        // Nobody answers once it has ended.
        inArray(relationship.state, ['ACTIVE', 'PAUSED', 'CLOSING']),
        ids === null ? undefined : inArray(relationship.id, [...ids]),
        ofPartner(viewer),
      ),
    )
    .groupBy(relationship.id)
    .orderBy(asc(min(message.sentAt)), asc(relationship.id));
  return rows.flatMap(({ relationshipId, since }) => (since === null ? [] : [{ relationshipId, since }]));
}

/** Removes what the two wrote to each other and thought back on; for jobs. */
export async function removeConversation(
  db: Db,
  organizationId: OrganizationId,
  relationshipId: RelationshipId,
): Promise<void> {
  for (const table of [message, messagePosition, reflection])
    await db
      .delete(table)
      .where(and(eq(table.organizationId, organizationId), eq(table.relationshipId, relationshipId)));
}
