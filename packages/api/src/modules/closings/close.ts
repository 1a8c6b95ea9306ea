import { dayOf, deletesOn as dayOfErasure } from '@rapport/shared/execution';
import type { Jobs } from '../../context.ts';
import { endAgreement, presentTerms } from '../agreements/index.ts';
import { type Doing, moveRelationship, type RelationshipRow } from '../relationships/index.ts';
import { cancelUpcoming } from '../sessions/index.ts';
import type { ClosingRow } from './model.ts';
import { isClosing } from './queries.ts';
import { secondsUntil } from './rules.ts';
import { closing } from './tables.ts';

/**
 * Closes a relationship that is being ended: the agreement is over, and the day is set on which what the two wrote is erased. The caller
 * holds the relationship.
 * @param timeZone of the organization
 * @returns false where it is not being ended (any more)
 */
export async function closeRelationship(
  doing: Doing & { readonly jobs: Jobs },
  pair: RelationshipRow,
  row: ClosingRow,
  timeZone: string,
  at: Date,
): Promise<boolean> {
  const { db, jobs } = doing;
  const { organizationId, id: relationshipId } = pair;
  const terms = await presentTerms(db, organizationId, relationshipId);
  if (!(await moveRelationship(doing, pair, 'CLOSED', 'CLOSED', at))) return false;
  const deletesOn = dayOfErasure(terms, dayOf(at, timeZone));
  await db.update(closing).set({ closedAt: at, deletesOn }).where(isClosing(row));
  await cancelUpcoming(doing, pair, at);
  for (const personId of [pair.guideId, pair.learnerId])
    await jobs.enqueue(db, 'calendar.invite', { organizationId, relationshipId, personId });
  await endAgreement(doing, relationshipId, at);
  const afterSeconds = secondsUntil(deletesOn, timeZone, at);
  await jobs.enqueue(db, 'closings.erase', { organizationId, relationshipId }, { afterSeconds });
  return true;
}
