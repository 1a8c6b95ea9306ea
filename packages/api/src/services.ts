import type { DestinationStream, Logger } from 'pino';
import { type Background, openBackground } from './background.ts';
import type { Config } from './config/config.ts';
import type { Secrets } from './config/secrets.ts';
import type { Origins, Platform } from './context.ts';
import { type LiveConnection, openLive } from './db/live.ts';
import { roleUrl } from './db/roles.ts';
import { openPool } from './db/transactions.ts';
import type { Pools } from './http/request-context.ts';
import { jobHandlers } from './jobs/handlers.ts';
import { openJobs } from './jobs/runner.ts';
import { type Clock, systemClock } from './kernel/clock.ts';
import { signingKey } from './kernel/ed25519.ts';
import { openLog } from './log.ts';
import { type LocalOutbox, openMailer } from './mail/mailer.ts';
import { openKeyProvider, openVault } from './modules/confidential/index.ts';
import { type Auth, openAccounts, openAuth } from './modules/identity/index.ts';
import { meetingsOf } from './modules/sessions/index.ts';
import { origins } from './origins.ts';

/** What the product runs on, opened once per process. */
export interface Services {
  readonly log: Logger;
  readonly pools: Pools;
  readonly auth: Auth;
  readonly platform: Platform;
  readonly live: LiveConnection;
  /** Mails kept on this machine; null where they are sent. */
  readonly outbox: LocalOutbox | null;
  /** What runs without anybody waiting for it. */
  readonly background: Background;
  /** Takes jobs from now on. */
  startJobs(): Promise<void>;
  /** Finishes what runs and closes every connection. */
  close(): Promise<void>;
}

/** Parts that tests choose themselves. */
export interface Overrides {
  readonly clock?: Clock;
  readonly origins?: Origins;
  /** Where log lines go instead of the standard output. */
  readonly logTo?: DestinationStream;
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
  const log = openLog(config, overrides.logTo);
  const url = (role: Parameters<typeof roleUrl>[2]) => roleUrl(adminUrl, secrets, role);
  const pools = {
    app: openPool(url('rapport_app'), config.poolSize, 'rapport app'),
    traces: openPool(url('rapport_app'), Math.max(2, Math.ceil(config.poolSize / 2)), 'rapport traces'),
    worker: openPool(url('rapport_worker'), Math.max(2, Math.ceil(config.poolSize / 2)), 'rapport worker'),
    auth: openPool(url('rapport_auth'), Math.max(2, Math.ceil(config.poolSize / 2)), 'rapport auth'),
  };
  const jobs = await openJobs(url('rapport_worker'), log);
  const live = await openLive(pools.app.client);
  const { mailer, outbox } = openMailer(config);
  const { publicUrl, demo } = config;
  const background = openBackground(log);
  const signIn = openAuth({
    pool: pools.auth,
    secret: secrets.derive('sign-in'),
    publicUrl,
    mailer,
    background,
    log,
  });
  const accounts = openAccounts(signIn, pools.auth);
  const platform: Platform = {
    clock: overrides.clock ?? systemClock,
    jobs,
    live,
    vault: openVault(openKeyProvider(config.keys, config.dataDir, pools.auth)),
    origins: overrides.origins ?? origins,
    ledgerKey: signingKey(Buffer.from(secrets.derive('ledger'), 'base64url')),
    linkKey: Buffer.from(secrets.derive('links in mails'), 'base64url'),
    accounts,
    mailer,
    mailFrom: config.mailFrom,
    meetingsOf,
    publicUrl,
    demo,
  };
  return {
    log,
    pools,
    auth: signIn,
    platform,
    live,
    outbox,
    background,
    startJobs: () => jobs.work(jobHandlers(pools, platform)),
    async close() {
      const { app, traces, worker, auth } = pools;
      // One part that cannot end well, such as a queue whose database is gone, does not keep the others open.
      const endings = [
        ...(await Promise.allSettled([jobs.stop(), background.settled()])),
        ...(await Promise.allSettled([app, traces, worker, auth].map((pool) => pool.close()))),
      ];
      for (const ending of endings)
        if (ending.status === 'rejected') log.warn({ err: ending.reason }, 'a connection ended badly');
    },
  };
}
