import { expect, it } from 'vitest';
import { everythingStored, spellingsOf } from '../../../test/dump.ts';
import { committingPair, did, doing } from '../../../test/goals.ts';

/** Everything that the two write in this file contains it, the numbers too. */
const canary = 'nachtigallenlied';
const number = 918_273_645;

it('what the two write of goals, commitments and milestones is stored nowhere as they wrote it', async () => {
  const pair = await committingPair();
  await pair.agree('BOTH_AGREE');
  const { guide, learner } = pair;
  const of = { relationshipId: pair.relationshipId };
  const key = { idempotencyKey: 'key' };
  const words = { text: canary, measure: canary, unit: canary, baseline: number, target: number };
  const { id: goalId } = await did(learner, 'setGoal', { ...of, ...words, ...key });
  const day = { happenedOn: '2026-03-02' };
  await did(guide, 'recordGoalProgress', { goalId, value: number, note: canary, ...day, ...key });
  await did(guide, 'adjustGoal', { goalId, revision: 1, target: 1, targetOn: '2026-09-01', reason: canary });
  await did(learner, 'editGoal', { ...words, target: undefined, goalId, revision: 2 });
  await did(learner, 'closeGoal', { goalId, outcome: 'DROPPED', word: canary });
  await did(guide, 'reopenGoal', { goalId, word: canary });

  const { id: commitmentId } = await pair.make(learner, { text: canary, goalId, ...key });
  const to = { commitmentId, dueOn: '2026-03-20', word: canary };
  await did(learner, 'moveCommitment', to);
  await did(guide, 'answerCommitmentMove', { ...to, agree: false });
  await did(guide, 'moveCommitment', to);
  const moved = await did(learner, 'answerCommitmentMove', { ...to, agree: true });
  await did(learner, 'keepCommitment', { commitmentId: moved.id });
  await did(guide, 'questionCommitment', { commitmentId: moved.id, word: canary });
  await did(learner, 'answerCommitmentQuestion', { commitmentId: moved.id, word: canary });
  const other = await pair.make(guide, { text: canary });
  await did(guide, 'withdrawCommitment', { commitmentId: other.id, word: canary });

  const win = { ...of, ...day, title: canary, text: canary, size: 'LARGE' };
  const { id: milestoneId } = await did(guide, 'markMilestone', { ...win, ...key });
  await did(learner, 'reflectOnMilestone', { milestoneId, text: canary });

  const stored = (await everythingStored(pair.app)).toLowerCase();
  expect(stored.length).toBeGreaterThan(1000);
  for (const spelling of [...spellingsOf(canary), ...spellingsOf(String(number))])
    expect(stored.includes(spelling.toLowerCase()), spelling).toBe(false);

  const refused = await doing(guide, 'recordGoalProgress', {
    goalId,
    value: number,
    note: canary.repeat(200),
    ...day,
  });
  expect(JSON.stringify(refused)).not.toContain(canary);
  const read = await did(learner, 'recordGoalProgress', { goalId, value: 2, ...day });
  expect(JSON.stringify(read).split(canary).length).toBeGreaterThan(5);
});
