import type { Act } from '../../context.ts';
import { parseId } from '../../kernel/ids.ts';
import { notFound, ok, type Result } from '../../kernel/result.ts';
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
  const session = found && (await lockSession(db, viewer, found.id));
  return pair && session ? ok({ pair, session }) : notFound('session', 'sessionId');
}
