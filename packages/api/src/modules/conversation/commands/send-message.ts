import type { SendMessageInput } from '@rapport/shared';
import type { Act } from '../../../context.ts';
import { type MessageId, newId, parseId } from '../../../kernel/ids.ts';
import { failAll, notFound, ok, type Result } from '../../../kernel/result.ts';
import { problemsOf } from '../../../kernel/validation.ts';
import { termsForContent } from '../../agreements/index.ts';
import { sealText } from '../../confidential/index.ts';
import { happened, holdRelationship, type RelationshipRow } from '../../relationships/index.ts';
import { announceConversation } from '../announce.ts';
import { messagesByIds, nextNumber } from '../queries.ts';
import { messageTextSchema } from '../rules.ts';
import { spotOfMessage } from '../spot.ts';
import { message } from '../tables.ts';
import { onceSealed } from './once-sealed.ts';

/** Sends a message to the partner. Repeated with its key, as after a lost answer or a second press, it is sent once. */
export async function sendMessage(act: Act, input: SendMessageInput): Promise<Result<MessageId>> {
  const text = messageTextSchema.safeParse(input.text);
  if (!text.success)
    return failAll(problemsOf(text.error).map((problem) => ({ ...problem, path: ['text'] })));
  const id = parseId('rel', input.relationshipId);
  const pair = id && (await holdRelationship(act.db, act.viewer, id));
  if (!pair) return notFound('relationship', 'relationshipId');
  return onceSealed(
    act,
    'sendMessage',
    input.idempotencyKey,
    { relationshipId: pair.id },
    text.data,
    () => write(act, pair, text.data),
    (messageId) => asItWasSent(act, messageId),
  );
}

async function write(act: Act, pair: RelationshipRow, text: string): Promise<Result<MessageId>> {
  const terms = await termsForContent(act, pair, 'MESSAGE');
  if (!terms.ok) return terms;
  const { db, viewer, clock } = act;
  const { organizationId, id: relationshipId, guideId, learnerId } = pair;
  const id = newId('msg');
  const { sealed: body, keyVersion } = await sealText(act, relationshipId, spotOfMessage(id), text);
  await db.insert(message).values({
    organizationId,
    relationshipId,
    guideId,
    learnerId,
    id,
    number: await nextNumber(db, viewer, relationshipId),
    authorId: viewer.personId,
    keyVersion,
    body,
    sentAt: clock.now(),
  });
  await announceConversation(act, pair);
  await happened(act, pair, 'MESSAGE_SENT', id);
  return ok(id);
}

async function asItWasSent({ db, viewer }: Act, id: MessageId) {
  const [row] = await messagesByIds(db, viewer, [id]);
  if (!row?.body || row.editedAt !== null) return null;
  const { relationshipId, authorId, keyVersion, body: sealed } = row;
  const items = [{ ...spotOfMessage(id), authorId, keyVersion, sealed }];
  return { relationshipId, contentType: 'MESSAGE' as const, as: 'PARTNER' as const, items };
}
