import { and, eq, sql } from 'drizzle-orm';
import type { JobPayloads, Platform } from '../../context.ts';
import { type Pool, withWorker } from '../../db/transactions.ts';
import { idToUuid, parseId } from '../../kernel/ids.ts';
import { isUnderWay } from './policy.ts';
import { imports } from './tables.ts';

/** Rows that are deleted in one transaction. */
const portion = 10_000;

/** Deletes the rows and problems of an import whose time is up; what it led to stays countable. One that still waits is cancelled. */
export async function clearImport(
  { worker }: { readonly worker: Pool },
  { clock, jobs }: Pick<Platform, 'clock' | 'jobs'>,
  payload: JobPayloads['imports.clear'],
): Promise<void> {
  const organizationId = parseId('org', payload.organizationId);
  const id = parseId('imp', payload.importId);
  if (!organizationId || !id) return;
  const isThis = and(eq(imports.organizationId, organizationId), eq(imports.id, id));
  const due = await withWorker(worker, { organizationId }, async (db) => {
    const [job] = await db.select().from(imports).where(isThis).for('update');
    if (!job) return false;
    if (isUnderWay(job) && job.state !== 'CHECKED') {
      await jobs.enqueue(db, 'imports.clear', payload, { afterSeconds: 86_400 });
      return false;
    }
    const now = clock.now();
    const ended = job.state === 'CHECKED' ? { state: 'CANCELLED' as const, finishedAt: now } : {};
    await db
      .update(imports)
      .set({ ...ended, clearedAt: now, updatedAt: now })
      .where(isThis);
    return true;
  });
  if (!due) return;
  for (const table of ['import_problem', 'import_row']) {
    let deleted = portion;
    while (deleted === portion) {
      deleted = await withWorker(worker, { organizationId }, async (db) => {
        const rows = await db.execute(sql`
          delete from ${sql.identifier(table)} where ctid = any (array(
            select ctid from ${sql.identifier(table)}
            where organization_id = ${idToUuid(organizationId)} and import_id = ${idToUuid(id)} limit ${portion}))`);
        return rows.count;
      });
    }
  }
}
