import { and, eq, inArray } from 'drizzle-orm';
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
