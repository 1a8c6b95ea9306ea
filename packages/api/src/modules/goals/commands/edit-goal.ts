import type { AdjustGoalInput, EditGoalInput } from '@rapport/shared';
import type { Act } from '../../../context.ts';
import type { GoalId } from '../../../kernel/ids.ts';
import { fail, failAll, ok, type Result } from '../../../kernel/result.ts';
import { problemsOf } from '../../../kernel/validation.ts';
import { announceRelationship, happened } from '../../relationships/index.ts';
import { goalAdjustment, goalEdit, noteOnly, withEdit } from '../rules.ts';
import { addUpdate, heldGoalAt, rewriteGoal, wordsToChange } from './held-goal.ts';
import { dayAt } from './held-pair.ts';

/** Puts a goal into other words; either of the two. Target and day are adjusted, so that their history is kept. */
export async function editGoal(act: Act, input: EditGoalInput): Promise<Result<GoalId>> {
  const parsed = goalEdit.safeParse(input);
  if (!parsed.success) return failAll(problemsOf(parsed.error));
  const held = await heldGoalAt(act, input.goalId, input.revision);
  if (!held.ok) return held;
  const { pair, row } = held.value;
  await rewriteGoal(act, row, withEdit(await wordsToChange(act, row), parsed.data));
  await announceRelationship(act, pair);
  return ok(row.id);
}

/** Adjusts target or day of a goal; either of the two. What held before stays in its history, with the reason. */
export async function adjustGoal(act: Act, input: AdjustGoalInput): Promise<Result<GoalId>> {
  const parsed = goalAdjustment.safeParse(input);
  if (!parsed.success) return failAll(problemsOf(parsed.error));
  const { target, targetOn, reason } = parsed.data;
  const held = await heldGoalAt(act, input.goalId, input.revision);
  if (!held.ok) return held;
  const { pair, row } = held.value;
  const words = await wordsToChange(act, row);
  if (words.measure === '' && target !== null)
    return fail('INVALID', 'This goal has no measure that could have a target.', 'target');
  if (words.target === target && row.targetOn === targetOn)
    return fail('INVALID', 'This is what the goal says already. Choose another target or another day.');
  await rewriteGoal(act, row, { ...words, target }, { targetOn });
  const happenedOn = await dayAt(act, act.viewer.personId);
  await addUpdate(
    act,
    row,
    { kind: 'ADJUSTED', happenedOn },
    { ...noteOnly(reason), target, targetOn, targetBefore: words.target, targetOnBefore: row.targetOn },
  );
  await happened(act, pair, 'GOAL_ADJUSTED', row.id);
  await announceRelationship(act, pair);
  return ok(row.id);
}
