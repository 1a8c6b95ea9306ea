import type { Strength } from '@rapport/shared/domain';
import type { AttendanceWord } from '@rapport/shared/execution';
import type { DateText, InstantText, StaffNumber } from './scalars.ts';

/** What a pair calls something it has made, so that later deeds can speak of it; of that pair alone. */
export type Key = string;

/** What one person sees in another. */
export interface DemoChoice {
  readonly strengths: readonly Strength[];
  readonly edges: readonly Strength[];
  readonly ownEdges: readonly string[];
}

export interface DemoFeedbackWords {
  readonly topic: string;
  readonly situation: string;
  readonly behaviour: string;
  readonly impact: string;
  readonly nextStep: string;
}

export interface DemoStoryWords {
  readonly title: string;
  readonly situation: string;
  readonly mistake: string;
  readonly lesson: string;
}

/** When a session begins and how it is held. */
interface Meeting<Day> {
  readonly on: Day;
  /** On the guide's wall, `HH:MM`. */
  readonly time: string;
  readonly minutes: number;
  readonly channel: 'VIDEO' | 'IN_PERSON' | 'PHONE';
}

/** @typeParam Day how a day is named: in a script by the days before today, in the history by its date */
export type SessionDeed<Day> =
  | ({ readonly kind: 'SESSION_PLANNED'; readonly key: Key; readonly title: string | null } & Meeting<Day>)
  /** Every so many weeks, so many times; the occurrences are called `key 1`, `key 2` … */
  | ({
      readonly kind: 'SERIES_PLANNED';
      readonly key: Key;
      readonly title: string | null;
      readonly everyWeeks: number;
      readonly times: number;
    } & Meeting<Day>)
  | ({ readonly kind: 'SESSION_MOVED'; readonly of: Key } & Meeting<Day>)
  | { readonly kind: 'SESSION_CANCELLED'; readonly of: Key }
  | { readonly kind: 'ATTENDANCE_SAID'; readonly of: Key; readonly word: AttendanceWord }
  | { readonly kind: 'AGENDA_ADDED' | 'INSIGHT_RECORDED'; readonly of: Key; readonly text: string }
  | {
      readonly kind: 'NOTED_PRIVATELY' | 'NOTED_FOR_BOTH';
      /** The session it is about; null where it stands by itself. */
      readonly of: Key | null;
      readonly text: string;
    };

export type GoalDeed<Day> =
  | {
      readonly kind: 'GOAL_SET';
      readonly key: Key;
      readonly on: Day;
      readonly text: string;
      readonly measure?: {
        readonly what: string;
        readonly unit: string;
        readonly baseline: number;
        readonly target: number;
      };
    }
  | {
      readonly kind: 'GOAL_PROGRESSED';
      readonly of: Key;
      readonly value: number | null;
      readonly note: string;
    }
  | {
      readonly kind: 'GOAL_ADJUSTED';
      readonly of: Key;
      readonly on: Day;
      readonly target: number | null;
      readonly reason: string;
    }
  | {
      readonly kind: 'GOAL_CLOSED';
      readonly of: Key;
      readonly outcome: 'REACHED' | 'PARTLY' | 'NOT_REACHED' | 'DROPPED';
      readonly word: string;
    }
  | {
      readonly kind: 'MILESTONE_MARKED';
      readonly key: Key;
      readonly title: string;
      readonly text: string;
      readonly size: 'SMALL' | 'LARGE';
      readonly goal: Key | null;
    }
  | { readonly kind: 'MILESTONE_REFLECTED'; readonly of: Key; readonly text: string };

export type CommitmentDeed<Day> =
  | {
      readonly kind: 'COMMITMENT_MADE';
      readonly key: Key;
      readonly text: string;
      readonly on: Day;
      readonly goal?: Key;
      /** The session, message, feedback or reflection it comes from. */
      readonly from?: Key;
    }
  | {
      readonly kind: 'COMMITMENT_KEPT' | 'COMMITMENT_CONFIRMED';
      readonly of: Key;
    }
  /** Nobody's deed: its day and the day of grace have passed. */
  | { readonly kind: 'COMMITMENT_MISSED'; readonly of: Key }
  | {
      readonly kind: 'COMMITMENT_QUESTIONED' | 'COMMITMENT_ANSWERED' | 'COMMITMENT_WITHDRAWN';
      readonly of: Key;
      readonly word: string;
    }
  | {
      readonly kind: 'COMMITMENT_MOVED';
      readonly of: Key;
      /** What the commitment with the new date is called. */
      readonly key: Key;
      readonly on: Day;
      readonly word: string;
    };

export type TalkDeed =
  | { readonly kind: 'MESSAGE_SENT'; readonly key: Key; readonly text: string }
  | { readonly kind: 'MESSAGES_READ'; readonly of: Key }
  | {
      readonly kind: 'REFLECTION_WRITTEN';
      readonly key: Key;
      readonly text: string;
      readonly prompt: string | null;
      readonly session: Key | null;
      readonly share: boolean;
    }
  | { readonly kind: 'REFLECTION_SHARED' | 'REFLECTION_UNSHARED'; readonly of: Key };

export type FeedbackDeed<Day> =
  | {
      readonly kind: 'FEEDBACK_REQUESTED';
      readonly key: Key;
      readonly topic: string;
      readonly question: string;
    }
  | { readonly kind: 'FEEDBACK_DRAFTED'; readonly key: Key; readonly words: DemoFeedbackWords }
  /** In answer to a request. */
  | { readonly kind: 'FEEDBACK_WRITTEN'; readonly of: Key; readonly words: DemoFeedbackWords }
  | {
      readonly kind:
        | 'FEEDBACK_OFFERED'
        | 'FEEDBACK_TAKEN_BACK'
        | 'FEEDBACK_RECEIVED'
        | 'FEEDBACK_THANKED'
        | 'FEEDBACK_CLOSED'
        | 'FEEDBACK_WITHDRAWN';
      readonly of: Key;
    }
  /** The receiver chooses a moment: a day, at ten where they are. */
  | { readonly kind: 'FEEDBACK_PUT_OFF'; readonly of: Key; readonly on: Day }
  | { readonly kind: 'FEEDBACK_REPLIED' | 'FEEDBACK_DECLINED'; readonly of: Key; readonly text: string };

export type TrustDeed =
  | { readonly kind: 'EXERCISE_STARTED'; readonly key: Key; readonly subject: 'GUIDE' | 'LEARNER' }
  | { readonly kind: 'EXERCISE_CHOSEN'; readonly of: Key; readonly choice: DemoChoice }
  | { readonly kind: 'EXERCISE_TAKEN_FROM'; readonly of: Key; readonly text: string }
  | { readonly kind: 'STORY_WRITTEN'; readonly key: Key; readonly words: DemoStoryWords }
  | { readonly kind: 'STORY_SHARED'; readonly of: Key; readonly share: boolean }
  | { readonly kind: 'STORY_THANKED'; readonly of: Key; readonly text: string };

/** What a pair does under its agreement. */
export type WorkDeed<Day = DateText> =
  | SessionDeed<Day>
  | GoalDeed<Day>
  | CommitmentDeed<Day>
  | TalkDeed
  | FeedbackDeed<Day>
  | TrustDeed;

/** Something a pair did under its agreement, by the person who did it. */
export type DemoWorkStep = WorkDeed & { readonly at: InstantText; readonly by: StaffNumber };
