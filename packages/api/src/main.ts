import type { FastifyInstance } from 'fastify';
import { buildApp } from './app.ts';
import { type Config, ConfigError } from './config/config.ts';
import { loadConfig } from './config/environment.ts';
import { openSecrets } from './config/secrets.ts';
import { type Database, openDatabase } from './database.ts';
import { EmbeddedServerError } from './db/embedded-server.ts';
import { openServices, type Services } from './services.ts';

/** Everything that is open, to be closed in this order. */
interface Running {
  app?: FastifyInstance;
  services?: Services;
  database?: Database;
}

const running: Running = {};
let closing: Promise<void> | undefined;

/** Stops taking requests, lets those that run finish, then jobs, connections and the embedded server. */
function close(): Promise<void> {
  closing ??= (async () => {
    await running.app?.close();
    await running.services?.close();
    await running.database?.stop();
  })();
  return closing;
}

async function exit(code: number): Promise<never> {
  // Whatever hangs must not keep the terminal: after fifteen seconds the process goes anyway.
  setTimeout(() => process.exit(1), 15_000).unref();
  try {
    await close();
  } catch (error) {
    complain(error);
    process.exit(1);
  }
  process.exit(code);
}

function complain(error: unknown): void {
  process.stderr.write(`\n${explain(error)}\n\n`);
}

/** What went wrong at the start and what to do, without a stack where it is not our bug. */
function explain(error: unknown): string {
  if (error instanceof ConfigError || error instanceof EmbeddedServerError) return error.message;
  if (!(error instanceof Error)) return String(error);
  const code = 'code' in error ? String(error.code) : '';
  if (code === 'EADDRINUSE') {
    return 'The port is taken by another program. Stop that, or choose another: PORT=4001 npx -y pnpm@12 start';
  }
  if (['ECONNREFUSED', 'ENOTFOUND', 'CONNECT_TIMEOUT', 'ETIMEDOUT', 'EHOSTUNREACH'].includes(code)) {
    return `The database at DATABASE_URL does not answer (${code}). Check the address and that the server runs.`;
  }
  if (code === '28P01' || code === '28000') return 'The database refuses the user or password in DATABASE_URL.';
  return error.stack ?? error.message;
}

/** What a person at the terminal needs to know. */
function greet(config: Config): void {
  const lines = [`Rapport is ready at ${config.publicUrl}`];
  if (config.demo) lines.push('Sign in with one click as a coach, a client, a program manager … on that page.');
  lines.push('Ctrl-C stops it.');
  process.stdout.write(`\n  ${lines.join('\n  ')}\n\n`);
}

async function start(): Promise<void> {
  const config = loadConfig();
  const secrets = openSecrets(config);
  running.database = await openDatabase(config, secrets, 'SERVER');
  running.services = await openServices(config, secrets, running.database.adminUrl);
  running.app = await buildApp(config, running.services);
  await running.app.listen({ port: config.port, host: config.host });
  await running.services.startJobs();
  greet(config);
}

process.once('SIGINT', () => void exit(0));
process.once('SIGTERM', () => void exit(0));

try {
  await start();
} catch (error) {
  complain(error);
  await exit(1);
}
