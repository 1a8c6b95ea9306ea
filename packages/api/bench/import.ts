import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { parseArgs } from 'node:util';
import { parse } from 'csv-parse';
import postgres from 'postgres';
import { readConfig } from '../src/config/config.ts';
import { openSecrets } from '../src/config/secrets.ts';
import { openDatabase } from '../src/database.ts';
import { freePort } from '../src/db/free-port.ts';
import { rosterChunks } from './roster.ts';
import { startServer } from './server-process.ts';
import { signedIn } from './signed-in.ts';

/**
 * How long the real server takes to bring in a large staff list, and how much memory it holds at most. In the same run, as floors:
 * reading the same file with the CSV parser alone, and inserting the same people with bare SQL.
 */
const { values } = parseArgs({
  options: { rows: { type: 'string', default: '100000' }, json: { type: 'string' } },
});
const rows = Number(values.rows);
if (!Number.isInteger(rows) || rows < 1) throw new Error('--rows must be a whole number.');

async function timed<T>(work: () => Promise<T>): Promise<{ seconds: number; value: T }> {
  const start = performance.now();
  const value = await work();
  return { seconds: (performance.now() - start) / 1000, value };
}

interface Job {
  readonly id: string;
  readonly state: string;
  readonly progress: { readonly step: string };
  readonly counts: { readonly created: number; readonly unchanged: number };
  readonly failure: string | null;
}

/** Sends the list and waits until it is applied. @returns the counts, and the seconds of each step */
async function importList(
  origin: string,
  cookie: string,
): Promise<{ counts: Job['counts']; steps: Map<string, number> }> {
  const steps = new Map<string, number>();
  let step = 'RECEIVE';
  let since = performance.now();
  const enter = (next: string) => {
    const now = performance.now();
    steps.set(step, (steps.get(step) ?? 0) + (now - since) / 1000);
    [step, since] = [next, now];
  };
  const sent = await fetch(`${origin}/v1/imports?kind=people&fileName=roster.csv`, {
    method: 'POST',
    headers: { cookie, 'content-type': 'text/csv', prefer: 'respond-async' },
    body: Readable.toWeb(Readable.from(rosterChunks(rows))),
    duplex: 'half',
  });
  if (!sent.ok) throw new Error(`The server answered ${sent.status}: ${await sent.text()}`);
  let job = (await sent.json()) as Job;
  while (job.state !== 'DONE') {
    if (job.failure !== null || job.state === 'CANCELLED')
      throw new Error(`The import ended as ${job.state}: ${job.failure}`);
    if (job.progress.step !== step) enter(job.progress.step);
    await new Promise((resolve) => setTimeout(resolve, 100));
    const answer = await fetch(`${origin}/v1/imports/${job.id}`, { headers: { cookie } });
    job = (await answer.json()) as Job;
  }
  enter('DONE');
  return { counts: job.counts, steps };
}

/** Floor: the parser alone. */
async function parseOnly(): Promise<string[][]> {
  const people: string[][] = [];
  for await (const row of Readable.from(rosterChunks(rows)).pipe(parse({ from: 2 })))
    people.push(row as string[]);
  return people;
}

/** Floor: the same people into a table like the product's, by the same number of statements, and nothing else. */
async function insertOnly(adminUrl: string, people: readonly string[][]): Promise<void> {
  const sql = postgres(adminUrl, { max: 1, onnotice: () => {} });
  try {
    await sql`create table bare_person (like person including all)`;
    const organizationId = crypto.randomUUID();
    for (let start = 0; start < people.length; start += 1000) {
      const batch = people
        .slice(start, start + 1000)
        .map(([id, name, email, department, title, hired, , zone]) => ({
          id,
          name,
          email,
          department,
          title,
          hired,
          zone,
        }));
      await sql`
        insert into bare_person (organization_id, id, name, work_email, external_id, department, job_title, hire_date, time_zone)
        select ${organizationId}, uuidv7(), r.name, r.email, r.id, r.department, r.title, r.hired, r.zone
        from jsonb_to_recordset(${sql.json(batch)}) as r(id text, name text, email text, department text, title text, hired date, zone text)`;
    }
  } finally {
    await sql.end();
  }
}

const directory = mkdtempSync(join(tmpdir(), 'rapport-bench-'));
// As root the database runs as another user, who must be able to enter.
chmodSync(directory, 0o711);
const environment = { RAPPORT_DATA_DIR: directory, RAPPORT_DEMO: 'off', LOG_LEVEL: 'error' };
const config = readConfig(environment, directory);
try {
  const parsing = await timed(parseOnly);
  const server = await startServer(environment, await freePort());
  let imported: Awaited<ReturnType<typeof importList>>;
  let again: { seconds: number };
  let seconds: number;
  let idleMiB: number | null;
  let peakMiB: number | null;
  try {
    const cookie = await signedIn(config, { name: 'Olga Owner', roles: ['OWNER'] });
    idleMiB = server.peakMiB();
    ({ seconds, value: imported } = await timed(() => importList(server.origin, cookie)));
    peakMiB = server.peakMiB();
    again = await timed(() => importList(server.origin, cookie));
  } finally {
    await server.stop();
  }
  const database = await openDatabase(config, openSecrets(config), 'SERVER');
  let inserting: { seconds: number };
  try {
    inserting = await timed(() => insertOnly(database.adminUrl, parsing.value));
  } finally {
    await database.stop();
  }
  if (imported.counts.created !== rows)
    throw new Error(`Only ${imported.counts.created} of ${rows} rows were applied.`);
  print([
    ['import, sent to applied', seconds],
    ...[...imported.steps].map(([step, time]): [string, number] => [
      `  ${step.toLowerCase().replaceAll('_', ' ')}`,
      time,
    ]),
    ['the same list again (no change)', again.seconds],
    ['floor: CSV parser alone', parsing.seconds],
    ['floor: bare INSERT … SELECT', inserting.seconds],
  ]);
  console.log(`\npeak memory of the server: ${memory(peakMiB)} (${memory(idleMiB)} before)`);
  if (values.json) writeFileSync(values.json, `${JSON.stringify({ rows, seconds, peakMiB })}\n`);
} finally {
  rmSync(directory, { recursive: true, force: true });
}

function memory(mebibytes: number | null): string {
  return mebibytes === null ? 'not told by this system' : `${Math.round(mebibytes)} MiB`;
}

function print(lines: readonly (readonly [string, number])[]): void {
  console.log(`\n${rows.toLocaleString('en')} rows`.padEnd(36), 'seconds', '     rows/s');
  for (const [name, time] of lines) {
    console.log(
      name.padEnd(35),
      time.toFixed(2).padStart(7),
      Math.round(rows / time)
        .toLocaleString('en')
        .padStart(11),
    );
  }
}
