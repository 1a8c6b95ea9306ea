import type { SaveExerciseTakeawayInput } from '@rapport/shared';
import { and, eq } from 'drizzle-orm';
import type { Act } from '../../../context.ts';
import type { ExerciseId } from '../../../kernel/ids.ts';
import { fail, failAll, ok, type Result } from '../../../kernel/result.ts';
import { problemsOf } from '../../../kernel/validation.ts';
import { termsForContent } from '../../agreements/index.ts';
import { sealText } from '../../confidential/index.ts';
import { announceRelationship } from '../../relationships/index.ts';
import { isOpen } from '../policy.ts';
import { takeawayText } from '../rules.ts';
import { takeawaySpot } from '../spot.ts';
import { exerciseTakeaway } from '../tables.ts';
import { heldExercise } from './held-exercise.ts';

/** Writes down what one takes from a revealed exercise, for both to read, or takes that back. */
export async function saveExerciseTakeaway(
  act: Act,
  input: SaveExerciseTakeawayInput,
): Promise<Result<ExerciseId>> {
  const text = takeawayText.safeParse(input.text ?? '');
  if (!text.success) return failAll(problemsOf(text.error).map((one) => ({ ...one, path: ['text'] })));
  const held = await heldExercise(act, input.exerciseId);
  if (!held.ok) return held;
  const { row, pair } = held.value;
  if (isOpen(row)) return fail('WRONG_STATE', 'There is something to take from it once both have chosen.');
  const { db, viewer, clock } = act;
  const { organizationId, relationshipId, guideId, learnerId, id: exerciseId } = row;
  const { personId } = viewer;
  if (text.data === '') {
    await db
      .delete(exerciseTakeaway)
      .where(
        and(
          eq(exerciseTakeaway.organizationId, organizationId),
          eq(exerciseTakeaway.exerciseId, exerciseId),
          eq(exerciseTakeaway.personId, personId),
        ),
      );
    await announceRelationship(act, pair);
    return ok(exerciseId);
  }
  const terms = await termsForContent(act, pair, 'EXERCISE');
  if (!terms.ok) return terms;
  const spot = takeawaySpot(exerciseId, personId);
  const { sealed: body, keyVersion } = await sealText(act, relationshipId, spot, text.data);
  const written = { body, keyVersion, updatedAt: clock.now() };
  await db
    .insert(exerciseTakeaway)
    .values({ organizationId, relationshipId, guideId, learnerId, exerciseId, personId, ...written })
    .onConflictDoUpdate({
      target: [exerciseTakeaway.organizationId, exerciseTakeaway.exerciseId, exerciseTakeaway.personId],
      set: written,
    });
  await announceRelationship(act, pair);
  return ok(exerciseId);
}
