import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type {
  CommitmentEventKind,
  CommitmentState,
  GoalOutcome,
  GoalState,
  GoalUpdateKind,
} from '../../gql/graphql.ts';
import type { ChipTone } from '../../ui/chip.tsx';

export const goalStateNames: Record<GoalState, MessageDescriptor> = {
  OPEN: msg`Being worked on`,
  REACHED: msg`Reached`,
  PARTLY: msg`Reached in part`,
  NOT_REACHED: msg`Not reached`,
  DROPPED: msg`Let go`,
};

export const goalTones: Record<GoalState, ChipTone> = {
  OPEN: 'quiet',
  REACHED: 'good',
  PARTLY: 'good',
  NOT_REACHED: 'quiet',
  DROPPED: 'quiet',
};

/** How a goal ends, and what that means, for whoever chooses. */
export const outcomes: { outcome: GoalOutcome; hint: MessageDescriptor }[] = [
  { outcome: 'REACHED', hint: msg`What you wanted is there.` },
  { outcome: 'PARTLY', hint: msg`A good part of it is there.` },
  { outcome: 'NOT_REACHED', hint: msg`It did not come about. What did you learn?` },
  { outcome: 'DROPPED', hint: msg`It no longer matters, or something else matters more.` },
];

export const updateKindNames: Record<GoalUpdateKind, MessageDescriptor> = {
  PROGRESS: msg`Progress`,
  ADJUSTED: msg`Adjusted`,
  CLOSED: msg`Closed`,
  REOPENED: msg`Opened again`,
};

export const commitmentStateNames: Record<CommitmentState, MessageDescriptor> = {
  OPEN: msg`To be done`,
  KEPT: msg`Kept`,
  KEPT_LATE: msg`Kept late`,
  MISSED: msg`Missed`,
  RENEGOTIATED: msg`Another date`,
  WITHDRAWN: msg`Taken back`,
};

export const commitmentTones: Record<CommitmentState, ChipTone> = {
  OPEN: 'quiet',
  KEPT: 'good',
  KEPT_LATE: 'good',
  MISSED: 'bad',
  RENEGOTIATED: 'quiet',
  WITHDRAWN: 'quiet',
};

export const eventNames: Record<CommitmentEventKind, MessageDescriptor> = {
  MADE: msg`Promised`,
  KEPT: msg`Said to be done`,
  KEPT_UNDONE: msg`Not done after all`,
  CONFIRMED: msg`Confirmed`,
  QUESTIONED: msg`Asked about`,
  ANSWERED: msg`Answered`,
  MOVE_ASKED: msg`Another date asked for`,
  MOVE_DECLINED: msg`Date kept as it was`,
  MOVE_UNDONE: msg`Wish for another date taken back`,
  MOVED: msg`Another date settled`,
  MISSED: msg`Missed`,
  WITHDRAWN: msg`Taken back`,
};
