import type { RelationshipInput, StartClosingInput } from '@rapport/shared';
import { endingPlan } from '@rapport/shared/execution';
import type { Act } from '../../../context.ts';
import { today } from '../../../kernel/clock.ts';
import type { RelationshipId } from '../../../kernel/ids.ts';
import { fail, ok, type Result } from '../../../kernel/result.ts';
import { presentTerms } from '../../agreements/index.ts';
import { timeZoneOf } from '../../identity/index.ts';
import { moveRelationship } from '../../relationships/index.ts';
import { closingsOf, isClosing } from '../queries.ts';
import { secondsUntil } from '../rules.ts';
import { closing } from '../tables.ts';
import { heldPair } from './held-pair.ts';

/** Begins to end a relationship; either party, no reason asked. Where both begin at once, the first one's way counts. */
export async function startClosing(act: Act, input: StartClosingInput): Promise<Result<RelationshipId>> {
  const held = await heldPair(act, input.relationshipId);
  if (!held.ok || held.value.state === 'CLOSING') return held.ok ? ok(held.value.id) : held;
  const pair = held.value;
  const { db, viewer, clock, jobs } = act;
  const now = clock.now();
  if (!(await moveRelationship(act, pair, 'CLOSING', 'CLOSING', now)))
    return fail('WRONG_STATE', 'Only an active or resting relationship can be brought to an end.');
  const { organizationId, id: relationshipId, guideId, learnerId } = pair;
  const zone = await timeZoneOf(db, organizationId);
  const terms = await presentTerms(db, organizationId, relationshipId);
  const { closesOn } = endingPlan(terms, today(clock, zone));
  // Of an end that was taken back only what an owner held then is left, and goes on to be held.
  const [kept] = await closingsOf(db, viewer, [relationshipId]);
  if (kept) await db.delete(closing).where(isClosing(kept));
  await db.insert(closing).values({
    ...{ organizationId, relationshipId, guideId, learnerId, closesOn },
    kind: input.kind,
    startedBy: viewer.personId,
    startedAt: now,
  });
  if (kept) await db.update(closing).set({ heldBy: kept.heldBy, heldAt: kept.heldAt }).where(isClosing(kept));
  const afterSeconds = secondsUntil(closesOn, zone, now);
  await jobs.enqueue(db, 'closings.close', { organizationId, relationshipId }, { afterSeconds });
  return ok(pair.id);
}

/** Takes the beginning of the end back; for whoever started it, until it is closed. Words handed over become drafts again. */
export async function withdrawClosing(act: Act, input: RelationshipInput): Promise<Result<RelationshipId>> {
  const held = await heldPair(act, input.relationshipId);
  if (!held.ok) return held;
  const pair = held.value;
  const [row] = await closingsOf(act.db, act.viewer, [pair.id]);
  if (pair.state !== 'CLOSING' || !row) return fail('WRONG_STATE', 'This relationship is not being ended.');
  if (row.startedBy !== act.viewer.personId)
    return fail('NOT_ALLOWED', 'Whoever began to end it can take that back. Talk with each other.');
  // What an owner keeps stays kept, whatever the two decide: the row waits for the next end.
  if (row.heldAt === null) await act.db.delete(closing).where(isClosing(row));
  await moveRelationship(act, pair, 'ACTIVE', 'CLOSING_WITHDRAWN', act.clock.now());
  const { organizationId, id: relationshipId } = pair;
  await act.jobs.enqueue(act.db, 'closings.return-words', { organizationId, relationshipId });
  return ok(pair.id);
}
