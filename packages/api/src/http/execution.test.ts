import { beforeAll, describe, expect, it } from 'vitest';
import { type Client, startTestApp, type TestApp } from '../../test/app.ts';

let app: TestApp;
let owner: Client;

beforeAll(async () => {
  app = await startTestApp();
  const acme = await app.organization('acme');
  owner = await app.as(await app.person(acme, 'Olga Owner', ['OWNER']));
});

const send = async (payload: object) =>
  (await owner.request({ method: 'POST', url: '/graphql', payload })).json();
/** From the second time on an operation runs compiled. */
const times = [1, 2, 3, 4];

describe('an operation that runs again and again', () => {
  it('is the one that was named, whichever of the document ran before', async () => {
    const query =
      'query Account { viewer { account { email } } } query Roles { viewer { membership { roles } } }';
    for (const _ of times) {
      expect((await send({ query, operationName: 'Account' })).data.viewer).toHaveProperty('account');
      expect((await send({ query, operationName: 'Roles' })).data.viewer).toHaveProperty('membership');
    }
    for (const operationName of [undefined, 'Other', 'Account\n}']) {
      const { errors, data } = await send({ query, operationName });
      expect(errors).toHaveLength(1);
      expect(data ?? null).toBeNull();
    }
  });

  it('knows the defaults of input fields, in variables and in the document', async () => {
    const invite =
      'mutation ($input: InvitePersonInput!) { invitePerson(input: $input) { errors { code } } }';
    const literal =
      'mutation { invitePerson(input: { personId: "per_01h455vb4pex5vsknk084sn02q" }) { errors { code } } }';
    for (const _ of times) {
      const byVariable = await send({
        query: invite,
        variables: { input: { personId: 'per_01h455vb4pex5vsknk084sn02q' } },
      });
      expect(byVariable.data?.invitePerson).toEqual({ errors: [{ code: 'NOT_FOUND' }] });
      expect((await send({ query: literal })).data?.invitePerson).toEqual({
        errors: [{ code: 'NOT_FOUND' }],
      });
    }
  });

  it('refuses variables that do not fit', async () => {
    const query = 'query ($first: Int!) { people(first: $first) { totalCount } }';
    for (const _ of times) {
      for (const variables of [
        {},
        { first: null },
        { first: 'many' },
        { first: 1.5 },
        { first: { in: 1 } },
      ]) {
        const { errors, data } = await send({ query, variables });
        expect(errors?.[0].extensions.code).toBe('BAD_REQUEST');
        expect(data ?? null).toBeNull();
      }
      expect((await send({ query, variables: { first: 1 } })).data.people.totalCount).toBe(1);
    }
  });

  it('masks failures', async () => {
    const broken = await startTestApp();
    const acme = await broken.organization('acme');
    const client = await broken.as(await broken.person(acme, 'Olga Owner', ['OWNER']));
    await broken.admin`alter table person rename column job_title to job_title_gone`;
    for (const _ of times) {
      const { errors } = await client.graphql(
        '{ departments { name } people { edges { node { jobTitle } } } }',
      );
      expect(errors?.[0]?.extensions.code).toBe('INTERNAL');
      expect(JSON.stringify(errors)).not.toMatch(/job_title|select/i);
    }
  });

  it('that fails leaves nothing behind', async () => {
    const two = `mutation ($input: CreatePersonInput!) {
      a: createPerson(input: $input) { errors { code } }
      b: createPerson(input: $input) { errors { code } }
    }`;
    const answer = await send({
      query: two,
      variables: { input: { name: 'Twin', workEmail: 'twin@example.test' } },
    });
    expect(answer.data).toEqual({ a: { errors: [] }, b: { errors: [{ code: 'CONFLICT' }] } });
    const found = await send({ query: '{ people(filter: { search: "twin" }) { totalCount } }' });
    expect(found.data.people.totalCount).toBe(1);
  });
});
