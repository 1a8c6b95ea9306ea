import { and, eq } from 'drizzle-orm';
import type { Act } from '../../../context.ts';
import type { ImportId } from '../../../kernel/ids.ts';
import { fail, notFound, ok, type Result } from '../../../kernel/result.ts';
import type { ImportRow } from '../model.ts';
import { canImport, isUnderWay } from '../policy.ts';
import { type Counts, countOutcomes } from '../steps/counts.ts';
import { imports } from '../tables.ts';
import { lockImport } from './lock-import.ts';

const nothing: Omit<Counts, 'problems'> = {
  created: 0,
  updated: 0,
  deactivated: 0,
  unchanged: 0,
  refused: 0,
  peopleAdded: 0,
};

/** Stops an import between two batches; what was applied before stays and is counted. Program managers and owners. */
export async function cancelImport(
  act: Act,
  input: { readonly importId: string },
): Promise<Result<ImportId>> {
  const job = canImport(act.viewer) ? await lockImport(act, input.importId) : null;
  if (!job) return notFound('import', 'importId');
  if (!isUnderWay(job)) return fail('WRONG_STATE', 'This import has ended.', 'importId');
  const { organizationId, id } = job;
  const now = act.clock.now();
  const applied = await countApplied(act, job);
  await act.db
    .update(imports)
    .set({ ...applied, state: 'CANCELLED', updatedAt: now, finishedAt: now })
    .where(and(eq(imports.organizationId, organizationId), eq(imports.id, id)));
  await act.live.publish(act.db, { topic: 'import', organizationId, id });
  return ok(id);
}

/** Rows that were applied by now, and what came of them. */
async function countApplied(act: Act, job: ImportRow): Promise<Partial<Counts>> {
  if (job.state !== 'APPLYING' || job.step === 'RESOLVE_MANAGERS') return nothing;
  return countOutcomes(act.db, job, job.step === 'APPLY' ? job.done : undefined);
}
