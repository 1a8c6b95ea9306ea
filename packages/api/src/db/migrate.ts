import { fileURLToPath } from 'node:url';
import { drizzle } from 'drizzle-orm/postgres-js';
import { migrate } from 'drizzle-orm/postgres-js/migrator';
import postgres from 'postgres';
import type { Secrets } from '../config/secrets.ts';
import { ensureRoles, roleUrl } from './roles.ts';

const migrationsFolder = fileURLToPath(new URL('../../migrations', import.meta.url));
/** One migration at a time, whatever the number of replicas that start together. */
const migrationLock = 7_237_001;

/**
 * Brings a database to this version: roles, ownership, migrations. Safe to run at every start and from several processes.
 * @param adminUrl a role that may create roles, on the database to migrate
 */
export async function migrateDatabase(adminUrl: string, secrets: Secrets): Promise<void> {
  const admin = postgres(adminUrl, { max: 1, onnotice: () => {} });
  try {
    await admin`select pg_advisory_lock(${migrationLock})`;
    await ensureRoles(admin, secrets);
    await prepareDatabase(admin);
    const owner = postgres(roleUrl(adminUrl, secrets, 'rapport_owner'), { max: 1, onnotice: () => {} });
    try {
      await migrate(drizzle(owner), { migrationsFolder });
    } finally {
      await owner.end();
    }
    await admin`revoke create on schema public from rapport_worker`;
  } finally {
    await admin.end();
  }
}

async function prepareDatabase(admin: postgres.Sql): Promise<void> {
  const [row] = await admin<{ name: string }[]>`select current_database() as name`;
  const database = admin(row?.name ?? '');
  await admin`grant create, connect on database ${database} to rapport_owner`;
  await admin`grant connect on database ${database} to rapport_app, rapport_worker, rapport_reports, rapport_auth`;
  // Nobody at run time can put a table of their own in front of ours.
  await admin`revoke temporary on database ${database} from public`;
  await admin`grant create, usage on schema public to rapport_owner with grant option`;
  await admin`revoke all on schema public from public`;
  // Handing a function to the worker role needs that role's right to create, for the time of the migration.
  await admin`grant create on schema public to rapport_worker`;
}

/** Makes the database `name` on the server of `adminUrl` if it is missing. @returns an administrator URL of it */
export async function ensureDatabase(adminUrl: string, name: string): Promise<string> {
  const admin = postgres(adminUrl, { max: 1, onnotice: () => {} });
  try {
    const [known] = await admin`select 1 from pg_database where datname = ${name}`;
    if (!known) await admin`create database ${admin(name)}`;
  } finally {
    await admin.end();
  }
  const url = new URL(adminUrl);
  url.pathname = `/${encodeURIComponent(name)}`;
  return url.href;
}
