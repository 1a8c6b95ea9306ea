import { randomBytes } from 'node:crypto';
import postgres, { type Sql } from 'postgres';

/** A database of one test file, with one role that owns nothing. */
export interface ScratchDatabase {
  /** A superuser's pool, connected to this database. */
  admin: Sql;
  /** URL of the role that owns nothing and bypasses nothing. */
  url: string;
  /** Name of that role, safe in SQL text. */
  role: string;
  /** Ends `admin` and removes the database and its role, whoever is still connected. */
  drop: () => Promise<void>;
}

/**
 * Creates an empty database and a plain login role on the test server.
 * @param adminUrl URL of a superuser, usually `inject('adminUrl')`
 */
export async function createScratchDatabase(adminUrl: string): Promise<ScratchDatabase> {
  const name = `scratch_${randomBytes(6).toString('hex')}`;
  const password = randomBytes(12).toString('hex');
  await asAdmin(adminUrl, async (sql) => {
    await sql.unsafe(`create role ${name} login password '${password}'`);
    await sql.unsafe(`create database ${name}`);
  });

  const url = new URL(adminUrl);
  url.pathname = `/${name}`;
  const admin = postgres(url.href, { max: 4, onnotice: () => undefined });
  url.username = name;
  url.password = password;

  return {
    admin,
    url: url.href,
    role: name,
    drop: async () => {
      await admin.end({ timeout: 5 });
      await asAdmin(adminUrl, async (sql) => {
        await sql.unsafe(`drop database ${name} with (force)`);
        await sql.unsafe(`drop role ${name}`);
      });
    },
  };
}

async function asAdmin(adminUrl: string, work: (sql: Sql) => Promise<void>): Promise<void> {
  const sql = postgres(adminUrl, { max: 1, onnotice: () => undefined });
  try {
    await work(sql);
  } finally {
    await sql.end({ timeout: 5 });
  }
}
