import { and, asc, eq, inArray, isNull, lte, ne, or, type SQL } from 'drizzle-orm';
import { beyond, type OrderColumn, orderBy } from '../../db/paging.ts';
import type { Db, Viewer } from '../../db/transactions.ts';
import { type Connection, connection, type PageRequest } from '../../kernel/cursor.ts';
import type { FeedbackId, OrganizationId, RelationshipId } from '../../kernel/ids.ts';
import { relationship } from '../relationships/index.ts';
import type { FeedbackReplyRow, FeedbackRow, FeedbackWordsRow } from './model.ts';
import { feedback, feedbackReply, feedbackWords } from './tables.ts';

/** What the viewer may know of: of what they give all, of what is for them all that is no draft. Row-level security says the same. */
function known(viewer: Viewer): SQL | undefined {
  const me = viewer.personId;
  return and(
    eq(feedback.organizationId, viewer.organizationId),
    or(eq(feedback.guideId, me), eq(feedback.learnerId, me)),
    or(ne(feedback.state, 'DRAFT'), eq(feedback.giverId, me)),
  );
}

export async function feedbackByIds(
  db: Db,
  viewer: Viewer,
  ids: readonly FeedbackId[],
): Promise<FeedbackRow[]> {
  return db
    .select()
    .from(feedback)
    .where(and(known(viewer), inArray(feedback.id, [...ids])));
}

const latestFirst: readonly OrderColumn[] = [
  { column: feedback.createdAt, direction: 'DESC' },
  { column: feedback.id, direction: 'DESC' },
];

/** One page of the feedback of a relationship, latest first. */
export async function listFeedback(
  db: Db,
  viewer: Viewer,
  relationshipId: RelationshipId,
  page: PageRequest,
): Promise<Connection<FeedbackRow>> {
  const rows = await db
    .select()
    .from(feedback)
    .where(and(known(viewer), eq(feedback.relationshipId, relationshipId), beyond(latestFirst, page)))
    .orderBy(...orderBy(latestFirst, page))
    .limit(page.limit + 1);
  return connection(rows, page, (row) => [row.createdAt.toISOString(), row.id]);
}

/**
 * Feedback that waits for the viewer in relationships where it can be answered, longest first: asked of them, offered to them, delivered
 * to them. What they will be ready for later waits for that moment, not for them.
 */
export async function feedbackAwaiting(
  db: Db,
  viewer: Viewer,
  now: Date,
  limit: number,
): Promise<FeedbackRow[]> {
  const me = viewer.personId;
  const rows = await db
    .select({ feedback })
    .from(feedback)
    .innerJoin(
      relationship,
      and(
        eq(relationship.organizationId, feedback.organizationId),
        eq(relationship.id, feedback.relationshipId),
        inArray(relationship.state, ['ACTIVE', 'PAUSED', 'CLOSING']),
      ),
    )
    .where(
      and(
        known(viewer),
        or(
          and(eq(feedback.giverId, me), eq(feedback.state, 'REQUESTED')),
          and(ne(feedback.giverId, me), eq(feedback.state, 'DELIVERED')),
          and(
            ne(feedback.giverId, me),
            eq(feedback.state, 'WAITING_FOR_READINESS'),
            or(isNull(feedback.readyAt), lte(feedback.readyAt, now)),
          ),
        ),
      ),
    )
    .orderBy(asc(feedback.updatedAt), asc(feedback.id))
    .limit(limit);
  return rows.map((row) => row.feedback);
}

/** The words of these pieces of feedback as stored: the viewer's own, and the partner's once delivered, which row-level security sees to. */
export async function wordsOf(
  db: Db,
  viewer: Viewer,
  ids: readonly FeedbackId[],
): Promise<FeedbackWordsRow[]> {
  return db
    .select()
    .from(feedbackWords)
    .where(
      and(
        eq(feedbackWords.organizationId, viewer.organizationId),
        inArray(feedbackWords.feedbackId, [...ids]),
      ),
    );
}

/** What was said about these pieces of feedback, earliest first. */
export async function repliesOf(
  db: Db,
  viewer: Viewer,
  ids: readonly FeedbackId[],
): Promise<FeedbackReplyRow[]> {
  return db
    .select()
    .from(feedbackReply)
    .where(
      and(
        eq(feedbackReply.organizationId, viewer.organizationId),
        inArray(feedbackReply.feedbackId, [...ids]),
      ),
    )
    .orderBy(asc(feedbackReply.at), asc(feedbackReply.id));
}

/** One piece of feedback; for jobs. */
export async function feedbackForJob(
  db: Db,
  organizationId: OrganizationId,
  id: FeedbackId,
): Promise<FeedbackRow | null> {
  const [row] = await db
    .select()
    .from(feedback)
    .where(and(eq(feedback.organizationId, organizationId), eq(feedback.id, id)));
  return row ?? null;
}

/** Which row of feedback. */
export function isFeedback({ organizationId, id }: Pick<FeedbackRow, 'organizationId' | 'id'>) {
  return and(eq(feedback.organizationId, organizationId), eq(feedback.id, id));
}

/** Removes all feedback between two people; for jobs. */
export async function removeFeedback(
  db: Db,
  organizationId: OrganizationId,
  relationshipId: RelationshipId,
): Promise<void> {
  for (const table of [feedbackReply, feedbackWords, feedback])
    await db
      .delete(table)
      .where(and(eq(table.organizationId, organizationId), eq(table.relationshipId, relationshipId)));
}
