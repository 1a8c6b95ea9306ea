import type { RelationshipInput } from '@rapport/shared';
import type { Act } from '../../../context.ts';
import type { RelationshipId } from '../../../kernel/ids.ts';
import { fail, ok, type Result } from '../../../kernel/result.ts';
import { moveRelationship } from '../../relationships/index.ts';
import { heldPair } from './held-pair.ts';

/** Lets a relationship rest; either party, no reason asked. Repeating it changes nothing. */
export async function pauseRelationship(act: Act, input: RelationshipInput): Promise<Result<RelationshipId>> {
  const held = await heldPair(act, input.relationshipId);
  if (!held.ok || held.value.state === 'PAUSED') return held.ok ? ok(held.value.id) : held;
  const moved = await moveRelationship(act, held.value, 'PAUSED', 'PAUSED', act.clock.now());
  return moved ? ok(held.value.id) : fail('WRONG_STATE', 'Only an active relationship can rest.');
}

/** Goes on with a resting relationship; either party. Repeating it changes nothing. */
export async function resumeRelationship(
  act: Act,
  input: RelationshipInput,
): Promise<Result<RelationshipId>> {
  const held = await heldPair(act, input.relationshipId);
  if (!held.ok || held.value.state === 'ACTIVE') return held.ok ? ok(held.value.id) : held;
  if (held.value.state !== 'PAUSED') return fail('WRONG_STATE', 'This relationship is not resting.');
  await moveRelationship(act, held.value, 'ACTIVE', 'RESUMED', act.clock.now());
  return ok(held.value.id);
}
