import { sql } from 'drizzle-orm';
import { afterAll, describe, expect, test } from 'vitest';
import { roleUrl } from '../../src/db/roles.ts';
import {
  type Db,
  openPool,
  type Pool,
  type SignInScope,
  type Viewer,
  withSignIn,
  withViewer,
} from '../../src/db/transactions.ts';
import { type IdPrefix, idFromUuid, idToUuid } from '../../src/kernel/ids.ts';
import type { Role } from '../../src/kernel/roles.ts';
import * as commitments from '../../src/modules/goals/commitment-queries.ts';
import { homeStatement } from '../../src/modules/home/queries.ts';
import * as identity from '../../src/modules/identity/queries.ts';
import * as imports from '../../src/modules/imports/queries.ts';
import * as programs from '../../src/modules/programs/queries.ts';
import * as relationships from '../../src/modules/relationships/queries.ts';
import { createInstallation } from '../installation.ts';
import { fillWithManyRows } from './many-rows.ts';
import { type PlanNode, planFaults, planOf, statementsOf } from './plans.ts';

/** At 100,000 rows in 50 organizations, what people do all day reads by indexes that lead with the organization. */
const installation = await createInstallation();
afterAll(() => installation.remove());
const { admin } = installation;
await fillWithManyRows(admin);

function poolOf(role: 'rapport_app' | 'rapport_auth'): Pool {
  const pool = openPool(roleUrl(installation.adminUrl, installation.secrets, role), 1, 'plans');
  afterAll(() => pool.close());
  return pool;
}
const app = poolOf('rapport_app');
const auth = poolOf('rapport_auth');

const sizes = await admin<{ name: string; rows: number }[]>`
  select relname as name, reltuples::int as rows from pg_class where relnamespace = 'public'::regnamespace and relkind = 'r'`;
const large = new Set(sizes.filter(({ rows }) => rows >= 10_000).map(({ name }) => name));

/** The first `count` ids of a table in one organization, by id. */
async function ids<P extends IdPrefix>(prefix: P, table: string, count: number) {
  const rows = await admin<{ id: string }[]>`
    select id from ${admin(table)} where organization_id = (select id from organization where slug = 'o-7') order by id limit ${count}`;
  return rows.map(({ id }) => idFromUuid(prefix, id));
}

async function viewerWith(roles: readonly Role[]): Promise<Viewer> {
  const [row] = await admin<{ organization: string; person: string; account: string; id: string }[]>`
    select organization_id as organization, person_id as person, account_id as account, id from membership
    where organization_id = (select id from organization where slug = 'o-7') order by id offset 25 limit 1`;
  if (!row) throw new Error('The database is not filled.');
  return {
    accountId: row.account,
    organizationId: idFromUuid('org', row.organization),
    personId: idFromUuid('per', row.person),
    membershipId: idFromUuid('mem', row.id),
    roles,
  };
}
const member = await viewerWith(['MEMBER']);
const manager = await viewerWith(['PROGRAM_MANAGER', 'MEMBER']);
const people = await ids('per', 'person', 25);
const pairs = await ids('rel', 'relationship', 25);
const promised = await ids('cmt', 'commitment', 25);
const program = await ids('prg', 'program', 20);
const [file] = await ids('imp', 'import', 1);

const page = { limit: 50, direction: 'FORWARD', cursor: null } as const;
const nobody = {};

type Work = (db: Db, viewer: Viewer) => Promise<unknown>;
const ofRequests: Readonly<Record<string, Work>> = {
  'people by name': (db, viewer) => identity.listPeople(db, viewer, nobody, 'NAME_ASC', page),
  'people by name, the second page': async (db, viewer) => {
    const { pageInfo } = await identity.listPeople(db, viewer, nobody, 'NAME_ASC', page);
    return identity.listPeople(db, viewer, nobody, 'NAME_ASC', { ...page, cursor: pageInfo.endCursor });
  },
  'people of a department': (db, viewer) => {
    return identity.listPeople(db, viewer, { departments: ['Department 3'] }, 'DEPARTMENT_ASC', page);
  },
  'how many people': (db, viewer) => identity.countPeople(db, viewer, { active: true }),
  departments: identity.listDepartments,
  'people by id': (db, viewer) => identity.peopleByIds(db, viewer, people),
  'direct reports': (db, viewer) => identity.reportsOf(db, viewer, people),
  'memberships of people': (db, viewer) => identity.membershipsOf(db, viewer, people),
  'invitations of people': (db, viewer) => identity.invitationsOf(db, viewer, people),
  'relationships, latest first': (db, viewer) =>
    relationships.listRelationships(db, viewer, nobody, 'PROPOSED_AT_DESC', page),
  'my relationships': (db, viewer) =>
    relationships.listRelationships(db, viewer, { mine: true }, 'PROPOSED_AT_DESC', page),
  'relationships by guide': (db, viewer) =>
    relationships.listRelationships(db, viewer, nobody, 'GUIDE_NAME_ASC', page),
  'how many relationships': (db, viewer) => relationships.countRelationships(db, viewer, nobody),
  'relationships by id': (db, viewer) => relationships.relationshipsByIds(db, viewer, pairs),
  'steps of relationships': (db, viewer) => relationships.eventsOf(db, viewer, pairs),
  'my commitments': (db, viewer) => commitments.listMyCommitments(db, viewer, nobody, page),
  'commitments of relationships': (db, viewer) =>
    Promise.all(pairs.map((id) => commitments.listCommitments(db, viewer, id, nobody, 'DUE_ON_ASC', page))),
  'commitments by id': (db, viewer) => commitments.commitmentsByIds(db, viewer, promised),
  'states of programs': (db, viewer) => relationships.statesOfPrograms(db, viewer, program),
  guides: (db, viewer) => programs.listGuides(db, viewer, nobody, page),
  'guide profiles of people': (db, viewer) => programs.guideProfilesOf(db, viewer, people),
  'qualifications of people': (db, viewer) => programs.qualificationsOf(db, viewer, people),
};

