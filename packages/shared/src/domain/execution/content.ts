import type { Terms } from '../terms.ts';
import { daysAfter } from './calendar.ts';

/** What two people write and do under an agreement. */
export type ContentKind = 'SESSION_NOTE' | 'MESSAGE' | 'CHECK_IN';

/** In which states of a relationship each may be added. A pair that rests or ends still talks; it is not asked how it goes. */
const writable: Readonly<Record<ContentKind, readonly string[]>> = {
  SESSION_NOTE: ['ACTIVE', 'PAUSED', 'CLOSING'],
  MESSAGE: ['ACTIVE', 'PAUSED', 'CLOSING'],
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
