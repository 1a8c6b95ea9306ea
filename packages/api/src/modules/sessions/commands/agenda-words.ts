import { longestAgendaItem } from '@rapport/shared/domain';
import { and, eq } from 'drizzle-orm';
import type { Act } from '../../../context.ts';
import { type AgendaItemId, newId } from '../../../kernel/ids.ts';
import { plainText } from '../../../kernel/validation.ts';
import { sealText } from '../../confidential/index.ts';
import { agendaItem } from '../agenda-tables.ts';
import type { HeldSession } from '../hold.ts';
import type { AgendaItemRow } from '../room-model.ts';
import { agendaSpot } from '../room-spots.ts';

/** What a point of an agenda says. */
export const agendaText = plainText(longestAgendaItem).min(1, 'Write what you want to talk about.');

/** Puts a point on an agenda. */
export async function insertAgendaItem(
  act: Act,
  { pair, session }: HeldSession,
  {
    position,
    text,
    carriedFrom = null,
  }: { position: number; text: string; carriedFrom?: AgendaItemId | null },
): Promise<AgendaItemId> {
  const { organizationId, id: relationshipId, guideId, learnerId } = pair;
  const { personId } = act.viewer;
  const id = newId('agi');
  const now = act.clock.now();
  const { sealed: body, keyVersion } = await sealText(act, relationshipId, agendaSpot(id), text);
  await act.db.insert(agendaItem).values({
    ...{
      organizationId,
      relationshipId,
      guideId,
      learnerId,
      id,
      sessionId: session.id,
      position,
      carriedFrom,
    },
    ...{
      addedBy: personId,
      authorId: personId,
      keyVersion,
      body,
      revision: 1,
      createdAt: now,
      updatedAt: now,
    },
  });
  return id;
}

/** The one row, for changing it. */
export function isItem({ organizationId, id }: Pick<AgendaItemRow, 'organizationId' | 'id'>) {
  return and(eq(agendaItem.organizationId, organizationId), eq(agendaItem.id, id));
}

/** A place behind all of these. */
export function lastPosition(items: readonly Pick<AgendaItemRow, 'position'>[]): number {
  return Math.max(0, ...items.map(({ position }) => position)) + 1;
}
