import type { SetLegalHoldInput } from '@rapport/shared';
import type { Act } from '../../../context.ts';
import { today } from '../../../kernel/clock.ts';
import { parseId, type RelationshipId } from '../../../kernel/ids.ts';
import { fail, notFound, ok, type Result } from '../../../kernel/result.ts';
import { appendToLedger } from '../../audit/index.ts';
import { timeZoneOf } from '../../identity/index.ts';
import { announceRelationship, holdRelationship } from '../../relationships/index.ts';
import { mayHold } from '../policy.ts';
import { closingsOf, isClosing } from '../queries.ts';
import { secondsUntil } from '../rules.ts';
import { closing } from '../tables.ts';

/** Keeps the content of an ended relationship beyond the agreed day, or lets that go; owners. Both people see it, and it is in their ledger. */
export async function setLegalHold(act: Act, input: SetLegalHoldInput): Promise<Result<RelationshipId>> {
  const { db, viewer, clock, jobs } = act;
  const id = parseId('rel', input.relationshipId);
  const pair = id && (await holdRelationship(db, viewer, id));
  if (!pair) return notFound('relationship', 'relationshipId');
  if (!mayHold(viewer)) return fail('NOT_ALLOWED', 'Only owners keep content beyond its day.');
  const [row] = await closingsOf(db, viewer, [pair.id]);
  if (!row)
    return fail('WRONG_STATE', 'Content has a day of erasure only once the relationship is being ended.');
  if (row.erasedAt !== null)
    return fail('WRONG_STATE', 'This content has been erased. It cannot be brought back.');
  if ((row.heldAt !== null) === input.hold) return ok(pair.id);
  const now = clock.now();
  const { organizationId, id: relationshipId } = pair;
  await db
    .update(closing)
    .set(input.hold ? { heldBy: viewer.personId, heldAt: now } : { heldBy: null, heldAt: null })
    .where(isClosing(row));
  await appendToLedger(db, viewer, now, {
    kind: 'LEGAL_HOLD',
    relationshipId,
    details: { hold: input.hold, day: today(clock, 'UTC') },
  });
  await announceRelationship(act, pair);
  if (!input.hold && row.deletesOn !== null) {
    const afterSeconds = secondsUntil(row.deletesOn, await timeZoneOf(db, organizationId), now);
    await jobs.enqueue(db, 'closings.erase', { organizationId, relationshipId }, { afterSeconds });
  }
  return ok(pair.id);
}
