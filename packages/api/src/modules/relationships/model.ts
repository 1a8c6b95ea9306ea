import type { Party, RelationshipKind, RelationshipState } from '@rapport/shared';
import type { Connection } from '../../kernel/cursor.ts';
import type { ProgramId } from '../../kernel/ids.ts';
import type { PersonRow } from '../identity/index.ts';
import type { ProposalAnswer, relationship, relationshipEvent } from './tables.ts';

export type RelationshipRow = typeof relationship.$inferSelect;
export type RelationshipEventRow = typeof relationshipEvent.$inferSelect;

/** One side's answer to a proposal. */
export interface ProposalResponseModel {
  readonly party: Party;
  readonly answer: ProposalAnswer;
  readonly answeredAt: Date | null;
}

/** A relationship together with its two people. */
export interface Pair {
  readonly relationship: RelationshipRow;
  readonly guide: PersonRow;
  readonly learner: PersonRow;
}

/** How many relationships of a program stand at one point. */
export interface StateCount {
  readonly programId: ProgramId;
  readonly state: RelationshipState;
  readonly relationships: number;
}

/** Which relationships to list; conditions are joined with and. */
export interface RelationshipFilter {
  readonly states?: readonly RelationshipState[] | null | undefined;
  readonly kind?: RelationshipKind | null | undefined;
  readonly programId?: string | null | undefined;
  readonly personId?: string | null | undefined;
  readonly mine?: boolean | null | undefined;
  readonly awaitingMe?: boolean | null | undefined;
  readonly search?: string | null | undefined;
}

/** A page of relationships with the filter it was made by, so that the count is only made where it is selected. */
export interface RelationshipPage extends Connection<RelationshipRow> {
  readonly filter: RelationshipFilter;
}
