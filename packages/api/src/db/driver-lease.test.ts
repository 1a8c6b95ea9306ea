import { createRequire } from 'node:module';
import type { Socket } from 'node:net';
import postgres, { type TransactionSql } from 'postgres';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { openTestPool } from '../../test/backends.ts';
import { connectedSocket } from '../../test/connected-socket.ts';
import { createScratchDatabase, type ScratchDatabase } from '../../test/scratch-database.ts';
import { settle } from '../../test/settle.ts';

/*
 * The other ways in which the unpatched driver lets a query run in a transaction it does not belong to, or
 * answers it with the rows of another: no backend has to die for these (docs/decisions/0002).
 */

const commonJs: typeof postgres = createRequire(import.meta.url)('postgres');

let database: ScratchDatabase;

beforeAll(async () => {
  database = await createScratchDatabase(inject('adminUrl'));
});

afterAll(async () => {
  await database.drop();
});

describe.each([
  ['ESM', postgres],
  ['CommonJS', commonJs],
])('%s build', (_build, connect) => {
  test('a handle used after its transaction has ended does not reach the next one', async () => {
    await using pool = openTestPool(connect, database.url);
    const first = Promise.withResolvers<TransactionSql>();
    await pool.sql.begin(async (tx) => {
      await become(tx, 'A');
      first.resolve(tx);
    });
    const stale = await first.promise;
    await pool.sql.begin(async (tx) => {
      await become(tx, 'B');
      expect(await settle(owner(stale))).toMatchObject({ state: 'rejected', code: 'LEASE_ENDED' });
      expect(await owner(tx)).toBe('B');
    });
  });

  test('a query that arrives behind the commit is refused', async () => {
    await using pool = openTestPool(connect, database.url);
    const late = Promise.withResolvers<Awaited<ReturnType<typeof settle>>>();
    await pool.sql.begin(async (tx) => {
      await become(tx, 'A');
      setImmediate(() => late.resolve(settle(owner(tx))));
    });
    expect(await late.promise).toMatchObject({ state: 'rejected', code: 'LEASE_ENDED' });
  });

  test('a released connection cannot be used again, nor released twice', async () => {
    await using pool = openTestPool(connect, database.url);
    const reserved = await pool.sql.reserve();
    expect(await owner(reserved)).toBeNull();
    reserved.release();
    await pool.sql.begin(async (tx) => {
      await become(tx, 'B');
      reserved.release();
      expect(await settle(owner(reserved))).toMatchObject({ state: 'rejected', code: 'LEASE_ENDED' });
      const outside = pool.sql`select 1`.execute();
      expect(await owner(tx)).toBe('B');
      return { outside };
    });
  });

  test('BEGIN at the end of a full pipeline still reserves its connection', async () => {
    await using pool = openTestPool(connect, database.url, { max: 2, max_pipeline: 1 });
    const nap = () => pool.sql`select pg_sleep(0.1)`;
    await Promise.all([nap(), nap()]); // both connections open
    // Both busy, each with room for one more query: that one will be BEGIN.
    const busy = [nap().execute(), nap().execute()];
    const resume = Promise.withResolvers<void>();
    const begins = ['A', 'B'].map((name) =>
      settle(
        pool.sql.begin(async (tx) => {
          await become(tx, name);
          await resume.promise;
          return owner(tx);
        }),
      ),
    );
    await Promise.all(busy);
    const outside = Array.from({ length: 4 }, () => settle(owner(pool.sql)));
    resume.resolve();
    expect(await Promise.all(begins)).toMatchObject([
      { state: 'fulfilled', value: 'A' },
      { state: 'fulfilled', value: 'B' },
    ]);
    for (const outcome of await Promise.all(outside)) {
      expect(outcome.state).toBe('fulfilled');
      if (outcome.state === 'fulfilled') expect(['', null]).toContain(outcome.value);
    }
  });

  test('a socket that drains late does not hand out a connection in the middle of a transaction', async () => {
    const sockets: Socket[] = [];
    await using pool = openTestPool(connect, database.url, {
      socket: async () => {
        const socket = await connectedSocket(database.url);
        sockets.push(socket);
        return socket;
      },
    });
    const opened = Promise.withResolvers<void>();
    const resume = Promise.withResolvers<void>();
    const begin = pool.sql.begin(async (tx) => {
      await become(tx, 'B');
      opened.resolve();
      await resume.promise;
    });
    await opened.promise;
    const outside = settle(owner(pool.sql));
    await new Promise(setImmediate); // the query now waits for a connection
    for (const socket of sockets) socket.emit('drain');
    resume.resolve();
    await begin;
    const outcome = await outside;
    expect(outcome.state).toBe('fulfilled');
    expect(outcome).not.toMatchObject({ value: 'B' });
  });

  test('a query whose parameters cannot be written fails alone: each other gets its own answer', async () => {
    await using pool = openTestPool(connect, database.url);
    const number = (n: number) => pool.sql`select ${n}::int as n`.then(([row]) => row?.n);
    const instant = (date: Date) => pool.sql`select ${date}::timestamptz as at`.then(([row]) => row?.at);
    const date = new Date('2026-01-31T12:00:00Z');
    await Promise.all([number(0), instant(date)]); // prepares both, so that what follows is pipelined
    const outcomes = await Promise.all(
      [number(1), instant(new Date(Number.NaN)), number(2), number(3)].map((query) => settle(query)),
    );
    expect(outcomes).toMatchObject([
      { state: 'fulfilled', value: 1 },
      { state: 'rejected', code: 'RangeError: Invalid time value' },
      { state: 'fulfilled', value: 2 },
      { state: 'fulfilled', value: 3 },
    ]);
  });

  test('a query is not tried again inside the transaction that was queued behind it', async () => {
    const table = `plan_${_build.toLowerCase()}`;
    await database.admin.unsafe(
      `create table ${table} (a int); grant select on ${table} to ${database.role}`,
    );
    await using pool = openTestPool(connect, database.url);
    const outside = () =>
      pool.sql`select pg_current_xact_id()::text as xid, t.* from (select 1) x left join ${pool.sql(table)} t on true`;
    await outside();
    await database.admin.unsafe(`alter table ${table} add column b int`); // the prepared plan is now stale
    const query = settle(outside().execute());
    const xid = await pool.sql.begin(async (tx) => {
      const [row] = await tx`select pg_current_xact_id()::text as xid`;
      return String(row?.xid);
    });
    const outcome = await query;
    expect(outcome.state).not.toBe('hung');
    expect(outcome).not.toMatchObject({ value: [{ xid }] });
  });
});

async function become(tx: TransactionSql, name: string): Promise<void> {
  await tx`select set_config('test.owner', ${name}, true)`;
}

/** Whose transaction the query runs in: null or empty outside of any. */
async function owner(sql: postgres.Sql | TransactionSql): Promise<string | null> {
  const [row] = await sql<[{ owner: string | null }]>`select current_setting('test.owner', true) as owner`;
  return row.owner;
}
