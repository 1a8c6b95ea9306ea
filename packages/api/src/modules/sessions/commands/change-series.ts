import type { Terms } from '@rapport/shared/domain';
import { dayOf, daysAfter, daysBetween } from '@rapport/shared/execution';
import type { Act } from '../../../context.ts';
import type { SessionSeriesId } from '../../../kernel/ids.ts';
import { fail, ok, type Result } from '../../../kernel/result.ts';
import type { RelationshipRow } from '../../relationships/index.ts';
import { mayPlanSoMany, plannableNow } from '../allowance.ts';
import type { HeldSession } from '../hold.ts';
import type { SeriesRow, SessionRow } from '../model.ts';
import { isOpen } from '../policy.ts';
import { aheadInSeries, isSeries, seriesByIds, wordsByIds } from '../queries.ts';
import { lengthOf, problemOfRule, type Recurrence } from '../recurrence.ts';
import { isSamePace, type SessionTime, type SessionWords } from '../rules.ts';
import { addSeries, firstStretch } from '../series.ts';
import { sessionSeries } from '../tables.ts';
import { openSeriesWords, writeWords } from '../words.ts';
import { addSessions, changeRow, type SessionHow } from '../write.ts';
import { cancelRow } from './cancel-session.ts';

/** How sessions shall be from now on. */
export interface Plan extends SessionTime, SessionHow {
  /** Null leaves them as they are. */
  readonly words: SessionWords | null;
}

/** What of a series is changed, and by what rule it goes on. */
interface Extent {
  readonly scope: 'FOLLOWING' | 'ALL';
  readonly rule: string | null;
  readonly terms: Terms;
}

/**
 * Lets a series go on differently: it ends, and another follows it that takes over its sessions one by one, so that what was prepared for
 * them stays with them. An occurrence that was cancelled stays cancelled as long as the pace is the same.
 * @returns whether anything was moved, which always is so
 */
export async function changeSeries(
  act: Act,
  { pair, session }: HeldSession,
  plan: Plan,
  { scope, rule, terms }: Extent,
): Promise<Result<boolean>> {
  const { organizationId, seriesId, occursAt } = session;
  const [series] = seriesId === null ? [] : await seriesByIds(act.db, act.viewer, [seriesId]);
  if (!series || occursAt === null) return fail('INVALID', 'This session is not part of a series.', 'scope');
  if (rule === null) return fail('INVALID', 'Say by what rule the series goes on.', 'rule');
  const now = act.clock.now();
  if (scope === 'FOLLOWING' && session.startsAt <= now)
    return fail('WRONG_STATE', 'This session has begun: change the series from a later one on.', 'scope');
  const ahead = await aheadInSeries(act.db, organizationId, series.id, now);
  const from = scope === 'ALL' ? ahead.find(isOpen)?.occursAt : occursAt;
  if (from == null) return fail('WRONG_STATE', 'Nothing of this series lies ahead.', 'sessionId');
  const rows = ahead.filter((row) => row.occursAt !== null && row.occursAt >= from);
  const recurrence = { rule, timeZone: plan.timeZone, startsLocal: startOfNext(session, from, plan) };
  const problem = problemOfRule(recurrence);
  if (problem !== null) return fail('INVALID', problem, 'rule');
  const plannable = await plannableNow(act.db, pair, terms, now);
  const room = mayPlanSoMany(
    lengthOf(recurrence),
    plannable === null ? null : plannable + rows.filter(isOpen).length,
  );
  if (!room.ok) return room;
  const next = await startNext(act, pair, series, recurrence, plan, plannable !== null);
  await act.db
    .update(sessionSeries)
    .set({ endedFrom: from, updatedAt: now })
    .where(isSeries(organizationId, series.id));
  const taken = rows.filter((row) => isOpen(row) || isSamePace(series.rule, rule));
  await takeOver(act, pair, taken, next, plan, terms);
  return ok(true);
}

/** When the next series begins on the wall: where the changed session was put, or as far from it as the first of the series was. */
function startOfNext(session: SessionRow, from: Date, { startsLocal }: Plan): string {
  const [day = '', time = ''] = startsLocal.split('T');
  const shift = daysBetween(dayOf(session.startsAt, session.timeZone), day);
  const first = from.getTime() === session.occursAt?.getTime() ? session.startsAt : from;
  return `${daysAfter(dayOf(first, session.timeZone), shift)}T${time}`;
}

interface Next {
  readonly seriesId: SessionSeriesId;
  readonly starts: readonly Date[];
}

async function startNext(
  act: Act,
  pair: RelationshipRow,
  series: SeriesRow,
  recurrence: Recurrence,
  plan: Plan,
  whole: boolean,
): Promise<Next> {
  const { minutes, timeZone, channel } = plan;
  const { starts, plannedThrough } = firstStretch(recurrence, whole, act.clock.now());
  const words = plan.words ?? (await openSeriesWords(act, series));
  const how = { minutes, timeZone, channel };
  return { seriesId: await addSeries(act, pair, recurrence, how, words, plannedThrough), starts };
}

/** Gives each session its place in the next series, cancels those without one, and adds what is missing. */
async function takeOver(
  act: Act,
  pair: RelationshipRow,
  rows: readonly SessionRow[],
  { seriesId, starts }: Next,
  plan: Plan,
  terms: Terms,
): Promise<void> {
  const now = act.clock.now();
  const { minutes, timeZone, channel, words } = plan;
  const how = { minutes, timeZone, channel };
  for (const [index, row] of rows.entries()) {
    const startsAt = starts[index];
    if (startsAt !== undefined) {
      const place = { seriesId, occursAt: startsAt, startsAt };
      await changeRow(
        act,
        row,
        isOpen(row) ? { ...place, ...how, lastStep: 'MOVED' } : { ...place, lastStep: row.lastStep },
        now,
      );
    } else if (isOpen(row)) await cancelRow(act, row, terms, now);
  }
  const origin = { seriesId, plannedBy: act.viewer.personId };
  await addSessions(act, pair, how, origin, starts.slice(rows.length), now);
  if (words === null) return;
  const ids = rows.filter(isOpen).map(({ id }) => id);
  // Words of their own would hide those of the series.
  for (const { sessionId } of await wordsByIds(act.db, act.viewer, ids))
    await writeWords(act, pair, sessionId, words);
}
