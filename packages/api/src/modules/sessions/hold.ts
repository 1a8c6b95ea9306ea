import type { SessionStep } from '@rapport/shared';
import type { Act } from '../../context.ts';
import { parseId } from '../../kernel/ids.ts';
import { fail, notFound, ok, type Result } from '../../kernel/result.ts';
import { peopleByIds } from '../identity/index.ts';
import { holdRelationship, type RelationshipRow } from '../relationships/index.ts';
import type { SessionRow } from './model.ts';
import { lockSession, sessionsByIds } from './queries.ts';

/** A session with its relationship, both held until the transaction ends. */
export interface HeldSession {
  readonly pair: RelationshipRow;
  readonly session: SessionRow;
}

/**
 * Holds one of the viewer's own sessions, the relationship first: everything that a pair writes waits in that order.
 * @param text the id as it came in
 */
export async function holdSession(act: Act, text: string): Promise<Result<HeldSession>> {
  const { db, viewer } = act;
  const id = parseId('ses', text);
  const [found] = id ? await sessionsByIds(db, viewer, [id]) : [];
  const pair = found && (await holdRelationship(db, viewer, found.relationshipId));
  const session = pair && (await lockSession(db, viewer, found.id));
  return session ? ok({ pair, session }) : notFound('session', 'sessionId');
}

const steps: Readonly<Record<SessionStep, string>> = {
  PLANNED: 'planned this session',
  MOVED: 'moved this session',
  DESCRIBED: 'changed what this session is called or where it is',
  CANCELLED: 'cancelled this session',
  RESTORED: 'took the cancellation of this session back',
  ATTENDANCE_SAID: 'said whether this session took place',
  SETTLED: 'settled this session',
};

/** As `holdSession`, where nobody has changed the session since it was seen: else the answer says who did what. */
export async function holdSeen(
  act: Act,
  seen: { readonly sessionId: string; readonly revision: number },
): Promise<Result<HeldSession>> {
  const held = await holdSession(act, seen.sessionId);
  if (!held.ok || held.value.session.revision === seen.revision) return held;
  const { changedBy, lastStep } = held.value.session;
  const [person] = changedBy ? await peopleByIds(act.db, act.viewer, [changedBy]) : [];
  const who = changedBy === act.viewer.personId ? 'You yourself' : (person?.name ?? 'Rapport');
  return fail(
    'CONFLICT',
    `${who} ${steps[lastStep]} meanwhile. Nothing was done: look at it again, then decide.`,
    'revision',
  );
}
