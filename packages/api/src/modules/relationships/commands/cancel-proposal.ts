import type { CancelProposalInput } from '@rapport/shared';
import { and, eq } from 'drizzle-orm';
import type { Act } from '../../../context.ts';
import { parseId, type RelationshipId } from '../../../kernel/ids.ts';
import { fail, notFound, ok, type Result } from '../../../kernel/result.ts';
import { canCancel } from '../policy.ts';
import { holdRelationship } from '../queries.ts';
import { advance } from '../rules.ts';
import { relationship } from '../tables.ts';
import { appendEvents } from './append-events.ts';

/** Takes a proposal back, which frees its places. Whoever proposed it, program managers and owners. Repeating it changes nothing. */
export async function cancelProposal(act: Act, input: CancelProposalInput): Promise<Result<RelationshipId>> {
  const id = parseId('rel', input.relationshipId);
  const found = id && (await holdRelationship(act.db, act.viewer, id));
  if (!found) return notFound('relationship', 'relationshipId');
  if (!canCancel(act.viewer, found)) {
    return fail('NOT_ALLOWED', 'Only whoever proposed it, program managers and owners take a proposal back.');
  }
  const next = advance(found, { kind: 'CANCEL' });
  if (next === null) {
    const declined = found.state === 'DECLINED';
    const why = declined ? 'This proposal was declined already.' : 'Both have accepted already.';
    return fail('WRONG_STATE', why, 'relationshipId');
  }
  if (next.events.length === 0) return ok(found.id);
  const now = act.clock.now();
  await act.db
    .update(relationship)
    .set({ state: next.proposal.state, updatedAt: now })
    .where(and(eq(relationship.organizationId, act.viewer.organizationId), eq(relationship.id, found.id)));
  await appendEvents(act, found, next.events, now);
  return ok(found.id);
}
