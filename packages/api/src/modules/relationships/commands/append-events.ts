import type { RelationshipEventKind } from '@rapport/shared';
import type { Db } from '../../../db/transactions.ts';
import { newId, type OrganizationId, type PersonId } from '../../../kernel/ids.ts';
import type { RelationshipRow } from '../model.ts';
import { relationshipEvent } from '../tables.ts';

/** Who does something and where: a viewer, or a job, which is nobody. */
export interface Doing {
  readonly db: Db;
  readonly viewer: { readonly organizationId: OrganizationId; readonly personId: PersonId | null };
}

/** Writes what was done into a relationship's history, in the order given. */
export async function appendEvents(
  { db, viewer }: Doing,
  { id, guideId, learnerId }: Pick<RelationshipRow, 'id' | 'guideId' | 'learnerId'>,
  kinds: readonly RelationshipEventKind[],
  at: Date,
): Promise<void> {
  const { organizationId, personId } = viewer;
  // Ids made one after the other also order the steps of one instant.
  const rows = kinds.map((kind) => ({
    organizationId,
    id: newId('rev'),
    relationshipId: id,
    guideId,
    learnerId,
    kind,
    actorId: personId,
    at,
  }));
  await db.insert(relationshipEvent).values(rows);
}
