import type { EditAgendaItemInput } from '@rapport/shared';
import type { Act } from '../../../context.ts';
import type { SessionId } from '../../../kernel/ids.ts';
import { failAll, ok, type Result } from '../../../kernel/result.ts';
import { problemsOf } from '../../../kernel/validation.ts';
import { sealText } from '../../confidential/index.ts';
import { announceRelationship } from '../../relationships/index.ts';
import { agendaItem } from '../agenda-tables.ts';
import { agendaSpot } from '../room-spots.ts';
import { agendaText, isItem } from './agenda-words.ts';
import { heldAgendaItem } from './held-agenda-item.ts';
import { overtaken } from './overtaken.ts';

/** Changes the words of a point. An edit names the revision it saw: where the partner was quicker, nothing is done. */
export async function editAgendaItem(act: Act, input: EditAgendaItemInput): Promise<Result<SessionId>> {
  const text = agendaText.safeParse(input.text);
  if (!text.success) return failAll(problemsOf(text.error).map((one) => ({ ...one, path: ['text'] })));
  const held = await heldAgendaItem(act, input.agendaItemId);
  if (!held.ok) return held;
  const { item, pair, session } = held.value;
  if (item.removedAt !== null || item.revision !== input.revision)
    return overtaken(act, item.authorId, 'point');
  const { sealed: body, keyVersion } = await sealText(act, pair.id, agendaSpot(item.id), text.data);
  const written = { authorId: act.viewer.personId, keyVersion, body, updatedAt: act.clock.now() };
  await act.db
    .update(agendaItem)
    .set({ ...written, revision: item.revision + 1 })
    .where(isItem(item));
  await announceRelationship(act, pair);
  return ok(session.id);
}
