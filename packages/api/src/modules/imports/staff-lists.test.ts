import { beforeAll, describe, expect, it } from 'vitest';
import { startTestApp, type TestApp } from '../../../test/app.ts';
import { Importer, peopleOf, problemsOf } from '../../../test/imports.ts';
import { type ImportId, idToUuid, type OrganizationId } from '../../kernel/ids.ts';

let app: TestApp;
let organizationId: OrganizationId;
let importer: Importer;
let organizations = 0;

beforeAll(async () => {
  app = await startTestApp();
});

/** A new organization for each test that needs nobody in it. */
async function fresh(): Promise<void> {
  organizations += 1;
  organizationId = await app.organization(`staff-${organizations}`);
  importer = new Importer(app.services, organizationId);
}

const staff = (content: string, stopsWhenChecked = false) =>
  importer.import({ kind: 'PEOPLE', content, stopsWhenChecked });

const people = () => peopleOf(app, organizationId);
const problems = (id: ImportId) => problemsOf(app, id);

const rows = (id: ImportId) => app.admin`
  select action, label, changes from import_row where import_id = ${idToUuid(id)} order by number`;

describe('a staff list', () => {
  it('brings people and managers in, whatever the order of the rows', async () => {
    await fresh();
    const job = await staff('id,name,manager\n3,Cleo,2\n2,Ben,1\n1,Ada,\n4,Dario,3\n');
    expect(job).toMatchObject({ state: 'DONE', created: 4, problems: 0 });
    expect(await people()).toMatchObject([
      { id: '1', manager: null },
      { id: '2', manager: '1' },
      { id: '3', manager: '2' },
      { id: '4', manager: '3' },
    ]);
  });

  it('finds managers by e-mail address, and among people who are there already', async () => {
    await fresh();
    await staff('id,name,email\n1,Ada,ada@example.org\n');
    await staff(
      'id,name,email,manager\n2,Ben,ben@example.org,ada@example.org\n3,Cleo,cleo@example.org,BEN@example.org\n',
    );
    expect(await people()).toMatchObject([{ id: '1' }, { id: '2', manager: '1' }, { id: '3', manager: '2' }]);
  });

  it('changes, moves, marks as left and lets back in', async () => {
    await fresh();
    await staff('id,name,department,manager,active\n1,Ada,Board,,1\n2,Ben,Sales,1,1\n3,Cleo,Sales,2,1\n');
    const second = await staff(
      'id,name,department,manager,active\n1,Ada,Board,,1\n2,Ben,Sales,1,0\n3,Cleo,Marketing,1,1\n',
    );
    expect(second).toMatchObject({ created: 0, updated: 1, deactivated: 1, unchanged: 1 });
    expect(await people()).toMatchObject([
      { id: '1', active: true },
      { id: '2', active: false },
      { id: '3', department: 'Marketing', manager: '1' },
    ]);
    expect(await staff('id,active\n2,yes\n')).toMatchObject({ updated: 1 });
    expect(await people()).toMatchObject([
      {},
      { id: '2', name: 'Ben', active: true, department: 'Sales', manager: '1' },
      {},
    ]);
  });

  it('leaves everybody alone whom it does not name', async () => {
    await fresh();
    await staff('id,name\n1,Ada\n2,Ben\n');
    expect(await staff('id,name\n3,Cleo\n')).toMatchObject({ created: 1, deactivated: 0 });
    expect(await people()).toHaveLength(3);
  });

  it('shows what it would do before it does it', async () => {
    await fresh();
    await staff('id,name,department\n1,Ada,Sales\n');
    const job = await staff('id,name,department\n1,Ada,Board\n2,Ben,Sales\n', true);
    expect(job).toMatchObject({ state: 'CHECKED', created: 1, updated: 1 });
    expect(await people()).toMatchObject([{ id: '1', department: 'Sales' }]);
    expect(await rows(job.id)).toMatchObject([
      { action: 'UPDATE', label: 'Ada', changes: [{ field: 'DEPARTMENT', before: 'Sales', after: 'Board' }] },
      { action: 'CREATE', label: 'Ben' },
    ]);
  });
});

