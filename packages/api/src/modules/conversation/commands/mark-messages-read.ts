import type { MessageInput } from '@rapport/shared';
import { lt, sql } from 'drizzle-orm';
import type { Act } from '../../../context.ts';
import { parseId, type RelationshipId } from '../../../kernel/ids.ts';
import { notFound, ok, type Result } from '../../../kernel/result.ts';
import { presentTerms } from '../../agreements/index.ts';
import { announceConversation } from '../announce.ts';
import { messagesByIds } from '../queries.ts';
import { messagePosition } from '../tables.ts';

/**
 * Remembers that the viewer has read everything up to a message; never goes back. The partner gets to know only where read receipts are
 * agreed: without them not even their open page is told that something happened.
 */
export async function markMessagesRead(act: Act, input: MessageInput): Promise<Result<RelationshipId>> {
  const { db, viewer } = act;
  const id = parseId('msg', input.messageId);
  const [message] = id ? await messagesByIds(db, viewer, [id]) : [];
  if (!message) return notFound('message', 'messageId');
  const { organizationId, relationshipId, guideId, learnerId, number: readThrough } = message;
  const terms = await presentTerms(db, organizationId, relationshipId);
  const shown = terms?.readReceipts ?? false;
  const moved = await db
    .insert(messagePosition)
    .values({
      organizationId,
      relationshipId,
      guideId,
      learnerId,
      personId: viewer.personId,
      readThrough,
      shown,
    })
    .onConflictDoUpdate({
      target: [messagePosition.organizationId, messagePosition.relationshipId, messagePosition.personId],
      set: { readThrough, shown },
      setWhere: lt(messagePosition.readThrough, sql`excluded.read_through`),
    })
    .returning({ readThrough: messagePosition.readThrough });
  if (moved.length > 0 && shown) await announceConversation(act, { organizationId, id: relationshipId });
  return ok(relationshipId);
}
