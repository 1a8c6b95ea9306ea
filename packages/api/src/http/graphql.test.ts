import { serverAudits } from 'graphql-http';
import { beforeAll, describe, expect, it } from 'vitest';
import { type Client, startTestApp, type TestApp } from '../../test/app.ts';

let app: TestApp;
let client: Client;

beforeAll(async () => {
  app = await startTestApp();
  const acme = await app.organization('acme');
  client = await app.as(await app.person(acme, 'Olga Owner', ['OWNER']));
});

describe('GraphQL over HTTP', () => {
  it('passes every MUST and SHOULD of the specification audit', async () => {
    const url = await app.app.listen({ port: 0, host: '127.0.0.1' });
    const results = await Promise.all(serverAudits({ url: `${url}/graphql` }).map((audit) => audit.fn()));
    const missed = results.filter(({ status, name }) => status !== 'ok' && /MUST|SHOULD/.test(name));
    expect(missed.map(({ name }) => name)).toEqual([]);
    const passed = results.filter(({ status }) => status === 'ok').length;
    console.info(`graphql-http audit: ${passed} of ${results.length} passed, 0 MUST or SHOULD missed`);
  });

  it('refuses what a form on another site could send', async () => {
    for (const type of [
      'text/plain',
      'application/x-www-form-urlencoded',
      'multipart/form-data; boundary=x',
    ]) {
      const answer = await client.request({
        method: 'POST',
        url: '/graphql',
        headers: { 'content-type': type },
        payload: '{"query":"{ viewer { account { id } } }"}',
      });
      expect(answer.statusCode).toBe(415);
    }
  });

  it('does not answer GET', async () => {
    const answer = await client.request({ method: 'GET', url: '/graphql?query={__typename}' });
    expect(answer.statusCode).toBe(405);
    expect(answer.headers.allow).toBe('POST');
  });

  it('names an unknown trusted document so that a page can reload', async () => {
    const answer = await client.request({ method: 'POST', url: '/graphql', payload: { documentId: 'nope' } });
    expect(answer.json().errors[0].extensions.code).toBe('UNKNOWN_DOCUMENT');
  });
});

describe('limits', () => {
  const refusal = async (query: string) => (await client.graphql(query)).errors?.[0];

  it('refuses documents that are too deep, follow fragments in circles, repeat themselves or are too long', async () => {
    const deep = 'manager { '.repeat(15) + 'id' + ' }'.repeat(15);
    expect((await refusal(`{ people { edges { node { ${deep} } } } }`))?.message).toMatch(/levels deep/);
    const circle = 'query { people { edges { node { ...a } } } } fragment a on Person { manager { ...a } }';
    expect((await refusal(circle))?.message).toMatch(/Cannot spread fragment/);
    const aliases = Array.from({ length: 31 }, (_, index) => `a${index}: __typename`).join(' ');
    expect((await refusal(`{ viewer { ${aliases} } }`))?.message).toMatch(/aliases/);
    const fields = Array.from({ length: 31 }, () => '__typename').join(' ');
    expect((await refusal(`{ ${fields} }`))?.message).toMatch(/at the top/);
    expect((await refusal(`{ viewer { ${'__typename '.repeat(2600)} } }`))?.message).toMatch(/too long/);
  });

  it('refuses what would read too much, and says what an operation costs on request', async () => {
    const wide = '{ people(first: 100) { edges { node { directReports { directReports { id name } } } } } }';
    const answer = await client.request({
      method: 'POST',
      url: '/graphql',
      payload: { query: wide, extensions: { cost: true } },
    });
    expect(answer.json().extensions.cost).toBeGreaterThan(100);
    const nested = '{ people(first: 100) { edges { node { id } } } departments { name } }';
    const cost = await client.request({
      method: 'POST',
      url: '/graphql',
      payload: { query: nested, extensions: { cost: true } },
    });
    expect(cost.json().extensions.cost).toBeLessThan(answer.json().extensions.cost);
    expect(cost.headers['ratelimit-policy']).toMatch(/"cost";q=\d+;w=60/);
    expect(cost.headers['ratelimit']).toMatch(/"cost";r=\d+;t=\d+/);
  });

  it('refuses more than a minute allows, with the time to wait', async () => {
    const small = await startTestApp({ RAPPORT_COST_PER_MINUTE: '5' });
    const query = {
      method: 'POST' as const,
      url: '/graphql',
      payload: { query: '{ signInOptions { demo demoRoles { as } } }' },
    };
    const first = await small.anonymous.request(query);
    expect(first.statusCode).toBe(200);
    const second = await small.anonymous.request(query);
    expect(second.statusCode).toBe(429);
    expect(Number(second.headers['retry-after'])).toBeGreaterThan(0);
    expect(second.json().errors[0].extensions.code).toBe('LIMIT_EXCEEDED');
  });
});

describe('errors', () => {
  it('masks what was not written for the caller and names the request', async () => {
    const broken = await startTestApp();
    const acme = await broken.organization('acme');
    const owner = await broken.as(await broken.person(acme, 'Olga Owner', ['OWNER']));
    await broken.admin`alter table person rename column job_title to job_title_gone`;
    const { errors, data } = await owner.graphql('{ people(first: 1) { totalCount edges { node { id } } } }');
    expect(data ?? null).toBeNull();
    expect(errors?.[0]?.extensions.code).toBe('INTERNAL');
    expect(JSON.stringify(errors)).not.toMatch(/job_title|select|person/i);
    expect(JSON.stringify(errors)).toMatch(/req_[0-9a-f-]{36}/);
  });

  it('says which page arguments are wrong', async () => {
    for (const page of ['first: 0', 'first: 101', 'first: 1, last: 1', 'after: "rubbish"']) {
      const { errors } = await client.graphql(`{ people(${page}) { totalCount edges { node { id } } } }`);
      expect(errors?.[0]?.extensions.code, page).toBe('BAD_REQUEST');
    }
  });
});
