import { beforeAll, describe, expect, it } from 'vitest';
import { type Json, startTestApp, type TestApp } from '../../../test/app.ts';
import {
  type Cast,
  cancel,
  done,
  makeCast,
  makeProgram,
  offer,
  proposePair,
  respond,
  type Somebody,
  somebody,
} from '../../../test/pairing.ts';
import { type Viewer, withViewer } from '../../db/transactions.ts';
import type { Clock } from '../../kernel/clock.ts';
import { newId } from '../../kernel/ids.ts';
import { openStates } from './rules.ts';
import { relationship, relationshipEvent, relationshipStateEnum } from './tables.ts';

let app: TestApp;
let cast: Cast;
let programs: Record<'coaching' | 'mentoring', string>;
/** Relationships by what they are about. */
const pairs: Record<string, string> = {};
/** Goes on by a minute each time it is asked, so that proposals have an order. */
const clock: Clock = {
  now() {
    minute += 1;
    return new Date(Date.UTC(2026, 2, 10, 10, minute));
  },
};
let minute = 0;

beforeAll(async () => {
  app = await startTestApp({}, { clock });
  cast = await makeCast(app);
  programs = {
    coaching: await makeProgram(cast.manager, 'Coaching'),
    mentoring: await makeProgram(cast.manager, 'Mentoring', { kind: 'MENTORING' }),
  };
  for (const one of [cast.guide, cast.other]) await offer(one);
  const { guide, learner, other, hr, owner } = cast;
  const make = async (
    topic: string,
    asker: Somebody,
    kind: keyof typeof programs,
    by: Somebody,
    to: Somebody,
    startsOn: string | null,
  ) => {
    pairs[topic] = await proposePair(asker, programs[kind], by, to, { topic, startsOn });
  };
  await make('alpha', cast.manager, 'coaching', guide, learner, '2026-05-01');
  await make('beta', learner, 'mentoring', guide, learner, null);
  await make('gamma', cast.manager, 'coaching', other, learner, '2026-04-01');
  await make('delta 50%', hr, 'coaching', guide, hr, '2026-05-01');
  await make('epsilon', cast.manager, 'mentoring', other, owner, null);
  done(
    await learner.graphql(respond, { input: { relationshipId: pairs.alpha, accept: true } }),
    'respondToProposal',
    'relationship',
  );
  done(
    await guide.graphql(respond, { input: { relationshipId: pairs.alpha, accept: true } }),
    'respondToProposal',
    'relationship',
  );
  done(
    await cast.manager.graphql(cancel, { input: { relationshipId: pairs.epsilon } }),
    'cancelProposal',
    'relationship',
  );
  await app.admin`update relationship set engagement_id = 'E-1' where topic = 'alpha'`;
});

const list = `query ($first: Int, $after: String, $last: Int, $before: String, $filter: RelationshipFilter, $orderBy: RelationshipOrder!) {
  relationships(first: $first, after: $after, last: $last, before: $before, filter: $filter, orderBy: $orderBy) {
    totalCount pageInfo { hasNextPage hasPreviousPage startCursor endCursor } edges { node { topic } }
  }
}`;
const one = `query ($id: ID!) {
  relationship(id: $id) { topic engagementId viewerParty partner { id } viewerCanRespond viewerCanCancel events { kind } }
  node(id: $id) { id __typename }
}`;

async function topics(
  who: Pick<Somebody, 'graphql'>,
  filter: object = {},
  orderBy = 'PROPOSED_AT_DESC',
): Promise<string[]> {
  const { data, errors } = await who.graphql(list, { filter, orderBy });
  if (!data) throw new Error(JSON.stringify(errors));
  const found = data.relationships.edges.map((edge: Json) => edge.node.topic);
  expect(data.relationships.totalCount).toBe(found.length);
  return found;
}

