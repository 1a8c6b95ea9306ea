import { beforeAll, describe, expect, it } from 'vitest';
import { type Client, type SeededPerson, startTestApp, type TestApp } from '../../../test/app.ts';
import type { OrganizationId } from '../../kernel/ids.ts';

let app: TestApp;
let acme: OrganizationId;
let globex: OrganizationId;
let owner: SeededPerson;
let manager: SeededPerson;
let member: SeededPerson;
let stranger: SeededPerson;
let as: Record<'owner' | 'manager' | 'member' | 'stranger', Client>;

beforeAll(async () => {
  app = await startTestApp();
  acme = await app.organization('acme');
  globex = await app.organization('globex');
  owner = await app.person(acme, 'Olga Owner', ['OWNER']);
  manager = await app.person(acme, 'Mina Manager', ['PROGRAM_MANAGER']);
  member = await app.person(acme, 'Álvaro Member');
  stranger = await app.person(globex, 'Sam Stranger', ['OWNER']);
  as = {
    owner: await app.as(owner),
    manager: await app.as(manager),
    member: await app.as(member),
    stranger: await app.as(stranger),
  };
});

const peopleQuery = '{ people(first: 10) { totalCount edges { node { id name externalId roles } } } }';

describe('people', () => {
  it('lists one organization only, by name in the way of people', async () => {
    const { data } = await as.owner.graphql(peopleQuery);
    expect(data?.['people'].totalCount).toBe(3);
    expect(data?.['people'].edges.map((edge: { node: { name: string } }) => edge.node.name)).toEqual([
      'Álvaro Member',
      'Mina Manager',
      'Olga Owner',
    ]);
  });

  it('needs a session', async () => {
    const { errors } = await app.anonymous.graphql(peopleQuery);
    expect(errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED');
  });

  it('keeps roles from people who are not staff, and answers the same for a foreign id as for none', async () => {
    const query = 'query ($id: ID!) { person(id: $id) { name roles } node(id: $id) { id } }';
    const seen = await as.member.graphql(query, { id: owner.id });
    expect(seen.data?.['person']).toEqual({ name: 'Olga Owner', roles: [] });
    for (const id of [stranger.id, 'per_01h455vb4pex5vsknk084sn02q', 'rubbish', acme]) {
      const { data } = await as.owner.graphql(query, { id });
      expect(data).toEqual({ person: null, node: null });
    }
  });
});
