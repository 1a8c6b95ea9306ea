import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { type Client, type SeededPerson, startTestApp, type TestApp } from '../../test/app.ts';
import { type LiveClient, openLiveClient } from '../../test/live-client.ts';
import { until } from '../../test/until.ts';
import { withWorker } from '../db/transactions.ts';
import { type ImportId, newId, type OrganizationId } from '../kernel/ids.ts';
import { imports } from '../modules/imports/tables.ts';

let app: TestApp;
let acme: OrganizationId;
let owner: SeededPerson;
let asOwner: Client;
let address: string;
const open: LiveClient[] = [];

beforeAll(async () => {
  app = await startTestApp();
  acme = await app.organization('acme');
  owner = await app.person(acme, 'Olga Owner', ['OWNER']);
  asOwner = await app.as(owner);
  const url = await app.app.listen({ port: 0, host: '127.0.0.1' });
  address = `${url.replace('http', 'ws')}/graphql`;
  await app.services.startJobs();
});

afterEach(async () => {
  for (const { client } of open.splice(0)) await client.dispose();
  await until('listeners to be gone', () => app.services.live.listeners() === 0);
});

function connect(
  cookie: string | undefined,
  options: { origin?: string; organization?: string } = {},
): LiveClient {
  const headers = {
    origin: options.origin ?? app.config.publicUrl,
    ...(cookie === undefined ? {} : { cookie }),
  };
  const client = openLiveClient(address, headers, options.organization);
  open.push(client);
  return client;
}

async function makeImport(): Promise<ImportId> {
  const id = newId('imp');
  const at = new Date();
  await withWorker(app.services.pools.worker, { organizationId: acme }, (db) =>
    db.insert(imports).values({
      organizationId: acme,
      id,
      kind: 'PEOPLE',
      state: 'CHECKING',
      step: 'CHECK',
      stopsWhenChecked: true,
      columns: [],
      totalRows: 100,
      createdAt: at,
      updatedAt: at,
    }),
  );
  return id;
}

/** Changes a column of the import and announces it, in one transaction. */
const advance = (id: ImportId, change: { created?: number; state?: 'DONE' }) =>
  withWorker(app.services.pools.worker, { organizationId: acme }, async (db) => {
    await db.update(imports).set(change);
    await app.services.platform.live.publish(db, { topic: 'import', organizationId: acme, id });
  });

const watch = 'subscription ($id: ID!) { importProgress(importId: $id) { id state counts { created } } }';
const created = ({
  data,
  errors,
}: {
  data?: { importProgress: { counts: { created: number } } };
  errors?: unknown;
}) => {
  expect(errors).toBeUndefined();
  return data?.importProgress.counts.created;
};

