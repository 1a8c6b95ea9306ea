import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import postgres from 'postgres';
import { readConfig } from '../src/config/config.ts';
import { openSecrets } from '../src/config/secrets.ts';
import { upgradeDatabase } from '../src/database.ts';
import { startEmbeddedServer } from '../src/db/embedded-server.ts';
import { freePort } from '../src/db/free-port.ts';
import { ensureDatabase } from '../src/db/migrate.ts';
import { openServices } from '../src/services.ts';
import { fill, type Size, someGuides } from './dashboard/fill.ts';
import { type Guest, type Load, load, median } from './dashboard/load.ts';
import { answersAlike, questionOf, type Subject, subjects } from './dashboard/subjects.ts';
import { print } from './dashboard/table.ts';

/**
 * How many times a second the Home page of a guide with twenty relationships is answered: each with its partner, agreement, next session
 * and open commitments. In one run, on one database with the same walls, and each asking anew who asks: Rapport as it is served, the
 * same page by PostGraphile 5, and by one statement written by hand behind a bare server, which is the floor. Three rounds, in turn;
 * medians. Then Rapport alone with 10 and 100 times the rows.
 *
 * --json FILE writes the figures; --base-only leaves the larger sizes out.
 */
const { values } = parseArgs({
  options: { json: { type: 'string' }, 'base-only': { type: 'boolean', default: false } },
});

const clients = 16;
const rounds = 3;
const seconds = 8;
const warmUpSeconds = 3;
const base: Size = { organizations: 20, guides: 40 };
const sizes: readonly { readonly name: string; readonly times: number; readonly size: Size }[] = [
  { name: 'base', times: 1, size: base },
  { name: '10 times the rows', times: 10, size: { organizations: 20, guides: 400 } },
  { name: '100 times the rows', times: 100, size: { organizations: 200, guides: 400 } },
];

const directory = mkdtempSync(join(tmpdir(), 'rapport-bench-'));
// As root the database runs as another user, who must be able to enter.
chmodSync(directory, 0o711);
const server = await startEmbeddedServer({
  directory: join(directory, 'postgres'),
  password: randomBytes(16).toString('hex'),
});
const adminUrl = await ensureDatabase(server.adminUrl, 'rapport');
const environment = {
  DATABASE_URL: adminUrl,
  RAPPORT_SECRET: randomBytes(32).toString('hex'),
  RAPPORT_DATA_DIR: directory,
  RAPPORT_DEMO: 'off',
  LOG_LEVEL: 'error',
  RAPPORT_COST_PER_MINUTE: '1000000000',
  RAPPORT_POOL_SIZE: '16',
};
const config = readConfig(environment, directory);
const secrets = openSecrets(config);
await upgradeDatabase(adminUrl, secrets);
const admin = postgres(adminUrl, { max: 1, onnotice: () => {} });

/** Signs guides in, as anybody signs in. */
async function signIn(): Promise<Guest[]> {
  const services = await openServices(config, secrets, adminUrl);
  try {
    const guests: Guest[] = [];
    for (const { accountId, ...guide } of await someGuides(admin, 64)) {
      const answer = await services.auth.api.trustedSignIn({ body: { userId: accountId }, asResponse: true });
      const cookies = answer.headers.getSetCookie().map((cookie) => cookie.split(';', 1)[0]);
      guests.push({ ...guide, cookie: cookies.join('; ') });
    }
    return guests;
  } finally {
    await services.close();
  }
}

/** Runs one server in a process of its own while `work` asks it. */
async function served<T>(subject: Subject, work: (origin: string) => Promise<T>): Promise<T> {
  const port = await freePort();
  const file = fileURLToPath(new URL(subject.file, import.meta.url));
  const child = spawn(process.execPath, [file], {
    env: {
      ...process.env,
      ...environment,
      NODE_ENV: 'production',
      GRAPHILE_ENV: 'production',
      PORT: String(port),
    },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const ended = once(child, 'exit');
  try {
    const origin = `http://127.0.0.1:${port}`;
    await answering(origin, () => child.exitCode !== null);
    return await work(origin);
  } finally {
    child.kill('SIGTERM');
    await ended;
  }
}

async function answering(origin: string, over: () => boolean): Promise<void> {
  const deadline = performance.now() + 60_000;
  while (performance.now() < deadline && !over()) {
    if (
      await fetch(origin, { method: 'POST' }).then(
        () => true,
        () => false,
      )
    )
      return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error('A server did not become ready.');
}

/** Takes out what is done for every organization once in an hour: the others have nothing like it, and when it begins is chance. */
async function withoutHourlyJobs(): Promise<void> {
  await admin`delete from pgboss.schedule`;
  await admin`delete from pgboss.job where state in ('created', 'retry')`;
  for (;;) {
    const [running] = await admin<
      { count: number }[]
    >`select count(*)::int as count from pgboss.job where state = 'active'`;
    if (running?.count === 0) return;
    await new Promise((resolve) => setTimeout(resolve, 250));
  }
}

const measure = (subject: Subject, guests: readonly Guest[]): Promise<Load> =>
  served(subject, async (origin) => {
    const question = questionOf(subject);
    await load(origin, question, guests, clients, warmUpSeconds);
    if (subject.name === 'Rapport') await withoutHourlyJobs();
    return load(origin, question, guests, clients, seconds);
  });

try {
  const measured = new Map<string, Load[]>();
  const grown: { name: string; times: number; load: Load }[] = [];
  for (const { name, times, size } of sizes) {
    if (times > 1 && values['base-only']) break;
    const start = performance.now();
    await fill(admin, size);
    const guests = await signIn();
    console.log(`${name}: filled in ${((performance.now() - start) / 1000).toFixed(0)} s`);
    const [first] = guests;
    if (!first) throw new Error('Nobody is signed in.');
    if (times === 1) await answersAlike(first, served);
    const turn = times === 1 ? subjects : subjects.filter((subject) => subject.name === 'Rapport');
    const loads = new Map(turn.map((subject) => [subject.name, [] as Load[]]));
    for (let round = 0; round < rounds; round += 1)
      for (const subject of turn) loads.get(subject.name)?.push(await measure(subject, guests));
    for (const [subject, found] of loads) {
      if (times === 1) measured.set(subject, found);
      if (subject === 'Rapport') grown.push({ name, times, load: median(found) });
    }
  }
  const figures = print(measured, grown, { clients, rounds, seconds });
  if (values.json) writeFileSync(values.json, `${JSON.stringify(figures)}\n`);
} finally {
  await admin.end();
  await server.stop();
  rmSync(directory, { recursive: true, force: true });
}
