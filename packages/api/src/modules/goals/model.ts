import type { Connection } from '../../kernel/cursor.ts';
import type { PersonId } from '../../kernel/ids.ts';
import type { commitment, commitmentEvent } from './commitment-tables.ts';
import type { goal, goalUpdate, milestone, milestoneReflection } from './tables.ts';

export type GoalRow = typeof goal.$inferSelect;
export type GoalUpdateRow = typeof goalUpdate.$inferSelect;
export type CommitmentRow = typeof commitment.$inferSelect;
export type CommitmentEventRow = typeof commitmentEvent.$inferSelect;
export type MilestoneRow = typeof milestone.$inferSelect;
export type MilestoneReflectionRow = typeof milestoneReflection.$inferSelect;

export type GoalPage = Connection<GoalRow>;
export type CommitmentPage = Connection<CommitmentRow>;
export type MilestonePage = Connection<MilestoneRow>;

/** Another date that one of the two asks for. */
export interface CommitmentMoveModel {
  /** ISO 8601. */
  readonly dueOn: string;
  readonly askedById: PersonId;
}
