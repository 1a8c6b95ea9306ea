import type { Terms } from '@rapport/shared/domain';
import { mayAddContent } from '@rapport/shared/execution';
import type { Viewer } from '../../db/transactions.ts';
import { partyOf, type RelationshipRow } from '../relationships/index.ts';
import type { StoryRow } from './model.ts';

/** The two tell each other stories for as long as they work together under an agreement. @param terms of that agreement */
export function mayTell(viewer: Viewer, pair: RelationshipRow, terms: Terms | null): boolean {
  return partyOf(viewer, pair) !== null && mayAddContent('STORY', pair.state, terms);
}

/** Whoever tells a story decides about it, also when nothing can be told any more. */
export function isAuthor(viewer: Viewer, { authorId }: Pick<StoryRow, 'authorId'>): boolean {
  return viewer.personId === authorId;
}
