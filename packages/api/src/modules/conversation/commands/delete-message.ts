import type { MessageInput } from '@rapport/shared';
import { and, eq } from 'drizzle-orm';
import type { Act } from '../../../context.ts';
import type { MessageId } from '../../../kernel/ids.ts';
import { ok, type Result } from '../../../kernel/result.ts';
import { announceConversation } from '../announce.ts';
import { mayRevise } from '../policy.ts';
import { message } from '../tables.ts';
import { heldMessage, tooLate } from './held-message.ts';

/**
 * Takes a message back, soon after it was sent: its words are gone, that there was one stays. Needs no agreement in force, since it adds
 * nothing. Repeating it changes nothing.
 */
export async function deleteMessage(act: Act, input: MessageInput): Promise<Result<MessageId>> {
  const held = await heldMessage(act, input.messageId);
  if (!held.ok) return held;
  const { pair, message: row } = held.value;
  if (row.deletedAt !== null) return ok(row.id);
  const { db, viewer, clock } = act;
  if (!mayRevise(viewer, row, clock.now())) return tooLate;
  await db
    .update(message)
    .set({ body: null, deletedAt: clock.now() })
    .where(and(eq(message.organizationId, row.organizationId), eq(message.id, row.id)));
  await announceConversation(act, pair);
  return ok(row.id);
}
