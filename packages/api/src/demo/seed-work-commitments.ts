import { parseId } from '../kernel/ids.ts';
import { ok, type Result } from '../kernel/result.ts';
import {
  answerCommitmentQuestion,
  confirmCommitment,
  keepCommitment,
  makeCommitment,
  moveCommitment,
  questionCommitment,
  recordMissed,
  withdrawCommitment,
} from '../modules/goals/index.ts';
import type { DateText } from './types.ts';
import type { Work } from './work-ground.ts';
import type { CommitmentDeed, Key } from './work-types.ts';

/** Promises something, and tells what became of it. */
export async function committing(work: Work, step: CommitmentDeed<DateText>): Promise<Result<unknown>> {
  const { act, relationshipId, made, origins } = work;
  switch (step.kind) {
    case 'COMMITMENT_MADE': {
      const { key, text, on: dueOn, goal, from } = step;
      const goalId = goal === undefined ? null : made.of(goal);
      const originId = from === undefined ? null : made.of(from);
      const promise = { relationshipId, text, dueOn, goalId, originId };
      return made.keep(key, await makeCommitment(act, promise, origins));
    }
    case 'COMMITMENT_KEPT':
      return keepCommitment(act, { commitmentId: made.of(step.of) });
    case 'COMMITMENT_CONFIRMED':
      return confirmCommitment(act, { commitmentId: made.of(step.of) });
    case 'COMMITMENT_MISSED':
      return missing(work, step.of);
    case 'COMMITMENT_QUESTIONED':
      return questionCommitment(act, { commitmentId: made.of(step.of), word: step.word });
    case 'COMMITMENT_ANSWERED':
      return answerCommitmentQuestion(act, { commitmentId: made.of(step.of), word: step.word });
    case 'COMMITMENT_WITHDRAWN':
      return withdrawCommitment(act, { commitmentId: made.of(step.of), word: step.word });
    case 'COMMITMENT_MOVED': {
      const { of, key, on: dueOn, word } = step;
      return made.keep(key, await moveCommitment(act, { commitmentId: made.of(of), dueOn, word }));
    }
  }
}

/** What the hourly look does once a day has passed. */
async function missing({ act, relationshipId, made, timeZone }: Work, key: Key): Promise<Result<unknown>> {
  const id = parseId('cmt', made.of(key));
  if (!id) throw new Error(`The commitment “${key}” is not there.`);
  const { organizationId } = act.viewer;
  return ok(await recordMissed(act.db, act, organizationId, { id, relationshipId, timeZone }));
}
