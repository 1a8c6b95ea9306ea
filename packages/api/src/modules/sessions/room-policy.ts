import type { Terms } from '@rapport/shared/domain';
import { mayAddContent, mayWriteSharedNote } from '@rapport/shared/execution';
import type { Viewer } from '../../db/transactions.ts';
import { partyOf, type RelationshipRow } from '../relationships/index.ts';
import type { SessionRow } from './model.ts';

/** Whether there is something to prepare or to take away: it is going to be held, or was. */
export function isMet({ state }: Pick<SessionRow, 'state'>): boolean {
  return state === 'SCHEDULED' || state === 'HELD';
}

/** Both work on the agenda, and each says what they take away. */
export function mayPrepare(
  viewer: Viewer,
  pair: RelationshipRow,
  session: Pick<SessionRow, 'state'>,
  terms: Terms | null,
): boolean {
  return partyOf(viewer, pair) !== null && isMet(session) && mayAddContent('SESSION', pair.state, terms);
}

/** A private note is everybody's own, for as long as the two work together. */
export function mayWritePrivately(viewer: Viewer, pair: RelationshipRow, terms: Terms | null): boolean {
  return partyOf(viewer, pair) !== null && mayAddContent('SESSION_NOTE', pair.state, terms);
}

/** Who writes what both read is agreed. */
export function mayWriteForBoth(viewer: Viewer, pair: RelationshipRow, terms: Terms | null): boolean {
  const party = partyOf(viewer, pair);
  return (
    party !== null &&
    terms !== null &&
    mayAddContent('SESSION_NOTE', pair.state, terms) &&
    mayWriteSharedNote(terms, party)
  );
}
