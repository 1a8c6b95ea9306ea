import { and, eq, isNull } from 'drizzle-orm';
import type { Act } from '../../../context.ts';
import { parseId } from '../../../kernel/ids.ts';
import { fail, notFound, ok, type Result } from '../../../kernel/result.ts';
import { holdRelationship, type RelationshipRow } from '../../relationships/index.ts';
import type { ExerciseRow } from '../model.ts';
import { isOpen } from '../policy.ts';
import { exercisesByIds } from '../queries.ts';
import { exercise } from '../tables.ts';

/** An exercise with its relationship, both as they stay until the transaction ends. */
export interface Held {
  readonly row: ExerciseRow;
  readonly pair: RelationshipRow;
}

/** An exercise of the viewer's. The relationship is held first, then the exercise is read anew: two who choose at once wait in line. */
export async function heldExercise(act: Act, text: string): Promise<Result<Held>> {
  const { db, viewer } = act;
  const id = parseId('exe', text);
  const [known] = id ? await exercisesByIds(db, viewer, [id]) : [];
  const pair = known && (await holdRelationship(db, viewer, known.relationshipId));
  const [row] = pair ? await exercisesByIds(db, viewer, [known.id]) : [];
  return pair && row ? ok({ row, pair }) : notFound('exercise', 'exerciseId');
}

/** As `heldExercise`, where one of the two has yet to choose. */
export async function heldOpenExercise(act: Act, text: string): Promise<Result<Held>> {
  const held = await heldExercise(act, text);
  if (held.ok && !isOpen(held.value.row))
    return fail(
      'WRONG_STATE',
      'Both have chosen. From then on it stays as it is; start another one instead.',
    );
  return held;
}

/** Finds the row of an exercise that has not been revealed. */
export const isThisOpen = ({ organizationId, id }: ExerciseRow) =>
  and(eq(exercise.organizationId, organizationId), eq(exercise.id, id), isNull(exercise.revealedAt));
