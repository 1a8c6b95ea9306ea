import { and, eq, inArray, isNotNull, lt } from 'drizzle-orm';
import type { Db, Viewer } from '../../db/transactions.ts';
import type { OrganizationId, RelationshipId } from '../../kernel/ids.ts';
import type { ClosingRow, ClosingWordsRow } from './model.ts';
import { closing, closingWords } from './tables.ts';

export async function closingsOf(
  db: Db,
  viewer: Pick<Viewer, 'organizationId'>,
  ids: readonly RelationshipId[],
): Promise<ClosingRow[]> {
  return db
    .select()
    .from(closing)
    .where(and(eq(closing.organizationId, viewer.organizationId), inArray(closing.relationshipId, [...ids])));
}

/** Who has handed over words, of these relationships, as far as the viewer may know: each of the two about both. */
export async function handedOver(
  db: Db,
  viewer: Viewer,
  ids: readonly RelationshipId[],
): Promise<Pick<ClosingWordsRow, 'relationshipId' | 'personId'>[]> {
  return db
    .select({ relationshipId: closingWords.relationshipId, personId: closingWords.personId })
    .from(closingWords)
    .where(
      and(
        eq(closingWords.organizationId, viewer.organizationId),
        inArray(closingWords.relationshipId, [...ids]),
        isNotNull(closingWords.sharedAt),
      ),
    );
}

/** Words at the end as stored: one's own, and the partner's once handed over, which row-level security sees to. */
export async function wordsOf(
  db: Db,
  viewer: Viewer,
  relationshipId: RelationshipId,
): Promise<ClosingWordsRow[]> {
  return db
    .select()
    .from(closingWords)
    .where(
      and(
        eq(closingWords.organizationId, viewer.organizationId),
        eq(closingWords.relationshipId, relationshipId),
      ),
    );
}

/** Makes words that were handed over their authors' own drafts again; with `before`, only those of before. For jobs. */
export async function returnWords(
  db: Db,
  organizationId: OrganizationId,
  relationshipId: RelationshipId,
  before: Date | null,
): Promise<void> {
  await db
    .update(closingWords)
    .set({ sharedAt: null })
    .where(
      and(
        eq(closingWords.organizationId, organizationId),
        eq(closingWords.relationshipId, relationshipId),
        before === null ? undefined : lt(closingWords.sharedAt, before),
      ),
    );
}

/** Removes the words at the end; for jobs. */
export async function removeWords(
  db: Db,
  organizationId: OrganizationId,
  relationshipId: RelationshipId,
): Promise<void> {
  await db
    .delete(closingWords)
    .where(
      and(eq(closingWords.organizationId, organizationId), eq(closingWords.relationshipId, relationshipId)),
    );
}

export function isClosing(row: Pick<ClosingRow, 'organizationId' | 'relationshipId'>) {
  return and(eq(closing.organizationId, row.organizationId), eq(closing.relationshipId, row.relationshipId));
}
