import { createRequire } from 'node:module';
import postgres, { type TransactionSql } from 'postgres';
import { afterAll, beforeAll, beforeEach, describe, expect, inject, test } from 'vitest';
import { collectUncaught, kill, openTestPool, pidOf, untilAsleep } from '../../test/backends.ts';
import { createScratchDatabase, type ScratchDatabase } from '../../test/scratch-database.ts';
import { settle } from '../../test/settle.ts';

/*
 * What the patch of the Postgres driver promises when a backend dies (docs/decisions/0002): the work that was
 * using it fails, all of it and at once, and none of it ever reaches the connection's next session.
 */

const commonJs: typeof postgres = createRequire(import.meta.url)('postgres');
/** A query that comes after the loss. */
const lost = { state: 'rejected', code: 'CONNECTION_CLOSED' };
/** A query in flight: it may also be told what the network said. */
const broken = { state: 'rejected', code: expect.stringMatching(/^(CONNECTION_CLOSED|ECONNRESET)$/) };

let database: ScratchDatabase;

beforeAll(async () => {
  database = await createScratchDatabase(inject('adminUrl'));
  await database.admin.unsafe(`
    create table letter (owner text not null, body text not null);
    alter table letter enable row level security;
    alter table letter force row level security;
    create policy own on letter using (owner = current_setting('test.owner', true));
    grant select, insert on letter to ${database.role};
  `);
});

beforeEach(() => database.admin`truncate letter`);

afterAll(() => database.drop());

describe.each([
  ['ESM', postgres],
  ['CommonJS', commonJs],
])('%s build, backend dies', (_build, connect) => {
  test.each([
    ['returns', 'begin'],
    ['throws', 'begin'],
    ['returns', 'savepoint'],
    ['throws', 'savepoint'],
  ] as const)('a transaction that %s later in its %s never touches the next one', async (end, scope) => {
    using uncaught = collectUncaught();
    await using pool = openTestPool(connect, database.url);
    const started = Promise.withResolvers<number>();
    const resume = Promise.withResolvers<void>();
    const late = Promise.withResolvers<Awaited<ReturnType<typeof readAndWrite>>>();

    const work = async (tx: TransactionSql) => {
      started.resolve(await pidOf(tx));
      await resume.promise;
      late.resolve(await readAndWrite(tx));
      if (end === 'throws') throw new Error('the callback gave up');
      return 'done';
    };
    const a = settle(
      pool.sql.begin(async (tx) => {
        await become(tx, 'A');
        await tx`insert into letter values ('A', 'never committed')`;
        return scope === 'begin' ? work(tx) : tx.savepoint(work);
      }),
    );
    await kill(database.admin, await started.promise);
    expect(await a).toMatchObject(lost);

    const seen = await pool.sql.begin(async (tx) => {
      await become(tx, 'B');
      await tx`insert into letter values ('B', 'private to B')`;
      resume.resolve();
      expect(await late.promise).toMatchObject({ read: lost, write: lost });
      await new Promise(setImmediate); // A's commit or rollback would be on its way by now
      return tx`select owner, body from letter`;
    });
    expect([...seen]).toEqual([{ owner: 'B', body: 'private to B' }]);
    const stored = await database.admin`select owner, body from letter order by body`;
    expect([...stored]).toEqual([{ owner: 'B', body: 'private to B' }]);
    expect(uncaught.errors).toEqual([]);
  });

  test('queries in flight and queued behind them all reject, and the pool recovers', async () => {
    using uncaught = collectUncaught();
    await using pool = openTestPool(connect, database.url);
    const started = Promise.withResolvers<number>();
    const batch = Promise.withResolvers<Awaited<ReturnType<typeof settle>>[]>();
    const begin = settle(
      pool.sql.begin(async (tx) => {
        started.resolve(await pidOf(tx));
        const queries = [
          tx`select pg_sleep(60)`,
          ...Array.from({ length: 5 }, (_, i) => tx`select ${i}::int`),
        ];
        batch.resolve(Promise.all(queries.map((query) => settle(query))));
        await Promise.all(queries);
      }),
    );
    const waiting = settle(pool.sql`select 'served later' as answer`);
    const pid = await started.promise;
    await untilAsleep(database.admin, pid);
    await kill(database.admin, pid);

    for (const outcome of await batch.promise) expect(outcome).toMatchObject(broken);
    expect(await begin).toMatchObject(broken);
    expect(await waiting).toMatchObject({ value: [{ answer: 'served later' }] });
    expect(uncaught.errors).toEqual([]);
  });

  test('a reserved connection stays dead, and releasing it gives nothing away', async () => {
    using uncaught = collectUncaught();
    await using pool = openTestPool(connect, database.url);
    const reserved = await pool.sql.reserve();
    await kill(database.admin, await pidOf(reserved));
    await pool.closed();
    for (let i = 0; i < 3; i++) expect(await settle(reserved`select 1`)).toMatchObject(lost);

    const resume = Promise.withResolvers<void>();
    const opened = Promise.withResolvers<void>();
    const b = pool.sql.begin(async (tx) => {
      await become(tx, 'B');
      opened.resolve();
      await resume.promise;
    });
    await opened.promise;
    reserved.release();
    const outside = pool.sql`select current_setting('test.owner', true) as owner`.execute();
    await new Promise(setImmediate); // were the connection free, the query would be sent by now
    resume.resolve();
    await b;
    expect(await settle(outside)).not.toMatchObject({ value: [{ owner: 'B' }] });
    expect(uncaught.errors).toEqual([]);
  });

  test('whoever waits for a reserved connection gets the next one', async () => {
    using uncaught = collectUncaught();
    await using pool = openTestPool(connect, database.url);
    const first = await pool.sql.reserve();
    const pid = await pidOf(first);
    const second = settle(pool.sql.reserve());
    await kill(database.admin, pid);
    const outcome = await second;
    expect(outcome.state).toBe('fulfilled');
    if (outcome.state === 'fulfilled') {
      expect(await pidOf(outcome.value)).not.toBe(pid);
      outcome.value.release();
    }
    expect(await settle(pool.sql`select 1 as one`)).toMatchObject({ value: [{ one: 1 }] });
    expect(uncaught.errors).toEqual([]);
  });

  test('ending the pool does not wait for the dead', async () => {
    using uncaught = collectUncaught();
    await using pool = openTestPool(connect, database.url);
    const started = Promise.withResolvers<number>();
    const begin = settle(
      pool.sql.begin(async (tx) => {
        started.resolve(await pidOf(tx));
        await tx`select pg_sleep(60)`;
      }),
    );
    const pid = await started.promise;
    const end = settle(pool.sql.end());
    await kill(database.admin, pid);
    expect(await begin).toMatchObject(broken);
    expect(await end).toMatchObject({ state: 'fulfilled' });
    expect(uncaught.errors).toEqual([]);
  });
});

async function become(tx: TransactionSql, owner: string): Promise<void> {
  await tx`select set_config('test.owner', ${owner}, true)`;
}

async function readAndWrite(tx: TransactionSql) {
  const read = await settle(tx`select owner, body from letter`);
  const write = await settle(tx`insert into letter values ('B', 'written by A')`);
  return { read, write };
}