describe('rows that cannot be applied', () => {
  it('are each named with line, column, value and reason, and the rest comes in', async () => {
    await fresh();
    await staff('id,name,email\n90,Eve,taken@example.org\n');
    const job = await staff(
      [
        'id,name,email,department,hire date,active',
        '1,Ada,ada@example.org,Sales,2020-01-01,1',
        '2,Ben,ben@example.org,Sales,31/02/2024,1',
        '3,Cleo,cleo@example.org,Sales',
        '4,Sales,Dario,dario@example.org,2020-01-01,1',
        '1,Ada Again,again@example.org,Sales,2020-01-01,1',
        '5,Emi,ADA@example.org,Sales,2020-01-01,1',
        '6,Farid,taken@example.org,Sales,2020-01-01,1',
        ',Greta,,Sales,2020-01-01,1',
        '7,=cmd|calc,@SUM(A1),Sales,2020-01-01,maybe',
        '8,=HYPERLINK("x"),hugo@example.org,+1,2020-01-01,1',
      ].join('\n'),
    );
    expect(job).toMatchObject({ state: 'DONE', created: 2, refused: 8 });
    expect((await people()).map(({ id, name }) => [id, name])).toEqual([
      ['1', 'Ada'],
      ['8', '=HYPERLINK("x")'],
      ['90', 'Eve'],
    ]);
    const found = await problems(job.id);
    expect(found.map(({ line, column, value }) => [line, column, value])).toEqual([
      [3, 'hire date', '31/02/2024'],
      [4, null, null],
      [5, 'email', 'Dario'],
      [6, 'id', '1'],
      [7, 'email', 'ada@example.org'],
      [8, 'email', 'taken@example.org'],
      [9, null, null],
      [10, 'email', '@SUM(A1)'],
      [10, 'active', 'maybe'],
    ]);
    expect(found.map(({ reason }) => reason)).toEqual([
      expect.stringContaining('February 2024 has 29 days'),
      expect.stringContaining('4 values where the heading has 6'),
      expect.stringContaining('not an e-mail address'),
      expect.stringContaining('Line 2 has the same staff id'),
      expect.stringContaining('Line 2 has the same e-mail address'),
      expect.stringContaining('Eve (90)'),
      expect.stringContaining('names nobody'),
      expect.stringContaining('not an e-mail address'),
      expect.stringContaining('yes or no'),
    ]);
    expect(found.every(({ refused }) => refused)).toBe(true);
  });

  it('include those about one person under two names', async () => {
    await fresh();
    await staff('id,name,email\n1,Ada,ada@example.org\n');
    const job = await staff('id,email,department\n1,,Sales\n,ada@example.org,Board\n');
    expect(job).toMatchObject({ updated: 1, refused: 1 });
    expect(await people()).toMatchObject([{ id: '1', department: 'Sales' }]);
    expect(await problems(job.id)).toMatchObject([
      { line: 3, reason: expect.stringContaining('about the same person') },
    ]);
  });

  it('never change an owner’s access', async () => {
    await fresh();
    const owner = await app.person(organizationId, 'Olga Owner', ['OWNER']);
    const job = await staff(`email,name,active\n${owner.email},Olga Owner,no\n`);
    expect(job).toMatchObject({ deactivated: 0, refused: 1 });
    expect(await people()).toMatchObject([{ name: 'Olga Owner', active: true }]);
  });
});

describe('what has changed between looking and applying', () => {
  it('is taken into account', async () => {
    await fresh();
    await staff('id,name,email,manager\n1,Ada,,\n2,Ben,,1\n');
    const content =
      'id,name,email,manager\n1,Ada,ada@example.org,\n2,Ben,,1\n3,Cleo,,\n4,Dario,,2\n5,Emi,,4\n';
    const checked = await staff(content, true);
    expect(checked).toMatchObject({ state: 'CHECKED', created: 3, updated: 1, unchanged: 1, problems: 0 });
    // Meanwhile: the address goes to somebody else, Cleo comes in, and Ada's manager becomes somebody below her.
    await staff('id,name,email\n9,Zoe,ada@example.org\n3,Cleo,\n');
    await app.admin`update import set state = 'APPLYING', step = 'RESOLVE_MANAGERS', done = 0 where state = 'CHECKED'`;
    const done = await importer.advance(checked.id);
    expect(done).toMatchObject({ state: 'DONE', created: 2, updated: 0, unchanged: 2, refused: 1 });
    expect(await people()).toMatchObject([
      { id: '1', work_email: null },
      { id: '2', manager: '1' },
      { id: '3' },
      { id: '4', manager: '2' },
      { id: '5', manager: '4' },
      { id: '9', work_email: 'ada@example.org' },
    ]);
  });
});

describe('a file that cannot be used as it is', () => {
  it('fails where nobody watches, and says what is missing', async () => {
    await fresh();
    const job = await staff('Shoe size,Colour\n42,red\n');
    expect(job).toMatchObject({
      state: 'FAILED',
      failure: expect.stringContaining('No column stands for the staff id'),
    });
    expect(job.failure).toContain('Shoe size, Colour');
    expect(await people()).toEqual([]);
  });

  it('waits to be corrected where somebody does', async () => {
    await fresh();
    const job = await staff('Shoe size,Colour\n42,red\n43,blue\n', true);
    expect(job).toMatchObject({ state: 'CHECKED', created: 0, refused: 2, problems: 1 });
    expect(await problems(job.id)).toMatchObject([{ line: 1, refused: true }]);
  });

  it('says so where its dates could be read either way', async () => {
    await fresh();
    const job = await staff('id,name,hire date\n1,Ada,03/04/2024\n', true);
    expect(job).toMatchObject({ state: 'CHECKED', dateStyle: 'DAY_FIRST', created: 1, problems: 1 });
    expect(await problems(job.id)).toMatchObject([
      {
        line: 1,
        column: 'hire date',
        refused: false,
        reason: expect.stringContaining('day first or month first'),
      },
    ]);
  });
});

describe('people of other organizations', () => {
  it('with the same ids and addresses are neither seen nor touched', async () => {
    await fresh();
    await staff('id,name,email,manager\n1,Ada,ada@example.org,\n2,Ben,ben@example.org,1\n');
    const before = await app.admin`select * from person where external_id in ('1', '2') order by id`;
    await fresh();
    const job = await staff(
      'id,name,email,manager\n1,Other Ada,ada@example.org,2\n2,Other Ben,ben@example.org,\n',
    );
    expect(job).toMatchObject({ created: 2, problems: 0 });
    const ids = before.map(({ id }) => id);
    expect(await app.admin`select * from person where id in ${app.admin(ids)} order by id`).toEqual(before);
  });
});
