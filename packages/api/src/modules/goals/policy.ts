import { missedFrom } from '@rapport/shared/execution';
import type { Viewer } from '../../db/transactions.ts';
import type { CommitmentRow, GoalRow, GoalUpdateRow, MilestoneRow } from './model.ts';
import { isFresh, isKept } from './rules.ts';

/**
 * Who of the two may do what. That they are the two, and that their agreement lets them write, is asked before by
 * `termsForContent`, and for what is shown by `mayWrite`.
 */

export function mayChangeGoal({ state }: Pick<GoalRow, 'state'>): boolean {
  return state === 'OPEN';
}

/** Progress is taken back by whoever noted it; how a goal was adjusted and ended stays in its history. */
export function mayRemoveUpdate(
  viewer: Viewer,
  update: Pick<GoalUpdateRow, 'authorId' | 'kind'>,
  goal: Pick<GoalRow, 'state'>,
): boolean {
  return update.authorId === viewer.personId && update.kind === 'PROGRESS' && mayChangeGoal(goal);
}

const owns = (viewer: Viewer, { ownerId }: Pick<CommitmentRow, 'ownerId'>) => ownerId === viewer.personId;

/** Only who promised says that it is done; also late, and after it was missed. */
export function mayKeep(viewer: Viewer, row: CommitmentRow): boolean {
  return owns(viewer, row) && (row.state === 'OPEN' || row.state === 'MISSED');
}

/** A slip can be taken back for a while, and where the other asks, the answer may be that it is not done. */
export function mayUndoKept(viewer: Viewer, row: CommitmentRow, now: Date): boolean {
  if (!owns(viewer, row) || !isKept(row.state) || row.keptAt === null || row.review === 'CONFIRMED')
    return false;
  return row.review === 'QUESTIONED' || isFresh(row.keptAt, now);
}

export function mayConfirm(viewer: Viewer, row: CommitmentRow): boolean {
  return !owns(viewer, row) && isKept(row.state) && row.review !== 'CONFIRMED';
}

/** One question at a time. */
export function mayQuestion(viewer: Viewer, row: CommitmentRow): boolean {
  return mayConfirm(viewer, row) && row.review !== 'QUESTIONED';
}

export function mayAnswer(viewer: Viewer, row: CommitmentRow): boolean {
  return owns(viewer, row) && row.review === 'QUESTIONED';
}

/** A date is moved before it has come. @param today ISO 8601, where the owner is */
export function mayMove({ state, dueOn }: CommitmentRow, today: string): boolean {
  return state === 'OPEN' && today < dueOn;
}

/** Another date is answered by the one who did not ask. @param today ISO 8601, where the owner is */
export function mayAnswerMove(viewer: Viewer, row: CommitmentRow, today: string): boolean {
  return mayMove(row, today) && row.moveBy !== null && row.moveBy !== viewer.personId;
}

/** What is missed is not withdrawn any more. @param today ISO 8601, where the owner is */
export function mayWithdraw(viewer: Viewer, row: CommitmentRow, today: string): boolean {
  return owns(viewer, row) && row.state === 'OPEN' && today < missedFrom(row.dueOn);
}

export function mayEditMilestone(viewer: Viewer, { authorId }: Pick<MilestoneRow, 'authorId'>): boolean {
  return authorId === viewer.personId;
}
