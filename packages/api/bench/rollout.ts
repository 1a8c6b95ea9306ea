import { chmodSync, createReadStream, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { parse } from 'csv-parse';
import postgres from 'postgres';
import { readConfig } from '../src/config/config.ts';
import { openSecrets } from '../src/config/secrets.ts';
import { openDatabase } from '../src/database.ts';
import { withWorker } from '../src/db/transactions.ts';
import { newId, type OrganizationId, type PersonId, type RelationshipId } from '../src/kernel/ids.ts';
import { rollOut } from '../src/modules/agreements/index.ts';
import { agreementRollout } from '../src/modules/agreements/program-tables.ts';
import { organization, person } from '../src/modules/identity/tables.ts';
import { program } from '../src/modules/programs/tables.ts';
import { relationship } from '../src/modules/relationships/index.ts';
import { openServices } from '../src/services.ts';

/**
 * How long it takes to put a program's agreement template before all its pairs, and how often progress is told. The pairs are those of
 * the list given with --pairs (CSV with the columns `mentor` and `mentee`), else made up. In the same run, as floor: as many rows into
 * bare copies of the same three tables, by statements of the same size, and nothing else.
 */
const { values } = parseArgs({
  options: { pairs: { type: 'string' }, json: { type: 'string' } },
});
const file = values.pairs ?? null;
const batch = 200;

async function readPairs(): Promise<[guide: string, learner: string][]> {
  if (file === null)
    return Array.from({ length: 1081 }, (_, index) => [`guide ${index % 473}`, `learner ${index % 521}`]);
  const pairs: [string, string][] = [];
  for await (const row of createReadStream(file).pipe(parse({ columns: true })))
    pairs.push([row.mentor, row.mentee]);
  return pairs;
}

const directory = mkdtempSync(join(tmpdir(), 'rapport-bench-'));
// As root the database runs as another user, who must be able to enter.
chmodSync(directory, 0o711);
const config = readConfig(
  { RAPPORT_DATA_DIR: directory, RAPPORT_DEMO: 'off', LOG_LEVEL: 'error' },
  directory,
);
try {
  const pairs = await readPairs();
  const secrets = openSecrets(config);
  const database = await openDatabase(config, secrets, 'SERVER');
  const services = await openServices(config, secrets, database.adminUrl);
  try {
    const { pools, platform } = services;
    const organizationId = newId('org');
    const ids = await seed(organizationId, pairs);
    let told = 0;
    const moves = platform.live.events('rollout', ids.rolloutId);
    const listening = (async () => {
      for await (const _ of moves) told += 1;
    })();
    const start = performance.now();
    await rollOut(
      pools,
      platform,
      { organizationId, rolloutId: ids.rolloutId },
      new AbortController().signal,
    );
    const seconds = (performance.now() - start) / 1000;
    await moves.return();
    await listening;
    const floor = await insertOnly(database.adminUrl, pairs.length);
    print(pairs.length, seconds, floor);
    console.log(
      `\nprogress told ${told} times; ${file === null ? 'made-up pairs' : 'the pairs of the list'}`,
    );
    console.log(`peak memory of the process: ${Math.round(process.resourceUsage().maxRSS / 1024)} MiB`);
    if (values.json)
      writeFileSync(values.json, `${JSON.stringify({ pairs: pairs.length, seconds, told })}\n`);
  } finally {
    await services.close();
    await database.stop();
  }

  async function seed(organizationId: OrganizationId, list: readonly (readonly [string, string])[]) {
    const programId = newId('prg');
    const rolloutId = newId('rol');
    const names = [...new Set(list.flat())];
    const people = new Map<string, PersonId>(names.map((name) => [name, newId('per')]));
    const idOf = (name: string) => {
      const id = people.get(name);
      if (!id) throw new Error(`Nobody is called ${name}.`);
      return id;
    };
    const rows = list.map(([guide, learner], index) => ({
      ...{ organizationId, programId, kind: 'MENTORING' as const, state: 'AGREEING' as const },
      ...{ guideAnswer: 'ACCEPTED' as const, learnerAnswer: 'ACCEPTED' as const, proposedAt: new Date() },
      id: newId('rel') satisfies RelationshipId,
      guideId: idOf(guide),
      learnerId: idOf(learner),
      engagementId: String(index),
    }));
    await withWorker(services.pools.worker, { organizationId }, async (db) => {
      await db.insert(organization).values({ id: organizationId, name: 'Benchmark', slug: 'benchmark' });
      await db
        .insert(person)
        .values(names.map((name) => ({ organizationId, id: idOf(name), name, timeZone: 'UTC' })));
      await db
        .insert(program)
        .values({ organizationId, id: programId, name: 'Mentoring', kind: 'MENTORING' });
      await db.insert(relationship).values(rows.filter(({ guideId, learnerId }) => guideId !== learnerId));
      await db.insert(agreementRollout).values({
        ...{ organizationId, id: rolloutId, programId, startedAt: new Date(), state: 'RUNNING', done: 0 },
        startedBy: idOf(names[0] ?? ''),
        total: rows.length,
      });
    });
    return { rolloutId };
  }
} finally {
  rmSync(directory, { recursive: true, force: true });
}

/** Floor: the same number of rows into bare tables of the same shape. @returns seconds */
async function insertOnly(adminUrl: string, pairs: number): Promise<number> {
  const sql = postgres(adminUrl, { max: 1, onnotice: () => {} });
  const tables = ['agreement', 'agreement_version', 'agreement_content'];
  try {
    for (const table of tables) await sql.unsafe(`create table bare_${table} as select * from ${table}`);
    const start = performance.now();
    for (let done = 0; done < pairs; done += batch)
      for (const table of tables)
        await sql.unsafe(`insert into bare_${table} select * from ${table} limit ${batch} offset ${done}`);
    return (performance.now() - start) / 1000;
  } finally {
    await sql.end();
  }
}

function print(pairs: number, seconds: number, floor: number): void {
  console.log(`\n${pairs.toLocaleString('en')} pairs`.padEnd(36), 'seconds', '    pairs/s');
  for (const [name, time] of [
    ['rollout, first to last draft', seconds],
    ['floor: bare INSERTs of the same rows', floor],
  ] as const)
    console.log(
      name.padEnd(36),
      time.toFixed(2).padStart(6),
      Math.round(pairs / time)
        .toLocaleString('en')
        .padStart(11),
    );
}
