import { join } from 'node:path';
import type { FastifyInstance } from 'fastify';
import postgres from 'postgres';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildApp } from '../../src/app.ts';
import { readConfig } from '../../src/config/config.ts';
import { openSecrets } from '../../src/config/secrets.ts';
import { upgradeDatabase } from '../../src/database.ts';
import { type EmbeddedServer, startEmbeddedServer } from '../../src/db/embedded-server.ts';
import { ensureDatabase } from '../../src/db/migrate.ts';
import { withWorker } from '../../src/db/transactions.ts';
import { newId, type OrganizationId } from '../../src/kernel/ids.ts';
import { membership, organization, person } from '../../src/modules/identity/tables.ts';
import { imports } from '../../src/modules/imports/tables.ts';
import { openServices, type Services } from '../../src/services.ts';
import { openLiveClient } from '../live-client.ts';
import { testSecret } from '../test-secret.ts';
import { until } from '../until.ts';
import { dataDirectoryOf } from './child.ts';

let services: Services;
let app: FastifyInstance;
let database: EmbeddedServer;
let startDatabase: () => Promise<EmbeddedServer>;
let acme: OrganizationId;
let cookie: string;
let url: string;
let remove: () => void;
let adminUrl: string;

beforeAll(async () => {
  const directory = dataDirectoryOf();
  remove = directory.remove;
  const options = {
    directory: join(directory.path, 'postgres'),
    password: 'postgres',
    settings: { fsync: 'off' },
  };
  database = await startEmbeddedServer(options);
  const { port } = new URL(database.adminUrl);
  startDatabase = () => startEmbeddedServer({ ...options, settings: { ...options.settings, port } });
  adminUrl = await ensureDatabase(database.adminUrl, 'rapport');
  const config = readConfig(
    {
      DATABASE_URL: adminUrl,
      RAPPORT_SECRET: testSecret,
      RAPPORT_DATA_DIR: directory.path,
      LOG_LEVEL: 'silent',
      RAPPORT_POOL_SIZE: '4',
    },
    directory.path,
  );
  const secrets = openSecrets(config);
  await upgradeDatabase(adminUrl, secrets);
  services = await openServices(config, secrets, adminUrl);
  app = await buildApp(config, services);
  url = await app.listen({ port: 0, host: '127.0.0.1' });
  await services.startJobs();
  ({ acme, cookie } = await seedOwner());
}, 120_000);

afterAll(async () => {
  await app.close();
  await services.close();
  await database.stop();
  remove();
}, 60_000);

/** An owner with a session. */
async function seedOwner() {
  const account = await services.platform.accounts.create({ email: 'olga@example.test', name: 'Olga Owner' });
  const organizationId = newId('org');
  const id = newId('per');
  await withWorker(services.pools.worker, { organizationId }, async (db) => {
    await db.insert(organization).values({ id: organizationId, name: 'Acme', slug: 'acme' });
    await db
      .insert(person)
      .values({ organizationId, id, name: 'Olga Owner', workEmail: 'olga@example.test', timeZone: 'UTC' });
    const row = {
      organizationId,
      id: newId('mem'),
      personId: id,
      accountId: account.id,
      roles: ['OWNER' as const],
    };
    await db.insert(membership).values({ ...row, joinedAt: new Date() });
  });
  const answer = await services.auth.api.trustedSignIn({ body: { userId: account.id }, asResponse: true });
  return {
    acme: organizationId,
    cookie: answer.headers
      .getSetCookie()
      .map((text) => text.split(';', 1)[0])
      .join('; '),
  };
}

const graphql = (query: string) =>
  app.inject({ method: 'POST', url: '/graphql', headers: { cookie }, payload: { query } });
const invite = async (name: string) => {
  const made = await graphql(
    `mutation { createPerson(input: { name: "${name}", workEmail: "${name}@example.test" }) { person { id } } }`,
  );
  await graphql(
    `mutation { invitePerson(input: { personId: "${made.json().data.createPerson.person.id}" }) { errors { code } } }`,
  );
  return until(
    'the mail',
    async () => (await services.outbox?.list())?.some(({ to }) => to === `${name}@example.test`),
    15_000,
  );
};
async function makeImport() {
  const id = newId('imp');
  const at = new Date();
  await withWorker(services.pools.worker, { organizationId: acme }, (db) =>
    db.insert(imports).values({
      organizationId: acme,
      id,
      kind: 'PEOPLE',
      state: 'CHECKING',
      step: 'CHECK',
      stopsWhenChecked: true,
      columns: [],
      createdAt: at,
      updatedAt: at,
    }),
  );
  return id;
}

