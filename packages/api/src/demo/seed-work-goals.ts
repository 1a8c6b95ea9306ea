import { today } from '../kernel/clock.ts';
import { parseId } from '../kernel/ids.ts';
import type { Result } from '../kernel/result.ts';
import {
  adjustGoal,
  closeGoal,
  goalsByIds,
  markMilestone,
  recordGoalProgress,
  reflectOnMilestone,
  setGoal,
} from '../modules/goals/index.ts';
import type { DateText } from './types.ts';
import type { Work } from './work-ground.ts';
import type { GoalDeed, Key } from './work-types.ts';

/** Sets goals, says how far they have come, and marks what was won. */
export async function pursuing(work: Work, step: GoalDeed<DateText>): Promise<Result<unknown>> {
  const { act, relationshipId, made, timeZone } = work;
  const happenedOn = today(act.clock, timeZone);
  switch (step.kind) {
    case 'GOAL_SET': {
      const { key, on: targetOn, text, measure } = step;
      const measured = measure && {
        measure: measure.what,
        unit: measure.unit,
        baseline: measure.baseline,
        target: measure.target,
      };
      return made.keep(key, await setGoal(act, { relationshipId, text, targetOn, ...measured }));
    }
    case 'GOAL_PROGRESSED': {
      const { of, value, note } = step;
      return recordGoalProgress(act, { goalId: made.of(of), value, note, happenedOn });
    }
    case 'GOAL_ADJUSTED': {
      const { of, target, on: targetOn, reason } = step;
      return adjustGoal(act, { ...(await seenGoal(work, of)), target, targetOn, reason });
    }
    case 'GOAL_CLOSED':
      return closeGoal(act, { goalId: made.of(step.of), outcome: step.outcome, word: step.word });
    case 'MILESTONE_MARKED': {
      const { key, title, text, size, goal } = step;
      const goalId = goal === null ? null : made.of(goal);
      return made.keep(
        key,
        await markMilestone(act, { relationshipId, title, text, size, goalId, happenedOn }),
      );
    }
    case 'MILESTONE_REFLECTED':
      return reflectOnMilestone(act, { milestoneId: made.of(step.of), text: step.text });
  }
}

/** A goal as somebody has just read it. */
async function seenGoal({ act, made }: Work, key: Key) {
  const goalId = made.of(key);
  const id = parseId('goa', goalId);
  const [row] = id ? await goalsByIds(act.db, act.viewer, [id]) : [];
  if (!row) throw new Error(`The goal “${key}” is not there.`);
  return { goalId, revision: row.revision };
}
