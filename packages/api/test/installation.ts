import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import postgres from 'postgres';
import { inject } from 'vitest';
import { type Config, readConfig } from '../src/config/config.ts';
import { openSecrets, type Secrets } from '../src/config/secrets.ts';
import { freePort } from '../src/db/free-port.ts';
import { testSecret } from './test-secret.ts';

/** One database of its own, cloned from the migrated template, with a configuration for it. */
export interface Installation {
  readonly config: Config;
  readonly secrets: Secrets;
  readonly adminUrl: string;
  /** A superuser's connection, past every wall: for arranging and for looking behind. */
  readonly admin: postgres.Sql;
  remove(): Promise<void>;
}

/** Clones the template database of the run (about a tenth of a second). */
export async function createInstallation(environment: Record<string, string> = {}): Promise<Installation> {
  const server = inject('adminUrl');
  const name = `test_${randomBytes(6).toString('hex')}`;
  const maintenance = postgres(server, { max: 1, onnotice: () => {} });
  await maintenance.unsafe(`create database ${name} template ${inject('template')}`);
  const url = new URL(server);
  url.pathname = `/${name}`;
  const directory = mkdtempSync(join(tmpdir(), 'rapport-test-data-'));
  const config = readConfig(
    {
      DATABASE_URL: url.href,
      RAPPORT_SECRET: testSecret,
      RAPPORT_DATA_DIR: directory,
      LOG_LEVEL: 'silent',
      PORT: String(await freePort()),
      RAPPORT_POOL_SIZE: '4',
      ...environment,
    },
    directory,
  );
  const admin = postgres(url.href, { max: 2, onnotice: () => {} });
  return {
    config,
    secrets: openSecrets(config),
    adminUrl: url.href,
    admin,
    async remove() {
      await admin.end();
      await maintenance.unsafe(`drop database ${name} with (force)`);
      await maintenance.end();
      rmSync(directory, { recursive: true, force: true });
    },
  };
}
