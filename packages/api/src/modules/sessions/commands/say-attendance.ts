import type { SayAttendanceInput } from '@rapport/shared';
import { type AttendanceWord, mayBeSaidFrom, settledBy } from '@rapport/shared/execution';
import type { Act, Happening } from '../../../context.ts';
import type { SessionId } from '../../../kernel/ids.ts';
import { fail, ok, type Result } from '../../../kernel/result.ts';
import { termsForContent } from '../../agreements/index.ts';
import { announceRelationship, happened, partyOf } from '../../relationships/index.ts';
import { holdSession } from '../hold.ts';
import type { SessionRow } from '../model.ts';
import { changeRow } from '../write.ts';

/** Says whether a session took place; each of the two for themselves. Where both say the same it is settled. */
export async function sayAttendance(act: Act, input: SayAttendanceInput): Promise<Result<SessionId>> {
  const held = await holdSession(act, input.sessionId);
  if (!held.ok) return held;
  const { pair, session } = held.value;
  const terms = await termsForContent(act, pair, 'SESSION');
  if (!terms.ok) return terms;
  const { word } = input;
  const now = act.clock.now();
  const refusal = refused(session, word, now);
  if (refusal !== null) return refusal;
  const isGuide = partyOf(act.viewer, session) === 'GUIDE';
  const said = isGuide ? { guideSays: word, guideSaidAt: now } : { learnerSays: word, learnerSaidAt: now };
  const settledAs = settledBy({ ...session, ...said }, now);
  const settled = settledAs === null ? {} : settledWith(settledAs, now);
  await changeRow(act, session, { ...said, ...settled, lastStep: 'ATTENDANCE_SAID' }, now);
  const partnerSays = isGuide ? session.learnerSays : session.guideSays;
  await happened(act, pair, heardAs(word, partnerSays), session.id);
  await announceRelationship(act, pair);
  return ok(session.id);
}

function refused(session: SessionRow, word: AttendanceWord, now: Date): Result<never> | null {
  if (session.settledAs !== null)
    return fail('WRONG_STATE', 'This is settled: it stays as the two of you said.', 'sessionId');
  if (session.state !== 'SCHEDULED') return fail('WRONG_STATE', 'This session was cancelled.', 'sessionId');
  if (mayBeSaidFrom(word, session.startsAt) <= now) return null;
  return word === 'HELD'
    ? fail('WRONG_STATE', 'This session has not begun yet.', 'word')
    : fail('WRONG_STATE', 'Wait until ten minutes after the beginning: somebody may only be late.', 'word');
}

/** What settling a session writes. */
export function settledWith(settledAs: AttendanceWord, now: Date) {
  const state = settledAs === 'HELD' ? ('HELD' as const) : ('NO_SHOW' as const);
  return { state, settledAs, settledAt: now };
}

/** That somebody did not come, or that the two do not agree, is told as something to look at. */
function heardAs(word: AttendanceWord, partnerSays: AttendanceWord | null): Happening {
  const agreed = partnerSays === null ? word === 'HELD' : partnerSays === word;
  return agreed ? 'ATTENDANCE_CONFIRMED' : 'ATTENDANCE_DISPUTED';
}
