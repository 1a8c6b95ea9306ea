import { contactGapDays } from '../figures.ts';
import type { Terms } from '../terms.ts';
import { daysAfter, daysBetween, instantOf } from './calendar.ts';

/** Minutes of a session where no clause says how many. */
const customaryMinutes = 60;

/** What is known of the meetings of a pair; days are ISO 8601. */
export interface Meetings {
  /** From when meetings are expected: the day the agreement came into force, or the pair went on after a rest. */
  readonly expectedFrom: string;
  /** The last session that was held; null for none. */
  readonly lastHeldOn: string | null;
  /** The next session with a date; null for none. */
  readonly nextOn: string | null;
}

/**
 * The day on which both are reminded to plan a session: each time the agreed days have passed without one being held, or since meetings
 * are expected. Of several that have gone by, the latest.
 * @param today ISO 8601
 * @returns null where no cadence is agreed, a session is planned, the time has not passed, or the agreed last day is over
 */
export function sessionDueOn(
  terms: Pick<Terms, 'cadenceDays' | 'endsOn'>,
  { expectedFrom, lastHeldOn, nextOn }: Meetings,
  today: string,
): string | null {
  if (terms.cadenceDays === null || (nextOn !== null && nextOn >= today)) return null;
  if (terms.endsOn !== null && terms.endsOn < today) return null;
  const since = lastHeldOn !== null && lastHeldOn > expectedFrom ? lastHeldOn : expectedFrom;
  const times = Math.floor(daysBetween(since, today) / terms.cadenceDays);
  return times < 1 ? null : daysAfter(since, times * terms.cadenceDays);
}

/**
 * The day on which the silence since the last session, message or check-in has become a contact gap.
 * @param lastContactOn ISO 8601
 * @returns null where no cadence is agreed
 */
export function contactGapOn(terms: Pick<Terms, 'cadenceDays'>, lastContactOn: string): string | null {
  return terms.cadenceDays === null ? null : daysAfter(lastContactOn, contactGapDays(terms.cadenceDays) + 1);
}

/** How many sessions were held of how many: "3 of 8". */
export interface Allowance {
  readonly held: number;
  /** Null for as many as are useful. */
  readonly of: number | null;
  /** Null where there is no number; never below 0. */
  readonly left: number | null;
}

/** @param held sessions that took place; those cancelled or missed do not count */
export function sessionAllowance(
  { sessionAllowance: of }: Pick<Terms, 'sessionAllowance'>,
  held: number,
): Allowance {
  return { held, of, left: of === null ? null : Math.max(0, of - held) };
}

/** How long a session is unless the two say otherwise, in minutes. */
export function usualMinutes(terms: Pick<Terms, 'sessionMinutes'>): number {
  return terms.sessionMinutes ?? customaryMinutes;
}

/** Whether a session was cancelled later than agreed. Exactly the agreed hours before it begins is in time; once it has begun it is late. */
export function isLateCancellation(
  terms: Pick<Terms, 'cancellationHours'>,
  beginsAt: Date,
  cancelledAt: Date,
): boolean {
  if (cancelledAt >= beginsAt) return true;
  const last = instantOf(beginsAt).subtract({ hours: terms.cancellationHours });
  return cancelledAt.getTime() > last.epochMilliseconds;
}
