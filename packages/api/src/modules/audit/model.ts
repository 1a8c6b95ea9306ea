import type { PersonId, RelationshipId } from '../../kernel/ids.ts';
import type { Checkpoint } from './rules.ts';
import type { ledgerEntry, ledgerKindEnum } from './tables.ts';

export type LedgerEntryRow = typeof ledgerEntry.$inferSelect;
export type LedgerKind = (typeof ledgerKindEnum.enumValues)[number];
export type CheckpointModel = Checkpoint;

/** Who does it: a person in a request, nobody in a job. */
export interface LedgerActor {
  readonly organizationId: LedgerEntryRow['organizationId'];
  readonly personId: PersonId | null;
}

/** Something to be written down. Details are kinds, numbers and ids, never content. */
export interface LedgerFact {
  readonly kind: LedgerKind;
  /** Null for what belongs to no relationship: it goes into the organization's chain. */
  readonly relationshipId: RelationshipId | null;
  readonly details: LedgerEntryRow['details'];
}
