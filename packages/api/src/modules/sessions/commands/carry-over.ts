import type { CarryOverAgendaItemsInput } from '@rapport/shared';
import { mostAgendaItems } from '@rapport/shared/domain';
import type { Act } from '../../../context.ts';
import type { SessionId } from '../../../kernel/ids.ts';
import { fail, notFound, ok, type Result } from '../../../kernel/result.ts';
import { openTextsIn } from '../../confidential/index.ts';
import { announceRelationship } from '../../relationships/index.ts';
import type { HeldSession } from '../hold.ts';
import type { AgendaItemRow } from '../room-model.ts';
import { agendasOf, carriedOnFrom, followingSession } from '../room-queries.ts';
import { agendaSpot } from '../room-spots.ts';
import { insertAgendaItem, lastPosition } from './agenda-words.ts';
import { heldAgendaItem } from './held-agenda-item.ts';

/**
 * Puts points of one session on the agenda of the next that is planned. The earlier agenda stays as it was. Whoever carries them over
 * has them there in their own name. Repeating it changes nothing.
 */
export async function carryOverAgendaItems(
  act: Act,
  { agendaItemIds }: CarryOverAgendaItemsInput,
): Promise<Result<SessionId>> {
  const wanted = [...new Set(agendaItemIds)];
  if (wanted.length < 1 || wanted.length > mostAgendaItems)
    return fail('INVALID', `Choose 1 to ${mostAgendaItems} points.`, 'agendaItemIds');
  const held = await heldAgendaItem(act, wanted[0] ?? '', 'agendaItemIds');
  if (!held.ok) return held;
  const { session, pair } = held.value;
  const next = await followingSession(act.db, act.viewer, session);
  if (!next) return fail('WRONG_STATE', 'Plan the next session first. Then points can be carried over.');
  const items = (await agendasOf(act.db, act.viewer, [session.id])).filter(({ id }) => wanted.includes(id));
  if (items.length < wanted.length) return notFound('point of an agenda', 'agendaItemIds');
  const carried = await carriedOnFrom(
    act.db,
    act.viewer,
    items.map(({ id }) => id),
  );
  const open = items.filter(({ id }) => !carried.some(({ carriedFrom }) => carriedFrom === id));
  const there = await agendasOf(act.db, act.viewer, [next.id]);
  if (there.length + open.length > mostAgendaItems)
    return fail('INVALID', `An agenda has at most ${mostAgendaItems} points.`, 'agendaItemIds');
  await copy(act, { pair, session: next }, open, lastPosition(there));
  await announceRelationship(act, pair);
  return ok(session.id);
}

async function copy(
  act: Act,
  into: HeldSession,
  items: readonly AgendaItemRow[],
  from: number,
): Promise<void> {
  const texts = await openTextsIn(act, {
    relationshipId: into.pair.id,
    contentType: 'SESSION',
    as: 'PARTNER',
    items: items.map(({ id, authorId, keyVersion, body }) => ({
      ...agendaSpot(id),
      authorId,
      keyVersion,
      sealed: body,
    })),
  });
  for (const [index, { id: carriedFrom }] of items.entries()) {
    const text = texts[index];
    if (text != null) await insertAgendaItem(act, into, { position: from + index, text, carriedFrom });
  }
}
