import { groupLoader, rowLoader } from '../../db/loader.ts';
import type { CommitmentId, GoalId, MilestoneId } from '../../kernel/ids.ts';
import { commitmentEventsOf, commitmentsByIds } from './commitment-queries.ts';
import type {
  CommitmentEventRow,
  CommitmentRow,
  GoalRow,
  GoalUpdateRow,
  MilestoneReflectionRow,
  MilestoneRow,
} from './model.ts';
import { goalsByIds, milestonesByIds, reflectionsOf, updatesOf } from './queries.ts';

export const goalLoader = rowLoader<GoalId, GoalRow>(goalsByIds, (row) => row.id);
export const updatesLoader = groupLoader<GoalId, GoalUpdateRow>(updatesOf, (row) => row.goalId);
export const commitmentLoader = rowLoader<CommitmentId, CommitmentRow>(commitmentsByIds, (row) => row.id);
export const commitmentEventsLoader = groupLoader<CommitmentId, CommitmentEventRow>(
  commitmentEventsOf,
  (row) => row.commitmentId,
);
export const milestoneLoader = rowLoader<MilestoneId, MilestoneRow>(milestonesByIds, (row) => row.id);
export const reflectionsLoader = groupLoader<MilestoneId, MilestoneReflectionRow>(
  reflectionsOf,
  (row) => row.milestoneId,
);
