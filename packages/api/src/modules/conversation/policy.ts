import type { Terms } from '@rapport/shared/domain';
import { type ContentKind, mayAddContent } from '@rapport/shared/execution';
import type { Viewer } from '../../db/transactions.ts';
import { partyOf, type RelationshipRow } from '../relationships/index.ts';
import type { MessageRow, ReflectionRow } from './model.ts';
import { staysFrom } from './rules.ts';

/** Only the two write, and only under an agreement in force. */
export function mayWrite(
  viewer: Viewer,
  pair: RelationshipRow,
  terms: Terms | null,
  kind: ContentKind,
): boolean {
  return partyOf(viewer, pair) !== null && mayAddContent(kind, pair.state, terms);
}

export function isAuthor(viewer: Viewer, { authorId }: Pick<MessageRow | ReflectionRow, 'authorId'>) {
  return authorId === viewer.personId;
}

/** For a short while its author can change or take back what they wrote; then the other can rely on it. */
export function mayRevise(viewer: Viewer, message: MessageRow, now: Date): boolean {
  return isAuthor(viewer, message) && message.deletedAt === null && now < staysFrom(message.sentAt);
}
