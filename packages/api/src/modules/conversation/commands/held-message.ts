import type { Act } from '../../../context.ts';
import { parseId } from '../../../kernel/ids.ts';
import { fail, notFound, ok, type Result } from '../../../kernel/result.ts';
import { holdRelationship, type RelationshipRow } from '../../relationships/index.ts';
import type { MessageRow } from '../model.ts';
import { isAuthor } from '../policy.ts';
import { messagesByIds } from '../queries.ts';

/** A message of the viewer's own, with its relationship held until the transaction ends. */
export async function heldMessage(
  { db, viewer }: Act,
  text: string,
): Promise<Result<{ pair: RelationshipRow; message: MessageRow }>> {
  const id = parseId('msg', text);
  const [found] = id ? await messagesByIds(db, viewer, [id]) : [];
  const pair = found && (await holdRelationship(db, viewer, found.relationshipId));
  // Read again: another of the author's pages may have changed it meanwhile.
  const [message] = pair ? await messagesByIds(db, viewer, [found.id]) : [];
  if (!pair || !message) return notFound('message', 'messageId');
  if (!isAuthor(viewer, message))
    return fail('NOT_ALLOWED', 'Only who wrote a message changes it or takes it back.');
  return ok({ pair, message });
}

/** What is answered once a message stays as it is. */
export const tooLate = fail(
  'EXPIRED',
  'A message can be changed or taken back for 15 minutes. From then on your partner can rely on it.',
);
