import { ConfigError } from './config/config.ts';
import { codeOf, isUnavailable } from './db/database-errors.ts';
import { EmbeddedServerError } from './db/embedded-server.ts';
import { serializeError } from './log.ts';

/** What a person can do about a start that failed, by the code of what failed. */
const advice: Readonly<Record<string, string>> = {
  EADDRINUSE:
    'The port is taken by another program. Stop that, or choose another: PORT=4001 npx -y pnpm@12 start',
  EADDRNOTAVAIL: 'HOST is not an address of this machine. Leave it out, or set it to 127.0.0.1 or 0.0.0.0.',
  EACCES: 'This user may not listen on PORT. Choose one above 1023.',
  ENOSPC: 'The disk is full. Make room where RAPPORT_DATA_DIR and the database lie.',
  '28P01': 'The database refuses the user or password in DATABASE_URL.',
  '28000': 'The database refuses the user or password in DATABASE_URL.',
  '3D000': 'The database named in DATABASE_URL does not exist. Create it first: createdb rapport',
  '42501': 'The user in DATABASE_URL may not create roles. Use an administrator of the database for it.',
};

/** What went wrong at the start and what to do, without a stack where it is not our bug. */
export function explain(error: unknown): string {
  if (error instanceof ConfigError || error instanceof EmbeddedServerError) return error.message;
  const code = codeOf(error) ?? '';
  const known = advice[code];
  if (known) return known;
  if (isUnavailable(error)) {
    return `The database at DATABASE_URL does not answer (${code}). Check the address and that the server runs.`;
  }
  const { type, message, stack } = serializeError(error);
  return [`${type}: ${message}`, stack].filter(Boolean).join('\n');
}
