import type { Terms } from '../terms.ts';
import { daysAfter } from './calendar.ts';

/** How a commitment stands. */
export type CommitmentOutcome = 'OPEN' | 'KEPT' | 'KEPT_LATE' | 'MISSED' | 'RENEGOTIATED' | 'WITHDRAWN';

/** Days after its date in which an open commitment is not yet missed. */
const graceDays = 1;

/** What happened to a commitment; days are ISO 8601, null for what did not happen. */
export interface CommitmentStory {
  /** It is to be done by the end of this day. */
  readonly dueOn: string;
  readonly keptOn: string | null;
  readonly withdrawnOn: string | null;
  /** Another date, asked for by one side and agreed to by the other. */
  readonly moved: { readonly askedOn: string; readonly agreedOn: string | null } | null;
}

/**
 * Whether a new date replaces the old one without blame: it was settled before the day the commitment was due. By `BEFORE_DUE` asking
 * settles it, by `BOTH_AGREE` the other's yes; where nothing is agreed about it, the other's yes.
 */
export function isRenegotiated(
  { renegotiation }: Pick<Terms, 'renegotiation'>,
  { dueOn, moved }: Pick<CommitmentStory, 'dueOn' | 'moved'>,
): boolean {
  if (moved === null) return false;
  const settledOn = renegotiation === 'BEFORE_DUE' ? moved.askedOn : moved.agreedOn;
  return settledOn !== null && settledOn < dueOn;
}

/** The first day on which an open commitment is missed: its date and a day of grace have passed. */
export function missedFrom(dueOn: string): string {
  return daysAfter(dueOn, graceDays + 1);
}

/**
 * How a commitment stands. A new date in time is neutral and ends it. What is done after its date is kept late, also where it was missed
 * before; what is withdrawn after it was missed stays missed.
 * @param today ISO 8601, where the one who promised is
 */
export function commitmentOutcome(
  terms: Pick<Terms, 'renegotiation'>,
  story: CommitmentStory,
  today: string,
): CommitmentOutcome {
  const { dueOn, keptOn, withdrawnOn } = story;
  if (isRenegotiated(terms, story)) return 'RENEGOTIATED';
  if (keptOn !== null) return keptOn <= dueOn ? 'KEPT' : 'KEPT_LATE';
  if (withdrawnOn !== null && withdrawnOn < missedFrom(dueOn)) return 'WITHDRAWN';
  return today >= missedFrom(dueOn) ? 'MISSED' : 'OPEN';
}
