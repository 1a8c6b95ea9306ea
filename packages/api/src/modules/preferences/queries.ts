import { and, eq } from 'drizzle-orm';
import type { Db, Viewer } from '../../db/transactions.ts';
import type { OrganizationId, RelationshipId } from '../../kernel/ids.ts';
import type { PreferenceRow } from './model.ts';
import { trustPreference } from './tables.ts';

/** What the two tell each other, as stored; row-level security lets nobody else see it. */
export async function preferencesOf(
  db: Db,
  viewer: Viewer,
  relationshipId: RelationshipId,
): Promise<PreferenceRow[]> {
  return db
    .select()
    .from(trustPreference)
    .where(
      and(
        eq(trustPreference.organizationId, viewer.organizationId),
        eq(trustPreference.relationshipId, relationshipId),
      ),
    );
}

/** Removes what the two told each other; for jobs. */
export async function removePreferences(
  db: Db,
  organizationId: OrganizationId,
  relationshipId: RelationshipId,
): Promise<void> {
  await db
    .delete(trustPreference)
    .where(
      and(
        eq(trustPreference.organizationId, organizationId),
        eq(trustPreference.relationshipId, relationshipId),
      ),
    );
}
