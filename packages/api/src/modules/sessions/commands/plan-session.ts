import type { PlanSessionInput } from '@rapport/shared';
import type { Act } from '../../../context.ts';
import { once } from '../../../db/idempotency.ts';
import { parseId, type SessionId } from '../../../kernel/ids.ts';
import { fail, failAll, notFound, ok, type Result } from '../../../kernel/result.ts';
import { problemsOf } from '../../../kernel/validation.ts';
import { termsForContent } from '../../agreements/index.ts';
import {
  announceRelationship,
  happened,
  holdRelationship,
  type RelationshipRow,
} from '../../relationships/index.ts';
import { mayPlanSoMany, plannableNow } from '../allowance.ts';
import { lengthOf, problemOfRule } from '../recurrence.ts';
import {
  channelSchema,
  type SessionTime,
  type SessionWords,
  saysSomething,
  timeSchema,
  wordsSchema,
} from '../rules.ts';
import { addSeries, firstStretch } from '../series.ts';
import { writeWords } from '../words.ts';
import { addSessions, type SessionHow } from '../write.ts';

interface Plan extends SessionTime, SessionHow {
  readonly words: SessionWords;
}

/** Plans one session or, by a rule, a series of them; either of the two. */
export async function planSession(act: Act, input: PlanSessionInput): Promise<Result<SessionId>> {
  const { idempotencyKey, ...asked } = input;
  return once(act, 'planSession', idempotencyKey, asked, () => plan(act, asked));
}

async function plan(act: Act, input: PlanSessionInput): Promise<Result<SessionId>> {
  const { db, viewer, clock } = act;
  const relationshipId = parseId('rel', input.relationshipId);
  const pair = relationshipId && (await holdRelationship(db, viewer, relationshipId));
  if (!pair) return notFound('relationship', 'relationshipId');
  const terms = await termsForContent(act, pair, 'SESSION');
  if (!terms.ok) return terms;
  const time = timeSchema.safeParse(input);
  if (!time.success) return failAll(problemsOf(time.error));
  const words = wordsSchema.safeParse(input.words ?? {});
  if (!words.success)
    return failAll(problemsOf(words.error).map((one) => ({ ...one, path: ['words', ...one.path] })));
  const planned = { ...time.data, channel: channelSchema.parse(input.channel), words: words.data };
  const plannable = await plannableNow(db, pair, terms.value, clock.now());
  const id =
    input.rule == null
      ? await planOne(act, pair, planned, plannable)
      : await planSeries(act, pair, planned, input.rule, plannable);
  if (!id.ok) return id;
  await happened(act, pair, 'SESSION_PLANNED', id.value);
  await announceRelationship(act, pair);
  return id;
}

async function planOne(
  act: Act,
  pair: RelationshipRow,
  plan: Plan,
  plannable: number | null,
): Promise<Result<SessionId>> {
  const room = mayPlanSoMany(1, plannable);
  if (!room.ok) return room;
  const origin = { seriesId: null, plannedBy: act.viewer.personId };
  const [id] = await addSessions(act, pair, plan, origin, [plan.startsAt], act.clock.now());
  if (!id) throw new Error('A session of its own met another.');
  if (saysSomething(plan.words)) await writeWords(act, pair, id, plan.words);
  return ok(id);
}

async function planSeries(
  act: Act,
  pair: RelationshipRow,
  plan: Plan,
  rule: string,
  plannable: number | null,
): Promise<Result<SessionId>> {
  const { startsLocal, timeZone, minutes, channel, words } = plan;
  const recurrence = { rule, startsLocal, timeZone };
  const problem = problemOfRule(recurrence);
  if (problem !== null) return fail('INVALID', problem, 'rule');
  const room = mayPlanSoMany(lengthOf(recurrence), plannable);
  if (!room.ok) return room;
  const now = act.clock.now();
  const { starts, plannedThrough } = firstStretch(recurrence, plannable !== null, now);
  const how = { minutes, timeZone, channel };
  const seriesId = await addSeries(act, pair, recurrence, how, words, plannedThrough);
  const [first] = await addSessions(
    act,
    pair,
    how,
    { seriesId, plannedBy: act.viewer.personId },
    starts,
    now,
  );
  if (!first) throw new Error('A rule that leads to sessions led to none.');
  return ok(first);
}
