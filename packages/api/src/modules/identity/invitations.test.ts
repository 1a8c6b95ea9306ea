import { beforeAll, describe, expect, it } from 'vitest';
import { type Client, startTestApp, type TestApp } from '../../../test/app.ts';
import { openBrowser } from '../../../test/browser.ts';
import { until } from '../../../test/until.ts';
import type { Clock } from '../../kernel/clock.ts';
import type { OrganizationId } from '../../kernel/ids.ts';

let app: TestApp;
let acme: OrganizationId;
let owner: Client;
let manager: Client;
let foreignOwner: Client;
let days = 0;
const clock: Clock = { now: () => new Date(Date.now() + days * 86_400_000) };
const password = 'a long enough password';

beforeAll(async () => {
  app = await startTestApp({ LOG_LEVEL: 'error' }, { clock });
  acme = await app.organization('acme');
  const globex = await app.organization('globex');
  owner = await app.as(await app.person(acme, 'Olga Owner', ['OWNER']));
  manager = await app.as(await app.person(acme, 'Mina Manager', ['PROGRAM_MANAGER']));
  foreignOwner = await app.as(await app.person(globex, 'Sam Stranger', ['OWNER']));
  await app.services.startJobs();
});

let guests = 0;
/** A person without an account. */
async function guest(name = 'Gus Guest', client = owner): Promise<{ id: string; email: string }> {
  guests += 1;
  const email = `guest.${guests}@example.test`;
  const input = { name, workEmail: email };
  const { data } = await client.graphql(
    'mutation ($input: CreatePersonInput!) { createPerson(input: $input) { person { id } errors { code message } } }',
    { input },
  );
  return { id: data?.['createPerson'].person.id, email };
}

const inviteMutation = `mutation ($input: InvitePersonInput!) {
  invitePerson(input: $input) { invitation { id state email person { id } } errors { code path } }
}`;
const invite = async (personId: string, roles?: string[], client = owner) =>
  (await client.graphql(inviteMutation, { input: { personId, ...(roles ? { roles } : {}) } })).data?.[
    'invitePerson'
  ];

const mailsTo = async (email: string) =>
  ((await app.services.outbox?.list()) ?? []).filter(({ to }) => to === email);
/** Invites and waits for the mail. @returns the token of its link */
async function tokenFor(
  person: { id: string; email: string },
  roles?: string[],
  client = owner,
): Promise<string> {
  const before = (await mailsTo(person.email)).length;
  const { errors } = await invite(person.id, roles, client);
  expect(errors).toEqual([]);
  const mails = await until('the invitation mail', async () => {
    const all = await mailsTo(person.email);
    return all.length > before ? all : null;
  });
  const [, token] = /\/invitation#([\w-]{43})\b/.exec(mails[0]?.text ?? '') ?? [];
  if (!token) throw new Error('The mail has no link.');
  return token;
}

const previewQuery = `query ($token: String!) {
  invitationPreview(token: $token) { organizationName invitedBy email name state hasAccount }
}`;
const preview = async (token: string) =>
  (await app.anonymous.graphql(previewQuery, { token })).data?.['invitationPreview'];
const acceptMutation = `mutation ($input: AcceptInvitationInput!) {
  acceptInvitation(input: $input) { email organizationId errors { code message path } }
}`;
const accept = async (token: string, withPassword?: string, client: Client = app.anonymous) =>
  (
    await client.graphql(acceptMutation, {
      input: { token, ...(withPassword ? { password: withPassword } : {}) },
    })
  ).data?.['acceptInvitation'];
const revoke = async (invitationId: string, client = owner) =>
  (
    await client.graphql(
      'mutation ($input: RevokeInvitationInput!) { revokeInvitation(input: $input) { errors { code } } }',
      { input: { invitationId } },
    )
  ).data?.['revokeInvitation'].errors;