describe('who sees a relationship', () => {
  it('is its two people, program managers and owners', async () => {
    const seen = async (who: Pick<Somebody, 'graphql'>) => (await who.graphql(one, { id: pairs.alpha })).data;
    const shared = { topic: 'alpha', viewerCanRespond: false, viewerCanCancel: false };
    expect((await seen(cast.guide))?.relationship).toMatchObject({
      ...shared,
      engagementId: null,
      viewerParty: 'GUIDE',
      partner: { id: cast.learner.id },
    });
    expect((await seen(cast.learner))?.relationship).toMatchObject({
      ...shared,
      viewerParty: 'LEARNER',
      partner: { id: cast.guide.id },
    });
    for (const who of [cast.owner, cast.manager]) {
      const data = await seen(who);
      expect(data?.relationship).toMatchObject({
        ...shared,
        engagementId: 'E-1',
        viewerParty: null,
        partner: null,
      });
      expect(data?.relationship.events).toHaveLength(4);
      expect(data?.node).toEqual({ id: pairs.alpha, __typename: 'Relationship' });
    }
    for (const who of [cast.other, cast.hr, cast.trustContact, cast.stranger]) {
      expect(await seen(who)).toEqual({ relationship: null, node: null });
    }
    expect((await app.anonymous.graphql(one, { id: pairs.alpha })).errors?.[0]?.extensions.code).toBe(
      'UNAUTHENTICATED',
    );
    for (const id of ['rubbish', newId('rel'), cast.guide.id]) {
      expect((await cast.owner.graphql(one, { id })).data?.relationship).toBeNull();
    }
  });

  it('is the same in lists, whatever the filter', async () => {
    expect(await topics(cast.owner)).toEqual(['epsilon', 'delta 50%', 'gamma', 'beta', 'alpha']);
    expect(await topics(cast.guide)).toEqual(['delta 50%', 'beta', 'alpha']);
    expect(await topics(cast.hr)).toEqual(['delta 50%']);
    for (const who of [cast.trustContact, cast.stranger]) expect(await topics(who)).toEqual([]);
    expect(await topics(cast.hr, { personId: cast.learner.id })).toEqual([]);
    expect(await topics(cast.hr, { programId: programs.coaching })).toEqual(['delta 50%']);
    expect(
      (await app.anonymous.graphql(list, { orderBy: 'PROPOSED_AT_DESC' })).errors?.[0]?.extensions.code,
    ).toBe('UNAUTHENTICATED');
  });

  it('is the same for the database, without any filter of ours', async () => {
    const rows = (who: Somebody, roles: Viewer['roles']) => {
      const { accountId, organizationId, id: personId } = who;
      const viewer: Viewer = { accountId, organizationId, personId, membershipId: newId('mem'), roles };
      return withViewer(app.services.pools.app, viewer, async (db) => {
        const [relationships, events] = [
          await db.select().from(relationship),
          await db.select().from(relationshipEvent),
        ];
        return [relationships.length, events.length];
      });
    };
    expect(await rows(cast.owner, ['OWNER'])).toEqual([5, 9]);
    expect(await rows(cast.guide, ['MEMBER'])).toEqual([3, 6]);
    expect(await rows(cast.hr, ['REPORT_VIEWER', 'MEMBER'])).toEqual([1, 1]);
    expect(await rows(cast.trustContact, ['TRUST_CONTACT', 'MEMBER'])).toEqual([0, 0]);
    expect(await rows(cast.stranger, ['OWNER'])).toEqual([0, 0]);
  });
});

describe('finding relationships', () => {
  it('filters by state, kind, program, person and what waits for the viewer', async () => {
    expect(await topics(cast.owner, { states: ['AGREEING', 'CANCELLED'] })).toEqual(['epsilon', 'alpha']);
    expect(await topics(cast.owner, { states: [] })).toEqual([]);
    expect(await topics(cast.owner, { kind: 'MENTORING' })).toEqual(['epsilon', 'beta']);
    expect(await topics(cast.owner, { programId: programs.coaching, states: ['PROPOSED'] })).toEqual([
      'delta 50%',
      'gamma',
    ]);
    expect(await topics(cast.owner, { programId: 'rubbish' })).toEqual([]);
    expect(await topics(cast.owner, { personId: cast.learner.id })).toEqual(['gamma', 'beta', 'alpha']);
    expect(await topics(cast.owner, { personId: 'rubbish' })).toEqual([]);
    expect(await topics(cast.owner, { mine: true })).toEqual(['epsilon']);
    expect(await topics(cast.learner, { awaitingMe: true })).toEqual(['gamma']);
    expect(await topics(cast.guide, { awaitingMe: true })).toEqual(['delta 50%', 'beta']);
    expect(await topics(cast.owner, { awaitingMe: true })).toEqual([]);
  });

  it('searches both names and the topic, each word somewhere, patterns as they stand', async () => {
    expect(await topics(cast.owner, { search: 'GRACE liam' })).toEqual(['beta', 'alpha']);
    expect(await topics(cast.owner, { search: 'otto' })).toEqual(['epsilon', 'gamma']);
    expect(await topics(cast.owner, { search: '50%' })).toEqual(['delta 50%']);
    expect(await topics(cast.owner, { search: '_' })).toEqual([]);
    expect(await topics(cast.owner, { search: 'grace nobody' })).toEqual([]);
  });

  it.each([
    ['PROPOSED_AT_DESC', ['epsilon', 'delta 50%', 'gamma', 'beta', 'alpha']],
    ['STARTS_ON_DESC', ['alpha', 'delta 50%', 'gamma', 'beta', 'epsilon']],
    ['GUIDE_NAME_ASC', ['alpha', 'beta', 'delta 50%', 'gamma', 'epsilon']],
    ['LEARNER_NAME_ASC', ['delta 50%', 'alpha', 'beta', 'gamma', 'epsilon']],
  ])('orders by %s and pages through it both ways without a gap', async (orderBy, wanted) => {
    expect(await topics(cast.owner, {}, orderBy)).toEqual(wanted);
    const walk = async (size: object, cursor: 'after' | 'before') => {
      const pages: string[][] = [];
      for (let at: string | null = null, more = true; more; ) {
        const answer: Json = await cast.owner.graphql(list, { ...size, [cursor]: at, orderBy });
        const { edges, pageInfo } = answer.data.relationships;
        pages.push(edges.map((edge: Json) => edge.node.topic));
        more = cursor === 'after' ? pageInfo.hasNextPage : pageInfo.hasPreviousPage;
        at = cursor === 'after' ? pageInfo.endCursor : pageInfo.startCursor;
      }
      return cursor === 'after' ? pages.flat() : pages.toReversed().flat();
    };
    expect(await walk({ first: 2 }, 'after')).toEqual(wanted);
    expect(await walk({ last: 2 }, 'before')).toEqual(wanted);
  });

  it('refuses cursors and sizes outside the rules', async () => {
    const code = async (variables: object) =>
      (await cast.owner.graphql(list, { orderBy: 'PROPOSED_AT_DESC', ...variables })).errors?.[0]?.extensions
        .code;
    expect(await code({ first: 0 })).toBe('BAD_REQUEST');
    expect(await code({ first: 101 })).toBe('BAD_REQUEST');
    expect(await code({ first: 1, last: 1 })).toBe('BAD_REQUEST');
    expect(await code({ first: 1, after: 'rubbish' })).toBe('BAD_REQUEST');
  });
});

