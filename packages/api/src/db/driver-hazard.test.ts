import { createRequire } from 'node:module';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import postgres, { type Sql, type TransactionSql } from 'postgres';
import { afterAll, beforeAll, beforeEach, describe, expect, inject, test } from 'vitest';
import { createScratchDatabase, type ScratchDatabase } from '../../test/scratch-database.ts';
import { settle } from '../../test/settle.ts';

/*
 * What the patch of the Postgres driver promises when a backend dies (docs/decisions/0002): the work that was
 * using it fails, all of it and at once, and none of it ever reaches the connection's next session.
 */

const commonJs: typeof postgres = createRequire(import.meta.url)('postgres');

let database: ScratchDatabase;
/** Unhandled rejections and uncaught exceptions of the running test. */
const uncaught: unknown[] = [];
const noteUncaught = (error: unknown) => uncaught.push(error);

beforeAll(async () => {
  process.on('uncaughtException', noteUncaught);
  process.on('unhandledRejection', noteUncaught);
  database = await createScratchDatabase(inject('adminUrl'));
  await database.admin.unsafe(`
    create table letter (owner text not null, body text not null);
    alter table letter enable row level security;
    alter table letter force row level security;
    create policy own on letter using (owner = current_setting('test.owner', true));
    grant select, insert on letter to ${database.role};
    create table slow (body text);
    create function linger() returns trigger language plpgsql as 'begin perform pg_sleep(60); return null; end';
    create trigger linger after insert on slow for each statement execute function linger();
    grant insert on slow to ${database.role};
  `);
});

beforeEach(async () => {
  uncaught.length = 0;
  await database.admin`truncate letter`;
});

afterAll(async () => {
  await database.drop();
  process.off('uncaughtException', noteUncaught);
  process.off('unhandledRejection', noteUncaught);
});

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
    await using pool = open(connect);
    const started = Promise.withResolvers<number>();
    const resume = Promise.withResolvers<void>();
    const late = Promise.withResolvers<Awaited<ReturnType<typeof tryRead>>>();

    const work = async (tx: TransactionSql) => {
      started.resolve(await pidOf(tx));
      await resume.promise;
      late.resolve(await tryRead(tx));
      if (end === 'throws') throw new Error('the callback gave up');
      return 'done';
    };
    const a = pool.sql.begin(async (tx) => {
      await become(tx, 'A');
      await tx`insert into letter values ('A', 'never committed')`;
      return scope === 'begin' ? work(tx) : tx.savepoint(work);
    });
    const aEnded = settle(a);
    await kill(await started.promise);
    expect(await aEnded).toMatchObject({ state: 'rejected', code: 'CONNECTION_CLOSED' });

    const seen = await pool.sql.begin(async (tx) => {
      await become(tx, 'B');
      await tx`insert into letter values ('B', 'private to B')`;
      resume.resolve();
      expect(await late.promise).toMatchObject({
        read: { state: 'rejected', code: 'CONNECTION_CLOSED' },
        write: { state: 'rejected', code: 'CONNECTION_CLOSED' },
      });
      await new Promise(setImmediate); // A's commit or rollback would be on its way by now
      return tx`select owner, body from letter`;
    });
    expect([...seen]).toEqual([{ owner: 'B', body: 'private to B' }]);
    expect(await lettersInAll()).toEqual([{ owner: 'B', body: 'private to B' }]);
    expect(uncaught).toEqual([]);
  });

  test('queries in flight and queued behind them all reject, and the pool recovers', async () => {
    await using pool = open(connect);
    const started = Promise.withResolvers<number>();
    const batch = Promise.withResolvers<Awaited<ReturnType<typeof settle>>[]>();
    const begin = settle(
      pool.sql.begin(async (tx) => {
        started.resolve(await pidOf(tx));
        const queries = [tx`select pg_sleep(60)`, ...Array.from({ length: 5 }, (_, i) => tx`select ${i}::int`)];
        batch.resolve(Promise.all(queries.map((query) => settle(query))));
        await Promise.all(queries);
      }),
    );
    const waiting = settle(pool.sql`select 'served later' as answer`);
    const pid = await started.promise;
    await untilBusy(pid, 'pg_sleep');
    await kill(pid);

    for (const outcome of await batch.promise) {
      expect(outcome).toMatchObject({ state: 'rejected', code: 'CONNECTION_CLOSED' });
    }
    expect(await begin).toMatchObject({ state: 'rejected', code: 'CONNECTION_CLOSED' });
    expect(await waiting).toMatchObject({ state: 'fulfilled', value: [{ answer: 'served later' }] });
    expect(uncaught).toEqual([]);
  });

  test('a reserved connection stays dead, and releasing it gives nothing away', async () => {
    await using pool = open(connect);
    const reserved = await pool.sql.reserve();
    await kill(await pidOf(reserved));
    await pool.closed();
    for (let i = 0; i < 3; i++) {
      expect(await settle(reserved`select 1`)).toMatchObject({ state: 'rejected', code: 'CONNECTION_CLOSED' });
    }

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
    expect(uncaught).toEqual([]);
  });

  test('whoever waits for a reserved connection gets the next one', async () => {
    await using pool = open(connect);
    const first = await pool.sql.reserve();
    const pid = await pidOf(first);
    const second = settle(pool.sql.reserve());
    await kill(pid);
    const outcome = await second;
    expect(outcome.state).toBe('fulfilled');
    if (outcome.state === 'fulfilled') {
      expect(await pidOf(outcome.value)).not.toBe(pid);
      outcome.value.release();
    }
    expect(await settle(pool.sql`select 1 as one`)).toMatchObject({ value: [{ one: 1 }] });
    expect(uncaught).toEqual([]);
  });

  test('a cursor fails instead of ending early', async () => {
    await using pool = open(connect);
    const read: number[] = [];
    const outcome = await settle(
      (async () => {
        for await (const rows of pool.sql`select generate_series(1, 100) as n, pg_backend_pid() as pid`.cursor(10)) {
          read.push(rows.length);
          if (read.length > 1) continue;
          await kill(Number(rows[0]?.['pid']));
          await pool.closed();
          expect(await settle(pool.sql`select 1 as one`)).toMatchObject({ value: [{ one: 1 }] });
        }
      })(),
    );
    expect(outcome).toMatchObject({ state: 'rejected', code: 'CONNECTION_CLOSED' });
    expect(read).toEqual([10]);
    expect(await settle(pool.sql`select 2 as two`)).toMatchObject({ value: [{ two: 2 }] });
    expect(uncaught).toEqual([]);
  });

  test('a COPY that waits for its confirmation fails', async () => {
    await using pool = open(connect);
    const started = Promise.withResolvers<number>();
    const copy = settle(
      pool.sql.begin(async (tx) => {
        const pid = await pidOf(tx);
        const target = await tx`copy slow from stdin`.writable();
        started.resolve(pid);
        return settle(pipeline(Readable.from(['one\n', 'two\n']), target));
      }),
    );
    const pid = await started.promise;
    await untilBusy(pid, 'PgSleep');
    await kill(pid);
    expect(await copy).toMatchObject({ state: 'rejected', code: 'CONNECTION_CLOSED' });
    expect(await settle(pool.sql`select 1 as one`)).toMatchObject({ value: [{ one: 1 }] });
    expect(uncaught).toEqual([]);
  });

  test('ending the pool does not wait for the dead', async () => {
    await using pool = open(connect);
    const started = Promise.withResolvers<number>();
    const begin = settle(
      pool.sql.begin(async (tx) => {
        started.resolve(await pidOf(tx));
        await tx`select pg_sleep(60)`;
      }),
    );
    const pid = await started.promise;
    const end = settle(pool.sql.end());
    await kill(pid);
    expect(await begin).toMatchObject({ state: 'rejected', code: 'CONNECTION_CLOSED' });
    expect(await end).toMatchObject({ state: 'fulfilled' });
    expect(uncaught).toEqual([]);
  });
});

