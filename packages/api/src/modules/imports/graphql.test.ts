import { beforeAll, describe, expect, it } from 'vitest';
import { type Client, type Json, startTestApp, type TestApp } from '../../../test/app.ts';
import { Importer, peopleOf } from '../../../test/imports.ts';
import { until } from '../../../test/until.ts';
import { type ImportId, newId, type OrganizationId } from '../../kernel/ids.ts';

let app: TestApp;
let organizationId: OrganizationId;
let owner: Client;
let importer: Importer;

beforeAll(async () => {
  app = await startTestApp();
  organizationId = await app.organization('graphql-acme');
  owner = await app.as(await app.person(organizationId, 'Olga Owner', ['OWNER']));
  importer = new Importer(app.services, organizationId);
  await app.services.startJobs();
});

const whole = `
  query ($id: ID!, $actions: [ImportAction!]) {
    import(id: $id) {
      id kind state fileName encoding delimiter dateStyle totalRows failure viewerCanApply viewerCanCancel
      columns { index header field samples }
      progress { step done total }
      counts { created updated deactivated unchanged refused peopleAdded }
      problems(first: 2) { totalCount pageInfo { hasNextPage endCursor } edges { node { line column value reason refused } } }
      rows(first: 50, actions: $actions) { totalCount edges { node { line action label changes { field before after } } } }
      startedBy { name } program { name }
    }
  }`;
const read = async (client: Client, id: string, actions?: string[]) =>
  (await client.graphql(whole, { id, actions: actions ?? null })).data?.import;

const checked = async (content: string) =>
  (await importer.import({ kind: 'PEOPLE', content, stopsWhenChecked: true })).id;

const map = `mutation ($input: MapImportInput!) { mapImport(input: $input) { import { id state } errors { code message path } } }`;
const apply = `mutation ($input: ApplyImportInput!) { applyImport(input: $input) { import { id state } errors { code message path } } }`;
const cancel = `mutation ($input: CancelImportInput!) { cancelImport(input: $input) { import { id state } errors { code message path } } }`;

const settled = (id: ImportId, state: string) =>
  until(`the import to be ${state}`, async () => ((await read(owner, id))?.state === state ? true : null));

describe('an import in the schema', () => {
  it('shows what a file leads to, row by row', async () => {
    await importer.import({ kind: 'PEOPLE', content: 'id,name,department\n1,Ada,Sales\n' });
    const id = await checked('id,full name,dept\n1,Ada,Board\n2,Ben,Sales\n3,,\n3,Twice,\n,Nobody,\n');
    expect(await read(owner, id)).toMatchObject({
      state: 'CHECKED',
      totalRows: 5,
      progress: { step: 'COMPARE', done: 5 },
      columns: [
        { index: 0, header: 'id', field: 'EXTERNAL_ID', samples: ['1', '2', '3'] },
        { index: 1, header: 'full name', field: 'NAME' },
        { index: 2, header: 'dept', field: 'DEPARTMENT' },
      ],
      counts: { created: 2, updated: 1, unchanged: 0, refused: 2, deactivated: 0, peopleAdded: 0 },
      problems: { totalCount: 2, pageInfo: { hasNextPage: false } },
      viewerCanApply: true,
      viewerCanCancel: true,
      startedBy: null,
    });
    const rows = (await read(owner, id))?.rows;
    expect(rows.totalCount).toBe(5);
    expect(rows.edges.map(({ node }: { node: object }) => node)).toMatchObject([
      {
        line: 2,
        action: 'UPDATE',
        label: 'Ada',
        changes: [{ field: 'DEPARTMENT', before: 'Sales', after: 'Board' }],
      },
      {
        line: 3,
        action: 'CREATE',
        label: 'Ben',
        changes: [
          { field: 'EXTERNAL_ID', before: null, after: '2' },
          { field: 'NAME', before: null, after: 'Ben' },
          { field: 'DEPARTMENT', before: null, after: 'Sales' },
        ],
      },
      { line: 4, action: 'CREATE', label: '3' },
      { line: 5, action: 'REFUSE' },
      { line: 6, action: 'REFUSE' },
    ]);
    const refused = (await read(owner, id, ['REFUSE']))?.rows;
    expect(refused).toMatchObject({ totalCount: 2, edges: [{ node: { line: 5 } }, { node: { line: 6 } }] });
  });

  it('pages through problems without a gap', async () => {
    const id = await checked(
      `id,e-mail\n${Array.from({ length: 5 }, (_, index) => `e${index},wrong`).join('\n')}\n`,
    );
    const page = `query ($id: ID!, $after: String) { import(id: $id) { problems(first: 2, after: $after) {
      pageInfo { hasNextPage endCursor } edges { node { line } } } } }`;
    const lines: number[] = [];
    let after: string | null = null;
    for (;;) {
      const answer = await owner.graphql(page, { id, after });
      const problems: Json = answer.data?.import.problems;
      lines.push(...problems.edges.map(({ node }: { node: { line: number } }) => node.line));
      if (!problems.pageInfo.hasNextPage) break;
      after = problems.pageInfo.endCursor;
    }
    expect(lines).toEqual([2, 3, 4, 5, 6]);
  });

  it('stands in the list of imports, latest first, and is a node', async () => {
    const id = await checked('id,name\nl1,Lea\n');
    const list =
      'query ($states: [ImportState!]) { imports(first: 1, states: $states) { totalCount edges { node { id } } } }';
    const { imports } = (await owner.graphql(list, { states: ['CHECKED'] })).data ?? {};
    expect(imports.edges).toEqual([{ node: { id } }]);
    expect((await owner.graphql(list, { states: [] })).data?.imports).toEqual({
      totalCount: 0,
      edges: [],
    });
    const { data } = await owner.graphql(
      'query ($id: ID!) { node(id: $id) { id ... on Import { state } } }',
      { id },
    );
    expect(data?.node).toEqual({ id, state: 'CHECKED' });
  });
});

