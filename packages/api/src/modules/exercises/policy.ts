import type { Terms } from '@rapport/shared/domain';
import { mayAddContent } from '@rapport/shared/execution';
import type { Viewer } from '../../db/transactions.ts';
import { partyOf, type RelationshipRow } from '../relationships/index.ts';
import type { ExerciseRow } from './model.ts';

/** Either party looks at either of them, under an agreement in force. @param terms of that agreement; null without one */
export function mayExercise(viewer: Viewer, pair: RelationshipRow, terms: Terms | null): boolean {
  return partyOf(viewer, pair) !== null && mayAddContent('EXERCISE', pair.state, terms);
}

/** Until both have chosen, each may choose otherwise. */
export function isOpen(row: Pick<ExerciseRow, 'revealedAt'>): boolean {
  return row.revealedAt === null;
}

/** When the viewer chose, and when the partner did; null for each who has not. */
export function chosenAt(viewer: Viewer, row: ExerciseRow): { own: Date | null; partners: Date | null } {
  return viewer.personId === row.guideId
    ? { own: row.guideChoseAt, partners: row.learnerChoseAt }
    : { own: row.learnerChoseAt, partners: row.guideChoseAt };
}
