import type { Connection } from '../../kernel/cursor.ts';
import type { RelationshipFilter } from './queries.ts';
import type { ProposalAnswer, relationship, relationshipEvent } from './tables.ts';

export type RelationshipRow = typeof relationship.$inferSelect;
export type RelationshipEventRow = typeof relationshipEvent.$inferSelect;

/** One side's answer to a proposal. */
export interface ProposalResponseModel {
  readonly party: 'GUIDE' | 'LEARNER';
  readonly answer: ProposalAnswer;
  readonly answeredAt: Date | null;
}

/** A page of relationships with the filter it was made by, so that the count is only made where it is selected. */
export interface RelationshipPage extends Connection<RelationshipRow> {
  readonly filter: RelationshipFilter;
}
