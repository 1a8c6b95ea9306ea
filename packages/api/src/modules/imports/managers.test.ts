import { beforeAll, describe, expect, it } from 'vitest';
import { startTestApp, type TestApp } from '../../../test/app.ts';
import { Importer, peopleOf, problemsOf } from '../../../test/imports.ts';
import type { ImportId, OrganizationId } from '../../kernel/ids.ts';

let app: TestApp;
let organizationId: OrganizationId;
let importer: Importer;
let organizations = 0;

beforeAll(async () => {
  app = await startTestApp();
});

async function fresh(): Promise<void> {
  organizations += 1;
  organizationId = await app.organization(`managers-${organizations}`);
  importer = new Importer(app.services, organizationId);
}

const staff = (content: string, stopsWhenChecked = false) =>
  importer.import({ kind: 'PEOPLE', content, stopsWhenChecked });
const people = () => peopleOf(app, organizationId);
const problems = (id: ImportId) => problemsOf(app, id);

describe('managers who cannot be set', () => {
  it('are remarked on, and the person comes in without', async () => {
    await fresh();
    const job = await staff('id,name,manager,hire date\n1,Ada,99,\n2,Ben,2,\n3,Cleo,4,\n4,Dario,,soon\n');
    expect(job).toMatchObject({ state: 'DONE', created: 3, refused: 1, problems: 4 });
    expect(await people()).toMatchObject([{ manager: null }, { manager: null }, { manager: null }]);
    expect(await problems(job.id)).toMatchObject([
      {
        line: 2,
        column: 'manager',
        value: '99',
        refused: false,
        reason: expect.stringContaining('nobody with this staff id'),
      },
      {
        line: 3,
        column: 'manager',
        value: '2',
        refused: false,
        reason: expect.stringContaining('their own manager'),
      },
      {
        line: 4,
        column: 'manager',
        value: '4',
        refused: false,
        reason: expect.stringContaining('line 5, which is refused'),
      },
      { line: 5, column: 'hire date', refused: true },
    ]);
  });

  it('include circles, of which every row names the chain', async () => {
    await fresh();
    const job = await staff('id,name,manager\n1,Ada,3\n2,Ben,1\n3,Cleo,2\n4,Dario,1\n5,Emi,4\n');
    expect(job).toMatchObject({ created: 5, problems: 3 });
    expect(await people()).toMatchObject([
      { id: '1', manager: null },
      { id: '2', manager: null },
      { id: '3', manager: null },
      { id: '4', manager: '1' },
      { id: '5', manager: '4' },
    ]);
    const found = await problems(job.id);
    expect(found.map(({ line }) => line)).toEqual([2, 3, 4]);
    for (const { reason } of found) expect(reason).toMatch(/circle: (?:Ada|Ben|Cleo) → .+ → .+ → /);
  });

  it('include circles that close through people whom the file does not name', async () => {
    await fresh();
    await staff('id,name,manager\n1,Ada,\n2,Ben,1\n3,Cleo,2\n');
    const job = await staff('id,manager\n1,3\n');
    expect(job).toMatchObject({ updated: 0, unchanged: 1, problems: 1 });
    expect(await people()).toMatchObject([{ manager: null }, { manager: '1' }, { manager: '2' }]);
  });

  it('do not undo a circle that the same file opens', async () => {
    await fresh();
    await staff('id,name,manager\n1,Ada,\n2,Ben,1\n3,Cleo,2\n');
    expect(await staff('id,manager\n1,3\n2,\n')).toMatchObject({ updated: 2, problems: 0 });
    expect(await people()).toMatchObject([{ manager: '3' }, { manager: null }, { manager: '2' }]);
  });
});

describe('managers who changed between looking and applying', () => {
  it('never closes a circle of managers', async () => {
    await fresh();
    await staff('id,name,manager\n1,Ada,\n2,Ben,\n');
    const checked = await staff('id,manager\n1,2\n3,1\n', true);
    expect(checked).toMatchObject({ updated: 1, problems: 0 });
    await staff('id,manager\n2,1\n');
    await app.admin`update import set state = 'APPLYING', step = 'RESOLVE_MANAGERS', done = 0 where state = 'CHECKED'`;
    const done = await importer.advance(checked.id);
    expect(done).toMatchObject({ created: 1, updated: 0, unchanged: 1 });
    expect(await people()).toMatchObject([
      { id: '1', manager: null },
      { id: '2', manager: '1' },
      { id: '3', manager: '1' },
    ]);
  });
});
