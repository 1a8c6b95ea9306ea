import type { Terms } from '@rapport/shared/domain';
import { mayAddContent } from '@rapport/shared/execution';
import type { Viewer } from '../../db/transactions.ts';
import { partyOf, type RelationshipRow } from '../relationships/index.ts';

/** The two plan sessions under an agreement in force. */
export function mayPlan(viewer: Viewer, pair: RelationshipRow, terms: Terms | null): boolean {
  return partyOf(viewer, pair) !== null && mayAddContent('SESSION', pair.state, terms);
}
