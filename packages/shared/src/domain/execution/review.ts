import type { Terms } from '../terms.ts';
import { daysAfter } from './calendar.ts';

/**
 * The day on which the two look at their agreement again.
 * @param since the day it came into force, or both last looked at it; ISO 8601
 * @returns null where no review is agreed
 */
export function reviewDueOn({ reviewDays }: Pick<Terms, 'reviewDays'>, since: string): string | null {
  return reviewDays === null ? null : daysAfter(since, reviewDays);
}

/** Whether the day of the review has come: both are reminded. @param today ISO 8601 */
export function isReviewDue(dueOn: string | null, today: string): boolean {
  return dueOn !== null && dueOn <= today;
}

/** Whether the day of the review has passed: the agreement is marked. @param today ISO 8601 */
export function isReviewOverdue(dueOn: string | null, today: string): boolean {
  return dueOn !== null && dueOn < today;
}
