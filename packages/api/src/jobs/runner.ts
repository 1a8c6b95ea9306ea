import { sql } from 'drizzle-orm';
import { fromDrizzle, type Job, type JobResult, PgBoss, type ScheduleOptions } from 'pg-boss';
import type { Logger } from 'pino';
import postgres from 'postgres';
import type { JobPayloads, Jobs } from '../context.ts';
import { idFromUuid, idToUuid, type OrganizationId } from '../kernel/ids.ts';
import { serializeError } from '../log.ts';

export type JobName = keyof JobPayloads;
export type JobHandlers = {
  readonly [Name in JobName]: (payload: JobPayloads[Name], signal: AbortSignal) => Promise<void>;
};

const schema = 'pgboss';

interface QueueOptions {
  readonly retryLimit: number;
  readonly expireInSeconds: number;
  /** How many jobs one look takes: many where each is short, so that a crowd of them does not wait for one look each. */
  readonly batchSize: number;
  /** How many looks run at once: several where one job is long, so that an organization does not wait for another's. */
  readonly atOnce: number;
}

/**
 * Queues and how they behave: retries with growing pauses; a worker that stops answering loses its job after a few seconds.
 * Handlers run at least once and are written to be repeated.
 */
const queues: { readonly [Name in JobName]: QueueOptions } = {
  'identity.send-invitation': { retryLimit: 8, expireInSeconds: 60, batchSize: 10, atOnce: 1 },
  'identity.end-sessions': { retryLimit: 20, expireInSeconds: 30, batchSize: 50, atOnce: 1 },
  'agreements.take-effect': { retryLimit: 50, expireInSeconds: 60, batchSize: 10, atOnce: 1 },
  'agreements.roll-out': { retryLimit: 50, expireInSeconds: 3600, batchSize: 1, atOnce: 1 },
  'agreements.nudge': { retryLimit: 3, expireInSeconds: 900, batchSize: 1, atOnce: 1 },
  'agreements.send-nudge': { retryLimit: 20, expireInSeconds: 60, batchSize: 10, atOnce: 1 },
  'sessions.settle': { retryLimit: 3, expireInSeconds: 900, batchSize: 1, atOnce: 1 },
  'sessions.extend': { retryLimit: 3, expireInSeconds: 900, batchSize: 1, atOnce: 1 },
  'closings.close': { retryLimit: 50, expireInSeconds: 60, batchSize: 10, atOnce: 1 },
  'closings.return-words': { retryLimit: 50, expireInSeconds: 60, batchSize: 10, atOnce: 1 },
  'closings.erase': { retryLimit: 50, expireInSeconds: 60, batchSize: 10, atOnce: 1 },
  'goals.miss': { retryLimit: 3, expireInSeconds: 900, batchSize: 1, atOnce: 1 },
  'feedback.deliver': { retryLimit: 50, expireInSeconds: 60, batchSize: 10, atOnce: 1 },
  'sessions.clear-removed': { retryLimit: 50, expireInSeconds: 60, batchSize: 50, atOnce: 1 },
  'notifications.spread': { retryLimit: 50, expireInSeconds: 60, batchSize: 50, atOnce: 1 },
  'notifications.remind': { retryLimit: 3, expireInSeconds: 900, batchSize: 1, atOnce: 1 },
  'notifications.mail': { retryLimit: 20, expireInSeconds: 60, batchSize: 10, atOnce: 1 },
  'calendar.invite': { retryLimit: 20, expireInSeconds: 60, batchSize: 10, atOnce: 1 },
  'imports.carry-on': { retryLimit: 50, expireInSeconds: 3600, batchSize: 1, atOnce: 3 },
  'imports.clear': { retryLimit: 20, expireInSeconds: 600, batchSize: 1, atOnce: 1 },
};

/** What is done for every organization once in an hour; each is told which. */
const hourly = [
  'agreements.nudge',
  'sessions.settle',
  'sessions.extend',
  'goals.miss',
  'notifications.remind',
] as const satisfies readonly JobName[];

/**
 * Writes down that an organization has its hourly jobs. The queue holds one entry an organization and job, and however many processes look
 * at it, each hour makes one job.
 */
async function scheduleHourly(
  boss: PgBoss,
  organizationId: OrganizationId,
  connection: Pick<ScheduleOptions, 'db'> = {},
): Promise<void> {
  // A minute of its own, so that many organizations are spread over the hour.
  const minute = Number.parseInt(idToUuid(organizationId).slice(-4), 16) % 60;
  for (const name of hourly)
    await boss.schedule(
      name,
      `${minute} * * * *`,
      { organizationId },
      { key: organizationId, ...connection },
    );
}

/**
 * Gives every organization its hourly jobs, also those that are older than a job. Organizations are behind walls: only an administrator
 * who is past them sees all; others rely on what was written when each organization was made.
 */