/** Works on live updates of this process, as subscriptions do. */
const announced = (id: string) => {
  const changes = services.live.events('import', id);
  const next = changes.next();
  return { next, end: () => changes.return() };
};

describe('a database that goes away and comes back', { timeout: 120_000 }, () => {
  it('is told at once while it lasts, and all goes on by itself afterwards', async () => {
    const page = openLiveClient(`${url.replace('http', 'ws')}/graphql`, {
      cookie,
      origin: 'http://localhost:4000',
    });
    const id = await makeImport();
    const watched = page.subscribe(
      'subscription ($id: ID!) { importProgress(importId: $id) { counts { created } } }',
      { id },
    );
    await until('the present state', () => watched.results.length === 1);
    await invite('before');
    const waiting = announced('one');

    await database.stop();
    const started = performance.now();
    const [ready, alive, anybody, somebody, session] = await Promise.all([
      app.inject('/readyz'),
      app.inject('/healthz'),
      app.inject({
        method: 'POST',
        url: '/graphql',
        payload: { query: '{ invitationPreview(token: "x") { name } }' },
      }),
      graphql('{ people { totalCount } }'),
      app.inject({ url: '/auth/get-session', headers: { cookie } }),
    ]);
    expect(performance.now() - started).toBeLessThan(8_000);
    expect(ready.statusCode).toBe(503);
    expect(ready.json()).toEqual({ status: 'unavailable', database: 'unreachable' });
    expect(alive.statusCode).toBe(200);
    expect(anybody.json().errors[0].extensions.code).toBe('UNAVAILABLE');
    expect(somebody.statusCode).toBe(503);
    expect(somebody.json().errors[0].extensions.code).toBe('UNAVAILABLE');
    expect(session.statusCode).toBe(503);
    expect(session.json()).toMatchObject({ code: 'UNAVAILABLE' });
    // Nobody is taken for signed out because the database is away.
    expect(somebody.cookies).toEqual([]);
    expect(session.cookies).toEqual([]);

    database = await startDatabase();
    await until('readiness', async () => (await app.inject('/readyz')).statusCode === 200, 15_000);
    expect((await graphql('{ people { totalCount } }')).json().data.people.totalCount).toBe(2);
    // Whoever listened is told to look again, and hears what is announced from now on.
    expect((await waiting.next).done).toBe(false);
    await waiting.end();
    const later = announced('two');
    await withWorker(services.pools.worker, { organizationId: acme }, (db) =>
      services.live.publish(db, { topic: 'import', organizationId: acme, id: 'two' }),
    );
    expect((await later.next).value).toMatchObject({ topic: 'import', id: 'two' });
    await later.end();
    await invite('after');
    await until('the page to be told', () => watched.results.length > 1);
    expect(watched.results.at(-1)).toEqual({ data: { importProgress: { counts: { created: 0 } } } });
    await page.client.dispose();
  });

  it('does the same when its connections are cut in the middle of work', async () => {
    const cut = `select pg_terminate_backend(pid) from pg_stat_activity where pid <> pg_backend_pid() and datname = 'rapport' and usename like 'rapport_%'`;
    const admin = postgres(adminUrl, { max: 1 });
    const codes = new Set<string>();
    for (let round = 0; round < 5; round += 1) {
      const asked = Array.from({ length: 8 }, () =>
        graphql('{ people { totalCount edges { node { name manager { name } } } } }'),
      );
      await admin.unsafe(cut);
      for (const answer of await Promise.all(asked)) {
        const { data, errors } = answer.json();
        if (errors) codes.add(errors[0].extensions.code);
        else expect(data.people.totalCount).toBe(3);
      }
    }
    for (const code of codes) expect(code).toBe('UNAVAILABLE');
    await admin.end();
    expect((await graphql('{ people { totalCount } }')).json().data.people.totalCount).toBe(3);
    await invite('afterwards');
  });
});
