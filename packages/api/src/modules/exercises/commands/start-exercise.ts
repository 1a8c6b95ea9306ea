import type { StartExerciseInput } from '@rapport/shared';
import type { Act } from '../../../context.ts';
import { once } from '../../../db/idempotency.ts';
import { type ExerciseId, newId, parseId } from '../../../kernel/ids.ts';
import { fail, notFound, ok, type Result } from '../../../kernel/result.ts';
import { termsForContent } from '../../agreements/index.ts';
import { announceRelationship, happened, holdRelationship } from '../../relationships/index.ts';
import { openExercises } from '../queries.ts';
import { exercise } from '../tables.ts';

/** Starts looking at one of the two together; either party. */
export function startExercise(act: Act, input: StartExerciseInput): Promise<Result<ExerciseId>> {
  const { idempotencyKey, ...fields } = input;
  return once(act, 'startExercise', idempotencyKey, fields, async () => {
    const { db, viewer, clock } = act;
    const found = parseId('rel', fields.relationshipId);
    const pair = found && (await holdRelationship(db, viewer, found));
    if (!pair) return notFound('relationship', 'relationshipId');
    const terms = await termsForContent(act, pair, 'EXERCISE');
    if (!terms.ok) return terms;
    const open = await openExercises(db, viewer, pair.id);
    if (open.some(({ subject }) => subject === fields.subject))
      return fail('WRONG_STATE', 'One of these is open already. Finish it, or call it off.', 'subject');
    const id = newId('exe');
    const { organizationId, id: relationshipId, guideId, learnerId } = pair;
    await db.insert(exercise).values({
      ...{ organizationId, relationshipId, guideId, learnerId, id },
      subject: fields.subject,
      startedBy: viewer.personId,
      startedAt: clock.now(),
    });
    await happened(act, pair, 'EXERCISE_STARTED', id);
    await announceRelationship(act, pair);
    return ok(id);
  });
}