/** A pool of exactly one connection, and a way to wait until that connection has closed. */
function open(connect: typeof postgres) {
  const closed = Promise.withResolvers<void>();
  const sql = connect(database.url, { max: 1, backoff: false, onclose: () => closed.resolve() });
  return {
    sql,
    closed: () => closed.promise,
    [Symbol.asyncDispose]: () => sql.end({ timeout: 1 }),
  };
}

async function become(tx: TransactionSql, owner: string): Promise<void> {
  await tx`select set_config('test.owner', ${owner}, true)`;
}

async function tryRead(tx: TransactionSql) {
  const read = await settle(tx`select owner, body from letter`);
  const write = await settle(tx`insert into letter values ('B', 'written by A')`);
  return { read, write };
}

async function pidOf(sql: Sql | TransactionSql): Promise<number> {
  const [row] = await sql<[{ pid: number }]>`select pg_backend_pid() as pid`;
  return row.pid;
}

/** Terminates a backend and returns when the server has forgotten it. */
async function kill(pid: number): Promise<void> {
  const [row] = await database.admin`select pg_terminate_backend(${pid}, 5000) as gone`;
  expect(row?.['gone']).toBe(true);
}

/** Returns when the backend sleeps in the statement (or wait event) named. */
async function untilBusy(pid: number, what: string): Promise<void> {
  await expect
    .poll(
      () => database.admin`
        select 1 from pg_stat_activity
        where pid = ${pid} and state = 'active' and wait_event = 'PgSleep'
          and (wait_event = ${what} or query like ${`%${what}%`})`,
    )
    .toHaveLength(1);
}

async function lettersInAll() {
  return [...(await database.admin`select owner, body from letter order by body`)];
}
