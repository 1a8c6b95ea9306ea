import type { Party, RelationshipEventKind } from '@rapport/shared';
import type { Viewer } from '../../db/transactions.ts';
import { isStaff } from '../identity/index.ts';
import type { RelationshipRow } from './model.ts';
import { answerOf } from './rules.ts';

type Sides = Pick<RelationshipRow, 'guideId' | 'learnerId'>;

/** The viewer's own side; null where they are on neither. */
export function partyOf(viewer: Viewer, sides: Sides): Party | null {
  if (viewer.personId === sides.guideId) return 'GUIDE';
  return viewer.personId === sides.learnerId ? 'LEARNER' : null;
}

/** That two people work together is known to them and to those who run the programs. */
export function seesAll(viewer: Viewer): boolean {
  return isStaff(viewer);
}

/** Program managers and owners bring any two people together; everybody else can ask for themselves. */
export function canProposeBetween(viewer: Viewer, sides: Sides): boolean {
  return isStaff(viewer) || partyOf(viewer, sides) !== null;
}

/** A guide who takes nobody new is left alone, except by program managers, owners and their own wish. */
export function canAskBusyGuide(viewer: Viewer, sides: Sides): boolean {
  return isStaff(viewer) || partyOf(viewer, sides) === 'GUIDE';
}

/** A party whose answer is still missing. */
export function mayRespond(viewer: Viewer, relationship: RelationshipRow): boolean {
  const party = partyOf(viewer, relationship);
  return relationship.state === 'PROPOSED' && party !== null && answerOf(relationship, party) === 'PENDING';
}

/** Whoever made the proposal, and those who run the programs. */
export function canCancel(viewer: Viewer, relationship: Pick<RelationshipRow, 'proposedBy'>): boolean {
  return isStaff(viewer) || relationship.proposedBy === viewer.personId;
}

/** Steps that are taken without blame: that they were is known to those who run the programs, by whom only to the two. */
const betweenTheTwo: ReadonlySet<RelationshipEventKind> = new Set<RelationshipEventKind>([
  'PAUSED',
  'RESUMED',
  'CLOSING',
  'CLOSING_WITHDRAWN',
  'CLOSED',
]);

export function canSeeActor(
  viewer: Viewer,
  event: Sides & { readonly kind: RelationshipEventKind },
): boolean {
  return !betweenTheTwo.has(event.kind) || partyOf(viewer, event) !== null;
}

/** The organization's own id of the engagement is staff data. */
export function canSeeEngagementId(viewer: Viewer): boolean {
  return isStaff(viewer);
}
