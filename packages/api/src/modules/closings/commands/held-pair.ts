import type { Act } from '../../../context.ts';
import { parseId } from '../../../kernel/ids.ts';
import { fail, notFound, ok, type Result } from '../../../kernel/result.ts';
import { holdRelationship, partyOf, type RelationshipRow } from '../../relationships/index.ts';

/** A relationship the viewer is one of, held until the transaction ends. */
export async function heldPair(act: Act, text: string): Promise<Result<RelationshipRow>> {
  const id = parseId('rel', text);
  const pair = id && (await holdRelationship(act.db, act.viewer, id));
  if (!pair) return notFound('relationship', 'relationshipId');
  if (partyOf(act.viewer, pair) === null) return fail('NOT_ALLOWED', 'Only the two people decide this.');
  return ok(pair);
}
