import type { Page } from 'playwright-core';
import { graphql } from './agreeing.ts';

const mutation = (name: string, input: string, thing: string) =>
  `mutation ($input: ${input}!) { ${name}(input: $input) { ${thing} errors { code message path } } }`;

/** A day so many days from now, ISO 8601. */
const dayIn = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

/**
 * Gives a pair one of everything: a goal with a course and an adjusted target, promises in several states, and a large and a small win.
 * @returns the goal's id
 */
export async function fillGoals(guide: Page, learner: Page, relationshipId: string): Promise<string> {
  const of = { relationshipId };
  const { goal } = await graphql(learner, mutation('setGoal', 'SetGoalInput', 'goal { id }'), {
    input: {
      ...of,
      text: 'Speak without notes',
      measure: 'Talks given',
      baseline: 0,
      target: 8,
      targetOn: dayIn(60),
    },
  });
  const goalId = goal.id;
  for (const [value, days] of [
    [1, -20],
    [3, -6],
  ] as const)
    await graphql(guide, mutation('recordGoalProgress', 'RecordGoalProgressInput', 'goal { id }'), {
      input: { goalId, value, happenedOn: dayIn(days), note: 'At the team day.' },
    });
  await graphql(guide, mutation('adjustGoal', 'AdjustGoalInput', 'goal { id }'), {
    input: { goalId, revision: 1, target: 6, targetOn: dayIn(70), reason: 'The season is short.' },
  });
  const make = async (page: Page, text: string): Promise<string> => {
    const { commitment } = await graphql(
      page,
      mutation('makeCommitment', 'MakeCommitmentInput', 'commitment { id }'),
      { input: { ...of, text, dueOn: dayIn(2), goalId } },
    );
    return commitment.id;
  };
  await make(guide, 'Send the video of the talk');
  await make(learner, 'Ask Ines for ten minutes');
  const commitmentId = await make(guide, 'Introduce you to the circle of speakers');
  await graphql(guide, mutation('keepCommitment', 'KeepCommitmentInput', 'commitment { id }'), {
    input: { commitmentId },
  });
  await graphql(learner, mutation('questionCommitment', 'CommitmentWordInput', 'commitment { id }'), {
    input: { commitmentId, word: 'Which of them did you ask?' },
  });
  for (const size of ['SMALL', 'LARGE']) {
    const { milestone } = await graphql(
      learner,
      mutation('markMilestone', 'MarkMilestoneInput', 'milestone { id }'),
      { input: { ...of, title: 'A first talk', text: 'Without notes.', size, happenedOn: dayIn(-1) } },
    );
    await graphql(guide, mutation('reflectOnMilestone', 'ReflectOnMilestoneInput', 'milestone { id }'), {
      input: { milestoneId: milestone.id, text: 'You paused, and they waited.' },
    });
  }
  return goalId;
}
