import type { ClauseData, ClauseKind, Clauses, survivingItems } from '../clauses.ts';

/** A moment at which clauses are put before the one who acts. */
export const clauseMoments = [
  'SIGNING',
  'PLANNING_A_SESSION',
  'RAISING_A_CONCERN',
  'BEFORE_A_DISCLOSURE',
] as const;
export type ClauseMoment = (typeof clauseMoments)[number];

const shown: Readonly<Record<ClauseMoment, readonly ClauseKind[]>> = {
  SIGNING: ['LIMITS', 'CONFLICTS', 'SURVIVAL'],
  PLANNING_A_SESSION: ['NOT_THIS', 'CANCELLATION'],
  RAISING_A_CONCERN: ['NOT_THIS', 'LIMITS', 'CONFLICTS', 'CONCERNS'],
  BEFORE_A_DISCLOSURE: ['LIMITS', 'SPONSOR_INFORMATION'],
};

/** Which clauses of an agreement are shown at a moment, in reading order; what is not agreed is not shown. */
export function clausesShownAt(moment: ClauseMoment, clauses: Clauses): ClauseKind[] {
  return shown[moment].filter((kind) => clauses[kind] !== undefined);
}

type Concerns = ClauseData['CONCERNS'];

/** The ways that are offered to somebody who raises a concern. */
export interface WaysToRaise {
  readonly steps: Concerns['steps'];
  readonly trustContact: Concerns['trustContact'];
  /** Empty where none is named. */
  readonly outsideHelp: string;
}

/**
 * The ways to raise a concern: those agreed, in their order. The trust contact is offered where one is named, and a change of partner
 * always, because either of the two can end it without a reason.
 */
export function waysToRaise({ CONCERNS }: Clauses): WaysToRaise {
  const trustContact = CONCERNS?.trustContact ?? null;
  const agreed = (CONCERNS?.steps ?? []).filter((step) => step !== 'TRUST_CONTACT' || trustContact !== null);
  const steps = agreed.includes('CHANGE_OF_PARTNER') ? agreed : [...agreed, 'CHANGE_OF_PARTNER' as const];
  return { steps, trustContact, outsideHelp: CONCERNS?.outsideHelp ?? '' };
}

export type SurvivingItem = (typeof survivingItems)[number];

/** What stays whatever the clause says: neither holds a word of what was written, and both protect the two. */
const alwaysSurvives: readonly SurvivingItem[] = ['SIGNED_AGREEMENT', 'ACCESS_LEDGER'];

/** What outlives the end and the erasure: what the clause names, and always that there was a signed agreement and who looked at what. */
export function outlivesTheEnd({ SURVIVAL }: Clauses): SurvivingItem[] {
  const agreed = SURVIVAL?.items ?? [];
  return [...agreed, ...alwaysSurvives.filter((item) => !agreed.includes(item))];
}
