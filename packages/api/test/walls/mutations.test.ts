import { afterAll, expect, test } from 'vitest';
import { createInstallation } from '../installation.ts';
import { access, openPolicies } from './access-spec.ts';
import { catalogFaults } from './catalog.ts';
import { buildWorld } from './fixture.ts';
import { buildCells, type Cell, isRed, sentence, tryCells } from './matrix.ts';
import { dropped, isOpen, made, opened, type Policy, readPolicies, restored } from './policies.ts';
import { databaseRoleOf, openProber } from './probe.ts';

/**
 * Shows that the access matrix is a measure: whatever is taken out of the wall, it turns red. Each damage is done to a database of
 * its own, the cells of the table (and of those whose policies look into it) are tried again, and the damage is undone.
 */
const installation = await createInstallation();
afterAll(() => installation.remove());
const { admin } = installation;
const world = await buildWorld(admin);
const cells = await buildCells(admin, world);
const prober = await openProber(installation, world);
afterAll(() => prober.close());
const policies = await readPolicies(admin);

const nameOf = (policy: Policy) => `${policy.table} ${policy.name}`;

/**
 * Cells whose outcome the policy can have a part in: of its table and of those that look into it, for the roles it is for. What may
 * be read also decides what can be found to change or remove.
 */
function concerned(policy: Policy): readonly Cell[] {
  const tables = [policy.table, ...policy.dependants];
  const commands = policy.command === 'ALL' || policy.command === 'SELECT' ? null : policy.command;
  return cells.filter(
    (cell) =>
      tables.includes(cell.table) &&
      policy.roles.includes(databaseRoleOf(cell.actor)) &&
      (commands === null || commands === cell.command),
  );
}

/** Does the damage, looks, undoes it. @returns whether any cell came out otherwise than specified */
async function red(damage: string, undo: string, looked: readonly Cell[]): Promise<boolean> {
  await admin.unsafe(damage);
  try {
    return await isRed(prober, looked);
  } finally {
    await admin.unsafe(undo);
  }
}

/** Names of the policies for which nothing turned red. */
async function unnoticed(
  damaged: readonly Policy[],
  damage: (policy: Policy) => string,
  undo: (policy: Policy) => string,
) {
  const found: string[] = [];
  for (const policy of damaged) {
    if (!(await red(damage(policy), undo(policy), concerned(policy)))) found.push(nameOf(policy));
  }
  return found;
}

const closed = policies.filter((policy) => !isOpen(policy));
const walls = policies.filter((policy) => !policy.permissive);

test('the policies that are open by intent are exactly those in the list, and those of jobs', () => {
  const ofJobs = [...access.keys()].map((table) => `${table} worker`);
  const open = policies.filter(isOpen).map(nameOf);
  expect(open.sort()).toEqual([...openPolicies, ...ofJobs].sort());
});

test('opening any policy turns the matrix red', { timeout: 120_000 }, async () => {
  expect(await unnoticed(closed, (policy) => opened(policy), restored)).toEqual([]);
});

test('opening either half of any wall turns the matrix red', { timeout: 120_000 }, async () => {
  expect(walls.map((policy) => policy.table).sort()).toEqual([...access.keys()].sort());
  expect(await unnoticed(walls, (policy) => opened(policy, 'using'), restored)).toEqual([]);
  expect(await unnoticed(walls, (policy) => opened(policy, 'check'), restored)).toEqual([]);
});

test('dropping any policy turns the matrix red', { timeout: 120_000 }, async () => {
  expect(await unnoticed(policies, dropped, made)).toEqual([]);
});

test('switching row-level security off for any table turns the matrix red', {
  timeout: 120_000,
}, async () => {
  for (const table of access.keys()) {
    const alter = (words: string) => `alter table public."${table}" ${words} row level security`;
    const looked = cells.filter((cell) => cell.table === table);
    expect(await red(alter('disable'), alter('enable'), looked), table).toBe(true);
  }
});

test('a table that the role of requests owns, unforced, turns the catalog test red twice', {
  timeout: 60_000,
}, async () => {
  const undo = new Error('undo');
  for (const table of access.keys()) {
    const damaged = admin.begin(async (sql) => {
      await sql.unsafe(
        `alter table public."${table}" no force row level security; alter table public."${table}" owner to rapport_app`,
      );
      expect(await catalogFaults(sql)).toEqual(
        expect.arrayContaining([`${table}: row-level security is not forced`, `rapport_app: owns ${table}`]),
      );
      throw undo;
    });
    await expect(damaged).rejects.toBe(undo);
  }
});

test('afterwards everything stands as before', { timeout: 60_000 }, async () => {
  expect(await readPolicies(admin)).toEqual(policies);
  expect((await tryCells(prober, cells)).map(sentence)).toEqual([]);
  const tables = access.size;
  const openings = closed.length + 2 * walls.length;
  const total = openings + policies.length + 3 * tables;
  console.info(
    `mutation run: ${policies.length} policies, ${total} damages (${openings} openings, ${policies.length} drops, ${tables} × security off, not forced, owned by requests), all noticed`,
  );
});
