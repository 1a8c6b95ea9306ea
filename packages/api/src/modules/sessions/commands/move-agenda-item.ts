import type { MarkAgendaItemInput, MoveAgendaItemInput } from '@rapport/shared';
import type { Act } from '../../../context.ts';
import type { SessionId } from '../../../kernel/ids.ts';
import { fail, ok, type Result } from '../../../kernel/result.ts';
import { announceRelationship } from '../../relationships/index.ts';
import { agendaItem } from '../agenda-tables.ts';
import { agendasOf } from '../room-queries.ts';
import { isItem } from './agenda-words.ts';
import { heldAgendaItem } from './held-agenda-item.ts';

/** Moves a point up or down; all that are on the agenda at that moment keep their order beside it. */
export async function moveAgendaItem(act: Act, input: MoveAgendaItemInput): Promise<Result<SessionId>> {
  if (input.index < 0) return fail('INVALID', 'A place begins at 0.', 'index');
  const held = await heldAgendaItem(act, input.agendaItemId);
  if (!held.ok) return held;
  const { item, pair, session } = held.value;
  const items = await agendasOf(act.db, act.viewer, [session.id]);
  const others = items.filter(({ id }) => id !== item.id);
  const ordered = [...others.slice(0, input.index), item, ...others.slice(input.index)];
  for (const [index, one] of ordered.entries())
    if (one.position !== index + 1)
      await act.db
        .update(agendaItem)
        .set({ position: index + 1 })
        .where(isItem(one));
  await announceRelationship(act, pair);
  return ok(session.id);
}

/** Ticks a point off, or opens it again; either party. Repeating it changes nothing. */
export async function markAgendaItem(act: Act, input: MarkAgendaItemInput): Promise<Result<SessionId>> {
  const held = await heldAgendaItem(act, input.agendaItemId);
  if (!held.ok) return held;
  const { item, pair, session } = held.value;
  if ((item.doneAt !== null) === input.done) return ok(session.id);
  await act.db
    .update(agendaItem)
    .set({ doneAt: input.done ? act.clock.now() : null })
    .where(isItem(item));
  await announceRelationship(act, pair);
  return ok(session.id);
}
