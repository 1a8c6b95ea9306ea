import type { EditMessageInput } from '@rapport/shared';
import { and, eq } from 'drizzle-orm';
import type { Act } from '../../../context.ts';
import type { MessageId } from '../../../kernel/ids.ts';
import { fail, failAll, ok, type Result } from '../../../kernel/result.ts';
import { problemsOf } from '../../../kernel/validation.ts';
import { termsForContent } from '../../agreements/index.ts';
import { sealText } from '../../confidential/index.ts';
import { announceConversation } from '../announce.ts';
import { mayRevise } from '../policy.ts';
import { messageTextSchema } from '../rules.ts';
import { spotOfMessage } from '../spot.ts';
import { message } from '../tables.ts';
import { heldMessage, tooLate } from './held-message.ts';

/** Changes what a message says, soon after it was sent. What it said before is gone; that it was changed, and when, is shown. */
export async function editMessage(act: Act, input: EditMessageInput): Promise<Result<MessageId>> {
  const text = messageTextSchema.safeParse(input.text);
  if (!text.success)
    return failAll(problemsOf(text.error).map((problem) => ({ ...problem, path: ['text'] })));
  const held = await heldMessage(act, input.messageId);
  if (!held.ok) return held;
  const { pair, message: row } = held.value;
  const { db, viewer, clock } = act;
  const terms = await termsForContent(act, pair, 'MESSAGE');
  if (!terms.ok) return terms;
  if (row.deletedAt !== null) return fail('WRONG_STATE', 'This message was taken back.');
  if (!mayRevise(viewer, row, clock.now())) return tooLate;
  const { sealed: body, keyVersion } = await sealText(act, pair.id, spotOfMessage(row.id), text.data);
  await db
    .update(message)
    .set({ body, keyVersion, editedAt: clock.now() })
    .where(and(eq(message.organizationId, row.organizationId), eq(message.id, row.id)));
  await announceConversation(act, pair);
  return ok(row.id);
}
