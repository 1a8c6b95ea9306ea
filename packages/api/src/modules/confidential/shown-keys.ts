import { and, eq } from 'drizzle-orm';
import type { Db } from '../../db/transactions.ts';
import type { OrganizationId, RelationshipId } from '../../kernel/ids.ts';
import { dataKey } from './tables.ts';

const shown = {
  organizationId: dataKey.organizationId,
  relationshipId: dataKey.relationshipId,
  authorId: dataKey.authorId,
  version: dataKey.version,
  tenantVersion: dataKey.tenantVersion,
  createdAt: dataKey.createdAt,
  destroyedAt: dataKey.destroyedAt,
};

/** Keys of a relationship, for showing that they exist and since when; never the keys. */
export async function keysOf(
  db: Db,
  organizationId: OrganizationId,
  relationshipId: RelationshipId,
): Promise<Omit<typeof dataKey.$inferSelect, 'wrapped'>[]> {
  return db
    .select(shown)
    .from(dataKey)
    .where(and(eq(dataKey.organizationId, organizationId), eq(dataKey.relationshipId, relationshipId)))
    .orderBy(dataKey.authorId, dataKey.version);
}
