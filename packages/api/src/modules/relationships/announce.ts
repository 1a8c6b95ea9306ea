import type { Act } from '../../context.ts';
import type { RelationshipRow } from './model.ts';

/** Tells everybody who looks at a relationship that something about it changed. */
export async function announceRelationship(
  { db, live }: Pick<Act, 'db' | 'live'>,
  { organizationId, id }: Pick<RelationshipRow, 'organizationId' | 'id'>,
): Promise<void> {
  await live.publish(db, { topic: 'relationship', organizationId, id });
}
