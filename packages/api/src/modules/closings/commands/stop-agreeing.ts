import type { RelationshipInput } from '@rapport/shared';
import type { Act } from '../../../context.ts';
import { today } from '../../../kernel/clock.ts';
import type { RelationshipId } from '../../../kernel/ids.ts';
import { fail, ok, type Result } from '../../../kernel/result.ts';
import { endAgreement } from '../../agreements/index.ts';
import { timeZoneOf } from '../../identity/index.ts';
import { moveRelationship } from '../../relationships/index.ts';
import { closing } from '../tables.ts';
import { heldPair } from './held-pair.ts';

/**
 * Lets it be before anything came into force; either party, no reason asked. Both places are free, and what the two drafted is erased at
 * once: nothing was agreed on how long to keep it. Repeating it changes nothing.
 */
export async function stopAgreeing(act: Act, input: RelationshipInput): Promise<Result<RelationshipId>> {
  const held = await heldPair(act, input.relationshipId);
  if (!held.ok || held.value.state === 'CANCELLED') return held.ok ? ok(held.value.id) : held;
  const { organizationId, id: relationshipId, guideId, learnerId } = held.value;
  const { db, viewer, clock, jobs } = act;
  const now = clock.now();
  if (!(await moveRelationship(act, held.value, 'CANCELLED', 'CLOSED', now)))
    return fail('WRONG_STATE', 'Only what has not come into force yet can be let be. End it instead.');
  await endAgreement(act, relationshipId, now);
  const day = today(clock, await timeZoneOf(db, organizationId));
  const ending = { kind: 'CHANGE_OF_PARTNER', startedBy: viewer.personId, startedAt: now } as const;
  await db
    .insert(closing)
    .values({
      ...{ organizationId, relationshipId, guideId, learnerId, closesOn: day, deletesOn: day, closedAt: now },
      ...ending,
    })
    .onConflictDoNothing();
  await jobs.enqueue(db, 'closings.erase', { organizationId, relationshipId });
  return ok(relationshipId);
}
