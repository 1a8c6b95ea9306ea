import type { CancelSessionInput, RestoreSessionInput } from '@rapport/shared';
import type { Terms } from '@rapport/shared/domain';
import { and, eq, gt } from 'drizzle-orm';
import type { Act } from '../../../context.ts';
import type { SessionId } from '../../../kernel/ids.ts';
import { fail, ok, type Result } from '../../../kernel/result.ts';
import { termsForContent } from '../../agreements/index.ts';
import {
  announceRelationship,
  type Doing,
  happened,
  type RelationshipRow,
} from '../../relationships/index.ts';
import { mayPlanSoMany, plannableNow } from '../allowance.ts';
import { holdSeen } from '../hold.ts';
import type { SessionRow } from '../model.ts';
import { isOpen, mayRestore } from '../policy.ts';
import { aheadInSeries, isSeries } from '../queries.ts';
import { cancelsLate } from '../rules.ts';
import { session, sessionSeries } from '../tables.ts';
import { changeRow } from '../write.ts';

/** Cancels a session, or it and what follows in its series; either of the two. Later than agreed, it stays on record as late. */
export async function cancelSession(act: Act, input: CancelSessionInput): Promise<Result<SessionId>> {
  const held = await holdSeen(act, input);
  if (!held.ok) return held;
  const { pair, session: row } = held.value;
  const terms = await termsForContent(act, pair, 'SESSION');
  if (!terms.ok) return terms;
  if (!isOpen(row))
    return fail('WRONG_STATE', 'Only a session that is planned can be cancelled.', 'sessionId');
  const now = act.clock.now();
  const { scope = 'THIS' } = input;
  const rows = scope === 'THIS' ? [row] : await withFollowing(act, row, scope, now);
  for (const one of rows) await cancelRow(act, one, terms.value, now);
  await happened(act, pair, 'SESSION_CANCELLED', row.id);
  await announceRelationship(act, pair);
  return ok(row.id);
}

/** Ends the series of a session, and answers the session with those of its series that go too. */
async function withFollowing(
  { db }: Act,
  row: SessionRow,
  scope: 'FOLLOWING' | 'ALL',
  now: Date,
): Promise<SessionRow[]> {
  const { organizationId, seriesId, occursAt } = row;
  if (seriesId === null || occursAt === null) return [row];
  const ahead = (await aheadInSeries(db, organizationId, seriesId, now)).filter(isOpen);
  const from = scope === 'ALL' ? (ahead[0]?.occursAt ?? occursAt) : occursAt;
  await db
    .update(sessionSeries)
    .set({ endedFrom: from, updatedAt: now })
    .where(isSeries(organizationId, seriesId));
  const others = ahead.filter((one) => one.id !== row.id && one.occursAt !== null && one.occursAt >= from);
  return [row, ...others];
}

/** Cancels one session that is held. */
export async function cancelRow(
  doing: Pick<Act, 'db'> & Pick<Doing, 'viewer'>,
  row: SessionRow,
  terms: Pick<Terms, 'cancellationHours'>,
  now: Date,
): Promise<void> {
  const { personId } = doing.viewer;
  const state = cancelsLate(terms, row, personId, now) ? 'CANCELLED_LATE' : 'CANCELLED';
  await changeRow(doing, row, { state, cancelledBy: personId, cancelledAt: now, lastStep: 'CANCELLED' }, now);
}

/** Takes a cancellation back, with everything that was cancelled in the same go; whoever cancelled. */
export async function restoreSession(act: Act, input: RestoreSessionInput): Promise<Result<SessionId>> {
  const held = await holdSeen(act, input);
  if (!held.ok) return held;
  const { pair, session: row } = held.value;
  const terms = await termsForContent(act, pair, 'SESSION');
  if (!terms.ok) return terms;
  const now = act.clock.now();
  if (!mayRestore(act.viewer, row, now))
    return fail(
      'WRONG_STATE',
      'Only whoever cancelled a session takes that back, before it would begin.',
      'sessionId',
    );
  const rows = await cancelledTogether(act, row, now);
  const room = mayPlanSoMany(rows.length, await plannableNow(act.db, pair, terms.value, now));
  if (!room.ok) return room;
  for (const one of rows)
    await changeRow(
      act,
      one,
      { state: 'SCHEDULED', cancelledBy: null, cancelledAt: null, lastStep: 'RESTORED' },
      now,
    );
  await goOn(act, row, now);
  await happened(act, pair, 'SESSION_PLANNED', row.id);
  await announceRelationship(act, pair);
  return ok(row.id);
}

/** The session with those of its series that the same person cancelled at the same instant. */
async function cancelledTogether({ db }: Act, row: SessionRow, now: Date): Promise<SessionRow[]> {
  const { organizationId, seriesId, cancelledAt, cancelledBy } = row;
  if (seriesId === null || cancelledAt === null || cancelledBy === null) return [row];
  return db
    .select()
    .from(session)
    .where(
      and(
        eq(session.organizationId, organizationId),
        eq(session.seriesId, seriesId),
        eq(session.cancelledAt, cancelledAt),
        eq(session.cancelledBy, cancelledBy),
        gt(session.startsAt, now),
      ),
    );
}

/** Lets a series go on that ended with this very cancellation. */
async function goOn({ db }: Act, { organizationId, seriesId, occursAt, cancelledAt }: SessionRow, now: Date) {
  if (seriesId === null || occursAt === null || cancelledAt === null) return;
  await db
    .update(sessionSeries)
    .set({ endedFrom: null, updatedAt: now })
    .where(and(isSeries(organizationId, seriesId), eq(sessionSeries.updatedAt, cancelledAt)));
}

/** Cancels what is planned of a relationship that is over, and ends its series. The caller holds the relationship. */
export async function cancelUpcoming(
  doing: Doing,
  { organizationId, id }: RelationshipRow,
  now: Date,
): Promise<void> {
  const { db } = doing;
  const rows = await db
    .select()
    .from(session)
    .where(
      and(
        eq(session.organizationId, organizationId),
        eq(session.relationshipId, id),
        eq(session.state, 'SCHEDULED'),
      ),
    );
  // The end is not a late cancellation of anybody: it has a notice of its own.
  for (const row of rows.filter(({ startsAt }) => startsAt > now))
    await changeRow(
      doing,
      row,
      {
        state: 'CANCELLED',
        cancelledBy: doing.viewer.personId,
        cancelledAt: now,
        lastStep: 'CANCELLED',
      },
      now,
    );
  await db
    .update(sessionSeries)
    .set({ endedFrom: now, updatedAt: now })
    .where(and(eq(sessionSeries.organizationId, organizationId), eq(sessionSeries.relationshipId, id)));
}
