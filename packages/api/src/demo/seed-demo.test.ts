import { beforeAll, describe, expect, it } from 'vitest';
import { type Client, type Json, startTestApp, type TestApp } from '../../test/app.ts';
import { today } from '../kernel/clock.ts';
import { demoRoles } from '../modules/identity/index.ts';
import { makeDemoOrganization } from './organization.ts';
import { awaited, stateOf } from './progress.ts';
import { seedDemo } from './seed-demo.ts';
import type { DemoOrganization, DemoRoleName, StaffNumber } from './types.ts';

const seed = ({ services }: Pick<TestApp, 'services'>) => seedDemo(services.pools.worker, services.platform);

/** Rows of every table that the demonstration fills. */
async function rowsOf({ admin }: TestApp): Promise<Record<string, number>> {
  const [row] = await admin<Record<string, number>[]>`
    select (select count(*)::int from organization) organizations,
      (select count(*)::int from person) people, (select count(*)::int from person where active) active,
      (select count(*)::int from membership) memberships, (select count(*)::int from auth."user") accounts,
      (select count(*)::int from program) programs, (select count(*)::int from guide_profile) guides,
      (select count(*)::int from qualification) qualifications,
      (select count(*)::int from qualification where verified_at is not null) checked,
      (select count(*)::int from relationship) relationships, (select count(*)::int from invitation) invitations`;
  return { ...row };
}

async function signIn(app: TestApp, role: DemoRoleName): Promise<Client> {
  const answer = await app.anonymous.request({ method: 'POST', url: '/demo/sign-in', payload: { as: role } });
  expect(answer.statusCode).toBe(200);
  const cookie = answer.cookies.map(({ name, value }) => `${name}=${value}`).join('; ');
  return {
    cookie,
    request: (options) => app.app.inject({ ...options, headers: { ...options.headers, cookie } }),
    async graphql(query, variables = {}) {
      const { statusCode, body } = await app.app.inject({
        method: 'POST',
        url: '/graphql',
        headers: { cookie },
        payload: { query, variables },
      });
      return { status: statusCode, ...JSON.parse(body) };
    },
  };
}

async function ask(client: Client, query: string): Promise<Json> {
  const { data, errors } = await client.graphql(query);
  expect(errors).toBeUndefined();
  return data;
}

const app = await startTestApp({ RAPPORT_DEMO: 'on' });
const cutShort = await startTestApp({ RAPPORT_DEMO: 'on' });
const contested = await startTestApp({ RAPPORT_DEMO: 'on' });

