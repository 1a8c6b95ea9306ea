import { chmodSync, createReadStream, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { parse } from 'csv-parse';
import postgres from 'postgres';
import { z } from 'zod';
import { readConfig } from '../src/config/config.ts';
import { openSecrets } from '../src/config/secrets.ts';
import { openDatabase } from '../src/database.ts';
import { freePort } from '../src/db/free-port.ts';
import type { Db } from '../src/db/transactions.ts';
import { newId, type OrganizationId, type PersonId } from '../src/kernel/ids.ts';
import { person } from '../src/modules/identity/tables.ts';
import { program } from '../src/modules/programs/tables.ts';
import { relationship } from '../src/modules/relationships/index.ts';
import { realList } from '../test/imports.ts';
import { openLiveClient } from '../test/live-client.ts';
import { startServer } from './server-process.ts';
import { signedIn } from './signed-in.ts';

/**
 * How long the real server takes to put a program's agreement template before all its pairs, from the manager's request to the last
 * progress that the manager's page is told. The pairs are those of the real list beside the repository, or of --pairs (CSV with the
 * columns `mentor` and `mentee`); without either they are made up. In the same run, as floor: the same rows into tables with the same
 * columns and indexes by multi-row INSERTs of the same size, and nothing else.
 */
const { values } = parseArgs({
  options: { pairs: { type: 'string' }, json: { type: 'string' } },
});
const file = values.pairs ?? realList('pairs-cncf.csv');
const programId = newId('prg');
/** As many pairs as one transaction of the rollout takes. */
const batch = 200;

type PairOfNames = readonly [guide: string, learner: string];

async function readPairs(): Promise<PairOfNames[]> {
  if (file === null)
    return Array.from({ length: 1081 }, (_, index) => [`guide ${index % 473}`, `learner ${index % 521}`]);
  const pairs: PairOfNames[] = [];
  for await (const row of createReadStream(file).pipe(parse({ columns: true })))
    pairs.push([row.mentor, row.mentee]);
  return pairs;
}

/** The program with its pairs, all of whom have said yes and have no agreement yet. */
async function addProgram(db: Db, organizationId: OrganizationId, pairs: readonly PairOfNames[]) {
  const people = new Map<string, PersonId>(pairs.flat().map((name) => [name, newId('per')]));
  const idOf = (name: string) => {
    const id = people.get(name);
    if (!id) throw new Error(`Nobody is called ${name}.`);
    return id;
  };
  await db.insert(program).values({ organizationId, id: programId, name: 'Mentoring', kind: 'MENTORING' });
  await db
    .insert(person)
    .values([...people].map(([name, id]) => ({ organizationId, id, name, timeZone: 'UTC' })));
  await db.insert(relationship).values(
    pairs.map(([guide, learner], index) => ({
      ...{ organizationId, programId, kind: 'MENTORING' as const, state: 'AGREEING' as const },
      ...{ guideAnswer: 'ACCEPTED' as const, learnerAnswer: 'ACCEPTED' as const, proposedAt: new Date() },
      ...{ id: newId('rel'), guideId: idOf(guide), learnerId: idOf(learner), engagementId: String(index) },
    })),
  );
}

interface Measured {
  /** From the request to its answer, and to the last progress. */
  readonly answered: number;
  readonly seconds: number;
  /** How many pairs were done each time that progress was told. */
  readonly told: number[];
}

const startedSchema = z.object({
  data: z.object({ startAgreementRollout: z.object({ agreementRollout: z.object({ id: z.string() }) }) }),
});

/** Starts the rollout as the manager's page does, and watches it to its end. */
async function rollOut(origin: string, cookie: string): Promise<Measured> {
  const start = performance.now();
  const elapsed = () => (performance.now() - start) / 1000;
  const answer = await fetch(`${origin}/graphql`, {
    method: 'POST',
    headers: { cookie, 'content-type': 'application/json' },
    body: JSON.stringify({
      query: `mutation ($input: StartAgreementRolloutInput!) {
        startAgreementRollout(input: $input) { agreementRollout { id } errors { message } } }`,
      variables: { input: { programId } },
    }),
  });
  const text = await answer.text();
  const said = startedSchema.safeParse(JSON.parse(text));
  if (!said.success) throw new Error(`The rollout was not started: ${text}`);
  const rolloutId = said.data.data.startAgreementRollout.agreementRollout.id;
  const answered = elapsed();
  const live = openLiveClient(`${origin.replace('http', 'ws')}/graphql`, { cookie });
  const progress = live.subscribe(
    'subscription ($id: ID!) { agreementRolloutProgress(rolloutId: $id) { state done } }',
    { id: rolloutId },
  );
  await progress.ended;
  const seconds = elapsed();
  await live.client.dispose();
  const last = progress.results.at(-1)?.data?.agreementRolloutProgress;
  if (last?.state !== 'DONE') throw new Error(`The rollout did not end: ${JSON.stringify(last)}`);
  return { answered, seconds, told: progress.results.map((one) => one.data.agreementRolloutProgress.done) };
}

/** Floor: the rows that the rollout made, once more and bare. @returns seconds, and how many drafts there were */
async function insertOnly(adminUrl: string): Promise<{ seconds: number; drafts: number }> {
  const sql = postgres(adminUrl, { max: 1, onnotice: () => {} });
  try {
    const made: [bare: string, rows: postgres.Row[]][] = [];
    for (const table of ['agreement', 'agreement_version', 'agreement_content']) {
      made.push([`bare_${table}`, await sql`select * from ${sql(table)}`]);
      await sql`create table ${sql(`bare_${table}`)} (like ${sql(table)} including indexes)`;
    }
    const drafts = made[0]?.[1].length ?? 0;
    const start = performance.now();
    for (let done = 0; done < drafts; done += batch)
      for (const [bare, rows] of made)
        await sql`insert into ${sql(bare)} ${sql(rows.slice(done, done + batch))}`;
    return { seconds: (performance.now() - start) / 1000, drafts };
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
  const pairs = await readPairs();
  const server = await startServer(environment, await freePort());
  let measured: Measured;
  let idleMiB: number | null;
  let peakMiB: number | null;
  try {
    const cookie = await signedIn(
      config,
      { name: 'Mona Manager', roles: ['PROGRAM_MANAGER'] },
      (db, { organizationId }) => addProgram(db, organizationId, pairs),
    );
    idleMiB = server.peakMiB();
    measured = await rollOut(server.origin, cookie);
    peakMiB = server.peakMiB();
  } finally {
    await server.stop();
  }
  const database = await openDatabase(config, openSecrets(config), 'SERVER');
  let floor: { seconds: number; drafts: number };
  try {
    floor = await insertOnly(database.adminUrl);
  } finally {
    await database.stop();
  }
  if (floor.drafts !== pairs.length)
    throw new Error(`${floor.drafts} drafts were made for ${pairs.length} pairs.`);
  const { answered, seconds, told } = measured;
  print(pairs.length, [
    ['rollout, asked for to last progress', seconds],
    ['floor: bare multi-row INSERTs', floor.seconds],
  ]);
  console.log(`\npairs: ${file === null ? 'made up' : 'of the list'}`);
  console.log(`request answered after ${answered.toFixed(2)} s`);
  console.log(`progress told ${told.length} times: ${told.join(', ')} pairs done`);
  console.log(`peak memory of the server: ${memory(peakMiB)} (${memory(idleMiB)} before)`);
  if (values.json)
    writeFileSync(
      values.json,
      `${JSON.stringify({ pairs: pairs.length, seconds, floor: floor.seconds, told, peakMiB })}\n`,
    );
} finally {
  rmSync(directory, { recursive: true, force: true });
}

function memory(mebibytes: number | null): string {
  return mebibytes === null ? 'not told by this system' : `${Math.round(mebibytes)} MiB`;
}

function print(pairs: number, lines: readonly (readonly [string, number])[]): void {
  console.log(`\n${pairs.toLocaleString('en')} pairs`.padEnd(37), 'seconds', '    pairs/s');
  for (const [name, time] of lines)
    console.log(
      name.padEnd(36),
      time.toFixed(2).padStart(7),
      Math.round(pairs / time)
        .toLocaleString('en')
        .padStart(11),
    );
}
