import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { readConfig } from '../src/config/config.ts';
import { openSecrets } from '../src/config/secrets.ts';
import { upgradeDatabase } from '../src/database.ts';
import { startEmbeddedServer } from '../src/db/embedded-server.ts';
import { ensureDatabase } from '../src/db/migrate.ts';
import { testSecret } from './test-secret.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** URL of a superuser on the test server, database `postgres`. */
    adminUrl: string;
    /** Name of a migrated, empty database to clone. */
    template: string;
  }
}

/** Starts one Postgres server for the whole run and provides its `adminUrl`; the returned function stops and removes it. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const directory = await mkdtemp(join(tmpdir(), 'rapport-test-'));
  // As root the server runs as another user, who must be able to enter.
  await chmod(directory, 0o711);
  const remove = () => rm(directory, { recursive: true, force: true });
  try {
    // Nothing here has to survive a power cut.
    const server = await startEmbeddedServer({
      directory: join(directory, 'cluster'),
      password: 'postgres',
      settings: { fsync: 'off', full_page_writes: 'off' },
    });
    const template = 'rapport_template';
    const templateUrl = await ensureDatabase(server.adminUrl, template);
    const config = readConfig({ DATABASE_URL: templateUrl, RAPPORT_SECRET: testSecret }, directory);
    await upgradeDatabase(templateUrl, openSecrets(config));
    project.provide('adminUrl', server.adminUrl);
    project.provide('template', template);
    return async () => {
      await server.stop();
      await remove();
    };
  } catch (error) {
    await remove();
    throw error;
  }
}
