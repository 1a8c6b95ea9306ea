import { beforeAll, describe, expect, it } from 'vitest';
import { type Client, type SeededPerson, startTestApp, type TestApp } from '../../../test/app.ts';

let app: TestApp;
let target: SeededPerson;
let clients: Record<'member' | 'hr' | 'trustContact' | 'manager' | 'otherTenant' | 'anonymous', Client>;
let invitationId: string;

beforeAll(async () => {
  app = await startTestApp();
  const acme = await app.organization('acme');
  const globex = await app.organization('globex');
  const owner = await app.as(await app.person(acme, 'Olga Owner', ['OWNER']));
  target = await app.person(acme, 'Tina Target');
  clients = {
    member: await app.as(await app.person(acme, 'Mo Member')),
    hr: await app.as(await app.person(acme, 'Hana Human', ['REPORT_VIEWER'])),
    trustContact: await app.as(await app.person(acme, 'Tess Trust', ['TRUST_CONTACT'])),
    manager: await app.as(await app.person(acme, 'Mina Manager', ['PROGRAM_MANAGER'])),
    otherTenant: await app.as(await app.person(globex, 'Sam Stranger', ['OWNER'])),
    anonymous: app.anonymous,
  };
  const made = await owner.graphql(
    `mutation { createPerson(input: { name: "Ina Invited", workEmail: "ina@example.test" }) { person { id } } }`,
  );
  const invited = await owner.graphql(
    'mutation ($input: InvitePersonInput!) { invitePerson(input: $input) { invitation { id } } }',
    { input: { personId: made.data?.['createPerson'].person.id } },
  );
  invitationId = invited.data?.['invitePerson'].invitation.id;
});

/** The first code an answer carries: of a user error, of a GraphQL error, or none. */
async function codeOf(client: Client, mutation: string, input: object): Promise<string> {
  const name = mutation.charAt(0).toUpperCase() + mutation.slice(1);
  const answer = await client.graphql(
    `mutation ($input: ${name}Input!) { ${mutation}(input: $input) { errors { code } } }`,
    { input },
  );
  return answer.data?.[mutation]?.errors[0]?.code ?? answer.errors?.[0]?.extensions.code ?? 'DONE';
}

/** What each kind of person is answered who may not do it. */
const mutations: readonly [string, () => object, Partial<Record<keyof typeof clients, string>>][] = [
  [
    'createPerson',
    () => ({ name: 'Nobody' }),
    { member: 'NOT_ALLOWED', hr: 'NOT_ALLOWED', trustContact: 'NOT_ALLOWED' },
  ],
  [
    'updatePerson',
    () => ({ personId: target.id, jobTitle: 'Changed' }),
    { member: 'NOT_ALLOWED', hr: 'NOT_ALLOWED', trustContact: 'NOT_ALLOWED', otherTenant: 'NOT_FOUND' },
  ],
  [
    'setPersonActive',
    () => ({ personId: target.id, active: false }),
    { member: 'NOT_ALLOWED', hr: 'NOT_ALLOWED', trustContact: 'NOT_ALLOWED', otherTenant: 'NOT_FOUND' },
  ],
  [
    'setRoles',
    () => ({ personId: target.id, roles: ['OWNER'] }),
    {
      member: 'NOT_ALLOWED',
      hr: 'NOT_ALLOWED',
      trustContact: 'NOT_ALLOWED',
      manager: 'NOT_ALLOWED',
      otherTenant: 'NOT_FOUND',
    },
  ],
  [
    'invitePerson',
    () => ({ personId: target.id }),
    { member: 'NOT_ALLOWED', hr: 'NOT_ALLOWED', trustContact: 'NOT_ALLOWED', otherTenant: 'NOT_FOUND' },
  ],
  [
    'revokeInvitation',
    () => ({ invitationId }),
    { member: 'NOT_FOUND', hr: 'NOT_FOUND', trustContact: 'NOT_FOUND', otherTenant: 'NOT_FOUND' },
  ],
  ['updateMyProfile', () => ({ name: 'Nobody' }), {}],
];

describe('what one may not do', () => {
  it.each(mutations)('%s', async (mutation, input, denied) => {
    const before = await everything();
    expect(await codeOf(clients.anonymous, mutation, input())).toBe('UNAUTHENTICATED');
    for (const [who, code] of Object.entries(denied)) {
      expect(await codeOf(clients[who as keyof typeof clients], mutation, input()), who).toBe(code);
    }
    expect(await everything()).toEqual(before);
  });

  it('covers every mutation but the one that needs no session', async () => {
    const { data } = await clients.member.graphql('{ __schema { mutationType { fields { name } } } }');
    const { readFileSync } = await import('node:fs');
    const own = readFileSync(new URL('identity.graphql', import.meta.url), 'utf8');
    const names = data?.['__schema'].mutationType.fields
      .map(({ name }: { name: string }) => name)
      .filter((name: string) => new RegExp(`^  ${name}\\(`, 'm').test(own));
    expect(names.sort()).toEqual([...mutations.map(([name]) => name), 'acceptInvitation'].sort());
  });
});

async function everything() {
  return app.admin`select p.id::text, p.name, p.job_title, p.active, m.roles::text, i.revoked_at, i.sent_at, i.id::text as invitation
    from person p left join membership m on m.person_id = p.id left join invitation i on i.person_id = p.id order by p.id`;
}

describe('what one may not see', () => {
  const staffData = `query ($id: ID!) { person(id: $id) {
    name externalId hireDate roles joined invitation { id } viewerCanEdit viewerCanDeactivate viewerCanManageAccess } }`;

  it('is the staff data of others', async () => {
    for (const who of ['member', 'hr', 'trustContact'] as const) {
      const { data } = await clients[who].graphql(staffData, { id: target.id });
      expect(data?.['person'], who).toEqual({
        name: 'Tina Target',
        externalId: null,
        hireDate: null,
        roles: [],
        joined: null,
        invitation: null,
        viewerCanEdit: false,
        viewerCanDeactivate: false,
        viewerCanManageAccess: false,
      });
    }
    const { data } = await clients.manager.graphql(staffData, { id: target.id });
    expect(data?.['person']).toMatchObject({
      roles: ['MEMBER'],
      joined: true,
      viewerCanEdit: true,
      viewerCanDeactivate: true,
    });
  });

  it('is who holds which role, not even by searching for it', async () => {
    const query = '{ people(filter: { roles: [OWNER] }) { totalCount edges { node { name } } } }';
    const all = (await clients.member.graphql('{ people { totalCount } }')).data?.['people'].totalCount;
    expect((await clients.member.graphql(query)).data?.['people'].totalCount).toBe(all);
    expect((await clients.manager.graphql(query)).data?.['people'].totalCount).toBe(1);
  });

  it('is anything of another organization, or anything at all without a session', async () => {
    const { data } = await clients.otherTenant.graphql(staffData, { id: target.id });
    expect(data).toEqual({ person: null });
    for (const query of [
      '{ people { totalCount } }',
      '{ departments { name } }',
      '{ trustContacts { id } }',
      `{ person(id: "${target.id}") { name } }`,
      `{ node(id: "${target.id}") { id } }`,
    ]) {
      const answer = await clients.anonymous.graphql(query);
      expect(answer.errors?.[0]?.extensions.code, query).toBe('UNAUTHENTICATED');
    }
    expect(
      (
        await clients.anonymous.graphql(
          '{ viewer { account { id } } signInOptions { demo demoRoles { as } } }',
        )
      ).data,
    ).toEqual({
      viewer: null,
      signInOptions: { demo: false, demoRoles: [] },
    });
  });
});
