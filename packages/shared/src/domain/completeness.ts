import type { AgreementHead, ClauseKind, Clauses } from './clauses.ts';

/** Why a draft cannot be proposed yet. Texts for people are in `obstacle-words.ts`. */
export type ObstacleReason =
  | 'CLAUSE_MISSING'
  | 'PURPOSE_EMPTY'
  | 'PURPOSE_UNCONFIRMED'
  | 'OBJECTIVES_MISSING'
  | 'SESSIONS_MISSING'
  | 'END_MISSING'
  | 'LIMITS_EMPTY'
  | 'CONCERNS_EMPTY'
  | 'NO_SPONSOR'
  | LooseningReason;

/** In which way a draft protects less than what it starts from. */
export type LooseningReason =
  | 'PROTECTION_REMOVED'
  | 'ITEMS_REMOVED'
  | 'LESS_CONFIDENTIAL'
  | 'MORE_TO_SPONSOR'
  | 'MORE_RECORDING'
  | 'KEPT_LONGER'
  | 'CONTACT_REMOVED';

/** Something that stands between a draft and its proposal. */
export interface Obstacle {
  readonly kind: ClauseKind;
  readonly reason: ObstacleReason;
}

const alwaysNeeded: readonly ClauseKind[] = [
  'PURPOSE',
  'CADENCE',
  'CONFIDENTIALITY',
  'LIMITS',
  'CONCERNS',
  'REVIEW',
  'ENDING',
];
const coachingNeeds: readonly ClauseKind[] = ['NOT_THIS', ...alwaysNeeded];

/** Clauses that an agreement cannot do without. */
export function neededClauses({ kind, sponsor }: Pick<AgreementHead, 'kind' | 'sponsor'>): ClauseKind[] {
  const needed = kind === 'COACHING' ? coachingNeeds : alwaysNeeded;
  return sponsor === null ? [...needed] : [...needed, 'SPONSOR_INFORMATION'];
}

/**
 * What an agreement still lacks. Mentoring needs purpose, cadence, confidentiality and its limits, a way to raise concerns, a review and
 * an ending; coaching also what it is not, objectives, a number of sessions and an end; with a sponsor, what the sponsor learns. Without a
 * sponsor there is nobody to inform, so that clause must not be there.
 */
export function missingFrom(clauses: Clauses, head: Pick<AgreementHead, 'kind' | 'sponsor'>): Obstacle[] {
  const missing = neededClauses(head)
    .filter((kind) => clauses[kind] === undefined)
    .map((kind): Obstacle => ({ kind, reason: 'CLAUSE_MISSING' }));
  const { PURPOSE, LIMITS, CONCERNS, ENDING, SPONSOR_INFORMATION } = clauses;
  const coaching = head.kind === 'COACHING';
  const found: (Obstacle | false | undefined)[] = [
    PURPOSE && PURPOSE.text === '' && { kind: 'PURPOSE', reason: 'PURPOSE_EMPTY' },
    PURPOSE &&
      coaching &&
      PURPOSE.objectives.length === 0 && { kind: 'PURPOSE', reason: 'OBJECTIVES_MISSING' },
    PURPOSE && coaching && PURPOSE.sessions === null && { kind: 'PURPOSE', reason: 'SESSIONS_MISSING' },
    LIMITS && LIMITS.items.length + LIMITS.other.length === 0 && { kind: 'LIMITS', reason: 'LIMITS_EMPTY' },
    CONCERNS && CONCERNS.steps.length === 0 && { kind: 'CONCERNS', reason: 'CONCERNS_EMPTY' },
    ENDING && coaching && ENDING.endsOn === null && { kind: 'ENDING', reason: 'END_MISSING' },
    SPONSOR_INFORMATION !== undefined &&
      head.sponsor === null && { kind: 'SPONSOR_INFORMATION', reason: 'NO_SPONSOR' },
  ];
  return [...missing, ...found.filter((one) => one !== false && one !== undefined)];
}
