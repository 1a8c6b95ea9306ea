import type { RecordGoalProgressInput, RemoveGoalUpdateInput } from '@rapport/shared';
import { and, eq } from 'drizzle-orm';
import type { Act } from '../../../context.ts';
import { once } from '../../../db/idempotency.ts';
import { type GoalId, parseId } from '../../../kernel/ids.ts';
import { fail, failAll, notFound, ok, type Result } from '../../../kernel/result.ts';
import { problemsOf } from '../../../kernel/validation.ts';
import { announceRelationship, happened } from '../../relationships/index.ts';
import { mayChangeGoal, mayRemoveUpdate } from '../policy.ts';
import { updatesByIds } from '../queries.ts';
import { goalProgress, noteOnly } from '../rules.ts';
import { goalUpdate } from '../tables.ts';
import { addUpdate, heldGoal, wordsToChange } from './held-goal.ts';
import { notAhead } from './held-pair.ts';

/** Notes how far a goal has come; either of the two, also for an earlier day. */
export function recordGoalProgress(act: Act, input: RecordGoalProgressInput): Promise<Result<GoalId>> {
  const { idempotencyKey, goalId, happenedOn } = input;
  return once(act, 'recordGoalProgress', idempotencyKey, { goalId, happenedOn }, () =>
    recordOnce(act, input),
  );
}

async function recordOnce(act: Act, input: RecordGoalProgressInput): Promise<Result<GoalId>> {
  const parsed = goalProgress.safeParse(input);
  if (!parsed.success) return failAll(problemsOf(parsed.error));
  const { value, note } = parsed.data;
  const held = await heldGoal(act, input.goalId);
  if (!held.ok) return held;
  const { pair, row } = held.value;
  if (!mayChangeGoal(row)) return fail('WRONG_STATE', 'This goal is closed. Open it again to note progress.');
  const day = await notAhead(act, parsed.data.happenedOn, 'happenedOn');
  if (!day.ok) return day;
  if (value === null && note === '') return fail('INVALID', 'Note a value, or write a few words.', 'note');
  if (value !== null && (await wordsToChange(act, row)).measure === '')
    return fail('INVALID', 'This goal has no measure. Write a few words instead.', 'value');
  await addUpdate(act, row, { kind: 'PROGRESS', happenedOn: day.value }, { ...noteOnly(note), value });
  await happened(act, pair, 'GOAL_UPDATED', row.id);
  await announceRelationship(act, pair);
  return ok(row.id);
}

/** Takes progress back; whoever noted it, while the goal is open. */
export async function removeGoalUpdate(act: Act, input: RemoveGoalUpdateInput): Promise<Result<GoalId>> {
  const { db, viewer } = act;
  const id = parseId('gup', input.goalUpdateId);
  const [update] = id ? await updatesByIds(db, viewer, [id]) : [];
  if (!update) return notFound('progress', 'goalUpdateId');
  const held = await heldGoal(act, update.goalId);
  if (!held.ok) return held;
  if (!mayChangeGoal(held.value.row)) return fail('WRONG_STATE', 'This goal is closed.');
  if (!mayRemoveUpdate(viewer, update, held.value.row))
    return fail('NOT_ALLOWED', 'Progress is taken back by whoever noted it.');
  await db
    .delete(goalUpdate)
    .where(and(eq(goalUpdate.organizationId, update.organizationId), eq(goalUpdate.id, update.id)));
  await announceRelationship(act, held.value.pair);
  return ok(update.goalId);
}
