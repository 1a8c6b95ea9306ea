import type { Terms } from '../terms.ts';
import { daysAfter } from './calendar.ts';
import { deletesOn } from './content.ts';

/** Days before the agreed last day on which both are reminded of it. */
const reminderDays = 14;

/** What happens when one of the two ends it; days are ISO 8601. */
export interface EndingPlan {
  /** The day it closes by itself. */
  readonly closesOn: string;
  /** The day that what the two wrote is erased, should it close on that day. */
  readonly deletesOn: string;
  readonly closingConversation: boolean;
}

/**
 * How it ends, begun on a day.
 * @param terms null where no agreement ever was in force: then it ends at once and nothing is kept
 * @param startedOn ISO 8601
 */
export function endingPlan(
  terms: Pick<Terms, 'noticeDays' | 'retentionDays' | 'closingConversation'> | null,
  startedOn: string,
): EndingPlan {
  const closesOn = daysAfter(startedOn, terms?.noticeDays ?? 0);
  return {
    closesOn,
    deletesOn: deletesOn(terms, closesOn),
    closingConversation: terms?.closingConversation ?? false,
  };
}

/**
 * The day on which both are reminded of the agreed last day, two weeks before it.
 * @param inForceOn ISO 8601; who signed later than that day has just read it
 * @returns null where no last day is agreed, or the day lies before the agreement
 */
export function endReminderOn({ endsOn }: Pick<Terms, 'endsOn'>, inForceOn: string): string | null {
  if (endsOn === null) return null;
  const on = daysAfter(endsOn, -reminderDays);
  return on < inForceOn ? null : on;
}
