import type { Terms } from '@rapport/shared/domain';
import {
  type FeedbackPart,
  type FeedbackStep,
  mayAddContent,
  openFeedbackSteps,
} from '@rapport/shared/execution';
import type { Viewer } from '../../db/transactions.ts';
import type { PersonId } from '../../kernel/ids.ts';
import { partyOf, type RelationshipRow } from '../relationships/index.ts';
import type { FeedbackRow } from './model.ts';

/** Whom feedback is for: the other of the two. */
export function receiverOf({ giverId, guideId, learnerId }: Sides): PersonId {
  return giverId === guideId ? learnerId : guideId;
}

type Sides = Pick<FeedbackRow, 'giverId' | 'guideId' | 'learnerId'>;

/** The viewer's own part in a piece of feedback; null where they have none. */
export function partIn(viewer: Viewer, row: Sides): FeedbackPart | null {
  if (viewer.personId === row.giverId) return 'GIVER';
  return viewer.personId === receiverOf(row) ? 'RECEIVER' : null;
}

export const factsOf = ({ state, request }: Pick<FeedbackRow, 'state' | 'request'>) => ({
  state,
  requested: request !== null,
});

/** The two ask each other for feedback and give it while their agreement is in force. */
export function mayGive(viewer: Viewer, pair: RelationshipRow, terms: Terms | null): boolean {
  return partyOf(viewer, pair) !== null && mayAddContent('FEEDBACK', pair.state, terms);
}

/** What the viewer may do with a piece of feedback: each of the two their own steps, under an agreement in force. */
export function stepsOf(
  viewer: Viewer,
  pair: RelationshipRow,
  terms: Terms | null,
  row: FeedbackRow,
): FeedbackStep[] {
  const part = partIn(viewer, row);
  return part !== null && mayGive(viewer, pair, terms) ? openFeedbackSteps(factsOf(row), part) : [];
}
