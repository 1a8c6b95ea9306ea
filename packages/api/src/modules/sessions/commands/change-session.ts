import type { ChangeSessionInput } from '@rapport/shared';
import type { Act } from '../../../context.ts';
import type { SessionId } from '../../../kernel/ids.ts';
import { fail, failAll, ok, type Result } from '../../../kernel/result.ts';
import { problemsOf } from '../../../kernel/validation.ts';
import { termsForContent } from '../../agreements/index.ts';
import { announceRelationship, happened } from '../../relationships/index.ts';
import { type HeldSession, holdSeen } from '../hold.ts';
import { isOpen } from '../policy.ts';
import { channelSchema, timeSchema, wordsSchema } from '../rules.ts';
import { writeWords } from '../words.ts';
import { changeRow } from '../write.ts';
import { changeSeries, type Plan } from './change-series.ts';

/** Moves a session, or it and what follows in its series, and says anew what it is called and where it is; either of the two. */
export async function changeSession(act: Act, input: ChangeSessionInput): Promise<Result<SessionId>> {
  const held = await holdSeen(act, input);
  if (!held.ok) return held;
  const { pair, session } = held.value;
  const terms = await termsForContent(act, pair, 'SESSION');
  if (!terms.ok) return terms;
  const plan = planOf(input);
  if (!plan.ok) return plan;
  if (!isOpen(session))
    return fail('WRONG_STATE', 'Only a session that is planned can be moved.', 'sessionId');
  const { scope = 'THIS' } = input;
  const moved =
    scope === 'THIS'
      ? ok(await changeOne(act, held.value, plan.value))
      : await changeSeries(act, held.value, plan.value, {
          scope,
          rule: input.rule ?? null,
          terms: terms.value,
        });
  if (!moved.ok) return moved;
  if (moved.value) await happened(act, pair, 'SESSION_MOVED', session.id);
  await announceRelationship(act, pair);
  return ok(session.id);
}

function planOf(input: ChangeSessionInput): Result<Plan> {
  const time = timeSchema.safeParse(input);
  if (!time.success) return failAll(problemsOf(time.error));
  const channel = channelSchema.parse(input.channel);
  if (input.words == null) return ok({ ...time.data, channel, words: null });
  const words = wordsSchema.safeParse(input.words);
  if (words.success) return ok({ ...time.data, channel, words: words.data });
  return failAll(
    problemsOf(words.error).map((problem) => ({ ...problem, path: ['words', ...problem.path] })),
  );
}

/** Changes one session only. @returns whether it was moved */
async function changeOne(act: Act, { pair, session }: HeldSession, plan: Plan): Promise<boolean> {
  const { startsAt, minutes, timeZone, channel, words } = plan;
  const moved =
    session.startsAt.getTime() !== startsAt.getTime() ||
    session.minutes !== minutes ||
    session.channel !== channel;
  if (words !== null) await writeWords(act, pair, session.id, words);
  if (moved || words !== null || session.timeZone !== timeZone)
    await changeRow(
      act,
      session,
      { startsAt, minutes, timeZone, channel, lastStep: moved ? 'MOVED' : 'DESCRIBED' },
      act.clock.now(),
    );
  return moved;
}
