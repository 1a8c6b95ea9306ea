import { join } from 'node:path';
import type { Config } from './config/config.ts';
import type { Secrets } from './config/secrets.ts';
import { lockDataDir } from './db/data-dir-lock.ts';
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

/**
 * The installation's database: the external one of `DATABASE_URL`, or the embedded server in the data directory, started or joined.
 * @param as the one server of the data directory, which stops the embedded database in the end, or a command beside it
 * @throws EmbeddedServerError, or the connection's error where the external server does not answer
 */
export async function openDatabase(config: Config, secrets: Secrets, as: 'SERVER' | 'VISITOR'): Promise<Database> {
  if (config.databaseUrl !== null) {
    await upgradeDatabase(config.databaseUrl, secrets);
    return { adminUrl: config.databaseUrl, stop: async () => {} };
  }
  const unlock = as === 'SERVER' ? lockDataDir(config.dataDir) : () => {};
  const server = await startEmbeddedServer({
    directory: join(config.dataDir, 'postgres'),
    password: secrets.derive('embedded server'),
    owned: as === 'SERVER',
  });
  const stop = async () => {
    await server.stop();
    unlock();
  };
  try {
    const adminUrl = await ensureDatabase(server.adminUrl, 'rapport');
    await upgradeDatabase(adminUrl, secrets);
    return { adminUrl, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}