describe('mapping', () => {
  it('changes what columns stand for, and has every row checked anew', async () => {
    const id = await checked('Shoe size,Whom\nm1,Max\nm2,Mona\n');
    expect(await read(owner, id)).toMatchObject({
      state: 'CHECKED',
      counts: { created: 0, refused: 2 },
      viewerCanApply: false,
    });
    const columns = [
      { index: 0, field: 'EXTERNAL_ID' },
      { index: 1, field: 'NAME' },
    ];
    const mapped = await owner.graphql(map, { input: { importId: id, columns } });
    expect(mapped.data?.mapImport).toMatchObject({ import: { state: 'CHECKING' }, errors: [] });
    await settled(id, 'CHECKED');
    expect(await read(owner, id)).toMatchObject({
      counts: { created: 2, refused: 0 },
      problems: { totalCount: 0 },
    });
    expect((await owner.graphql(apply, { input: { importId: id } })).data?.applyImport).toMatchObject({
      errors: [],
    });
    await settled(id, 'DONE');
    expect((await peopleOf(app, organizationId)).map(({ name }) => name)).toEqual(
      expect.arrayContaining(['Max', 'Mona']),
    );
    const late = await owner.graphql(map, { input: { importId: id, columns } });
    expect(late.data?.mapImport).toMatchObject({ import: null, errors: [{ code: 'WRONG_STATE' }] });
  });

  it('changes how dates are read', async () => {
    const id = await checked('id,name,hire date\nh1,Hana,03/04/2024\n');
    const dateOf = async () => (await read(owner, id))?.rows.edges[0].node.changes.at(-1).after;
    expect(await read(owner, id)).toMatchObject({ dateStyle: 'DAY_FIRST', problems: { totalCount: 1 } });
    expect(await dateOf()).toBe('2024-04-03');
    await owner.graphql(map, { input: { importId: id, dateStyle: 'MONTH_FIRST' } });
    await until(
      'the dates to be read anew',
      async () => (await read(owner, id))?.dateStyle === 'MONTH_FIRST',
    );
    await settled(id, 'CHECKED');
    expect(await dateOf()).toBe('2024-03-04');
    expect(await read(owner, id)).toMatchObject({ problems: { totalCount: 0 } });
  });

  it.each([
    ['a column that is not there', { columns: [{ index: 9, field: 'NAME' }] }, ['columns', '0', 'index']],
    [
      'values of the other kind of file',
      { columns: [{ index: 0, field: 'GUIDE_EMAIL' }] },
      ['columns', '0', 'field'],
    ],
    ['the same thing twice', { columns: [{ index: 1, field: 'EXTERNAL_ID' }] }, ['columns']],
    ['a program that is not there', { programId: newId('prg') }, ['programId']],
  ])('refuses %s', async (_, input, path) => {
    const id = await checked('id,name\nv1,Vera\n');
    const answer = await owner.graphql(map, { input: { importId: id, ...input } });
    expect(answer.data?.mapImport).toMatchObject({ import: null, errors: [{ path }] });
  });
});

describe('whoever may not import', () => {
  it('sees none, and gets the same answer as for one that does not exist', async () => {
    const id = await checked('id,name\nn1,Nora\n');
    const elsewhere = await app.organization('graphql-other');
    const strangers = [
      await app.as(await app.person(elsewhere, 'Oskar Elsewhere', ['OWNER'])),
      await app.as(await app.person(organizationId, 'Mia Member')),
      await app.as(await app.person(organizationId, 'Hans Reports', ['REPORT_VIEWER'])),
      await app.as(await app.person(organizationId, 'Tina Trust', ['TRUST_CONTACT'])),
    ];
    for (const stranger of strangers) {
      expect(await read(stranger, id)).toBeNull();
      const { data } = await stranger.graphql(
        'query ($id: ID!) { node(id: $id) { id } imports { totalCount edges { node { id } } } }',
        { id },
      );
      expect(data).toEqual({ node: null, imports: { totalCount: 0, edges: [] } });
      for (const [name, document] of [
        ['mapImport', map],
        ['applyImport', apply],
        ['cancelImport', cancel],
      ] as const) {
        const real = await stranger.graphql(document, { input: { importId: id } });
        const none = await stranger.graphql(document, { input: { importId: newId('imp') } });
        expect(real.data?.[name]).toMatchObject({ import: null, errors: [{ code: 'NOT_FOUND' }] });
        expect(real).toEqual(none);
      }
    }
    expect(await read(owner, id)).toMatchObject({ state: 'CHECKED' });
  });

  it('is asked to sign in where nobody is', async () => {
    const { errors } = await app.anonymous.graphql('{ imports { totalCount } }');
    expect(errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED');
    for (const document of [map, apply, cancel]) {
      const answer = await app.anonymous.graphql(document, { input: { importId: newId('imp') } });
      expect(answer.errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED');
    }
  });
});
