import { beforeAll, describe, expect, it } from 'vitest';
import { type Client, type SeededPerson, startTestApp, type TestApp } from '../../../test/app.ts';
import { until } from '../../../test/until.ts';
import { withWorker } from '../../db/transactions.ts';
import { newId, type OrganizationId } from '../../kernel/ids.ts';
import { membership, person } from './tables.ts';

let app: TestApp;

beforeAll(async () => {
  app = await startTestApp();
  await app.services.startJobs();
});

let organizations = 0;
/** An organization of its own with two owners. */
async function twoOwners(): Promise<{
  organization: OrganizationId;
  olga: SeededPerson;
  otto: SeededPerson;
  as: { olga: Client; otto: Client };
}> {
  organizations += 1;
  const organization = await app.organization(`org-${organizations}`);
  const olga = await app.person(organization, 'Olga Owner', ['OWNER']);
  const otto = await app.person(organization, 'Otto Owner', ['OWNER']);
  return { organization, olga, otto, as: { olga: await app.as(olga), otto: await app.as(otto) } };
}

const setActive = async (client: Client, personId: string, active: boolean) => {
  const mutation =
    'mutation ($input: SetPersonActiveInput!) { setPersonActive(input: $input) { person { active } errors { code } } }';
  const { data, errors } = await client.graphql(mutation, { input: { personId, active } });
  return data?.['setPersonActive']?.errors[0]?.code ?? errors?.[0]?.extensions.code ?? 'DONE';
};
const setRoles = async (client: Client, personId: string, roles: string[]) => {
  const mutation =
    'mutation ($input: SetRolesInput!) { setRoles(input: $input) { person { roles } errors { code } } }';
  const { data, errors } = await client.graphql(mutation, { input: { personId, roles } });
  return (
    data?.['setRoles']?.errors[0]?.code ?? errors?.[0]?.extensions.code ?? data?.['setRoles'].person.roles
  );
};
const sessionsOf = async (accountId: string) => {
  const [row] = await app.admin<{ sessions: number }[]>`
    select count(*)::int as sessions from auth.session where user_id = ${accountId}`;
  return row?.sessions ?? 0;
};
const organizationOf = async (client: Client, header?: string) => {
  const answer = await client.request({
    method: 'POST',
    url: '/graphql',
    payload: {
      query: '{ viewer { account { id } membership { organization { id } } } people { totalCount } }',
    },
    ...(header === undefined ? {} : { headers: { 'rapport-organization': header } }),
  });
  const { data, errors } = answer.json();
  return data?.viewer?.membership?.organization.id ?? errors?.[0]?.extensions.code;
};

describe('owners', () => {
  it('give and take roles, always with MEMBER; the last one stays', async () => {
    const { olga, otto, as } = await twoOwners();
    expect(await setRoles(as.olga, otto.id, ['TRUST_CONTACT', 'REPORT_VIEWER', 'TRUST_CONTACT'])).toEqual([
      'REPORT_VIEWER',
      'TRUST_CONTACT',
      'MEMBER',
    ]);
    expect(await setRoles(as.olga, olga.id, [])).toBe('WRONG_STATE');
    expect(await setRoles(as.otto, otto.id, ['OWNER'])).toBe('NOT_ALLOWED');
    expect(await setRoles(as.olga, otto.id, ['OWNER'])).toEqual(['OWNER', 'MEMBER']);
    expect(await setRoles(as.olga, olga.id, [])).toEqual(['MEMBER']);
  });

  it('who were invited but never came do not count as owners', async () => {
    const { organization, olga, otto, as } = await twoOwners();
    await app.admin`update membership set account_id = null where person_id::text = (
      select id::text from person where name = 'Otto Owner' and work_email = ${otto.email})`;
    expect(organization).toBe(olga.organizationId);
    expect(await setRoles(as.olga, olga.id, [])).toBe('WRONG_STATE');
  });

  it('cannot remove each other at once, by either way', async () => {
    for (let round = 0; round < 5; round += 1) {
      const { olga, otto, as, organization } = await twoOwners();
      const outcomes =
        round % 2 === 0
          ? await Promise.all([setRoles(as.olga, otto.id, []), setRoles(as.otto, olga.id, [])])
          : await Promise.all([setActive(as.olga, otto.id, false), setActive(as.otto, olga.id, false)]);
      const owners = await withWorker(app.services.pools.worker, { organizationId: organization }, (db) =>
        db.select().from(membership),
      );
      const people = await withWorker(app.services.pools.worker, { organizationId: organization }, (db) =>
        db.select().from(person),
      );
      const active = new Set(people.filter((one) => one.active).map((one) => one.id));
      const left = owners.filter((one) => one.roles.includes('OWNER') && active.has(one.personId));
      expect(left, JSON.stringify(outcomes)).toHaveLength(1);
    }
  });

  it('who lost the role meanwhile decide nothing any more', async () => {
    const { olga, otto, as, organization } = await twoOwners();
    const third = await app.person(organization, 'Tara Third', ['OWNER']);
    const outcomes = await Promise.all([
      setRoles(as.olga, otto.id, []),
      setRoles(as.otto, third.id, []),
      setRoles(as.olga, olga.id, ['OWNER']),
    ]);
    const after = await setRoles(as.otto, third.id, []);
    expect(after).toBe('NOT_ALLOWED');
    expect(outcomes[0]).toEqual(['MEMBER']);
  });
});

