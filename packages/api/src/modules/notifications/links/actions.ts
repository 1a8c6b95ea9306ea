import type { LinkAction } from './action.ts';
import { keepCommitmentAction, moveCommitmentAction } from './actions/commitments.ts';
import { confirmAttendance } from './actions/confirm-attendance.ts';
import { postponeFeedback } from './actions/postpone-feedback.ts';
import { unsubscribe } from './actions/unsubscribe.ts';
import type { LinkActionName } from './link.ts';

/** Every action of a link. */
export const actionRegistry: Readonly<Record<LinkActionName, LinkAction>> = {
  UNSUBSCRIBE: unsubscribe,
  CONFIRM_ATTENDANCE: confirmAttendance,
  KEEP_COMMITMENT: keepCommitmentAction,
  MOVE_COMMITMENT: moveCommitmentAction,
  POSTPONE_FEEDBACK: postponeFeedback,
};