const ofImports: Readonly<Record<string, Work>> = {
  'rows of an import': async (db, viewer) => {
    const [job] = await imports.importsByIds(db, viewer, file ? [file] : []);
    if (!job) throw new Error('There is no import.');
    await imports.listRows(db, job, null, page);
    await imports.listProblems(db, job, page);
    return imports.countProblems(db, job);
  },
  'latest imports': (db, viewer) => imports.listImports(db, viewer, null, page),
};

/** Plans of everything that `work` sends as the viewer. */
async function plansFor(viewer: Viewer, work: Work): Promise<PlanNode[][]> {
  const statements = await statementsOf(app, (pool) => withViewer(pool, viewer, (db) => work(db, viewer)));
  return withViewer(app, viewer, (db) => Promise.all(statements.map((statement) => planOf(db, statement))));
}

/** Every plan reads at least one large table, and reads it well. */
function expectTenantIndexes(plans: readonly PlanNode[][]): void {
  expect(plans.length).toBeGreaterThan(0);
  for (const plan of plans) expect(plan.filter((node) => node['Index Name'])).not.toEqual([]);
  expect(plans.flatMap((plan) => planFaults(plan, large))).toEqual([]);
}

test('the tables that grow are large here', () => {
  const growing = [
    'commitment',
    'import_problem',
    'import_row',
    'invitation',
    'membership',
    'person',
    'relationship',
    'relationship_event',
  ];
  expect(
    sizes
      .filter(({ rows }) => rows >= 100_000)
      .map(({ name }) => name)
      .sort(),
  ).toEqual(growing);
});

describe.each([
  ['a member', member],
  ['a program manager', manager],
] as const)('%s', (_who, viewer) => {
  test.each(Object.entries(ofRequests))('%s', async (_name, work) => {
    expectTenantIndexes(await plansFor(viewer, work));
  });
});

test.each(Object.entries(ofImports))('a program manager: %s', async (_name, work) => {
  expectTenantIndexes(await plansFor(manager, work));
});

test('people by name come from the index in order', async () => {
  const [plan] = await plansFor(member, (db, viewer) =>
    identity.listPeople(db, viewer, nobody, 'NAME_ASC', page),
  );
  expect(plan?.map((node) => node['Node Type'])).not.toContain('Sort');
  expect(plan?.map((node) => node['Index Name'])).toContain('person_by_name');
});

test('Home, with all that it shows of each relationship', async () => {
  const asked = new Set(['agreement', 'nextSession', 'openCommitments']);
  const values = [idToUuid(member.organizationId), idToUuid(member.personId), new Date().toISOString(), 50];
  // The statement goes to the driver as it is, and names some of its parameters more than once.
  const text = homeStatement(asked).replace(/\$(\d+)/g, (_, place) => `'${values[Number(place) - 1]}'`);
  expectTenantIndexes([await withViewer(app, member, (db) => planOf(db, { text, parameters: [] }))]);
});

const ofSignIn: readonly (readonly [string, SignInScope, (db: Db) => Promise<unknown>])[] = [
  [
    'memberships of an account',
    { accountId: member.accountId },
    (db: Db) => identity.membershipsOfAccount(db, member.accountId),
  ],
  [
    'what a link leads to',
    { invitationHash: 'token of nobody' },
    (db: Db) => identity.invitationByToken(db, 'token of nobody'),
  ],
];

test.each(ofSignIn)('sign-in: %s', async (_name, scope, work) => {
  const statements = await statementsOf(auth, (pool) => withSignIn(pool, scope, work));
  const plans = await withSignIn(auth, scope, (db) =>
    Promise.all(statements.map((statement) => planOf(db, statement))),
  );
  expectTenantIndexes(plans);
});

test('a bad plan is found out', async () => {
  const [statement] = await statementsOf(app, (pool) =>
    withViewer(pool, member, (db) => identity.peopleByIds(db, member, people)),
  );
  if (!statement) throw new Error('Nothing was asked.');
  const plan = await withViewer(app, member, async (db) => {
    for (const way of ['indexscan', 'indexonlyscan', 'bitmapscan'])
      await db.execute(sql.raw(`set local enable_${way} = off`));
    return planOf(db, statement);
  });
  expect(planFaults(plan, large)).toEqual(['reads all of person']);
  const across = {
    'Node Type': 'Index Scan',
    'Relation Name': 'person',
    'Index Name': 'person_by_mail',
    'Index Cond': '(work_email = $1)',
  };
  expect(planFaults([across], large)).toEqual(['reads person_by_mail without naming the organization']);
});