describe('places', () => {
  it('are counted by the database as by the rules', async () => {
    const counted: string[] = [];
    const query = 'query ($id: ID!) { program(id: $id) { openRelationships } }';
    const program = await makeProgram(cast.manager, 'Counted');
    const id = await proposePair(cast.manager, program, cast.guide, cast.learner, { topic: 'counted' });
    // States are only counted here; that one is active under an agreement only is another matter.
    await app.admin`alter table relationship disable trigger guard_relationship_state`;
    for (const state of relationshipStateEnum.enumValues) {
      await app.admin`update relationship set state = ${state} where topic = 'counted'`;
      const { data } = await cast.other.graphql(query, { id: program });
      if (data?.program.openRelationships === 1) counted.push(state);
    }
    expect(counted).toEqual([...openStates]);
    expect(id).toMatch(/^rel_/);
    await app.admin`update relationship set state = 'CLOSED' where topic = 'counted'`;
    await app.admin`alter table relationship enable trigger guard_relationship_state`;
  });
});

describe('a page of 50 relationships', () => {
  it('costs a number of statements that does not grow with it', async () => {
    const organization = await app.organization('initech');
    const manager = await somebody(app, organization, 'Ines Manager', ['PROGRAM_MANAGER']);
    const coach = await somebody(app, organization, 'Carl Coach');
    await offer(coach, { capacity: 100 });
    const program = await makeProgram(manager, 'Large');
    await app.admin`
      with member as (
        insert into person (organization_id, id, name, time_zone)
        select organization_id, gen_random_uuid(), 'Member ' || n, 'UTC' from person, generate_series(1, 50) n
        where name = 'Carl Coach' returning organization_id, id
      ), pair as (
        insert into relationship (organization_id, id, program_id, kind, guide_id, learner_id, state, proposed_at, guide_answer, learner_answer, proposed_by)
        select m.organization_id, gen_random_uuid(), p.id, p.kind, c.id, m.id, 'PROPOSED', now(), 'PENDING', 'PENDING', m.id
        from member m join person c on c.name = 'Carl Coach' join program p on p.name = 'Large' returning *
      )
      insert into relationship_event (organization_id, id, relationship_id, guide_id, learner_id, kind, actor_id, at)
      select organization_id, gen_random_uuid(), id, guide_id, learner_id, 'PROPOSED', learner_id, now() from pair`;
    const query = `query ($first: Int!) {
      relationships(first: $first) {
        totalCount
        edges { node {
          id state topic viewerParty viewerCanRespond viewerCanCancel
          partner { id name manager { id } guideProfile { id openRelationships } }
          guide { name } learner { name } proposedBy { name }
          program { id name phase openRelationships viewerCanPropose }
          responses { party answer answeredAt } events { kind at actor { id name } }
        } }
      }
    }`;
    const count = async (first: number) => {
      const statements: string[] = [];
      const { options } = app.services.pools.app.client;
      Object.assign(options, { debug: (_: number, statement: string) => statements.push(statement) });
      const { data } = await coach.graphql(query, { first });
      Object.assign(options, { debug: false });
      expect(data?.relationships.edges).toHaveLength(first);
      expect(data?.relationships.edges.at(-1).node.events).toHaveLength(1);
      return statements;
    };
    await count(1);
    const [small, large] = [await count(2), await count(50)];
    expect(large.length).toBe(small.length);
    expect(large.filter((statement) => statement.includes('from "relationship_event"'))).toHaveLength(1);
    console.info(`50 relationships with partner, program, answers and history: ${large.length} statements`);
    // begin, context, page, count, program, places of the program, today, guide profiles, events, token, commit
    expect(large.length).toBeLessThanOrEqual(12);
    expect(program).toMatch(/^prg_/);
  });
});
