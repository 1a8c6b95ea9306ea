import { pbkdf2, randomUUID } from 'node:crypto';
import { EventEmitter, once } from 'node:events';
import { setImmediate as yieldToEvents } from 'node:timers/promises';
import { promisify } from 'node:util';
import postgres, { type Sql, type TransactionSql } from 'postgres';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { createScratchDatabase, type ScratchDatabase } from '../../test/scratch-database.ts';
import { settle } from '../../test/settle.ts';

/*
 * Two tenants share a pool, each seeing only its own rows through row-level security, while backends are killed in
 * the middle of their transactions (docs/decisions/0002). A killed transaction goes on asking and writing for as
 * long as it can, as a resolver would that does not know: none of that may read a foreign row or be stored.
 */

const rounds = 15;
const poolSize = 4;
const workersPerTenant = 6;
/** Successful transactions that every round waits for after its kill. */
const commitsPerRound = 12;
/** How often a transaction whose backend is gone asks again. */
const lateAttempts = 30;
const tenants = ['A', 'B'] as const;

/** Of each tenant's workers, those whose callbacks wait until others have committed this often. */
const patientWorkers = 1;
const patience = 6;
const derive = promisify(pbkdf2);

interface Tally {
  kills: number;
  committed: Set<string>;
  /** Transactions that failed before they asked to commit: nothing of theirs may be stored. */
  dead: Set<string>;
  /** Transactions whose connection closed while COMMIT was under way: either outcome is right. */
  undecided: Set<string>;
  foreignRows: number;
  wrongContext: number;
  refusedLate: number;
  hung: number;
  uncaught: unknown[];
}

const tally: Tally = {
  kills: 0,
  committed: new Set(),
  dead: new Set(),
  undecided: new Set(),
  foreignRows: 0,
  wrongContext: 0,
  refusedLate: 0,
  hung: 0,
  uncaught: [],
};

let database: ScratchDatabase;
let running = true;
const events = new EventEmitter();
/** Every callback, also those whose transaction is long dead. */
const conversations: Promise<void>[] = [];
const noteUncaught = (error: unknown) => tally.uncaught.push(error);

beforeAll(async () => {
  process.on('uncaughtException', noteUncaught);
  process.on('unhandledRejection', noteUncaught);
  database = await createScratchDatabase(inject('adminUrl'));
  await database.admin.unsafe(`
    create table note (tenant text not null, marker text not null, part int not null, primary key (tenant, marker, part));
    alter table note enable row level security;
    alter table note force row level security;
    create policy tenant on note using (tenant = (select current_setting('test.tenant', true)));
    grant select, insert on note to ${database.role};
    insert into note select tenant, 'seed', n from unnest(array['A', 'B']) tenant, generate_series(1, 20) n;
  `);
});

afterAll(async () => {
  await database.drop();
  process.off('uncaughtException', noteUncaught);
  process.off('unhandledRejection', noteUncaught);
});

test('killed backends under the load of two tenants leak, lose, hang and crash nothing', async () => {
  const sql = postgres(database.url, { max: poolSize });
  const workers = tenants.flatMap((tenant) =>
    Array.from({ length: workersPerTenant }, async (_, index) => {
      while (running) await transact(sql, tenant, index < patientWorkers);
    }),
  );
  for (let round = 0; round < rounds; round++) {
    const before = tally.committed.size;
    await killBusyBackend();
    if (!(await until(() => tally.committed.size >= before + commitsPerRound))) break; // the pool does not recover
  }
  running = false;
  events.emit('commit');
  expect(await settle(Promise.all(workers), 15_000)).toMatchObject({ state: 'fulfilled' });
  expect(await settle(Promise.allSettled(conversations), 15_000)).toMatchObject({ state: 'fulfilled' });
  const connections = await countUsableConnections(sql);
  await settle(sql.end({ timeout: 1 }));

  const rows = await database.admin<{ marker: string; part: number }[]>`
    select marker, part from note where marker <> 'seed'`;
  const stored = new Set(rows.map((row) => row.marker));
  const deadWrites = [...tally.dead].filter((marker) => stored.has(marker)).length;
  const lostWrites = [...tally.committed].filter((marker) => !stored.has(marker)).length;
  process.stdout.write(
    `kill-under-load: rounds=${rounds} kills=${tally.kills} committed=${tally.committed.size} dead=${tally.dead.size} ` +
      `undecided=${tally.undecided.size} refusedLate=${tally.refusedLate} foreignRows=${tally.foreignRows} ` +
      `wrongContext=${tally.wrongContext} hung=${tally.hung} uncaught=${tally.uncaught.length} ` +
      `deadWrites=${deadWrites} lostWrites=${lostWrites} connections=${connections}/${poolSize}\n`,
  );

  expect(tally.foreignRows).toBe(0);
  expect(tally.wrongContext).toBe(0);
  expect(tally.hung).toBe(0);
  expect(tally.uncaught).toEqual([]);
  expect(deadWrites).toBe(0);
  expect(lostWrites).toBe(0);
  expect(connections).toBe(poolSize);
  // The kills were real, nearly all hit a transaction before its commit, and those went on asking afterwards.
  expect(tally.kills).toBe(rounds);
  expect(tally.dead.size).toBeGreaterThan(rounds / 2);
  expect(tally.refusedLate).toBeGreaterThan(0);
  expect(tally.committed.size).toBeGreaterThanOrEqual(rounds * commitsPerRound);
}, 90_000);