describe('a live connection', () => {
  it('is refused without a session, from another origin, or for a foreign organization', async () => {
    const globex = await app.organization('globex');
    const refused: [string | undefined, { origin?: string; organization?: string }][] = [
      [undefined, {}],
      ['rapport.session_token=forged.signature', {}],
      [asOwner.cookie, { origin: 'https://evil.example' }],
      [asOwner.cookie, { origin: 'null' }],
      [asOwner.cookie, { organization: globex }],
    ];
    for (const [cookie, options] of refused) {
      const page = connect(cookie, options);
      page.subscribe(watch, { id: 'none' });
      expect(await page.closed, JSON.stringify(options)).toBe(4403);
    }
  });

  it('tells the present state, every event with fresh data, and the end', async () => {
    const id = await makeImport();
    const page = connect(asOwner.cookie);
    const { results, ended } = page.subscribe(watch, { id });
    await until('the present state', () => results.length === 1);
    for (let step = 1; step <= 50; step += 1) await advance(id, { created: step });
    await until('the last step', () => created(results.at(-1)) === 50);
    await advance(id, { state: 'DONE' });
    expect(await ended).toBe('complete');
    const seen = results.map(created);
    expect(seen).toEqual([...seen].sort((a, b) => (a ?? 0) - (b ?? 0)));
    expect(results.at(-1).data.importProgress.state).toBe('DONE');
  });

  it('leaves no listener behind, whether one unsubscribes or just goes', async () => {
    const id = await makeImport();
    const { live } = app.services;
    const pages = Array.from({ length: 10 }, () => connect(asOwner.cookie));
    const subscribed = pages.flatMap((page) => [
      page.subscribe(watch, { id }),
      page.subscribe(watch, { id }),
    ]);
    await until('all to be told', () => subscribed.every(({ results }) => results.length === 1));
    // Two subscriptions and the watch over access, for each of ten.
    expect(live.listeners()).toBe(30);
    for (const { unsubscribe } of subscribed.slice(0, 10)) unsubscribe();
    for (const page of pages.slice(5)) page.client.terminate();
    await until('listeners to be gone', () => live.listeners() === 0);
  });

  it('holds no database connection', async () => {
    const id = await makeImport();
    const subscribed = Array.from({ length: 12 }, () => connect(asOwner.cookie).subscribe(watch, { id }));
    await until('all to be told', () => subscribed.every(({ results }) => results.length === 1));
    const [row] = await app.admin<{ open: number }[]>`select count(*)::int as open from pg_stat_activity
      where datname = current_database() and state = 'idle in transaction'`;
    expect(row?.open).toBe(0);
    expect((await asOwner.graphql('{ people { totalCount } }')).errors).toBeUndefined();
  });

  it('answers nothing but subscriptions, within the limits', async () => {
    const page = connect(asOwner.cookie);
    const first = async (query: string, variables = {}) => {
      const { results, ended } = page.subscribe(query, variables);
      expect(await ended).toBe('error');
      const [error] = results.at(-1).error;
      expect(error.extensions.code).toBe('BAD_REQUEST');
      return error.message;
    };
    expect(await first('{ viewer { account { email } } }')).toMatch(/Only subscriptions/);
    expect(await first('mutation { createPerson(input: { name: "N" }) { errors { code } } }')).toMatch(
      /Only subscriptions/,
    );
    expect(await first('subscription { nothing }')).toMatch(/Cannot query field/);
    const deep = '{ manager '.repeat(14) + '{ id }' + ' }'.repeat(14);
    expect(
      await first(`subscription ($id: ID!) { importProgress(importId: $id) { startedBy ${deep} } }`, {
        id: 'x',
      }),
    ).toMatch(/levels deep/);
    expect(await first('not a document')).toMatch(/Syntax Error/);
  });

  it('says no more of a failure than the request id', async () => {
    const broken = await startTestApp();
    const organization = await broken.organization('acme');
    const somebody = await broken.as(await broken.person(organization, 'Olga Owner', ['OWNER']));
    const url = await broken.app.listen({ port: 0, host: '127.0.0.1' });
    await broken.admin`alter table import rename column file_name to file_name_gone`;
    const page = openLiveClient(`${url.replace('http', 'ws')}/graphql`, {
      cookie: somebody.cookie ?? '',
      origin: broken.config.publicUrl,
    });
    const { results } = page.subscribe(watch, { id: newId('imp') });
    const [answer] = await until('an answer', () => (results.length > 0 ? results : null));
    expect(JSON.stringify(answer)).toMatch(/"INTERNAL".*req_/);
    expect(JSON.stringify(answer)).not.toMatch(/file_name|select/i);
    await page.client.dispose();
  });
});

describe('when access ends', () => {
  const setActive =
    'mutation ($input: SetPersonActiveInput!) { setPersonActive(input: $input) { errors { code } } }';
  const setRoles = 'mutation ($input: SetRolesInput!) { setRoles(input: $input) { errors { code } } }';

  it('connections close within a second, by deactivation or other roles', async () => {
    const id = await makeImport();
    const manager = await app.person(acme, 'Mina Manager', ['PROGRAM_MANAGER']);
    for (const [mutation, input] of [
      [setRoles, { personId: manager.id, roles: ['OWNER'] }],
      [setActive, { personId: manager.id, active: false }],
    ] as const) {
      const page = connect((await app.as(manager)).cookie);
      const { results } = page.subscribe(watch, { id });
      await until('the present state', () => results.length === 1);
      const started = performance.now();
      expect((await asOwner.graphql(mutation, { input })).errors).toBeUndefined();
      expect(await page.closed).toBe(1013);
      expect(performance.now() - started).toBeLessThan(1000);
    }
  });

  it('nothing more is told to a session that ended', async () => {
    const id = await makeImport();
    const page = connect(asOwner.cookie);
    const other = connect((await app.as(owner)).cookie);
    const ended = page.subscribe(watch, { id });
    const stays = other.subscribe(watch, { id });
    await until('the present state', () => ended.results.length === 1 && stays.results.length === 1);
    await asOwner.request({
      method: 'POST',
      url: '/auth/sign-out',
      payload: {},
      headers: { origin: app.config.publicUrl },
    });
    await advance(id, { created: 7 });
    await until('the other session to be told', () => stays.results.length === 2);
    expect(await ended.ended).toBe('complete');
    expect(ended.results).toHaveLength(1);
    asOwner = await app.as(owner);
  });
});
