import type { NotificationKind, NotificationTopic } from '@rapport/shared/notifications';
import type { PersonId, RelationshipId } from '../../kernel/ids.ts';
import type { Delivery } from './rules.ts';
import type { notification, notificationPreference } from './tables.ts';

export type NotificationRow = typeof notification.$inferSelect;
export type PreferenceRow = typeof notificationPreference.$inferSelect;

/** Something that one person is to hear of. */
export interface Fact {
  readonly personId: PersonId;
  readonly relationshipId: RelationshipId;
  readonly kind: NotificationKind;
  readonly subjectId: string;
  readonly byPartner: boolean;
  /** When it happened; of a reminder, now. */
  readonly at: Date;
  /** When what a reminder reminds of is due; null where it is none. */
  readonly dueAt: Date | null;
}

/** How many unread notifications of one kind there are in one relationship. */
export interface UnreadCount {
  readonly relationshipId: RelationshipId;
  readonly kind: NotificationKind;
  readonly count: number;
}

/** What is unread, as the bell shows it. */
export interface NotificationSummaryModel {
  readonly counts: readonly UnreadCount[];
}

/** How somebody is told, and what of it they chose themselves. */
export interface DeliveryModel {
  readonly delivery: Delivery;
  readonly chosen: readonly NotificationTopic[];
}
