import type { CloseGoalInput, ReopenGoalInput } from '@rapport/shared';
import type { Act } from '../../../context.ts';
import type { GoalId } from '../../../kernel/ids.ts';
import { fail, failAll, ok, type Result } from '../../../kernel/result.ts';
import { problemsOf } from '../../../kernel/validation.ts';
import { announceRelationship, happened } from '../../relationships/index.ts';
import { goalWord, noteOnly } from '../rules.ts';
import { addUpdate, heldGoal, rewriteGoal, wordsToChange } from './held-goal.ts';
import { dayAt } from './held-pair.ts';

/** Closes a goal with how it ended; either of the two. Where both close it at once, the first one's word counts. */
export async function closeGoal(act: Act, input: CloseGoalInput): Promise<Result<GoalId>> {
  const parsed = goalWord.safeParse(input);
  if (!parsed.success) return failAll(problemsOf(parsed.error));
  const held = await heldGoal(act, input.goalId);
  if (!held.ok) return held;
  const { pair, row } = held.value;
  const { outcome } = input;
  if (row.state === outcome) return ok(row.id);
  if (row.state !== 'OPEN')
    return fail('WRONG_STATE', 'This goal is closed already. Open it again to close it otherwise.');
  const words = await wordsToChange(act, row);
  await rewriteGoal(act, row, words, { state: outcome, closedAt: act.clock.now() });
  const happenedOn = await dayAt(act, act.viewer.personId);
  await addUpdate(act, row, { kind: 'CLOSED', happenedOn, outcome }, noteOnly(parsed.data.word));
  await happened(act, pair, 'GOAL_CLOSED', row.id);
  await announceRelationship(act, pair);
  return ok(row.id);
}

/** Opens a closed goal again; either of the two. How it had ended stays in its history. */
export async function reopenGoal(act: Act, input: ReopenGoalInput): Promise<Result<GoalId>> {
  const parsed = goalWord.safeParse(input);
  if (!parsed.success) return failAll(problemsOf(parsed.error));
  const held = await heldGoal(act, input.goalId);
  if (!held.ok) return held;
  const { pair, row } = held.value;
  if (row.state === 'OPEN') return ok(row.id);
  const words = await wordsToChange(act, row);
  await rewriteGoal(act, row, words, { state: 'OPEN', closedAt: null });
  const happenedOn = await dayAt(act, act.viewer.personId);
  await addUpdate(act, row, { kind: 'REOPENED', happenedOn }, noteOnly(parsed.data.word));
  await happened(act, pair, 'GOAL_UPDATED', row.id);
  await announceRelationship(act, pair);
  return ok(row.id);
}
