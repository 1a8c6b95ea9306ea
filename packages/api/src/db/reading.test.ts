import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { createScratchDatabase, type ScratchDatabase } from '../../test/scratch-database.ts';
import { settle } from '../../test/settle.ts';
import { until } from '../../test/until.ts';
import { idToUuid, newId } from '../kernel/ids.ts';
import {
  openPool,
  openReadTransaction,
  type Pool,
  readAsViewer,
  readAtOnce,
  type Viewer,
  withViewer,
} from './transactions.ts';

/*
 * Transactions that only read begin and end without waiting (docs/decisions/0011): they must keep everything that waiting would give.
 */

const poolSize = 3;
const kills = 12;

let database: ScratchDatabase;
let pool: Pool;
const viewerOf = (): Viewer => ({
  accountId: 'account',
  organizationId: newId('org'),
  personId: newId('per'),
  membershipId: newId('mem'),
  roles: ['MEMBER'],
});
const viewers = [viewerOf(), viewerOf()] as const;

beforeAll(async () => {
  database = await createScratchDatabase(inject('adminUrl'));
  await database.admin.unsafe(`
    create table note (organization_id uuid not null, n int not null);
    alter table note enable row level security;
    alter table note force row level security;
    create policy tenant on note using (organization_id = (select nullif(current_setting('rapport.organization_id', true), '')::uuid));
    grant select, insert on note to ${database.role}`);
  for (const { organizationId } of viewers)
    await database.admin`insert into note select ${idToUuid(organizationId)}, n from generate_series(1, 20) n`;
  pool = openPool(database.url, poolSize, 'reading');
});

afterAll(async () => {
  await pool.close();
  await database.drop();
});

/** Whose notes a viewer reads. */
const owners = async (viewer: Viewer) =>
  readAsViewer(pool, viewer, (db) =>
    db.execute<{ owner: string; notes: number }>(
      sql`select organization_id as owner, count(*)::int as notes from note where n > ${0} group by 1`,
    ),
  );

/** The same with one trip to the database. */
const ownersAtOnce = async (viewer: Viewer) =>
  readAtOnce<{ owner: string; notes: number }>(
    pool,
    viewer,
    'select organization_id as owner, count(*)::int as notes from note where n > $1 group by 1',
    [0],
  );
const ways = [
  ['in a transaction', owners],
  ['at once', ownersAtOnce],
] as const;

test.each(ways)(
  'each viewer reads what is theirs, time after time on the same connections, %s',
  async (_way, owners) => {
    for (const _ of Array.from({ length: 2 * poolSize }))
      for (const viewer of viewers)
        expect([...(await owners(viewer))]).toEqual([{ owner: idToUuid(viewer.organizationId), notes: 20 }]);
  },
);

test('writing fails, and leaves nothing and nobody waiting', async () => {
  const [viewer] = viewers;
  const add = sql`insert into note values (${idToUuid(viewer.organizationId)}, 21)`;
  expect(await settle(readAsViewer(pool, viewer, (db) => db.execute(add)))).toMatchObject({
    state: 'rejected',
  });
  const [row] = await owners(viewer);
  expect(row?.notes).toBe(20);
});

test('what is read at once cannot write either, and what fails leaves the connection free', async () => {
  const [viewer] = viewers;
  const add = `insert into note values ('${idToUuid(viewer.organizationId)}', 22)`;
  for (const statement of [add, 'select 1 / 0', 'this is none'])
    for (const _ of Array.from({ length: poolSize + 1 }))
      expect(await settle(readAtOnce(pool, viewer, statement, []))).toMatchObject({ state: 'rejected' });
  const [row] = await ownersAtOnce(viewer);
  expect(row?.notes).toBe(20);
});

test('a failed statement makes the whole reading fail, also where whoever asked did not look', async () => {
  const [viewer] = viewers;
  const reading = openReadTransaction(pool, viewer);
  const db = await reading.db();
  await expect(db.execute(sql`select 1 / 0`)).rejects.toThrow();
  expect(await settle(reading.close())).toMatchObject({ state: 'rejected', code: expect.anything() });
  expect((await owners(viewer)).length).toBe(1);
});

test('a context that was changed on the way is found out', async () => {
  const [viewer, other] = viewers;
  const reading = readAsViewer(pool, viewer, (db) =>
    db.execute(
      sql`select set_config('rapport.token', 'another', true), set_config('rapport.organization_id', ${idToUuid(other.organizationId)}, true)`,
    ),
  );
  await expect(reading).rejects.toThrow('lost its context');
  const atOnce = readAtOnce(pool, viewer, `select set_config('rapport.token', 'another', true)`, []);
  await expect(atOnce).rejects.toThrow('lost its context');
});

test('what is thrown on the way comes out, and the connection is free again', async () => {
  const [viewer] = viewers;
  for (const _ of Array.from({ length: 2 * poolSize }))
    await expect(
      readAsViewer(pool, viewer, async () => {
        throw new Error('no reason');
      }),
    ).rejects.toThrow('no reason');
  expect((await owners(viewer)).length).toBe(1);
});

test.each(ways)(
  'killed backends under the reading of two tenants show nobody the rows of the other, %s',
  async (_way, owners) => {
    const counted = { read: 0, lost: 0, hung: 0, foreign: 0 };
    let running = true;
    const workers = [...viewers, ...viewers, ...viewers].map(async (viewer) => {
      while (running) {
        const outcome = await settle(owners(viewer), 10_000);
        if (outcome.state === 'hung') counted.hung += 1;
        else if (outcome.state === 'rejected') counted.lost += 1;
        else {
          counted.read += 1;
          const mine = idToUuid(viewer.organizationId);
          counted.foreign += outcome.value.filter(({ owner }) => owner !== mine).length;
        }
      }
    });
    for (let round = 0; round < kills; round += 1) {
      const { read } = counted;
      await database.admin`
      select pg_terminate_backend(pid) from pg_stat_activity where usename = ${database.role} and pid <> pg_backend_pid() limit 2`;
      await until('ten readings more', () => counted.read > read + 10);
    }
    running = false;
    expect(await settle(Promise.all(workers), 15_000)).toMatchObject({ state: 'fulfilled' });
    expect(counted).toMatchObject({ hung: 0, foreign: 0 });
    expect(counted.lost).toBeGreaterThan(0);
    // Writing goes on over the same connections.
    const [viewer] = viewers;
    const [before] = await owners(viewer);
    const add = sql`insert into note values (${idToUuid(viewer.organizationId)}, 21)`;
    await withViewer(pool, viewer, (db) => db.execute(add));
    const [after] = await owners(viewer);
    expect(after?.notes).toBe((before?.notes ?? 0) + 1);
  },
  60_000,
);
