import type { Terms } from '../terms.ts';
import { daysAfter } from './calendar.ts';

/** What two people write and do under an agreement. */
export type ContentKind =
  | 'SESSION'
  | 'SESSION_NOTE'
  | 'GOAL'
  | 'COMMITMENT'
  | 'MILESTONE'
  | 'MESSAGE'
  | 'REFLECTION'
  | 'FEEDBACK'
  | 'EXERCISE'
  | 'STORY'
  | 'CHECK_IN';

const whileTogether: readonly string[] = ['ACTIVE', 'PAUSED', 'CLOSING'];

/** In which states of a relationship each may be added. A pair that rests or ends still talks; it is not asked how it goes. */
const writable: Readonly<Record<ContentKind, readonly string[]>> = {
  SESSION: whileTogether,
  SESSION_NOTE: whileTogether,
  GOAL: ['ACTIVE', 'PAUSED'],
  COMMITMENT: whileTogether,
  MILESTONE: whileTogether,
  MESSAGE: whileTogether,
  REFLECTION: whileTogether,
  FEEDBACK: whileTogether,
  EXERCISE: ['ACTIVE', 'PAUSED'],
  STORY: whileTogether,
  CHECK_IN: ['ACTIVE'],
};

/**
 * Whether a pair may add content: only under an agreement in force. The first thing that everything a pair writes asks.
 * @param state of the relationship
 * @param terms of the agreement in force; null without one
 */
export function mayAddContent(kind: ContentKind, state: string, terms: Terms | null): boolean {
  return terms !== null && writable[kind].includes(state);
}

/** Whether a party may write notes that both read. A private note is everybody's own. */
export function mayWriteSharedNote(
  { noteWriters }: Pick<Terms, 'noteWriters'>,
  party: 'GUIDE' | 'LEARNER',
): boolean {
  return noteWriters === 'BOTH' || noteWriters === party;
}

/**
 * The day on which what a pair wrote is erased.
 * @param terms null where no agreement ever was in force: then there is nothing to keep
 * @param closedOn ISO 8601
 */
export function deletesOn(terms: Pick<Terms, 'retentionDays'> | null, closedOn: string): string {
  return daysAfter(closedOn, terms?.retentionDays ?? 0);
}

/** Whether what a pair wrote is to be erased now: its day has come, and nobody holds it for the law. @param today ISO 8601 */
export function isToBeErased(
  what: { readonly deletesOn: string | null; readonly held: boolean; readonly erased: boolean },
  today: string,
): boolean {
  return what.deletesOn !== null && what.deletesOn <= today && !what.held && !what.erased;
}
