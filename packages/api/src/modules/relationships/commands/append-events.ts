import type { RelationshipEventKind } from '@rapport/shared';
import type { Act } from '../../../context.ts';
import { newId } from '../../../kernel/ids.ts';
import type { RelationshipRow } from '../model.ts';
import { relationshipEvent } from '../tables.ts';

/** Writes what the viewer did into a relationship's history, in the order given. */
export async function appendEvents(
  act: Act,
  { id, guideId, learnerId }: Pick<RelationshipRow, 'id' | 'guideId' | 'learnerId'>,
  kinds: readonly RelationshipEventKind[],
  at: Date,
): Promise<void> {
  const { organizationId, personId } = act.viewer;
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
  await act.db.insert(relationshipEvent).values(rows);
}
