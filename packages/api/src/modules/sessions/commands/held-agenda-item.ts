import type { Act } from '../../../context.ts';
import { parseId } from '../../../kernel/ids.ts';
import { fail, notFound, ok, type Result } from '../../../kernel/result.ts';
import { termsForContent } from '../../agreements/index.ts';
import { type HeldSession, holdSession } from '../hold.ts';
import type { AgendaItemRow } from '../room-model.ts';
import { isMet } from '../room-policy.ts';
import { agendaItemsWithRemoved } from '../room-queries.ts';

/** A session that the viewer may prepare now, held until the transaction ends. */
export async function heldRoom(act: Act, sessionId: string): Promise<Result<HeldSession>> {
  const held = await holdSession(act, sessionId);
  if (!held.ok) return held;
  const terms = await termsForContent(act, held.value.pair, 'SESSION');
  if (!terms.ok) return terms;
  if (!isMet(held.value.session))
    return fail('WRONG_STATE', 'This session does not take place. Use the agenda of another one.');
  return held;
}

/** A point of an agenda with its session, both held; a point that was taken off too. */
export async function heldAgendaItem(
  act: Act,
  text: string,
  path = 'agendaItemId',
): Promise<Result<HeldSession & { readonly item: AgendaItemRow }>> {
  const id = parseId('agi', text);
  const find = async () => (id ? (await agendaItemsWithRemoved(act.db, act.viewer, [id])).at(0) : undefined);
  const found = await find();
  if (!found) return notFound('point of an agenda', path);
  const held = await heldRoom(act, found.sessionId);
  if (!held.ok) return held;
  // Read anew: whoever held the session before may have changed it.
  const item = await find();
  return item ? ok({ ...held.value, item }) : notFound('point of an agenda', path);
}
