import type { Act, Happening } from '../../context.ts';
import type { Doing } from './commands/append-events.ts';
import type { RelationshipRow } from './model.ts';

/**
 * Writes down, with the very change, that something happened between two people; who hears of it, how and when follows later. The one who
 * did it is not told; where the software did it by itself, both are.
 * @param subjectId of the session, message, commitment … that it is about
 */
export async function happened(
  { db, viewer, jobs, clock }: Pick<Act, 'jobs' | 'clock'> & Pick<Doing, 'db' | 'viewer'>,
  { organizationId, id: relationshipId, guideId, learnerId }: RelationshipRow,
  happening: Happening,
  subjectId: string,
): Promise<void> {
  await jobs.enqueue(db, 'notifications.spread', {
    organizationId,
    relationshipId,
    happening,
    subjectId,
    personIds: [guideId, learnerId].filter((person) => person !== viewer.personId),
    at: clock.now().toISOString(),
  });
}
