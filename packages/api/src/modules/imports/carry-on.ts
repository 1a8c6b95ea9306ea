import type { JobPayloads, Platform } from '../../context.ts';
import { type Pool, withWorker } from '../../db/transactions.ts';
import { type ImportId, type OrganizationId, parseId } from '../../kernel/ids.ts';
import { Announcer } from './announce.ts';
import { failImport } from './commands/receive-file.ts';
import { silence } from './commands/start-import.ts';
import type { ImportRow } from './model.ts';
import { type StepResult, takeStep } from './steps/take-step.ts';

type Tools = Pick<Platform, 'clock' | 'jobs' | 'live'>;

/** SQLSTATEs after which the same step succeeds: somebody else was there at the same moment. */
const passing = new Set(['23505', '40001', '40P01']);
const attempts = 5;

/**
 * Carries an import on, step by step, until it ends, waits for a person, or `signal` aborts. Can be called again at any time, from
 * any process: it goes on exactly where the last completed step ended.
 * @param onStep called after every step
 * @returns the import as it stands then; null where there is none
 */
export async function advanceImport(
  worker: Pool,
  { clock, jobs, live }: Tools,
  organizationId: OrganizationId,
  id: ImportId,
  signal: AbortSignal,
  onStep?: (job: ImportRow) => void,
): Promise<ImportRow | null> {
  const announcer = new Announcer();
  const step = () =>
    withWorker(worker, { organizationId }, async (db) => {
      const work = { db, organizationId, clock, jobs, live };
      const result = await takeStep(work, id);
      if (result !== null) await announcer.announce(work, result.job);
      return result;
    });
  for (;;) {
    signal.throwIfAborted();
    const result = await again(step);
    if (result === null) return null;
    onStep?.(result.job);
    if (result.next !== 'MORE') return result.job;
  }
}

async function again(step: () => Promise<StepResult | null>): Promise<StepResult | null> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await step();
    } catch (error) {
      if (attempt === attempts || !passing.has(sqlState(error) ?? '')) throw error;
    }
  }
}

function sqlState(error: unknown): string | null {
  const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error;
  return cause instanceof Error && 'code' in cause && typeof cause.code === 'string' ? cause.code : null;
}

/**
 * The job that carries an import on. Told of one that is still receiving, it watches over it: a file that has stopped arriving, because
 * its sender or the server went away, fails the import.
 */
export async function carryOn(
  { worker }: { readonly worker: Pool },
  platform: Tools,
  payload: JobPayloads['imports.carry-on'],
  signal: AbortSignal,
): Promise<void> {
  const organizationId = parseId('org', payload.organizationId);
  const id = parseId('imp', payload.importId);
  if (!organizationId || !id) return;
  const job = await advanceImport(worker, platform, organizationId, id, signal);
  if (job?.state !== 'RECEIVING') return;
  const { clock, jobs, live } = platform;
  const silentFor = clock.now().getTime() - job.updatedAt.getTime();
  await withWorker(worker, { organizationId }, async (db) => {
    const work = { db, organizationId, clock, jobs, live };
    if (silentFor >= silence * 1000) await failImport(work, id, 'The file stopped arriving. Send it again.');
    else await jobs.enqueue(db, 'imports.carry-on', payload, { afterSeconds: silence });
  });
}
