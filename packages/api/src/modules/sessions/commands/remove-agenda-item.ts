import type { RemoveAgendaItemInput } from '@rapport/shared';
import type { Act } from '../../../context.ts';
import type { SessionId } from '../../../kernel/ids.ts';
import { ok, type Result } from '../../../kernel/result.ts';
import { announceRelationship } from '../../relationships/index.ts';
import { agendaItem } from '../agenda-tables.ts';
import { isItem } from './agenda-words.ts';
import { heldAgendaItem } from './held-agenda-item.ts';
import { clearLater } from './remove-note.ts';

/** Takes a point off the agenda, or puts it back while it is not deleted; either party. Repeating it changes nothing. */
export async function removeAgendaItem(act: Act, input: RemoveAgendaItemInput): Promise<Result<SessionId>> {
  const held = await heldAgendaItem(act, input.agendaItemId);
  if (!held.ok) return held;
  const { item, pair, session } = held.value;
  if ((item.removedAt !== null) === input.removed) return ok(session.id);
  const removedAt = input.removed ? act.clock.now() : null;
  // What was carried over and taken off there can be carried over again.
  const set = removedAt ? { removedAt, carriedFrom: null } : { removedAt };
  await act.db.update(agendaItem).set(set).where(isItem(item));
  if (removedAt) await clearLater(act, item.id, removedAt);
  await announceRelationship(act, pair);
  return ok(session.id);
}