/** One transaction of a tenant, with its verdict in the tally. */
async function transact(sql: Sql, tenant: string, patient: boolean): Promise<void> {
  const marker = randomUUID();
  let asksToCommit = false;
  const begin = sql.begin(async (tx) => {
    const conversation = converse(tx, tenant, marker, patient);
    conversations.push(conversation);
    await conversation;
    asksToCommit = true;
  });
  const outcome = await settle(begin, 10_000);
  if (outcome.state === 'hung') tally.hung++;
  else if (outcome.state === 'fulfilled') {
    tally.committed.add(marker);
    events.emit('commit');
  } else if (asksToCommit) tally.undecided.add(marker);
  else tally.dead.add(marker);
}

/** Reads, writes and waits; whoever lost the connection goes on for longer and tries to write, then throws. */
async function converse(tx: TransactionSql, tenant: string, marker: string, patient: boolean): Promise<void> {
  let failure: unknown;
  let lost = false;
  const ask = async <T>(query: PromiseLike<T>): Promise<T | undefined> => {
    const late = lost;
    const outcome = await settle(query, 5_000);
    if (outcome.state === 'fulfilled') return outcome.value;
    if (outcome.state === 'hung') {
      tally.hung++;
      throw new Error('a query hangs');
    }
    if (late && outcome.code === 'CONNECTION_CLOSED') tally.refusedLate++;
    lost = true;
    failure ??= outcome.error;
    return undefined;
  };

  await ask(tx`select set_config('test.tenant', ${tenant}, true)`);
  await ask(tx`insert into note values (${tenant}, ${marker}, 1)`);
  // The callback awaits something that is not the database: long enough, for some, to outlive the connection.
  await derive(marker, tenant, 5_000, 16, 'sha256');
  for (let seen = 0; patient && running && seen < patience; seen++) await once(events, 'commit');
  for (let i = 0; i < (lost ? lateAttempts : 3); i++) {
    const [rows, context] = await Promise.all([
      ask(tx<{ tenant: string }[]>`select tenant from note order by part desc limit 60`),
      ask(tx`select current_setting('test.tenant', true) as tenant`),
      lost ? ask(tx`insert into note values (${tenant}, ${marker}, ${10 + i})`) : ask(tx`select ${i}::int`),
    ]);
    if (context !== undefined && context[0]?.tenant !== tenant) tally.wrongContext++;
    tally.foreignRows += rows?.filter((row) => row.tenant !== tenant).length ?? 0;
    await derive(marker, tenant, 5_000, 16, 'sha256');
  }
  await ask(tx`insert into note values (${tenant}, ${marker}, 2)`);
  if (failure !== undefined) throw failure;
}

/** Terminates one backend that is inside a transaction, chosen at random, and waits until it is gone. */
async function killBusyBackend(): Promise<void> {
  const killed = await until(async () => {
    const [row] = await database.admin`
      select pg_terminate_backend(pid, 5000) as gone from (
        select pid from pg_stat_activity
        where usename = ${database.role} and state in ('active', 'idle in transaction') and xact_start is not null
        order by random() limit 1
      ) busy`;
    return row?.gone === true;
  });
  if (killed) tally.kills++;
}

/** Lets events happen until the condition holds (true) or ten seconds have passed (false). */
async function until(condition: () => boolean | Promise<boolean>): Promise<boolean> {
  const deadline = performance.now() + 10_000;
  while (!(await condition())) {
    if (performance.now() > deadline) return false;
    await yieldToEvents();
  }
  return true;
}

/** Opens as many transactions at once as the pool has connections; one that leaked makes fewer arrive. */
async function countUsableConnections(sql: Sql): Promise<number> {
  const pids = new Set<number>();
  const all = Promise.withResolvers<void>();
  const begins = Array.from({ length: poolSize }, () =>
    sql.begin(async (tx) => {
      const [row] = await tx<[{ pid: number }]>`select pg_backend_pid() as pid`;
      pids.add(row.pid);
      if (pids.size === poolSize) all.resolve();
      await settle(all.promise, 3_000);
    }),
  );
  await Promise.all(begins.map((begin) => settle(begin)));
  return pids.size;
}