describe('an invitation', () => {
  it('lets a person in with a password of their own, with the roles given', async () => {
    const person = await guest('Nora Neu');
    const token = await tokenFor(person, ['REPORT_VIEWER']);
    expect(await preview(token)).toEqual({
      organizationName: 'acme Ltd',
      invitedBy: 'Olga Owner',
      email: person.email,
      name: 'Nora Neu',
      state: 'PENDING',
      hasAccount: false,
    });
    expect((await accept(token, 'too short')).errors).toMatchObject([
      { code: 'INVALID', path: ['password'] },
    ]);
    expect((await accept(token)).errors).toMatchObject([{ code: 'INVALID', path: ['password'] }]);
    expect(await accept(token, password)).toEqual({ email: person.email, organizationId: acme, errors: [] });
    const page = openBrowser(app.app, app.config.publicUrl);
    await page.post('/auth/sign-in/email', { email: person.email, password });
    const seen = await page.post('/graphql', {
      query: '{ viewer { membership { roles joined person { id } } } }',
    });
    expect(seen.json().data.viewer.membership).toEqual({
      roles: ['REPORT_VIEWER', 'MEMBER'],
      joined: true,
      person: { id: person.id },
    });
    expect((await preview(token)).state).toBe('ACCEPTED');
    expect((await accept(token, password)).errors).toMatchObject([{ code: 'WRONG_STATE' }]);
  });

  it('is kept as a hash only', async () => {
    const token = await tokenFor(await guest());
    const rows = await app.admin`select token_hash from invitation where token_hash is not null`;
    expect(rows.some((row) => row['token_hash'] === token)).toBe(false);
    const [{ found } = { found: 0 }] = await app.admin<{ found: number }[]>`
      select count(*)::int as found from pgboss.job where data::text like ${`%${token}%`} or output::text like ${`%${token}%`}`;
    expect(found).toBe(0);
  });

  it('is for one address: an account that exists signs in first, and nobody else gets in', async () => {
    const known = await app.person(await app.organization('initech'), 'Kim Known');
    const { data } = await owner.graphql(
      'mutation ($input: CreatePersonInput!) { createPerson(input: $input) { person { id } } }',
      {
        input: { name: 'Kim Known', workEmail: known.email },
      },
    );
    const token = await tokenFor({ id: data?.['createPerson'].person.id, email: known.email });
    expect((await preview(token)).hasAccount).toBe(true);
    expect((await accept(token, password)).errors).toMatchObject([{ code: 'CONFLICT', path: ['token'] }]);
    expect((await accept(token, password, foreignOwner)).errors).toMatchObject([
      { code: 'NOT_ALLOWED', path: ['token'] },
    ]);
    const kim = await app.as(known);
    expect(await accept(token, undefined, kim)).toMatchObject({ organizationId: acme, errors: [] });
    const answer = await kim.graphql('{ viewer { memberships { organization { slug } } } }');
    const slugs = answer.data?.['viewer'].memberships.map(
      (one: { organization: { slug: string } }) => one.organization.slug,
    );
    expect(slugs.sort()).toEqual(['acme', 'initech']);
  });

  it('cannot be used by two tabs', async () => {
    const person = await guest();
    const token = await tokenFor(person);
    const answers = await Promise.all([
      accept(token, password),
      accept(token, password),
      accept(token, password),
    ]);
    expect(answers.filter(({ errors }) => errors.length === 0)).toHaveLength(1);
    for (const { errors } of answers)
      if (errors.length > 0) expect(['CONFLICT', 'WRONG_STATE']).toContain(errors[0].code);
    const [{ accounts } = { accounts: 0 }] = await app.admin<{ accounts: number }[]>`
      select count(*)::int as accounts from auth.user where email = ${person.email}`;
    expect(accounts).toBe(1);
  });

  it('does not make one account two people of one organization', async () => {
    const first = await guest();
    await accept(await tokenFor(first), password);
    const update =
      'mutation ($input: UpdatePersonInput!) { updatePerson(input: $input) { errors { code } } }';
    await owner.graphql(update, { input: { personId: first.id, workEmail: `old.${first.email}` } });
    const { data } = await owner.graphql(
      'mutation ($input: CreatePersonInput!) { createPerson(input: $input) { person { id } } }',
      {
        input: { name: 'Again', workEmail: first.email },
      },
    );
    const token = await tokenFor({ id: data?.['createPerson'].person.id, email: first.email });
    const page = openBrowser(app.app, app.config.publicUrl);
    await page.post('/auth/sign-in/email', { email: first.email, password });
    const answer = await page.post('/graphql', { query: acceptMutation, variables: { input: { token } } });
    expect(answer.json().data.acceptInvitation.errors).toMatchObject([{ code: 'CONFLICT' }]);
  });
});

