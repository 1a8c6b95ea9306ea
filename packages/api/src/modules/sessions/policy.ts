import type { Terms } from '@rapport/shared/domain';
import { type AttendanceWord, mayAddContent, mayBeSaidFrom } from '@rapport/shared/execution';
import type { Viewer } from '../../db/transactions.ts';
import { partyOf, type RelationshipRow } from '../relationships/index.ts';
import type { SessionRow } from './model.ts';

const words: readonly AttendanceWord[] = ['HELD', 'GUIDE_ABSENT', 'LEARNER_ABSENT', 'BOTH_ABSENT'];

/** The two plan sessions under an agreement in force. */
export function mayPlan(viewer: Viewer, pair: RelationshipRow, terms: Terms | null): boolean {
  return partyOf(viewer, pair) !== null && mayAddContent('SESSION', pair.state, terms);
}

/** What is planned and of which nobody has said yet whether it took place can be moved and cancelled. */
export function isOpen(session: SessionRow): boolean {
  return session.state === 'SCHEDULED' && session.guideSays === null && session.learnerSays === null;
}

/** Whoever cancelled takes that back, as long as the session lies ahead. */
export function mayRestore(viewer: Viewer, session: SessionRow, now: Date): boolean {
  const cancelled = session.state === 'CANCELLED' || session.state === 'CANCELLED_LATE';
  return cancelled && session.cancelledBy === viewer.personId && session.startsAt > now;
}

/** What either of the two may say of a session by now. */
export function sayable(session: SessionRow, now: Date): AttendanceWord[] {
  if (session.state !== 'SCHEDULED') return [];
  return words.filter((word) => mayBeSaidFrom(word, session.startsAt) <= now);
}
