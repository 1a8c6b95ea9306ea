import type { Db } from './db/transactions.ts';
import type { OrganizationId } from './kernel/ids.ts';

/** Work that follows from a write. Payloads hold ids only. */
export interface Jobs {
  /**
   * Queues a job in the same transaction as the write: it runs if and only if that commits, at least once.
   * @param delay where it shall not run at once
   */
  enqueue<Name extends keyof JobPayloads>(
    db: Db,
    name: Name,
    payload: JobPayloads[Name],
    delay?: { readonly afterSeconds: number },
  ): Promise<void>;
  /** From now on, once in every hour, does for an organization what is done hourly; for jobs and the command line. Repeating it changes nothing. */
  everyHour(db: Db, organizationId: OrganizationId): Promise<void>;
}

/** What happens between two people that the other, or both, may want to hear of. */
export type Happening =
  | 'SESSION_PLANNED'
  | 'SESSION_MOVED'
  | 'SESSION_CANCELLED'
  | 'ATTENDANCE_CONFIRMED'
  | 'ATTENDANCE_DISPUTED'
  | 'NOTE_SHARED'
  | 'OUTCOME_RECORDED'
  | 'GOAL_SET'
  | 'GOAL_UPDATED'
  | 'GOAL_ADJUSTED'
  | 'GOAL_CLOSED'
  | 'COMMITMENT_MADE'
  | 'COMMITMENT_KEPT'
  | 'COMMITMENT_CONFIRMED'
  | 'COMMITMENT_QUESTIONED'
  | 'COMMITMENT_ANSWERED'
  | 'COMMITMENT_MOVED'
  | 'COMMITMENT_WITHDRAWN'
  | 'COMMITMENT_MISSED'
  | 'MILESTONE_MARKED'
  | 'MILESTONE_REFLECTED'
  | 'MESSAGE_SENT'
  | 'REFLECTION_SHARED'
  | 'FEEDBACK_REQUESTED'
  | 'FEEDBACK_OFFERED'
  | 'FEEDBACK_DELIVERED'
  | 'FEEDBACK_ACKNOWLEDGED'
  | 'FEEDBACK_REPLIED'
  | 'FEEDBACK_DECLINED'
  | 'FEEDBACK_WITHDRAWN'
  | 'FEEDBACK_TAKEN_BACK'
  | 'EXERCISE_STARTED'
  | 'EXERCISE_REVEALED'
  | 'STORY_SHARED';

/** Something that happened, told to whoever wants to tell people: ids only. */
export interface Happened {
  readonly organizationId: string;
  readonly relationshipId: string;
  readonly happening: Happening;
  /** Of the session, message, commitment … that it is about. */
  readonly subjectId: string;
  /** Who is told. */
  readonly personIds: readonly string[];
  /** ISO 8601, UTC. */
  readonly at: string;
}

/** Every kind of job with what it is told. */
export interface JobPayloads {
  /** Writes a new link into an open invitation and mails it. */
  'identity.send-invitation': { readonly organizationId: string; readonly invitationId: string };
  /** Ends the sessions of an account that belongs to no organization any more. */
  'identity.end-sessions': { readonly organizationId: string; readonly personId: string };
  /** Brings a version into force that the sponsor signed last. */
  'agreements.take-effect': { readonly organizationId: string; readonly versionId: string };
  /** Gives the pairs of a program their drafts. */
  'agreements.roll-out': { readonly organizationId: string; readonly rolloutId: string };
  /** Finds what people of an organization are to be reminded of; every hour. */
  'agreements.nudge': { readonly organizationId: string };
  /** Mails one reminder, outside of quiet hours. */
  'agreements.send-nudge': { readonly organizationId: string; readonly nudgeId: string };
  /** Settles what one said of a session and the other let stand; every hour. */
  'sessions.settle': { readonly organizationId: string };
  /** Plans the occurrences of series further ahead; every hour. */
  'sessions.extend': { readonly organizationId: string };
  /** Closes a relationship on its day. */
  'closings.close': { readonly organizationId: string; readonly relationshipId: string };
  /** Gives both their words at the end back after it was taken back. */
  'closings.return-words': { readonly organizationId: string; readonly relationshipId: string };
  /** Erases what a pair wrote, on its day. */
  'closings.erase': { readonly organizationId: string; readonly relationshipId: string };
  /** Finds commitments of an organization that are missed; every hour. */
  'goals.miss': { readonly organizationId: string };
  /** Delivers feedback at the moment the receiver chose. */
  'feedback.deliver': { readonly organizationId: string; readonly feedbackId: string };
  /** Deletes what was removed from an agenda, or a removed note, where that was not taken back. */
  'sessions.clear-removed': {
    readonly organizationId: string;
    /** Of the point or note. */
    readonly id: string;
    /** ISO 8601, UTC: the removal that is meant. */
    readonly removedAt: string;
  };
  /** Tells people what happened. */
  'notifications.spread': Happened;
  /** Finds what is due soon, and whose mail is due; every hour. */
  'notifications.remind': { readonly organizationId: string };
  /** Mails one person what is due, outside of quiet hours. */
  'notifications.mail': { readonly organizationId: string; readonly personId: string };
  /** Mails one person what changed in the sessions of a relationship, for their calendar, outside of quiet hours. */
  'calendar.invite': {
    readonly organizationId: string;
    readonly relationshipId: string;
    readonly personId: string;
  };
  /** Carries an import on from where it stands. */
  'imports.carry-on': { readonly organizationId: string; readonly importId: string };
  /** Deletes the rows of an import whose time is up. */
  'imports.clear': { readonly organizationId: string; readonly importId: string };
}