describe('a link that no longer works', () => {
  it('is one that was never made', async () => {
    for (const token of ['', 'nonsense', '\0', 'x'.repeat(10_000)]) {
      expect(await preview(token)).toBeNull();
      expect((await accept(token, password)).errors).toMatchObject([{ code: 'NOT_FOUND' }]);
    }
  });

  it('is one of before the person was invited again', async () => {
    const person = await guest();
    const old = await tokenFor(person);
    const fresh = await tokenFor(person);
    expect(await preview(old)).toBeNull();
    expect((await accept(old, password)).errors).toMatchObject([{ code: 'NOT_FOUND' }]);
    expect((await accept(fresh, password)).errors).toEqual([]);
    expect((await invite(person.id)).errors).toMatchObject([{ code: 'WRONG_STATE' }]);
  });

  it('is one that was taken back; what was accepted cannot be taken back', async () => {
    const person = await guest();
    const token = await tokenFor(person);
    const open = await owner.graphql('query ($id: ID!) { person(id: $id) { invitation { id } } }', {
      id: person.id,
    });
    const invitationId = open.data?.['person'].invitation.id;
    expect(await revoke(invitationId)).toEqual([]);
    expect((await accept(token, password)).errors).toMatchObject([{ code: 'NOT_FOUND' }]);
    const again = await tokenFor(person);
    expect((await accept(again, password)).errors).toEqual([]);
    expect(await revoke(invitationId)).toMatchObject([{ code: 'WRONG_STATE' }]);
    expect((await preview(again)).state).toBe('ACCEPTED');
  });

  it('is one past its date', async () => {
    const token = await tokenFor(await guest());
    days = 15;
    try {
      expect((await preview(token)).state).toBe('EXPIRED');
      expect((await accept(token, password)).errors).toMatchObject([{ code: 'EXPIRED' }]);
    } finally {
      days = 0;
    }
  });

  it('is one to a person who left, or to an address that is not theirs any more', async () => {
    const gone = await guest();
    const goneToken = await tokenFor(gone);
    const active =
      'mutation ($input: SetPersonActiveInput!) { setPersonActive(input: $input) { errors { code } } }';
    await owner.graphql(active, { input: { personId: gone.id, active: false } });
    expect((await accept(goneToken, password)).errors).toMatchObject([{ code: 'EXPIRED' }]);
    expect((await invite(gone.id)).errors).toMatchObject([{ code: 'WRONG_STATE' }]);

    const moved = await guest();
    const movedToken = await tokenFor(moved);
    const update =
      'mutation ($input: UpdatePersonInput!) { updatePerson(input: $input) { errors { code } } }';
    await owner.graphql(update, { input: { personId: moved.id, workEmail: `new.${moved.email}` } });
    expect((await accept(movedToken, password)).errors).toMatchObject([{ code: 'EXPIRED' }]);
  });
});

describe('authority', () => {
  it('to let members in is with program managers and owners; roles are with owners', async () => {
    const person = await guest();
    expect((await invite(person.id, ['PROGRAM_MANAGER'], manager)).errors).toMatchObject([
      { code: 'NOT_ALLOWED', path: ['roles'] },
    ]);
    expect((await invite(person.id, undefined, manager)).errors).toEqual([]);
    expect((await invite(person.id, undefined, manager)).errors).toEqual([]);
    const joinedSince =
      '{ people(filter: { search: "Gus" }) { edges { node { id roles invitation { state } } } } }';
    const { data } = await manager.graphql(joinedSince);
    const seen = data?.['people'].edges.find((edge: { node: { id: string } }) => edge.node.id === person.id);
    expect(seen.node).toMatchObject({ roles: ['MEMBER'], invitation: { state: 'PENDING' } });
  });

  it('given before is kept when invited again, and a program manager cannot send it to an address of their choice', async () => {
    const chief = await guest('Carla Chief');
    await invite(chief.id, ['OWNER']);
    const update =
      'mutation ($input: UpdatePersonInput!) { updatePerson(input: $input) { errors { code } } }';
    await manager.graphql(update, { input: { personId: chief.id, workEmail: 'mine@evil.example' } });
    expect((await invite(chief.id, undefined, manager)).errors).toMatchObject([{ code: 'NOT_ALLOWED' }]);
    await owner.graphql(update, { input: { personId: chief.id, workEmail: chief.email } });
    expect((await accept(await tokenFor(chief), password)).errors).toEqual([]);
    const { data } = await owner.graphql('query ($id: ID!) { person(id: $id) { roles } }', { id: chief.id });
    expect(data?.['person'].roles).toEqual(['OWNER', 'MEMBER']);
  });

  it('of another organization sees no invitation and no person of this one', async () => {
    const person = await guest();
    const { invitation } = await invite(person.id);
    expect((await invite(person.id, undefined, foreignOwner)).errors).toMatchObject([{ code: 'NOT_FOUND' }]);
    expect(await revoke(invitation.id, foreignOwner)).toMatchObject([{ code: 'NOT_FOUND' }]);
    for (const id of ['inv_01h455vb4pex5vsknk084sn02q', 'rubbish', person.id]) {
      expect(await revoke(id)).toMatchObject([{ code: 'NOT_FOUND' }]);
    }
    expect(await revoke(invitation.id)).toEqual([]);
  });

  it('needs an address to write to', async () => {
    const { data } = await owner.graphql(
      'mutation { createPerson(input: { name: "No Mail" }) { person { id } } }',
    );
    expect((await invite(data?.['createPerson'].person.id)).errors).toMatchObject([
      { code: 'INVALID', path: ['personId'] },
    ]);
  });
});
