import { and, eq } from 'drizzle-orm';
import type { JobPayloads } from '../../context.ts';
import { type Db, type Pool, withWorker } from '../../db/transactions.ts';
import { type OrganizationId, parseId } from '../../kernel/ids.ts';
import { agendaItem } from './agenda-tables.ts';
import { privateNote, sharedNote } from './note-tables.ts';

/** Deletes what was removed at that very moment; what was put back since, or removed again later, stays. */
export async function clearRemoved(
  { worker }: { readonly worker: Pool },
  payload: JobPayloads['sessions.clear-removed'],
): Promise<void> {
  const organizationId = parseId('org', payload.organizationId);
  if (!organizationId) return;
  const removedAt = new Date(payload.removedAt);
  await withWorker(worker, { organizationId }, async (db) => {
    await clearAgendaItem(db, organizationId, payload.id, removedAt);
    const [privately, shared] = [parseId('pno', payload.id), parseId('sno', payload.id)];
    for (const [table, id] of [
      [privateNote, privately],
      [sharedNote, shared],
    ] as const)
      if (id)
        await db
          .delete(table)
          .where(
            and(eq(table.organizationId, organizationId), eq(table.id, id), eq(table.removedAt, removedAt)),
          );
  });
}

async function clearAgendaItem(db: Db, organizationId: OrganizationId, text: string, removedAt: Date) {
  const id = parseId('agi', text);
  if (!id) return;
  const [row] = await db
    .select({ id: agendaItem.id })
    .from(agendaItem)
    .where(
      and(
        eq(agendaItem.organizationId, organizationId),
        eq(agendaItem.id, id),
        eq(agendaItem.removedAt, removedAt),
      ),
    )
    .for('update');
  if (!row) return;
  // What goes on with it in a later session stays there, and stands by itself from now on.
  await db
    .update(agendaItem)
    .set({ carriedFrom: null })
    .where(and(eq(agendaItem.organizationId, organizationId), eq(agendaItem.carriedFrom, id)));
  await db
    .delete(agendaItem)
    .where(and(eq(agendaItem.organizationId, organizationId), eq(agendaItem.id, id)));
}
