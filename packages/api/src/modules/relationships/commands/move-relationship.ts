import type { RelationshipEventKind, RelationshipState } from '@rapport/shared';
import { and, eq } from 'drizzle-orm';
import type { RelationshipRow } from '../model.ts';
import { lifecycle } from '../rules.ts';
import { relationship } from '../tables.ts';
import { appendEvents, type Doing } from './append-events.ts';

/**
 * Takes a relationship a step further and writes that into its history. The caller holds the row and has decided who may.
 * @returns false where the lifecycle has no such step
 */
export async function moveRelationship(
  doing: Doing,
  row: RelationshipRow,
  to: RelationshipState,
  event: RelationshipEventKind,
  at: Date,
): Promise<boolean> {
  if (!lifecycle[row.state].includes(to)) return false;
  await doing.db
    .update(relationship)
    .set({ state: to, updatedAt: at })
    .where(and(eq(relationship.organizationId, row.organizationId), eq(relationship.id, row.id)));
  await appendEvents(doing, row, [event], at);
  return true;
}
