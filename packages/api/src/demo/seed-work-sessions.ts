import { parseId } from '../kernel/ids.ts';
import { ok, type Result } from '../kernel/result.ts';
import {
  addAgendaItem,
  addPrivateNote,
  addSharedNote,
  aheadInSeries,
  cancelSession,
  changeSession,
  planSession,
  recordInsight,
  sayAttendance,
  sessionsByIds,
} from '../modules/sessions/index.ts';
import type { DateText } from './types.ts';
import type { Work } from './work-ground.ts';
import type { Key, SessionDeed } from './work-types.ts';

/** Plans, moves and holds sessions, and writes down what belongs to them. */
export async function meetingUp(work: Work, step: SessionDeed<DateText>): Promise<Result<unknown>> {
  const { act, relationshipId, made, guideZone: timeZone } = work;
  switch (step.kind) {
    case 'SESSION_PLANNED': {
      const { key, on: date, time, minutes, channel, title } = step;
      const plan = { relationshipId, date, time, timeZone, minutes, channel, words: { title } };
      return made.keep(key, await planSession(act, plan));
    }
    case 'SERIES_PLANNED':
      return planningSeries(work, step);
    case 'SESSION_MOVED': {
      const { on: date, time, minutes, channel } = step;
      const seen = await seenSession(work, step.of);
      return changeSession(act, { ...seen, scope: 'THIS', date, time, timeZone, minutes, channel });
    }
    case 'SESSION_CANCELLED':
      return cancelSession(act, { ...(await seenSession(work, step.of)), scope: 'THIS' });
    case 'ATTENDANCE_SAID':
      return sayAttendance(act, { sessionId: made.of(step.of), word: step.word });
    case 'AGENDA_ADDED':
      return addAgendaItem(act, { sessionId: made.of(step.of), text: step.text });
    case 'INSIGHT_RECORDED':
      return recordInsight(act, { sessionId: made.of(step.of), text: step.text });
    case 'NOTED_PRIVATELY':
      return addPrivateNote(act, aboutSession(work, step));
    case 'NOTED_FOR_BOTH':
      return addSharedNote(act, aboutSession(work, step));
  }
}

function aboutSession({ relationshipId, made }: Work, { of, text }: { of: Key | null; text: string }) {
  return of === null ? { relationshipId, text } : { sessionId: made.of(of), text };
}

/** A session as somebody has just read it. */
async function seenSession({ act, made }: Work, key: Key) {
  const sessionId = made.of(key);
  const [row] = await sessionsByIds(act.db, act.viewer, [parseId('ses', sessionId) ?? failed(key)]);
  return { sessionId, revision: row?.revision ?? failed(key) };
}

async function planningSeries(
  { act, relationshipId, made, guideZone: timeZone }: Work,
  step: Extract<SessionDeed<DateText>, { kind: 'SERIES_PLANNED' }>,
): Promise<Result<unknown>> {
  const { key, on: date, time, minutes, channel, title, everyWeeks, times } = step;
  const rule = `FREQ=WEEKLY;INTERVAL=${everyWeeks};COUNT=${times}`;
  const how = { relationshipId, date, time, timeZone, minutes, channel, words: { title } };
  const planned = await planSession(act, { ...how, rule });
  if (!planned.ok) return planned;
  const [first] = await sessionsByIds(act.db, act.viewer, [planned.value]);
  const { organizationId, seriesId } = first ?? failed(key);
  const rows = await aheadInSeries(act.db, organizationId, seriesId ?? failed(key), act.clock.now());
  for (const [index, { id }] of rows.entries()) made.keep(`${key} ${index + 1}`, ok(id));
  return planned;
}

function failed(key: Key): never {
  throw new Error(`The session “${key}” is not there.`);
}
