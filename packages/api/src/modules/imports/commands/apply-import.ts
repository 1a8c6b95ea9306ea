import { and, eq } from 'drizzle-orm';
import type { Act } from '../../../context.ts';
import type { ImportId } from '../../../kernel/ids.ts';
import { fail, notFound, ok, type Result } from '../../../kernel/result.ts';
import { canImport, isApplicable } from '../policy.ts';
import { firstStepOfApplying } from '../steps/take-step.ts';
import { imports } from '../tables.ts';
import { lockImport } from './lock-import.ts';

/** Applies a checked import; the rest follows as a job. Program managers and owners. */
export async function applyImport(act: Act, input: { readonly importId: string }): Promise<Result<ImportId>> {
  const job = canImport(act.viewer) ? await lockImport(act, input.importId) : null;
  if (!job) return notFound('import', 'importId');
  if (!isApplicable(job)) {
    const reason =
      job.state === 'CHECKED'
        ? 'No row of the file can be applied.'
        : 'Only an import that is checked and waits can be applied.';
    return fail('WRONG_STATE', reason, 'importId');
  }
  const { organizationId, id } = job;
  await act.db
    .update(imports)
    .set({ state: 'APPLYING', step: firstStepOfApplying(job), done: 0, updatedAt: act.clock.now() })
    .where(and(eq(imports.organizationId, organizationId), eq(imports.id, id)));
  await act.jobs.enqueue(act.db, 'imports.carry-on', { organizationId, importId: id });
  await act.live.publish(act.db, { topic: 'import', organizationId, id });
  return ok(id);
}