describe('deactivation', () => {
  it('ends access with the next request and removes the sessions within a second; coming back needs a new sign-in', async () => {
    const { organization, as } = await twoOwners();
    const member = await app.person(organization, 'Mara Member');
    const client = await app.as(member);
    expect(await organizationOf(client)).toBe(organization);
    expect(await setActive(as.olga, member.id, false)).toBe('DONE');
    expect(await organizationOf(client)).toBe('UNAUTHENTICATED');
    await until('the sessions to end', async () => (await sessionsOf(member.accountId)) === 0, 1000);
    expect(await setActive(as.olga, member.id, true)).toBe('DONE');
    expect(await organizationOf(client)).toBe('UNAUTHENTICATED');
    expect(await organizationOf(await app.as(member))).toBe(organization);
  });

  it('in one organization leaves the others', async () => {
    const { organization, as } = await twoOwners();
    const member = await app.person(organization, 'Bo Both');
    const other = await app.organization('elsewhere');
    await withWorker(app.services.pools.worker, { organizationId: other }, async (db) => {
      const id = newId('per');
      await db.insert(person).values({ organizationId: other, id, name: 'Bo Both', timeZone: 'UTC' });
      const row = {
        organizationId: other,
        id: newId('mem'),
        personId: id,
        accountId: member.accountId,
        roles: ['MEMBER' as const],
      };
      await db.insert(membership).values({ ...row, joinedAt: new Date() });
    });
    const client = await app.as(member);
    expect(await organizationOf(client, other)).toBe(other);
    expect(await organizationOf(client, organization)).toBe(organization);
    await setActive(as.olga, member.id, false);
    await until('the job', async () => {
      const [row] =
        await app.admin`select 1 from pgboss.job where name = 'identity.end-sessions' and state in ('created', 'active', 'retry')`;
      return row === undefined;
    });
    expect(await organizationOf(client, organization)).toBe('UNAUTHENTICATED');
    expect(await organizationOf(client, other)).toBe(other);
  });

  it('is not for oneself, not by members, and of an owner only by an owner', async () => {
    const { organization, olga, otto, as } = await twoOwners();
    const manager = await app.person(organization, 'Mina Manager', ['PROGRAM_MANAGER']);
    const client = await app.as(manager);
    expect(await setActive(as.olga, olga.id, false)).toBe('NOT_ALLOWED');
    expect(await setActive(client, otto.id, false)).toBe('NOT_ALLOWED');
    expect(await setActive(client, manager.id, false)).toBe('NOT_ALLOWED');
    expect(
      await setActive(await app.as(await app.person(organization, 'Mo Member')), manager.id, false),
    ).toBe('NOT_ALLOWED');
    expect(await setActive(as.olga, otto.id, false)).toBe('DONE');
    expect(await setActive(as.olga, otto.id, false)).toBe('DONE');
    expect(await setActive(client, otto.id, true)).toBe('NOT_ALLOWED');
  });
});

describe('the organization of a request', () => {
  it('is the one named, if one belongs to it', async () => {
    const { organization, as } = await twoOwners();
    const foreign = (await twoOwners()).organization;
    expect(await organizationOf(as.olga, organization)).toBe(organization);
    for (const header of [foreign, 'org_01h455vb4pex5vsknk084sn02q', 'rubbish', '']) {
      expect(await organizationOf(as.olga, header), header).toBe('UNAUTHENTICATED');
    }
  });
});
