import type { FastifyInstance } from 'fastify';
import { buildApp } from './app.ts';
import type { Config } from './config/config.ts';
import { loadConfig } from './config/environment.ts';
import { openSecrets } from './config/secrets.ts';
import { type Database, openDatabase } from './database.ts';
import { seedDemo } from './demo/seed-demo.ts';
import { explain } from './explain.ts';
import { openServices, type Services } from './services.ts';

/** Everything that is open, to be closed in this order. */
interface Running {
  app?: FastifyInstance;
  services?: Services;
  database?: Database;
}

const running: Running = {};
const stopAsked = new AbortController();
let ending: Promise<void> | undefined;

const note = (text: string) => void process.stderr.write(`${text}\n`);

/** What a person at the terminal needs to know. */
function greet(config: Config): void {
  const lines = [`Rapport is ready at ${config.publicUrl}`];
  if (config.demo)
    lines.push('Sign in with one click as a coach, a client, a program manager … on that page.');
  lines.push('Ctrl-C stops it.');
  process.stdout.write(`\n  ${lines.join('\n  ')}\n\n`);
}

async function start(stop: AbortSignal): Promise<void> {
  const config = loadConfig();
  const secrets = openSecrets(config);
  running.database = await openDatabase(config, secrets, 'SERVER', { note, stop });
  stop.throwIfAborted();
  running.services = await openServices(config, secrets, running.database.adminUrl);
  stop.throwIfAborted();
  if (config.demo) await seedDemo(running.services.pools.worker, running.services.platform);
  stop.throwIfAborted();
  running.app = await buildApp(config, running.services);
  stop.throwIfAborted();
  await running.app.listen({ port: config.port, host: config.host });
  await running.services.startJobs();
  greet(config);
}

/** Waits for work at most so many milliseconds; whether it went well. */
async function within(limit: number, work: Promise<unknown> | undefined): Promise<boolean> {
  const { promise: late, resolve } = Promise.withResolvers<boolean>();
  const timer = setTimeout(resolve, limit, false);
  try {
    return await Promise.race([Promise.resolve(work).then(() => true), late]);
  } catch (error) {
    if (!stopAsked.signal.aborted) note(explain(error));
    return false;
  } finally {
    clearTimeout(timer);
  }
}

/**
 * Stops taking requests, lets those that run finish, then jobs, connections and the embedded server. What hangs does not keep the
 * terminal: each step has its time, and the process goes after half a minute at the latest.
 */
function end(code: number): Promise<void> {
  ending ??= (async () => {
    stopAsked.abort();
    // A start that is under way gets to where it can be undone.
    await within(5_000, starting);
    const answered = await within(10_000, running.app?.close());
    const closed = await within(10_000, running.services?.close());
    const stopped = await within(5_000, running.database?.stop());
    process.exit(answered && closed && stopped ? code : 1);
  })();
  return ending;
}

/** A fault nobody caught: what state it left is unknown, so it is told and the process starts afresh. */
function crash(error: unknown): void {
  if (ending) return;
  if (running.services) running.services.log.fatal({ err: error }, 'an error that nobody caught: stopping');
  else note(`\n${explain(error)}\n`);
  void end(1);
}

// Terminals and process managers send these more than once, and all of them mean the same.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => void end(0));
process.on('uncaughtException', crash);
process.on('unhandledRejection', crash);

const starting = start(stopAsked.signal);
try {
  await starting;
} catch (error) {
  if (!stopAsked.signal.aborted) note(`\n${explain(error)}\n`);
  await end(1);
}
