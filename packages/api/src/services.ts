import { type Logger, pino } from 'pino';
import type { Config } from './config/config.ts';
import type { Secrets } from './config/secrets.ts';
import type { Platform } from './context.ts';
import { openLive } from './db/live.ts';
import { roleUrl } from './db/roles.ts';
import { openPool } from './db/transactions.ts';
import type { Pools } from './http/request-context.ts';
import { jobHandlers } from './jobs/handlers.ts';
import { openJobs } from './jobs/runner.ts';
import { type Clock, systemClock } from './kernel/clock.ts';
import { type LocalOutbox, openMailer } from './mail/mailer.ts';
import { type Auth, openAccounts, openAuth } from './modules/identity/index.ts';

/** What the product runs on, opened once per process. */
export interface Services {
  readonly log: Logger;
  readonly pools: Pools;
  readonly auth: Auth;
  readonly platform: Platform;
  /** Mails kept on this machine; null where they are sent. */
  readonly outbox: LocalOutbox | null;
  /** Takes jobs from now on. */
  startJobs(): Promise<void>;
  /** Finishes what runs and closes every connection. */
  close(): Promise<void>;
}

/** Parts that tests choose themselves. */
export interface Overrides {
  readonly clock?: Clock;
  readonly log?: Logger;
}

/** Header and field names that never reach the log, whatever logs them. */
const secretPaths = [
  'req.headers.cookie',
  'req.headers.authorization',
  'res.headers["set-cookie"]',
  '*.password',
  '*.token',
  '*.secret',
];

export function openLog(config: Config): Logger {
  return pino({
    level: config.logLevel,
    redact: { paths: secretPaths, censor: '[redacted]' },
    serializers: {
      // Query strings may carry tokens: only the path is logged.
      req: (request: { method: string; url: string; ip?: string; id?: string }) => ({
        method: request.method,
        path: request.url.split('?', 1)[0],
      }),
      err: serializeError,
    },
  });
}

/** Message and stack, and the code; never the properties of a database error, which quote values and parameters. */
function serializeError(error: unknown) {
  if (!(error instanceof Error)) return { message: String(error) };
  const isQuery = 'query' in error || error.message.startsWith('Failed query');
  const cause = error.cause instanceof Error ? error.cause : undefined;
  const code = 'code' in error ? error.code : cause && 'code' in cause ? cause.code : undefined;
  return {
    type: error.name,
    message: isQuery ? `A database statement failed${cause ? `: ${cause.message}` : ''}` : error.message,
    ...(code === undefined ? {} : { code }),
    stack: isQuery ? (error.stack ?? '').split('\n').filter((line) => line.startsWith('    at ')).join('\n') : error.stack,
  };
}

/**
 * Opens pools, queue, live updates, sign-in and mail on a migrated database.
 * @param adminUrl names server and database; every pool signs in as its own role there
 */
export async function openServices(
  config: Config,
  secrets: Secrets,
  adminUrl: string,
  overrides: Overrides = {},
): Promise<Services> {
  const log = overrides.log ?? openLog(config);
  const url = (role: Parameters<typeof roleUrl>[2]) => roleUrl(adminUrl, secrets, role);
  const pools = {
    app: openPool(url('rapport_app'), config.poolSize, 'rapport app'),
    worker: openPool(url('rapport_worker'), Math.max(2, Math.ceil(config.poolSize / 2)), 'rapport worker'),
    auth: openPool(url('rapport_auth'), Math.max(2, Math.ceil(config.poolSize / 2)), 'rapport auth'),
  };
  const jobs = await openJobs(url('rapport_worker'), log);
  const live = await openLive(pools.app.client);
  const { mailer, outbox } = openMailer(config);
  const { publicUrl, demo } = config;
  const auth = openAuth({ pool: pools.auth, secret: secrets.derive('sign-in'), publicUrl, mailer, log });
  const accounts = openAccounts(auth, pools.auth);
  const platform: Platform = { clock: overrides.clock ?? systemClock, jobs, live, accounts, mailer, publicUrl, demo };
  return {
    log,
    pools,
    auth,
    platform,
    outbox,
    startJobs: () => jobs.work(jobHandlers(pools, platform)),
    async close() {
      await jobs.stop();
      await live.close();
      await Promise.all([pools.app.close(), pools.worker.close(), pools.auth.close()]);
    },
  };
}
