import { beforeAll, describe, expect, test } from 'vitest';
import { startTestApp, type TestApp } from '../../../test/app.ts';
import { Importer, realList } from '../../../test/imports.ts';
import { withWorker } from '../../db/transactions.ts';
import { newId, type OrganizationId, type ProgramId } from '../../kernel/ids.ts';
import { program } from '../programs/tables.ts';

const roster = realList('roster-adventureworks.csv');
const pairs = realList('pairs-cncf.csv');

describe('real lists', () => {
  let app: TestApp;
  let organizationId: OrganizationId;

  beforeAll(async () => {
    app = await startTestApp();
    organizationId = await app.organization('real-lists');
  });

  test.skipIf(roster === null)('a staff list comes in whole, and again without any change', async () => {
    const importer = new Importer(app.services, organizationId);
    const first = await importer.import({ kind: 'PEOPLE', content: `file:${roster}` });
    expect(first).toMatchObject({
      state: 'DONE',
      totalRows: 290,
      created: 290,
      updated: 0,
      unchanged: 0,
      refused: 0,
      problems: 0,
    });
    const [people] = await app.admin`
      select count(*)::int as people, count(distinct department)::int as departments, count(manager_id)::int as managed,
        count(*) filter (where name = '' or name ~ '[0-9]')::int as ugly
      from person where external_id is not null`;
    expect(people).toEqual({ people: 290, departments: 16, managed: 289, ugly: 0 });
    const [chief] =
      await app.admin`select name, job_title, hire_date::text, manager_id from person where external_id = '1'`;
    expect(chief).toEqual({
      name: 'Ken',
      job_title: 'Chief Executive Officer',
      hire_date: '2009-01-14',
      manager_id: null,
    });
    const before = await app.admin`select id, updated_at from person order by id`;
    const second = await importer.import({ kind: 'PEOPLE', content: `file:${roster}` });
    expect(second).toMatchObject({
      state: 'DONE',
      created: 0,
      updated: 0,
      deactivated: 0,
      unchanged: 290,
      refused: 0,
      problems: 0,
    });
    expect(await app.admin`select id, updated_at from person order by id`).toEqual(before);
  });

  test.skipIf(pairs === null)('a list of pairs brings its people, and again nothing', async () => {
    const other = await app.organization('real-pairs');
    const programId = await addProgram(app, other, 'Open-source mentoring');
    const importer = new Importer(app.services, other);
    const first = await importer.import({ kind: 'RELATIONSHIPS', content: `file:${pairs}` });
    expect(first).toMatchObject({
      state: 'DONE',
      created: 1081,
      refused: 0,
      peopleAdded: 473 + 521 - 23,
      programId,
    });
    const [counted] = await app.admin`
      select count(*)::int as relationships, count(distinct (guide_id, learner_id))::int as pairs,
        count(distinct guide_id)::int as guides, count(distinct learner_id)::int as learners,
        count(*) filter (where starts_on is null or ends_on is null)::int as undated
      from relationship`;
    expect(counted).toEqual({ relationships: 1081, pairs: 1072, guides: 473, learners: 521, undated: 0 });
    const [both] = await app.admin`
      select count(*)::int as people from (select guide_id from relationship intersect select learner_id from relationship) b`;
    expect(both?.people).toBe(23);
    const terms =
      await app.admin`select distinct starts_on::text, ends_on::text from relationship order by 1`;
    expect(terms).toHaveLength(12);
    expect(terms[0]).toEqual({ starts_on: '2022-03-01', ends_on: '2022-05-31' });
    expect(terms.at(-1)).toEqual({ starts_on: '2025-09-01', ends_on: '2025-11-30' });
    const second = await importer.import({ kind: 'RELATIONSHIPS', content: `file:${pairs}` });
    expect(second).toMatchObject({
      state: 'DONE',
      created: 0,
      updated: 0,
      unchanged: 1081,
      refused: 0,
      peopleAdded: 0,
    });
    const [events] =
      await app.admin`select count(*)::int as events from relationship_event where kind = 'IMPORTED'`;
    expect(events?.events).toBe(1081);
  });
});

async function addProgram(app: TestApp, organizationId: OrganizationId, name: string): Promise<ProgramId> {
  const id = newId('prg');
  await withWorker(app.services.pools.worker, { organizationId }, (db) =>
    db.insert(program).values({ organizationId, id, name, kind: 'MENTORING' }),
  );
  return id;
}
