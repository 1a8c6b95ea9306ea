import type { Viewer } from '../../db/transactions.ts';
import { partyOf, type RelationshipRow } from '../relationships/index.ts';
import type { ClosingRow } from './model.ts';

/** Keeping content beyond its day is a matter of law, and the owners answer for it. */
export function mayHold(viewer: Viewer): boolean {
  return viewer.roles.includes('OWNER');
}

export function mayPause(viewer: Viewer, pair: RelationshipRow): boolean {
  return pair.state === 'ACTIVE' && partyOf(viewer, pair) !== null;
}

export function mayResume(viewer: Viewer, pair: RelationshipRow): boolean {
  return pair.state === 'PAUSED' && partyOf(viewer, pair) !== null;
}

/** Until an agreement is in force there is nothing to end, only something to let be. */
export function mayStop(viewer: Viewer, pair: RelationshipRow): boolean {
  return pair.state === 'AGREEING' && partyOf(viewer, pair) !== null;
}

export function mayClose(viewer: Viewer, pair: RelationshipRow): boolean {
  return (pair.state === 'ACTIVE' || pair.state === 'PAUSED') && partyOf(viewer, pair) !== null;
}

/** Whoever began the end can take it back. */
export function mayWithdraw(viewer: Viewer, pair: RelationshipRow, closing: ClosingRow | null): boolean {
  return pair.state === 'CLOSING' && closing?.startedBy === viewer.personId;
}
