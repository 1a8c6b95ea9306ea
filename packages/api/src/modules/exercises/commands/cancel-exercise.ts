import type { ExerciseInput } from '@rapport/shared';
import type { Act } from '../../../context.ts';
import type { RelationshipId } from '../../../kernel/ids.ts';
import { ok, type Result } from '../../../kernel/result.ts';
import { announceRelationship } from '../../relationships/index.ts';
import { exercise } from '../tables.ts';
import { heldOpenExercise, isThisOpen } from './held-exercise.ts';

/** Calls an exercise off before both have chosen; either party, no reason asked. What was chosen goes with it, unread. */
export async function cancelExercise(act: Act, input: ExerciseInput): Promise<Result<RelationshipId>> {
  const held = await heldOpenExercise(act, input.exerciseId);
  if (!held.ok) return held;
  const { row, pair } = held.value;
  await act.db.delete(exercise).where(isThisOpen(row));
  await announceRelationship(act, pair);
  return ok(pair.id);
}
