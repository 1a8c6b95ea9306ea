import type { Terms } from '../terms.ts';
import { daysAfter, daysBetween } from './calendar.ts';

/** One round of check-ins; days are ISO 8601. */
export interface Round {
  /** 1 for the first. */
  readonly number: number;
  readonly opensOn: string;
  /** The first day on which it takes no more answers. */
  readonly closesOn: string;
}

/**
 * A round by its number. The first opens the agreed days after the agreement came into force. A round closes after the agreed window, and
 * at the latest when the next one opens.
 * @param inForceOn ISO 8601
 * @returns null where no check-ins are agreed
 */
export function checkInRound(
  terms: Pick<Terms, 'checkIns'>,
  inForceOn: string,
  number: number,
): Round | null {
  if (terms.checkIns === null) return null;
  const { everyDays, windowDays } = terms.checkIns;
  const opensOn = daysAfter(inForceOn, number * everyDays);
  return { number, opensOn, closesOn: daysAfter(opensOn, Math.min(windowDays, everyDays)) };
}

/** The round that takes answers on a day; null where none does. @param today ISO 8601 */
export function openRound(terms: Pick<Terms, 'checkIns'>, inForceOn: string, today: string): Round | null {
  if (terms.checkIns === null) return null;
  const number = Math.floor(daysBetween(inForceOn, today) / terms.checkIns.everyDays);
  const round = number < 1 ? null : checkInRound(terms, inForceOn, number);
  return round !== null && today < round.closesOn ? round : null;
}
