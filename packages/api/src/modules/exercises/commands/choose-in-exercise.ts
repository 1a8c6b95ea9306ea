import type { ChooseInExerciseInput, ExerciseInput } from '@rapport/shared';
import { exerciseChoiceSchema } from '@rapport/shared/domain';
import { and, eq } from 'drizzle-orm';
import type { Act } from '../../../context.ts';
import type { ExerciseId } from '../../../kernel/ids.ts';
import { failAll, ok, type Result } from '../../../kernel/result.ts';
import { problemsOf } from '../../../kernel/validation.ts';
import { termsForContent } from '../../agreements/index.ts';
import { sealText } from '../../confidential/index.ts';
import { announceRelationship, happened } from '../../relationships/index.ts';
import { chosenAt } from '../policy.ts';
import { choiceSpot } from '../spot.ts';
import { exercise, exerciseChoice } from '../tables.ts';
import { type Held, heldOpenExercise, isThisOpen } from './held-exercise.ts';

/** Chooses, or chooses otherwise. The second of the two to choose shows both choices to both, in this very transaction. */
export async function chooseInExercise(
  act: Act,
  { exerciseId, ...input }: ChooseInExerciseInput,
): Promise<Result<ExerciseId>> {
  const held = await heldOpenExercise(act, exerciseId);
  if (!held.ok) return held;
  const chosen = exerciseChoiceSchema.safeParse(input);
  if (!chosen.success) return failAll(problemsOf(chosen.error));
  const { row, pair } = held.value;
  const terms = await termsForContent(act, pair, 'EXERCISE');
  if (!terms.ok) return terms;
  const { db, viewer, clock } = act;
  const { organizationId, relationshipId, guideId, learnerId } = row;
  const now = clock.now();
  const spot = choiceSpot(row.id, viewer.personId);
  const { sealed: body, keyVersion } = await sealText(act, relationshipId, spot, JSON.stringify(chosen.data));
  const written = { body, keyVersion, updatedAt: now };
  await db
    .insert(exerciseChoice)
    .values({
      ...{ organizationId, relationshipId, guideId, learnerId, exerciseId: row.id },
      personId: viewer.personId,
      ...written,
    })
    .onConflictDoUpdate({
      target: [exerciseChoice.organizationId, exerciseChoice.exerciseId, exerciseChoice.personId],
      set: written,
    });
  const revealed = chosenAt(viewer, row).partners !== null;
  await db
    .update(exercise)
    .set({ ...ownMark(act, held.value, now), ...(revealed ? { revealedAt: now } : {}) })
    .where(isThisOpen(row));
  if (revealed) await happened(act, pair, 'EXERCISE_REVEALED', row.id);
  await announceRelationship(act, pair);
  return ok(row.id);
}

/** Takes one's choice back. The other sees that one has not chosen. */
export async function takeBackChoice(act: Act, input: ExerciseInput): Promise<Result<ExerciseId>> {
  const held = await heldOpenExercise(act, input.exerciseId);
  if (!held.ok) return held;
  const { row, pair } = held.value;
  await act.db
    .delete(exerciseChoice)
    .where(
      and(
        eq(exerciseChoice.organizationId, row.organizationId),
        eq(exerciseChoice.exerciseId, row.id),
        eq(exerciseChoice.personId, act.viewer.personId),
      ),
    );
  await act.db
    .update(exercise)
    .set(ownMark(act, held.value, null))
    .where(isThisOpen(row));
  await announceRelationship(act, pair);
  return ok(row.id);
}

/** The viewer's side of who has chosen. */
function ownMark({ viewer }: Act, { row }: Held, at: Date | null) {
  return viewer.personId === row.guideId ? { guideChoseAt: at } : { learnerChoseAt: at };
}
