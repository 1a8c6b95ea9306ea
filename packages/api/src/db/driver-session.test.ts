import { once } from 'node:events';
import { createRequire } from 'node:module';
import type { Socket } from 'node:net';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import postgres from 'postgres';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { collectUncaught, kill, openTestPool, pidOf, untilAsleep } from '../../test/backends.ts';
import { connectedSocket } from '../../test/connected-socket.ts';
import { createScratchDatabase, type ScratchDatabase } from '../../test/scratch-database.ts';
import { settle } from '../../test/settle.ts';

/*
 * What is half done when a session is lost ends with an error, and nothing of it is left over for the next session
 * of the connection: cursors between two batches, COPY, unsent bytes, the set-up (docs/decisions/0002).
 */

const commonJs: typeof postgres = createRequire(import.meta.url)('postgres');
/** Everything here is in flight: it is told what the driver or the network says. */
const broken = { state: 'rejected', code: expect.stringMatching(/^(CONNECTION_CLOSED|ECONNRESET)$/) };

let database: ScratchDatabase;

beforeAll(async () => {
  database = await createScratchDatabase(inject('adminUrl'));
  await database.admin.unsafe(`
    create table slow (body text);
    create function linger() returns trigger language plpgsql as 'begin perform pg_sleep(60); return null; end';
    create trigger linger after insert on slow for each statement execute function linger();
    grant insert on slow to ${database.role};
  `);
});

afterAll(() => database.drop());

describe.each([
  ['ESM', postgres],
  ['CommonJS', commonJs],
])('%s build, session is lost', (_build, connect) => {
  test('a cursor fails instead of ending early', async () => {
    using uncaught = collectUncaught();
    await using pool = openTestPool(connect, database.url);
    const batches: number[] = [];
    const readAll = async () => {
      const numbers = pool.sql`select generate_series(1, 100) as n, pg_backend_pid() as pid`;
      for await (const rows of numbers.cursor(10)) {
        batches.push(rows.length);
        if (batches.length > 1) continue;
        await kill(database.admin, Number(rows[0]?.pid));
        await pool.closed();
        expect(await settle(pool.sql`select 1 as one`)).toMatchObject({ value: [{ one: 1 }] });
      }
    };
    expect(await settle(readAll())).toMatchObject(broken);
    expect(batches).toEqual([10]);
    expect(await settle(pool.sql`select 2 as two`)).toMatchObject({ value: [{ two: 2 }] });
    expect(uncaught.errors).toEqual([]);
  });

  test.each(['returns', 'throws'])('a cursor callback that %s later does not disturb others', async (end) => {
    using uncaught = collectUncaught();
    await using pool = openTestPool(connect, database.url);
    const next = Promise.withResolvers<unknown>();
    const behind = Promise.withResolvers<unknown>();
    const numbers = pool.sql`select generate_series(1, 100) as n, pg_backend_pid() as pid`;
    const read = settle(
      // oxlint-disable-next-line typescript/no-misused-promises -- the driver waits for it, whatever its types say
      numbers.cursor(10, async (rows) => {
        await kill(database.admin, Number(rows[0]?.pid));
        await pool.closed();
        const pid = await pidOf(pool.sql);
        next.resolve(settle(pool.sql`select 'mine' as answer from pg_sleep(0.3)`));
        await untilAsleep(database.admin, pid);
        setImmediate(() => behind.resolve(settle(pool.sql`select 2 as two`)));
        if (end === 'throws') throw new Error('the callback gave up');
      }),
    );
    expect(await read).toMatchObject(broken);
    expect(await next.promise).toMatchObject({ value: [{ answer: 'mine' }] });
    expect(await behind.promise).toMatchObject({ value: [{ two: 2 }] });
    expect(uncaught.errors).toEqual([]);
  });

  test('a COPY that waits for its confirmation fails', async () => {
    using uncaught = collectUncaught();
    await using pool = openTestPool(connect, database.url);
    const pid = await pidOf(pool.sql);
    const target = await pool.sql`copy slow from stdin`.writable();
    const copy = settle(pipeline(Readable.from(['one\n', 'two\n']), target));
    await untilAsleep(database.admin, pid);
    await kill(database.admin, pid);
    expect(await copy).toMatchObject(broken);
    expect(await settle(pool.sql`select 1 as one`)).toMatchObject({ value: [{ one: 1 }] });
    expect(uncaught.errors).toEqual([]);
  });

  test('bytes that were not sent are not sent to the next session', async () => {
    using uncaught = collectUncaught();
    const sockets: Socket[] = [];
    const socket = async () => {
      const made = await connectedSocket(database.url);
      sockets.push(made);
      return made;
    };
    await using pool = openTestPool(connect, database.url, { socket });
    await pidOf(pool.sql);
    const bystander = await connectedSocket(database.url);
    // Sockets destroyed in the same turn close in one go, the last one first: the query is written to the driver's
    // buffer, which is flushed later, just before the driver learns that its socket has closed.
    const query = once(bystander, 'close').then(() => settle(pool.sql`select 'unsent'`));
    sockets[0]?.destroy();
    bystander.destroy();
    expect(await query).toMatchObject(broken);
    expect(await settle(pool.sql`select 1 as one`)).toMatchObject({ value: [{ one: 1 }] });
    expect(uncaught.errors).toEqual([]);
  });

  test.each([
    ['before', queueMicrotask],
    ['while', setImmediate],
  ])('losing the connection %s its types are read harms only the query that waits', async (_when, later) => {
    using uncaught = collectUncaught();
    let attempts = 0;
    const socket = async () => {
      const made = await connectedSocket(database.url);
      // The first connection is reset as soon as it has signed in.
      const reset = () => made.destroy(new Error('reset'));
      if (attempts++ === 0) made.on('data', (data) => data.includes('server_version') && later(reset));
      return made;
    };
    await using pool = openTestPool(connect, database.url, { socket });
    const first = await settle(pool.sql`select 1 as one`);
    expect(first).toMatchObject({ state: 'rejected', code: 'Error: reset' });
    expect(await settle(pool.sql`select 1 as one`)).toMatchObject({ value: [{ one: 1 }] });
    expect(uncaught.errors).toEqual([]);
  });

  test('losing the connection while the password is looked up harms nobody', async () => {
    using uncaught = collectUncaught();
    const sockets: Socket[] = [];
    const socket = async () => {
      const made = await connectedSocket(database.url);
      sockets.push(made);
      return made;
    };
    const password = async () => {
      if (sockets.length === 1 && sockets[0]?.destroyed === false) await once(sockets[0].destroy(), 'close');
      return new URL(database.url).password;
    };
    await using pool = openTestPool(connect, database.url, { socket, password });
    expect(await settle(pool.sql`select 1 as one`)).toMatchObject({ value: [{ one: 1 }] });
    expect(sockets).toHaveLength(2); // the late password was not sent on the second one, which would have refused it
    expect(uncaught.errors).toEqual([]);
  });
});
