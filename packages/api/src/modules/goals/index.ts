import { commitmentResolvers } from './commitment-resolvers.ts';
import { milestoneResolvers } from './milestone-resolvers.ts';
import { goalResolvers } from './resolvers.ts';

export {
  type CommitmentAtAGlance,
  type CommitmentColumns,
  commitmentTextAtAGlance,
  openCommitmentsAtAGlance,
} from './at-a-glance.ts';
export { closeGoal } from './commands/close-goal.ts';
export { adjustGoal } from './commands/edit-goal.ts';
export { keepCommitment } from './commands/keep-commitment.ts';
export { makeCommitment } from './commands/make-commitment.ts';
export { markMilestone } from './commands/mark-milestone.ts';
export { moveCommitment } from './commands/move-commitment.ts';
export { recordGoalProgress } from './commands/record-goal-progress.ts';
export { reflectOnMilestone } from './commands/reflect-on-milestone.ts';
export {
  answerCommitmentQuestion,
  confirmCommitment,
  questionCommitment,
} from './commands/review-commitment.ts';
export { setGoal } from './commands/set-goal.ts';
export { withdrawCommitment } from './commands/withdraw-commitment.ts';
export { commitmentsByIds } from './commitment-queries.ts';
export { missedCommitments, recordMissed } from './jobs.ts';
export { commitmentLoader, goalLoader, milestoneLoader } from './loaders.ts';
export { goalsByIds, removeGoals } from './queries.ts';
export { isKept } from './rules.ts';
export { commitmentsDue } from './time-come.ts';

/** Goals, commitments and milestones, each with its part of the schema. */
export const goalsResolvers = [goalResolvers, commitmentResolvers, milestoneResolvers];
