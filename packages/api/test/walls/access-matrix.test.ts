import { sql } from 'drizzle-orm';
import { afterAll, expect, test } from 'vitest';
import { roleUrl } from '../../src/db/roles.ts';
import { type Db, openPool, withViewer } from '../../src/db/transactions.ts';
import { createInstallation } from '../installation.ts';
import { type Actor, access, commands } from './access-spec.ts';
import { buildWorld } from './fixture.ts';
import { buildCells, sentence, tryCells } from './matrix.ts';
import { databaseRoleOf, openProber } from './probe.ts';

const installation = await createInstallation();
afterAll(() => installation.remove());
const world = await buildWorld(installation.admin);
const cells = await buildCells(installation.admin, world);
const prober = await openProber(installation, world);
afterAll(() => prober.close());
const app = openPool(roleUrl(installation.adminUrl, installation.secrets, 'rapport_app'), 1, 'matrix');
afterAll(() => app.close());
const asViewer = <T>(actor: Actor, work: (db: Db) => Promise<T>) =>
  withViewer(app, world.viewer(actor, 'harbour'), work);

test('the specification speaks of every table and of no other', async () => {
  const tables = await installation.admin<{ name: string }[]>`
    select relname as name from pg_class where relnamespace = 'public'::regnamespace and relkind in ('r', 'p')`;
  expect([...access.keys()].sort()).toEqual(tables.map(({ name }) => name).sort());
});

test('everybody can do what the specification says, and nothing else', { timeout: 60_000 }, async () => {
  expect((await tryCells(prober, cells)).map(sentence)).toEqual([]);
});

test('whatever is granted to a role is shown to work on a real row', async () => {
  const granted = await installation.admin<{ use: string }[]>`
    select r.rolname || ' ' || command || ' ' || c.relname as use
    from pg_class c
    cross join unnest(${[...commands]}::text[]) as command
    join pg_roles r on r.rolname in ('rapport_app', 'rapport_worker', 'rapport_auth', 'rapport_reports')
    where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p')
      and case command when 'DELETE' then has_table_privilege(r.oid, c.oid, command)
        else has_any_column_privilege(r.oid, c.oid, command) end`;
  const shown = new Set(
    cells
      .filter((cell) => cell.may)
      .map((cell) => `${databaseRoleOf(cell.actor)} ${cell.command} ${cell.table}`),
  );
  expect(granted.map(({ use }) => use).filter((use) => !shown.has(use))).toEqual([]);

  const allowed = cells.filter((cell) => cell.may).length;
  const controls = granted.length;
  console.info(
    `access matrix: ${cells.length} cells, ${allowed} allowed, ${cells.length - allowed} denied, ${controls} positive controls (role × command × table)`,
  );
});

test('what definer functions count ends at the wall as well', async () => {
  const ids = ['harbour', 'summit'].map((name) => world.uuid(`${name} person otherGuide`));
  const counted = await asViewer('outsider', (db) =>
    db.execute(
      sql`select guide_id, open from open_relationships_of_guides(array[${ids[0]}, ${ids[1]}]::uuid[])`,
    ),
  );
  expect([...counted]).toEqual([{ guide_id: ids[0], open: 1 }]);
  const programs = ['harbour', 'summit'].map((name) => world.uuid(`${name} program`));
  const places = await asViewer('outsider', (db) =>
    db.execute(
      sql`select program_id, open from open_relationships_of_programs(array[${programs[0]}, ${programs[1]}]::uuid[])`,
    ),
  );
  expect([...places]).toEqual([{ program_id: programs[0], open: 2 }]);
});
