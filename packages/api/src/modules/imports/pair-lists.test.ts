import { beforeAll, describe, expect, it } from 'vitest';
import { startTestApp, type TestApp } from '../../../test/app.ts';
import { Importer, type ListToImport } from '../../../test/imports.ts';
import { withWorker } from '../../db/transactions.ts';
import { type ImportId, idToUuid, newId, type OrganizationId, type ProgramId } from '../../kernel/ids.ts';
import { program } from '../programs/tables.ts';

let app: TestApp;
let organizationId: OrganizationId;
let importer: Importer;
let organizations = 0;

beforeAll(async () => {
  app = await startTestApp();
});

async function fresh(): Promise<void> {
  organizations += 1;
  organizationId = await app.organization(`pairs-${organizations}`);
  importer = new Importer(app.services, organizationId);
}

async function addProgram(name: string, kind: 'COACHING' | 'MENTORING' = 'MENTORING'): Promise<ProgramId> {
  const id = newId('prg');
  await withWorker(app.services.pools.worker, { organizationId }, (db) =>
    db.insert(program).values({ organizationId, id, name, kind }),
  );
  return id;
}

const pairs = (content: string, options: Partial<ListToImport> = {}) =>
  importer.import({ kind: 'RELATIONSHIPS', content, ...options });

const relationships = () => app.admin`
  select g.external_id as guide, l.external_id as learner, p.name as program, r.kind, r.state, r.topic, r.engagement_id,
    r.starts_on::text, r.ends_on::text, r.guide_answer, r.learner_answer
  from relationship r join program p on p.organization_id = r.organization_id and p.id = r.program_id
    join person g on g.organization_id = r.organization_id and g.id = r.guide_id
    join person l on l.organization_id = r.organization_id and l.id = r.learner_id
  where r.organization_id = ${idToUuid(organizationId)} order by g.external_id, l.external_id, r.starts_on`;

const reasons = async (id: ImportId) => {
  const rows =
    await app.admin`select line, reason from import_problem where import_id = ${idToUuid(id)} order by number`;
  return rows.map(({ line, reason }) => [line, reason]);
};

describe('a list of existing pairs', () => {
  it('brings relationships that both have said yes to, and whoever is missing', async () => {
    await fresh();
    await addProgram('Mentoring 2024');
    await importer.import({ kind: 'PEOPLE', content: 'id,name\n1,Ada Byron\n' });
    const job = await pairs(
      'mentor,mentee,engagement id,project,year,term\n1,2,E1,Talks,2024,Spring\n1,3,E1,Talks,2024,Winter\n',
    );
    expect(job).toMatchObject({ state: 'DONE', created: 2, peopleAdded: 2, problems: 0 });
    const shared = {
      guide: '1',
      program: 'Mentoring 2024',
      kind: 'MENTORING',
      state: 'AGREEING',
      topic: 'Talks',
    };
    const answers = { guide_answer: 'ACCEPTED', learner_answer: 'ACCEPTED' };
    expect(await relationships()).toMatchObject([
      {
        ...shared,
        ...answers,
        learner: '2',
        engagement_id: 'E1',
        starts_on: '2024-03-01',
        ends_on: '2024-05-31',
      },
      {
        ...shared,
        ...answers,
        learner: '3',
        engagement_id: 'E1',
        starts_on: '2024-12-01',
        ends_on: '2025-02-28',
      },
    ]);
    const names =
      await app.admin`select name from person where organization_id = ${idToUuid(organizationId)} order by external_id`;
    expect(names.map(({ name }) => name)).toEqual(['Ada Byron', '2', '3']);
  });

  it('changes nothing when it comes again, and what differs when it was corrected', async () => {
    await fresh();
    await addProgram('Mentoring');
    const heading = 'mentor,mentee,topic,start date,end date\n';
    await pairs(`${heading}1,2,Talks,2024-01-01,\n1,2,Talks,2025-01-01,\n`);
    const before = await relationships();
    expect(await pairs(`${heading}1,2,Talks,2024-01-01,\n1,2,Talks,2025-01-01,\n`)).toMatchObject({
      unchanged: 2,
      created: 0,
    });
    expect(await relationships()).toEqual(before);
    expect(await pairs(`${heading}1,2,Writing,2024-01-01,2024-06-30\n`)).toMatchObject({ updated: 1 });
    expect(await relationships()).toMatchObject([
      { topic: 'Writing', starts_on: '2024-01-01', ends_on: '2024-06-30' },
      { topic: 'Talks', starts_on: '2025-01-01' },
    ]);
  });

  it('knows people by e-mail address, and gives new ones a readable name', async () => {
    await fresh();
    await addProgram('Coaching', 'COACHING');
    await importer.import({ kind: 'PEOPLE', content: 'id,name,email\n1,Ada Byron,ada@example.org\n' });
    const job = await pairs('coach,client\nADA@example.org,ben.brandt@example.org\n');
    expect(job).toMatchObject({ created: 1, peopleAdded: 1 });
    expect(await relationships()).toMatchObject([{ guide: '1', kind: 'COACHING', starts_on: null }]);
    const [ben] =
      await app.admin`select name, work_email from person where work_email = 'ben.brandt@example.org'`;
    expect(ben).toEqual({ name: 'Ben Brandt', work_email: 'ben.brandt@example.org' });
  });

  it('puts each pair into the program its row names, else into the one chosen', async () => {
    await fresh();
    const chosen = await addProgram('Open mentoring');
    await addProgram('Women in tech');
    const job = await pairs('mentor,mentee,program\n1,2,women in tech\n3,4,\n5,6,Nowhere\n', {
      programId: chosen,
    });
    expect(job).toMatchObject({ created: 2, refused: 1 });
    expect(await relationships()).toMatchObject([
      { program: 'Women in tech' },
      { program: 'Open mentoring' },
    ]);
    expect(await reasons(job.id)).toEqual([[4, 'There is no program named Nowhere.']]);
  });

  it('writes into the history of each relationship that it was imported', async () => {
    await fresh();
    await addProgram('Mentoring');
    await pairs('mentor,mentee\n1,2\n');
    const events =
      await app.admin`select kind, actor_id from relationship_event where organization_id = ${idToUuid(organizationId)}`;
    expect(events).toEqual([{ kind: 'IMPORTED', actor_id: null }]);
  });
});

