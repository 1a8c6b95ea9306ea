import type { Result } from '../kernel/result.ts';
import { committing } from './seed-work-commitments.ts';
import { givingFeedback } from './seed-work-feedback.ts';
import { pursuing } from './seed-work-goals.ts';
import { meetingUp } from './seed-work-sessions.ts';
import { confiding, talking } from './seed-work-words.ts';
import type { Work } from './work-ground.ts';
import type { DemoWorkStep } from './work-types.ts';

/** Does one step in the work of a pair. */
export function working(work: Work, step: DemoWorkStep): Promise<Result<unknown>> {
  switch (step.kind) {
    case 'SESSION_PLANNED':
    case 'SERIES_PLANNED':
    case 'SESSION_MOVED':
    case 'SESSION_CANCELLED':
    case 'ATTENDANCE_SAID':
    case 'AGENDA_ADDED':
    case 'INSIGHT_RECORDED':
    case 'NOTED_PRIVATELY':
    case 'NOTED_FOR_BOTH':
      return meetingUp(work, step);
    case 'GOAL_SET':
    case 'GOAL_PROGRESSED':
    case 'GOAL_ADJUSTED':
    case 'GOAL_CLOSED':
    case 'MILESTONE_MARKED':
    case 'MILESTONE_REFLECTED':
      return pursuing(work, step);
    case 'COMMITMENT_MADE':
    case 'COMMITMENT_KEPT':
    case 'COMMITMENT_CONFIRMED':
    case 'COMMITMENT_MISSED':
    case 'COMMITMENT_QUESTIONED':
    case 'COMMITMENT_ANSWERED':
    case 'COMMITMENT_WITHDRAWN':
    case 'COMMITMENT_MOVED':
      return committing(work, step);
    case 'MESSAGE_SENT':
    case 'MESSAGES_READ':
    case 'REFLECTION_WRITTEN':
    case 'REFLECTION_SHARED':
    case 'REFLECTION_UNSHARED':
      return talking(work, step);
    case 'EXERCISE_STARTED':
    case 'EXERCISE_CHOSEN':
    case 'EXERCISE_TAKEN_FROM':
    case 'STORY_WRITTEN':
    case 'STORY_SHARED':
    case 'STORY_THANKED':
      return confiding(work, step);
    default:
      return givingFeedback(work, step);
  }
}
