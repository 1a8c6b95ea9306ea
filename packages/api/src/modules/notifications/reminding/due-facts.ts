import type { ReminderKind } from '@rapport/shared/notifications';
import type { Db } from '../../../db/transactions.ts';
import type { OrganizationId, PersonId, RelationshipId } from '../../../kernel/ids.ts';

/** Something of one person whose time comes: what, and when. */
export interface DueFact {
  readonly personId: PersonId;
  readonly relationshipId: RelationshipId;
  readonly kind: ReminderKind;
  /** TypeID of the session, commitment, message … */
  readonly subjectId: string;
  readonly dueAt: Date;
}

/** Finds what of one sort people of an organization are to be reminded of at an instant. Asked every hour; repeats are told once. */
export type DueFactSource = (db: Db, organizationId: OrganizationId, now: Date) => Promise<DueFact[]>;
