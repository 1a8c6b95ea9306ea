import type { RelationshipId } from '../../kernel/ids.ts';
import type { message, messagePosition, reflection } from './tables.ts';

export type MessageRow = typeof message.$inferSelect;
export type PositionRow = typeof messagePosition.$inferSelect;
export type ReflectionRow = typeof reflection.$inferSelect;

/** That the partner waits for an answer. */
export interface Unanswered {
  readonly relationshipId: RelationshipId;
  /** When the first message was sent that has had no answer. */
  readonly since: Date;
}

/** An answer that the viewer owes. */
export interface ReplyDueModel extends Unanswered {
  /** By the agreement; null where no response time is agreed. */
  readonly dueAt: Date | null;
}

/** What is agreed about answering, as it stands at one instant. */
export interface AnswerTimeModel {
  readonly withinHours: number;
  readonly dueAt: Date;
  readonly isQuiet: boolean;
  readonly nextAllowedAt: Date | null;
}
