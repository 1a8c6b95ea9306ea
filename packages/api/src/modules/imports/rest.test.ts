import { Readable } from 'node:stream';
import { beforeAll, describe, expect, it } from 'vitest';
import { type Client, startTestApp, type TestApp } from '../../../test/app.ts';
import { peopleOf } from '../../../test/imports.ts';
import { until } from '../../../test/until.ts';
import { newId, type OrganizationId } from '../../kernel/ids.ts';

let app: TestApp;
let organizationId: OrganizationId;
let manager: Client;
const csv = { 'content-type': 'text/csv' };

beforeAll(async () => {
  app = await startTestApp();
  organizationId = await app.organization('rest-acme');
  manager = await app.as(await app.person(organizationId, 'Pia Manager', ['PROGRAM_MANAGER']));
  await app.services.startJobs();
});

const send = (
  client: Client,
  query: string,
  body: string | Buffer | Readable,
  headers: Record<string, string> = {},
) =>
  client.request({
    method: 'POST',
    url: `/v1/imports?${query}`,
    headers: { ...csv, ...headers },
    payload: body,
  });

const get = (client: Client, id: string, rest = '') => client.request({ url: `/v1/imports/${id}${rest}` });

describe('POST /v1/imports', () => {
  it('brings a list in and answers what became of it', async () => {
    const answer = await send(
      manager,
      'kind=people&fileName=staff.csv',
      'id,name\nr1,Ada\nr2,Ben\nr1,Again\n',
    );
    expect(answer.statusCode).toBe(201);
    const job = answer.json();
    expect(answer.headers.location).toBe(`/v1/imports/${job.id}`);
    expect(job).toMatchObject({
      kind: 'PEOPLE',
      state: 'DONE',
      fileName: 'staff.csv',
      encoding: 'UTF-8',
      delimiter: ',',
      totalRows: 3,
      counts: { created: 2, refused: 1 },
      problems: 1,
      failure: null,
    });
    expect((await get(manager, job.id)).json()).toEqual(job);
    expect((await peopleOf(app, organizationId)).map(({ id }) => id)).toEqual(
      expect.arrayContaining(['r1', 'r2']),
    );
  });

  it('takes a body that arrives in pieces', async () => {
    const pieces = Array.from({ length: 40 }, (_, index) => `p${index},Person ${index}\n`);
    const answer = await send(manager, 'kind=people', Readable.from(['id,name\n', ...pieces]));
    expect(answer.json()).toMatchObject({ state: 'DONE', counts: { created: 40 } });
  });

  it('only looks where it is asked to, and applies later', async () => {
    const dry = (await send(manager, 'kind=people&dryRun=true', 'id,name\nd1,Dora\n')).json();
    expect(dry).toMatchObject({ state: 'CHECKED', counts: { created: 1 } });
    const before = await peopleOf(app, organizationId);
    expect(before.map(({ id }) => id)).not.toContain('d1');
    const applied = await manager.request({ method: 'POST', url: `/v1/imports/${dry.id}/apply` });
    expect(applied.statusCode).toBe(200);
    await until('the import to be applied', async () => (await get(manager, dry.id)).json().state === 'DONE');
    expect((await peopleOf(app, organizationId)).map(({ id }) => id)).toContain('d1');
    const again = await manager.request({ method: 'POST', url: `/v1/imports/${dry.id}/apply` });
    expect(again.statusCode).toBe(409);
    expect(again.json()).toMatchObject({ code: 'WRONG_STATE' });
  });

  it('answers at once where it is asked to, and where to look', async () => {
    const answer = await send(manager, 'kind=people', 'id,name\na1,Ada\n', { prefer: 'respond-async' });
    expect([201, 202]).toContain(answer.statusCode);
    const { id } = answer.json();
    await until('the import to end', async () => (await get(manager, id)).json().state === 'DONE');
  });

  it('shuts out whom the list marks as left, from their next request on', async () => {
    const leaver = await app.person(organizationId, 'Lena Leaver');
    const client = await app.as(leaver);
    const whoAmI = async () => (await client.graphql('{ viewer { membership { id } } }')).data?.viewer;
    expect((await whoAmI()).membership).not.toBeNull();
    const answer = await send(manager, 'kind=people', `e-mail,active\n${leaver.email},no\n`);
    expect(answer.json()).toMatchObject({ state: 'DONE', counts: { deactivated: 1 } });
    expect((await whoAmI())?.membership ?? null).toBeNull();
  });

  it('stops at the wish of a person', async () => {
    const { id } = (await send(manager, 'kind=people&dryRun=true', 'id,name\nc1,Cleo\n')).json();
    const cancelled = await manager.request({ method: 'POST', url: `/v1/imports/${id}/cancel` });
    expect(cancelled.json()).toMatchObject({ state: 'CANCELLED', counts: { created: 0 } });
    expect((await manager.request({ method: 'POST', url: `/v1/imports/${id}/apply` })).statusCode).toBe(409);
  });
});