describe('pairs that cannot be applied', () => {
  it('are named with the reason, and the rest comes in', async () => {
    await fresh();
    await addProgram('Mentoring');
    await importer.import({
      kind: 'PEOPLE',
      content:
        'id,name,email,manager,active\n1,Ada,ada@example.org,,1\n2,Ben,ben@example.org,1,1\n3,Cleo,,,1\n',
    });
    await importer.import({ kind: 'PEOPLE', content: 'id,active\n3,0\n' });
    const job = await pairs(
      [
        'mentor,mentor email,mentee,mentee email,engagement id',
        '1,,2,,E1',
        '2,,1,,E2',
        '1,,3,,E3',
        '4,,5,,E4',
        '4,,5,,E4',
        '1,,,ada@example.org,E5',
        '6,ada@example.org,7,,E6',
        '8,new@example.org,9,,E7',
        '10,new@example.org,9,,E8',
      ].join('\n'),
    );
    expect(job).toMatchObject({ state: 'DONE', created: 2, refused: 7 });
    expect(await reasons(job.id)).toEqual([
      [2, expect.stringContaining('line manager')],
      [3, expect.stringContaining('line manager')],
      [4, 'Cleo has left.'],
      [6, expect.stringContaining('Line 5 has the same pair')],
      [7, expect.stringContaining('same person')],
      [8, expect.stringContaining('Ada (1)')],
      [10, expect.stringContaining('two people')],
    ]);
    expect((await relationships()).map(({ guide, learner }) => [guide, learner])).toEqual([
      ['4', '5'],
      ['8', '9'],
    ]);
  });

  it('include an engagement that is in another program already', async () => {
    await fresh();
    const first = await addProgram('First');
    const second = await addProgram('Second');
    await pairs('mentor,mentee,engagement\n1,2,E1\n', { programId: first });
    const job = await pairs('mentor,mentee,engagement\n1,2,E1\n', { programId: second });
    expect(job).toMatchObject({ created: 0, refused: 1 });
    expect(await reasons(job.id)).toEqual([[2, expect.stringContaining('First')]]);
  });
});

describe('pairs without a program', () => {
  it('wait for somebody to choose where several would fit', async () => {
    await fresh();
    await addProgram('One');
    await addProgram('Two');
    const checked = await pairs('mentor,mentee\n1,2\n', { stopsWhenChecked: true });
    expect(checked).toMatchObject({ state: 'CHECKED', refused: 1, programId: null });
    expect(await reasons(checked.id)).toEqual([[1, expect.stringContaining('Choose the program')]]);
    const alone = await pairs('mentor,mentee\n1,2\n');
    expect(alone).toMatchObject({ state: 'FAILED', failure: expect.stringContaining('program') });
  });
});
