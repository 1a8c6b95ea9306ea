import type { Act } from '../../context.ts';
import type { RelationshipRow } from '../relationships/index.ts';

/** Tells both of a pair who have their conversation open that it changed. */
export async function announceConversation(
  { db, live }: Pick<Act, 'db' | 'live'>,
  { organizationId, id }: Pick<RelationshipRow, 'organizationId' | 'id'>,
): Promise<void> {
  await live.publish(db, { topic: 'conversation', organizationId, id });
}
