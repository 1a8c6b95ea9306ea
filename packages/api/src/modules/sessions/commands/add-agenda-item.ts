import type { AddAgendaItemInput } from '@rapport/shared';
import { mostAgendaItems } from '@rapport/shared/domain';
import type { Act } from '../../../context.ts';
import { once } from '../../../db/idempotency.ts';
import type { SessionId } from '../../../kernel/ids.ts';
import { fail, failAll, ok, type Result } from '../../../kernel/result.ts';
import { problemsOf } from '../../../kernel/validation.ts';
import { announceRelationship } from '../../relationships/index.ts';
import { agendasOf } from '../room-queries.ts';
import { agendaText, insertAgendaItem, lastPosition } from './agenda-words.ts';
import { heldRoom } from './held-agenda-item.ts';

/** Puts a point at the end of the agenda; either party. */
export function addAgendaItem(act: Act, input: AddAgendaItemInput): Promise<Result<SessionId>> {
  const { idempotencyKey, ...fields } = input;
  // What is said stays out of the stored key's fingerprint: a short text could be guessed from it.
  return once(act, 'addAgendaItem', idempotencyKey, { ...fields, text: null }, async () => {
    const text = agendaText.safeParse(input.text);
    if (!text.success) return failAll(problemsOf(text.error).map((one) => ({ ...one, path: ['text'] })));
    const held = await heldRoom(act, input.sessionId);
    if (!held.ok) return held;
    const { session, pair } = held.value;
    const items = await agendasOf(act.db, act.viewer, [session.id]);
    if (items.length >= mostAgendaItems)
      return fail('INVALID', `An agenda has at most ${mostAgendaItems} points. Take one off first.`, 'text');
    await insertAgendaItem(act, held.value, { position: lastPosition(items), text: text.data });
    await announceRelationship(act, pair);
    return ok(session.id);
  });
}
