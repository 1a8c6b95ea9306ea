import type { RelationshipEventKind } from '@rapport/shared';
import type { Live } from '../../../db/live.ts';
import type { Db } from '../../../db/transactions.ts';
import { newId, type OrganizationId, type PersonId } from '../../../kernel/ids.ts';
import { announceRelationship } from '../announce.ts';
import type { RelationshipRow } from '../model.ts';
import { relationshipEvent } from '../tables.ts';

/** Who does something, where, and how others hear of it: a viewer, or a job, which is nobody. */
export interface Doing {
  readonly db: Db;
  readonly live: Live;
  readonly viewer: { readonly organizationId: OrganizationId; readonly personId: PersonId | null };
}

/** Writes what was done into a relationship's history, in the order given, and tells who looks at it. */
export async function appendEvents(
  { db, live, viewer }: Doing,
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
  await announceRelationship({ db, live }, { organizationId, id });
}