describe('the seeded demo organization', () => {
  const demo: DemoOrganization = makeDemoOrganization(today(app.services.platform.clock, 'UTC'));
  const nameOf = (number: StaffNumber | undefined) =>
    demo.people.find((person) => person.externalId === number)?.name;

  beforeAll(async () => {
    expect(await seed(app)).toBe(true);
  }, 240_000);

  it('is whole', async () => {
    const qualifications = demo.guideProfiles.flatMap((profile) => profile.qualifications);
    expect(await rowsOf(app)).toStrictEqual({
      organizations: 1,
      people: 300,
      active: 295,
      memberships: demo.memberships.length,
      accounts: demo.memberships.length,
      programs: 3,
      guides: 34,
      qualifications: qualifications.length,
      checked: qualifications.filter(({ verification }) => verification !== null).length,
      relationships: 156,
      invitations: 0,
    });
  });

  it('is not made again', async () => {
    const before = await rowsOf(app);
    expect(await seed(app)).toBe(false);
    expect(await rowsOf(app)).toStrictEqual(before);
  });

  it('lets everybody in under the roles that the sign-in page offers', async () => {
    for (const { as, name, email, jobTitle } of demoRoles) {
      const client = await signIn(app, as);
      const { viewer } = await ask(
        client,
        '{ viewer { account { email } membership { roles joined organization { name slug demo } person { name jobTitle } } } }',
      );
      const membership = demo.memberships.find(({ person }) => person === demo.roles[as]);
      expect(viewer).toStrictEqual({
        account: { email },
        membership: {
          roles: membership?.roles,
          joined: true,
          organization: { name: 'Northwind Labs', slug: 'northwind', demo: true },
          person: { name, jobTitle },
        },
      });
    }
  });

  it('shows the coach her relationships and three proposals to answer, and nobody else’s', async () => {
    const coach = await signIn(app, 'coach');
    const { all, open, mine } = await ask(
      coach,
      `{ all: relationships(first: 100) { totalCount }
         open: relationships(first: 100, filter: { states: [PROPOSED, AGREEING, ACTIVE, PAUSED, CLOSING] }) { totalCount }
         mine: relationships(first: 100, filter: { awaitingMe: true }) { edges { node { topic learner { name } viewerCanRespond } } } }`,
    );
    expect([all.totalCount, open.totalCount]).toStrictEqual([40, 35]);
    const waiting = demo.relationships.filter((each) => awaited(each).includes(demo.roles.coach));
    const shown = mine.edges.map(({ node }: Json) => [node.topic, node.learner.name, node.viewerCanRespond]);
    expect(shown.toSorted()).toStrictEqual(
      waiting.map(({ topic, learner }) => [topic, nameOf(learner), true]).toSorted(),
    );
  });

  it('tells every relationship as it happened, step by step and at its time', async () => {
    const manager = await signIn(app, 'program-manager');
    const nodes: Json[] = [];
    for (let after: string | null = null; ; ) {
      const page: Json = await ask(
        manager,
        `{ relationships(first: 60${after === null ? '' : `, after: "${after}"`}) { pageInfo { hasNextPage endCursor }
           edges { node { state topic startsOn endsOn invitationNote declineReason proposedAt guide { name } learner { name }
             proposedBy { name } events { kind at actor { name } } } } } }`,
      );
      nodes.push(...page.relationships.edges.map(({ node }: Json) => node));
      if (!page.relationships.pageInfo.hasNextPage) break;
      after = page.relationships.pageInfo.endCursor;
    }
    const told = nodes.map(({ events, proposedAt, guide, learner, proposedBy, ...node }: Json) => ({
      ...node,
      between: [guide.name, learner.name],
      proposed: [proposedBy.name, Date.parse(proposedAt)],
      // That both agreed follows from the last acceptance; what came after is told by their agreement.
      steps: events
        .filter(({ kind }: Json) => ['PROPOSED', 'ACCEPTED', 'DECLINED', 'CANCELLED'].includes(kind))
        .map(({ kind, at, actor }: Json) => [kind, Date.parse(at), actor.name]),
    }));
    const meant = demo.relationships.map((each) => ({
      state: stateOf(each),
      topic: each.topic,
      startsOn: each.startsOn,
      endsOn: each.endsOn,
      invitationNote: each.invitationNote,
      declineReason: each.steps.flatMap((step) => (step.kind === 'DECLINED' ? step.reason : []))[0] ?? null,
      between: [nameOf(each.guide), nameOf(each.learner)],
      proposed: [nameOf(each.steps[0]?.by), Date.parse(each.steps[0]?.at ?? '')],
      steps: each.steps.map(({ kind, at, by }) => [kind, Date.parse(at), nameOf(by)]),
    }));
    const byTopic = (one: { topic: string }, other: { topic: string }) =>
      one.topic.localeCompare(other.topic);
    expect(told.toSorted(byTopic)).toStrictEqual(meant.toSorted(byTopic));
  });

  it('has guides with checked qualifications, three of them with a full list', async () => {
    const mentee = await signIn(app, 'mentee');
    const { guides } = await ask(
      mentee,
      `{ guides(first: 100) { edges { node { acceptsNew capacity openRelationships person { name }
         qualifications { title verifiedAt verifiedBy { name } expired } } } } }`,
    );
    const profiles: Json[] = guides.edges.map(({ node }: Json) => node);
    expect(profiles).toHaveLength(34);
    expect(profiles.every(({ capacity, openRelationships }) => openRelationships <= capacity)).toBe(true);
    const closed = profiles.filter(({ acceptsNew }) => !acceptsNew);
    expect(
      closed
        .map(({ person, capacity, openRelationships }) => [person.name, capacity - openRelationships])
        .toSorted(),
    ).toStrictEqual([
      ['Devika Kurup', 0],
      ['Marisol Etcheverría', 0],
      ['Matthias Oberländer', 0],
    ]);
    for (const { qualifications, person } of closed) {
      const meant =
        demo.guideProfiles.find(({ guide }) => nameOf(guide) === person.name)?.qualifications ?? [];
      expect(qualifications.filter((each: Json) => each.verifiedAt !== null)).toHaveLength(
        meant.filter(({ verification }) => verification !== null).length,
      );
    }
  });

  it('has a line of management that leads everybody to the top', async () => {
    const [row] = await app.admin<{ depth: number; people: number }[]>`
      with recursive line as (
        select id, 1 as depth from person where manager_id is null
        union all select p.id, l.depth + 1 from person p join line l on p.manager_id = l.id
      ) select max(depth)::int depth, count(*)::int people from line`;
    expect(row).toStrictEqual({ depth: 4, people: 300 });
  });
});

describe('seeding', () => {
  it('starts over where the database went away in the middle', async () => {
    const { pools, platform } = cutShort.services;
    let calls = 0;
    const accounts: typeof platform.accounts = {
      ...platform.accounts,
      async create(account) {
        calls += 1;
        if (calls === 100) {
          await cutShort.admin`select pg_terminate_backend(pid) from pg_stat_activity
            where datname = current_database() and application_name = 'rapport worker'`;
        }
        return platform.accounts.create(account);
      },
    };
    await expect(seedDemo(pools.worker, { ...platform, accounts })).rejects.toThrow();
    expect(calls).toBeGreaterThanOrEqual(100);
    expect(await rowsOf(cutShort)).toMatchObject({
      organizations: 0,
      people: 0,
      memberships: 0,
      relationships: 0,
    });
    expect(await seed(cutShort)).toBe(true);
    expect(await rowsOf(cutShort)).toMatchObject({ organizations: 1, people: 300, relationships: 156 });
  }, 240_000);

  it('is done by one of two processes that start at once', async () => {
    const other = await contested.restart();
    const made = await Promise.all([seed(contested), seed({ services: other })]);
    expect(made.toSorted()).toStrictEqual([false, true]);
    expect(await rowsOf(contested)).toMatchObject({ organizations: 1, people: 300, relationships: 156 });
  }, 240_000);
});
