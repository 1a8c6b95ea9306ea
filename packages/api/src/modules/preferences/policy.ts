import type { RelationshipState } from '@rapport/shared';
import type { Viewer } from '../../db/transactions.ts';
import { partyOf, type RelationshipRow } from '../relationships/index.ts';

/** From the day both have accepted until the end. */
const tellingStates: ReadonlySet<RelationshipState> = new Set<RelationshipState>([
  'AGREEING',
  'ACTIVE',
  'PAUSED',
  'CLOSING',
]);

/** The two tell each other how they like to work for as long as they work together. */
export function mayTell(viewer: Viewer, pair: RelationshipRow): boolean {
  return tellingStates.has(pair.state) && partyOf(viewer, pair) !== null;
}
