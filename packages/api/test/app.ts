import type { FastifyInstance, InjectOptions, LightMyRequestResponse } from 'fastify';
import { afterAll } from 'vitest';
import { buildApp } from '../src/app.ts';
import { withWorker } from '../src/db/transactions.ts';
import { newId, type OrganizationId, type PersonId } from '../src/kernel/ids.ts';
import type { Role } from '../src/kernel/roles.ts';
import { membership, organization, person } from '../src/modules/identity/tables.ts';
import { type Overrides, openServices, type Services } from '../src/services.ts';
import { createInstallation, type Installation } from './installation.ts';

/** An answer of `POST /graphql`. */
export interface GraphQLAnswer {
  readonly status: number;
  // What a test asked for is what it reads; the shape is the document's.
  readonly data: Record<string, Json> | null | undefined;
  readonly errors:
    | readonly { readonly message: string; readonly extensions: { readonly code: string } }[]
    | undefined;
}
/** JSON as tests read it: any field of any object, checked by the assertion that follows. */
// biome-ignore lint/suspicious/noExplicitAny: a test reads fields of an answer whose shape its own document states
export type Json = any;

/** Somebody with a real session, or nobody. */
export interface Client {
  graphql(query: string, variables?: Record<string, unknown>): Promise<GraphQLAnswer>;
  /** A raw request with this client's cookie. */
  request(options: InjectOptions): Promise<LightMyRequestResponse>;
  readonly cookie: string | undefined;
}

export interface SeededPerson {
  readonly id: PersonId;
  readonly organizationId: OrganizationId;
  readonly accountId: string;
  readonly email: string;
  readonly name: string;
}

/** The product on a database of its own. */
export interface TestApp extends Installation {
  readonly app: FastifyInstance;
  readonly services: Services;
  /** Makes an organization without people. */
  organization(slug: string): Promise<OrganizationId>;
  /** Makes a person with an account and a membership. */
  person(organizationId: OrganizationId, name: string, roles?: readonly Role[]): Promise<SeededPerson>;
  /** Signs in with a real session of the sign-in library. */
  as(person: SeededPerson): Promise<Client>;
  readonly anonymous: Client;
  /** A second process on the same database. */
  restart(): Promise<Services>;
}

/**
 * Starts the product for one test file and removes it at its end. Jobs run only after `services.startJobs()`.
 * @param detour something that stands between the product and its database: makes it and answers its port
 */
export async function startTestApp(
  environment: Record<string, string> = {},
  overrides: Overrides = {},
  detour?: (database: URL) => Promise<number>,
): Promise<TestApp> {
  const installation = await createInstallation(environment);
  const url = new URL(installation.adminUrl);
  if (detour) url.port = String(await detour(url));
  const services = await openServices(installation.config, installation.secrets, url.href, overrides);
  const app = await buildApp(installation.config, services);
  await app.ready();
  const others: Services[] = [];
  afterAll(async () => {
    await app.close();
    await services.close();
    for (const other of others) await other.close();
    await installation.remove();
  });
  return {
    ...installation,
    app,
    services,
    organization: (slug) => seedOrganization(services, slug),
    person: (organizationId, name, roles = ['MEMBER']) => seedPerson(services, organizationId, name, roles),
    async as(seeded) {
      const answer = await services.auth.api.trustedSignIn({
        body: { userId: seeded.accountId },
        asResponse: true,
      });
      const cookie = answer.headers
        .getSetCookie()
        .map((text) => text.split(';', 1)[0])
        .join('; ');
      return client(app, { cookie, 'rapport-organization': seeded.organizationId });
    },
    anonymous: client(app, {}),
    async restart() {
      const other = await openServices(
        installation.config,
        installation.secrets,
        installation.adminUrl,
        overrides,
      );
      others.push(other);
      return other;
    },
  };
}

function client(app: FastifyInstance, headers: Record<string, string>): Client {
  return {
    cookie: headers['cookie'],
    request: (options) => app.inject({ ...options, headers: { ...headers, ...options.headers } }),
    async graphql(query, variables = {}) {
      const answer = await app.inject({
        method: 'POST',
        url: '/graphql',
        headers,
        payload: { query, variables },
      });
      return { status: answer.statusCode, ...answer.json<Omit<GraphQLAnswer, 'status'>>() };
    },
  };
}

async function seedOrganization(services: Services, slug: string): Promise<OrganizationId> {
  const id = newId('org');
  await withWorker(services.pools.worker, { organizationId: id }, (db) =>
    db.insert(organization).values({ id, name: `${slug} Ltd`, slug, timeZone: 'Europe/Berlin' }),
  );
  return id;
}

let seeded = 0;

async function seedPerson(
  services: Services,
  organizationId: OrganizationId,
  name: string,
  roles: readonly Role[],
): Promise<SeededPerson> {
  seeded += 1;
  const email = `${name.toLowerCase().replaceAll(/[^a-z]+/g, '.')}.${seeded}@example.test`;
  const account = await services.platform.accounts.create({ email, name });
  const id = newId('per');
  await withWorker(services.pools.worker, { organizationId }, async (db) => {
    await db.insert(person).values({ organizationId, id, name, workEmail: email, timeZone: 'Europe/Berlin' });
    await db.insert(membership).values({
      organizationId,
      id: newId('mem'),
      personId: id,
      accountId: account.id,
      roles: [...new Set<Role>([...roles, 'MEMBER'])],
      joinedAt: services.platform.clock.now(),
    });
  });
  return { id, organizationId, accountId: account.id, email, name };
}
