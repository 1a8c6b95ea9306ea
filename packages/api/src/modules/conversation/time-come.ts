import { and, asc, eq, gt, inArray, isNull, ne, notExists } from 'drizzle-orm';
import { alias } from 'drizzle-orm/pg-core';
import type { Db } from '../../db/transactions.ts';
import type { MessageId, OrganizationId, PersonId, RelationshipId } from '../../kernel/ids.ts';
import { relationship } from '../relationships/index.ts';
import { message } from './tables.ts';

/** Somebody owes an answer: to the first message of the other that came after their own last one. */
export interface OwedAnswer {
  readonly relationshipId: RelationshipId;
  /** Who owes it. */
  readonly personId: PersonId;
  readonly messageId: MessageId;
  readonly sentAt: Date;
}

const later = alias(message, 'later');

/** Answers that are owed to messages sent after an instant, in relationships that neither rest nor have ended; for jobs. */
export async function owedAnswers(
  db: Db,
  organizationId: OrganizationId,
  after: Date,
): Promise<OwedAnswer[]> {
  const answers = db
    .select({ number: later.number })
    .from(later)
    .where(
      and(
        eq(later.organizationId, organizationId),
        eq(later.relationshipId, message.relationshipId),
        ne(later.authorId, message.authorId),
        gt(later.number, message.number),
        isNull(later.deletedAt),
      ),
    );
  const { relationshipId, id: messageId, sentAt, authorId, guideId, learnerId } = message;
  const rows = await db
    .selectDistinctOn([relationshipId], { relationshipId, messageId, sentAt, authorId, guideId, learnerId })
    .from(message)
    .innerJoin(
      relationship,
      and(eq(relationship.organizationId, organizationId), eq(relationship.id, relationshipId)),
    )
    .where(
      and(
        eq(message.organizationId, organizationId),
        inArray(relationship.state, ['ACTIVE', 'CLOSING']),
        isNull(message.deletedAt),
        gt(sentAt, after),
        notExists(answers),
      ),
    )
    .orderBy(asc(relationshipId), asc(message.number));
  return rows.map((row) => ({
    relationshipId: row.relationshipId,
    messageId: row.messageId,
    sentAt: row.sentAt,
    personId: row.authorId === row.guideId ? row.learnerId : row.guideId,
  }));
}
