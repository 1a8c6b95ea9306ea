import { createHash, createHmac, pbkdf2Sync, randomBytes } from 'node:crypto';
import type { Sql } from 'postgres';
import type { Secrets } from '../config/secrets.ts';

/** Log-in roles. `rapport_owner` migrates; the others serve at run time and own nothing. */
export const databaseRoles = [
  'rapport_owner',
  'rapport_app',
  'rapport_worker',
  'rapport_reports',
  'rapport_auth',
] as const;
export type DatabaseRole = (typeof databaseRoles)[number];

/** The role's password: derived, so that every replica with the same secret knows it and nothing has to store it. */
function rolePassword(secrets: Secrets, role: DatabaseRole): string {
  return secrets.derive(`database role ${role}`);
}

/** The same server and database as `adminUrl`, signed in as a role. */
export function roleUrl(adminUrl: string, secrets: Secrets, role: DatabaseRole, database?: string): string {
  const url = new URL(adminUrl);
  url.username = role;
  url.password = encodeURIComponent(rolePassword(secrets, role));
  if (database !== undefined) url.pathname = `/${encodeURIComponent(database)}`;
  return url.href;
}

/** A SCRAM-SHA-256 verifier (RFC 5802, RFC 7677) as PostgreSQL stores it: the password itself never reaches the server's log. */
function scramVerifier(password: string, salt = randomBytes(16), iterations = 4096): string {
  const salted = pbkdf2Sync(password, salt, iterations, 32, 'sha256');
  const hmac = (text: string) => createHmac('sha256', salted).update(text).digest();
  const storedKey = createHash('sha256').update(hmac('Client Key')).digest('base64');
  const serverKey = hmac('Server Key').toString('base64');
  return `SCRAM-SHA-256$${iterations}:${salt.toString('base64')}$${storedKey}:${serverKey}`;
}

/**
 * Makes the roles that are missing and sets every password anew. Roles belong to the whole server: several databases of one
 * installation share them.
 */
export async function ensureRoles(admin: Sql, secrets: Secrets): Promise<void> {
  for (const role of databaseRoles) {
    const verifier = scramVerifier(rolePassword(secrets, role));
    const attributes = `LOGIN NOSUPERUSER NOCREATEDB NOCREATEROLE NOINHERIT PASSWORD '${verifier}'`;
    const [known] = await admin`select 1 from pg_roles where rolname = ${role}`;
    await admin.unsafe(`${known ? 'ALTER' : 'CREATE'} ROLE ${role} ${attributes}`);
  }
  // The owner hands the reviewed definer functions over to the worker role, which takes membership in it.
  await admin.unsafe('GRANT rapport_worker TO rapport_owner WITH SET TRUE, INHERIT FALSE');
}
