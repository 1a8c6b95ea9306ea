import { type ContentKind, mayAddContent } from '@rapport/shared/execution';
import { type Context, requireViewer } from '../../context.ts';
import type { RelationshipId } from '../../kernel/ids.ts';
import { presentTermsLoader } from '../agreements/index.ts';
import { partyOf, type RelationshipRow, relationshipLoader } from '../relationships/index.ts';

/** Whether the viewer may add this kind of content to a relationship: what `termsForContent` asks, for what is shown. */
export async function mayWrite(context: Context, pair: RelationshipRow, kind: ContentKind): Promise<boolean> {
  if (partyOf(requireViewer(context), pair) === null) return false;
  const known = await presentTermsLoader(context).load(pair.id);
  return mayAddContent(kind, pair.state, known?.terms ?? null);
}

/** As `mayWrite`, for something that belongs to a relationship. */
export async function mayWriteTo(
  context: Context,
  { relationshipId }: { readonly relationshipId: RelationshipId },
  kind: ContentKind,
): Promise<boolean> {
  return mayWrite(context, await pairOf(context, relationshipId), kind);
}

/** The relationship that a foreign key promises. */
export async function pairOf(context: Context, id: RelationshipId): Promise<RelationshipRow> {
  const pair = await relationshipLoader(context).load(id);
  if (!pair) throw new Error('A thing of a pair was resolved without its relationship.');
  return pair;
}
