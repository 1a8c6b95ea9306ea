import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import postgres from 'postgres';
import type { Config } from './config/config.ts';
import type { Secrets } from './config/secrets.ts';
import { lockDataDir } from './db/data-dir-lock.ts';
import { codeOf, isUnavailable } from './db/database-errors.ts';
import { startEmbeddedServer } from './db/embedded-server.ts';
import { ensureDatabase, migrateDatabase } from './db/migrate.ts';
import { roleUrl } from './db/roles.ts';
import { migrateJobs } from './jobs/runner.ts';

/** A database of this version, ready for `openServices`. */
export interface Database {
  readonly adminUrl: string;
  /** Stops the server where this process started it. */
  stop(): Promise<void>;
}

/** Brings a database to this version: tables, policies, grants and queues. */
export async function upgradeDatabase(adminUrl: string, secrets: Secrets): Promise<void> {
  await migrateDatabase(adminUrl, secrets);
  await migrateJobs(adminUrl, roleUrl(adminUrl, secrets, 'rapport_owner'));
}

/** How to wait for an external database: whom to tell, and when to give up early. */
export interface Waiting {
  readonly note: (text: string) => void;
  readonly stop: AbortSignal;
}

/**
 * The installation's database: the external one of `DATABASE_URL`, waited for where it does not answer yet, or the embedded server in
 * the data directory, started or joined.
 * @param as the one server of the data directory, which stops the embedded database in the end, or a command beside it
 * @param waiting without it, an external server that does not answer at once is an error
 * @throws EmbeddedServerError, or the connection's error where the external server does not answer
 */
export async function openDatabase(
  config: Config,
  secrets: Secrets,
  as: 'SERVER' | 'VISITOR',
  waiting?: Waiting,
): Promise<Database> {
  if (config.databaseUrl !== null) {
    if (waiting) await untilItAnswers(config.databaseUrl, config.databaseWait, waiting);
    await upgradeDatabase(config.databaseUrl, secrets);
    return { adminUrl: config.databaseUrl, stop: async () => {} };
  }
  const unlock = as === 'SERVER' ? lockDataDir(config.dataDir) : () => {};
  try {
    return await openEmbedded(config, secrets, as, unlock);
  } catch (error) {
    unlock();
    throw error;
  }
}

async function openEmbedded(
  config: Config,
  secrets: Secrets,
  as: 'SERVER' | 'VISITOR',
  unlock: () => void,
): Promise<Database> {
  const server = await startEmbeddedServer({
    directory: join(config.dataDir, 'postgres'),
    password: secrets.derive('embedded server'),
    owned: as === 'SERVER',
  });
  try {
    const adminUrl = await ensureDatabase(server.adminUrl, 'rapport');
    await upgradeDatabase(adminUrl, secrets);
    const stop = async () => {
      await server.stop();
      unlock();
    };
    return { adminUrl, stop };
  } catch (error) {
    await server.stop();
    throw error;
  }
}

/** Databases and applications are often started together, the database being slower: asks until it answers or `seconds` are over. */
async function untilItAnswers(url: string, seconds: number, { note, stop }: Waiting): Promise<void> {
  const { host } = new URL(url);
  const deadline = performance.now() + seconds * 1000;
  for (let pause = 500; ; pause = Math.min(pause * 2, 5_000)) {
    const client = postgres(url, { max: 1, connect_timeout: 5, onnotice: () => {} });
    try {
      await client`select 1`;
      return;
    } catch (error) {
      const left = Math.round((deadline - performance.now()) / 1000);
      if (!isUnavailable(error) || left <= 0 || stop.aborted) throw error;
      note(
        `The database at ${host} does not answer (${codeOf(error) ?? 'no code'}). Asking again for ${left} s.`,
      );
    } finally {
      await client.end({ timeout: 1 });
    }
    await setTimeout(Math.min(pause, Math.max(0, deadline - performance.now())), undefined, { signal: stop });
  }
}