describe('a file that cannot be used', () => {
  it.each([
    ['an Excel workbook', Buffer.from('PK\x03\x04\x14\x00\x06\x00\x08\x00', 'latin1'), 422, 'Excel workbook'],
    ['nothing', '', 422, '0 bytes'],
    ['headings without rows', 'id,name\n', 422, 'no rows'],
    ['columns that mean nothing', 'Colour,Size\nred,4\n', 422, 'No column stands for the staff id'],
    ['an open quotation mark', 'id,name\n1,"Ada\n', 422, 'never closed'],
  ])('is refused by name: %s', async (_, body, status, words) => {
    const answer = await send(manager, 'kind=people', body);
    expect(answer.statusCode).toBe(status);
    expect(answer.headers['content-type']).toContain('application/problem+json');
    expect(answer.json()).toMatchObject({ status, code: 'INVALID', detail: expect.stringContaining(words) });
    const stored = await manager.request({ url: String(answer.headers.location) });
    expect(stored.json()).toMatchObject({ state: 'FAILED', failure: expect.stringContaining(words) });
  });

  it('is refused before it is read where it says that it is too large', async () => {
    const answer = await send(manager, 'kind=people', 'id\n', {
      'content-length': String(201 * 1024 * 1024),
    });
    expect(answer.statusCode).toBe(413);
    expect(answer.json()).toMatchObject({ detail: expect.stringContaining('200 MB') });
  });

  it('is refused where it comes as something else, or with parameters that mean nothing', async () => {
    const json = await send(manager, 'kind=people', '{}', { 'content-type': 'application/json' });
    expect(json.statusCode).toBe(415);
    expect((await send(manager, 'kind=cats', 'id\n1\n')).statusCode).toBe(400);
    expect(
      (await send(manager, `kind=relationships&program=${newId('prg')}`, 'mentor,mentee\n1,2\n')).statusCode,
    ).toBe(404);
  });
});

describe('problems.csv', () => {
  it('lists every problem, and makes values harmless that a spreadsheet would compute', async () => {
    const rows = Array.from({ length: 1200 }, (_, index) => `q${index},=cmd|${index}`).join('\n');
    const { id } = (await send(manager, 'kind=people&dryRun=true', `id,e-mail\n${rows}\n`)).json();
    const answer = await get(manager, id, '/problems.csv');
    expect(answer.headers['content-type']).toBe('text/csv; charset=utf-8');
    expect(answer.headers['content-disposition']).toBe(`attachment; filename="problems-${id}.csv"`);
    const lines = answer.body.trimEnd().split('\r\n');
    expect(lines).toHaveLength(1201);
    expect(lines[0]).toBe('\ufeffline,column,value,reason,outcome');
    expect(lines[1]).toBe("2,e-mail,'=cmd|0,This is not an e-mail address.,row refused");
    expect(lines.at(-1)).toContain("1201,e-mail,'=cmd|1199");
  });
});

describe('an idempotency key', () => {
  const key = () => ({ 'idempotency-key': crypto.randomUUID() });

  it('gives the same import for the same file', async () => {
    const headers = key();
    const first = await send(manager, 'kind=people', 'id,name\nk1,Kim\n', headers);
    const second = await send(manager, 'kind=people', 'id,name\nk1,Kim\n', headers);
    expect(second.statusCode).toBe(201);
    expect(second.json().id).toBe(first.json().id);
  });

  it('is refused for another file, and for other parameters', async () => {
    const headers = key();
    await send(manager, 'kind=people', 'id,name\nk1,Kim\n', headers);
    for (const [query, body] of [
      ['kind=people', 'id,name\nk2,Lee\n'],
      ['kind=people&dryRun=true', 'id,name\nk1,Kim\n'],
    ] as const) {
      const answer = await send(manager, query, body, headers);
      expect(answer.statusCode).toBe(409);
      expect(answer.json()).toMatchObject({ code: 'CONFLICT' });
    }
  });

  it('can be used again where the file did not arrive', async () => {
    const headers = key();
    expect((await send(manager, 'kind=people', '', headers)).statusCode).toBe(422);
    const answer = await send(manager, 'kind=people', 'id,name\nk3,Mia\n', headers);
    expect(answer.json()).toMatchObject({ state: 'DONE' });
  });
});

describe('whoever may not import', () => {
  it('gets the same answer for an import of others as for one that does not exist', async () => {
    const { id } = (await send(manager, 'kind=people&dryRun=true', 'id,name\nx1,Xan\n')).json();
    const elsewhere = await app.organization('rest-other');
    const strangers = [
      await app.as(await app.person(elsewhere, 'Oskar Elsewhere', ['OWNER'])),
      await app.as(await app.person(organizationId, 'Mia Member')),
      await app.as(await app.person(organizationId, 'Hans Reports', ['REPORT_VIEWER'])),
      await app.as(await app.person(organizationId, 'Tina Trust', ['TRUST_CONTACT'])),
    ];
    const plain = (answer: { json(): object }) => ({ ...answer.json(), requestId: '' });
    for (const stranger of strangers) {
      for (const [method, rest] of [
        ['GET', ''],
        ['GET', '/problems.csv'],
        ['POST', '/apply'],
        ['POST', '/cancel'],
      ] as const) {
        const real = await stranger.request({ method, url: `/v1/imports/${id}${rest}` });
        const none = await stranger.request({ method, url: `/v1/imports/${newId('imp')}${rest}` });
        expect(real.statusCode).toBe(404);
        expect(plain(real)).toEqual(plain(none));
      }
    }
    expect((await get(manager, id)).json()).toMatchObject({ state: 'CHECKED' });
  });

  it('cannot send files', async () => {
    const before = await app.admin`select count(*)::int as imports from import`;
    for (const role of ['MEMBER', 'REPORT_VIEWER', 'TRUST_CONTACT'] as const) {
      const client = await app.as(await app.person(organizationId, `Sent by ${role}`, [role]));
      const answer = await send(client, 'kind=people', 'id,name\nz1,Zed\n');
      expect(answer.statusCode).toBe(403);
      expect(answer.json()).toMatchObject({ code: 'NOT_ALLOWED' });
    }
    const nobody = await send(app.anonymous, 'kind=people', 'id,name\nz1,Zed\n');
    expect(nobody.statusCode).toBe(401);
    expect((await get(app.anonymous, newId('imp'))).statusCode).toBe(401);
    expect(await app.admin`select count(*)::int as imports from import`).toEqual(before);
  });
});