async function scheduleForAll(boss: PgBoss, admin: postgres.Sql): Promise<void> {
  const [self] = await admin<
    { past: boolean }[]
  >`select rolsuper as past from pg_roles where rolname = current_user`;
  if (!self?.past) return;
  const rows = await admin<{ id: string }[]>`select id from public.organization`;
  for (const { id } of rows) await scheduleHourly(boss, idFromUuid('org', id));
}

/**
 * Makes or upgrades the queue tables, and lets the run-time roles use them: jobs are taken by the worker only, and added by requests.
 * @param adminUrl for the grants; @param ownerUrl whose tables they are
 */
export async function migrateJobs(adminUrl: string, ownerUrl: string): Promise<void> {
  const boss = new PgBoss({ connectionString: ownerUrl, schema, supervise: false, schedule: false, max: 1 });
  boss.on('error', () => {});
  await boss.start();
  const admin = postgres(adminUrl, { max: 1, onnotice: () => {} });
  try {
    for (const [name, { batchSize: _, atOnce: __, ...options }] of Object.entries(queues)) {
      const behaviour = { ...options, notify: true, retryBackoff: true, retryDelay: 1, heartbeatSeconds: 10 };
      await boss.createQueue(name, behaviour);
      // A queue that an earlier version made keeps what that said, unless told.
      await boss.updateQueue(name, behaviour);
    }
    await scheduleForAll(boss, admin);
    await admin.unsafe(`
      grant usage on schema ${schema} to rapport_worker, rapport_app;
      grant select, insert, update, delete on all tables in schema ${schema} to rapport_worker;
      grant execute on all functions in schema ${schema} to rapport_worker;
      grant insert, select (id, start_after) on ${schema}.job_common, ${schema}.job to rapport_app;
      grant select on ${schema}.queue, ${schema}.version to rapport_app;
    `);
  } finally {
    await boss.stop({ graceful: false });
    await admin.end();
  }
}

/** The queue of this process: sends at once, works after `work`. */
export interface JobRunner extends Jobs {
  work(handlers: JobHandlers): Promise<void>;
  /** Stops taking jobs, aborts those that run, and waits for them to put themselves away. */
  stop(): Promise<void>;
}

/**
 * Opens the queue as the worker role.
 * @param workerUrl database URL of `rapport_worker`
 */
export async function openJobs(workerUrl: string, log: Logger): Promise<JobRunner> {
  const boss = new PgBoss({
    connectionString: workerUrl,
    schema,
    migrate: false,
    max: 4,
    // Workers wake at the commit that queued a job; looking every second is for what they missed.
    useListenNotify: true,
    superviseIntervalSeconds: 5,
    monitorIntervalSeconds: 5,
  });
  boss.on('error', (error) => log.error({ err: error }, 'job queue error'));
  await boss.start();
  const stopping = new AbortController();
  return {
    async enqueue(db, name, payload, delay) {
      const later = delay === undefined ? {} : { startAfter: delay.afterSeconds };
      await boss.send(name, payload, { db: fromDrizzle(db, sql), ...later });
    },
    everyHour(db, organizationId) {
      const { executeSql } = fromDrizzle(db, sql);
      // Drizzle hands values on as they are, and the driver wants JSON as text.
      const asText = (value: unknown) =>
        typeof value === 'object' && value !== null ? JSON.stringify(value) : value;
      return scheduleHourly(boss, organizationId, {
        db: { executeSql: (text, values) => executeSql(text, values?.map(asText)) },
      });
    },
    async work(handlers) {
      for (const name of Object.keys(queues) as JobName[])
        await workOn(boss, name, handlers[name], stopping.signal, log);
    },
    async stop() {
      stopping.abort();
      await boss.stop({ graceful: true, timeout: 10_000 });
    },
  };
}

async function workOn<Name extends JobName>(
  boss: PgBoss,
  name: Name,
  handler: JobHandlers[Name],
  stopping: AbortSignal,
  log: Logger,
): Promise<void> {
  const { batchSize, atOnce } = queues[name];
  const attempt = async (job: Job<JobPayloads[Name]>): Promise<JobResult> => {
    const started = performance.now();
    try {
      await handler(job.data, AbortSignal.any([stopping, job.signal]));
      log.debug({ job: name, jobId: job.id, ms: Math.round(performance.now() - started) }, 'job done');
      return { id: job.id, status: 'completed' };
    } catch (error) {
      log.warn({ job: name, jobId: job.id, err: error }, 'job failed, will be tried again');
      // The queue keeps this in its tables: no more than the log would.
      const { type, message, code } = serializeError(error);
      return {
        id: job.id,
        status: 'failed',
        output: { type, message, ...(code === undefined ? {} : { code }) },
      };
    }
  };
  const options = {
    pollingIntervalSeconds: 0.5,
    notifyPollingIntervalSeconds: 1,
    batchSize,
    localConcurrency: atOnce,
    burstWhenBatchFull: batchSize > 1,
    perJobResults: true,
  } as const;
  await boss.work<JobPayloads[Name]>(name, options, async (jobs) => {
    const results: JobResult[] = [];
    for (const job of jobs) results.push(await attempt(job));
    return results;
  });
}
