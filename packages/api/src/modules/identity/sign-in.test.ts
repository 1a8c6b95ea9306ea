import { beforeAll, describe, expect, it } from 'vitest';
import { startTestApp, type TestApp } from '../../../test/app.ts';
import { openBrowser } from '../../../test/browser.ts';
import { until } from '../../../test/until.ts';
import { withWorker } from '../../db/transactions.ts';
import type { OrganizationId } from '../../kernel/ids.ts';
import { newId } from '../../kernel/ids.ts';
import { membership, person } from './tables.ts';

let app: TestApp;
let acme: OrganizationId;
let origin: string;
let address = 0;

/** A browser at an address of its own, so that limits of one test do not meet those of another. */
function browser(at?: string) {
  address += 1;
  return openBrowser(app.app, origin, at ?? `198.51.100.${address}`);
}
const password = 'correct horse battery staple';

/** A person of the organization whose account has a password. */
async function withPassword(email: string, locale = 'en'): Promise<string> {
  const account = await app.services.platform.accounts.create({ email, name: 'Petra Password', password });
  const personId = newId('per');
  await withWorker(app.services.pools.worker, { organizationId: acme }, async (db) => {
    await db.insert(person).values({
      organizationId: acme,
      id: personId,
      name: 'Petra Password',
      workEmail: email,
      timeZone: 'UTC',
      locale,
    });
    await db.insert(membership).values({
      organizationId: acme,
      id: newId('mem'),
      personId,
      accountId: account.id,
      roles: ['MEMBER'],
      joinedAt: new Date(),
    });
  });
  return email;
}

const mailsTo = async (email: string) => {
  await app.services.background.settled();
  return ((await app.services.outbox?.list()) ?? []).filter(({ to }) => to === email);
};
/** The path of the first link in a text. */
const linkIn = (text: string) => {
  const url = new URL(/https?:\/\/\S+/.exec(text)?.[0] ?? '');
  return `${url.pathname}${url.search}`;
};

beforeAll(async () => {
  app = await startTestApp();
  origin = app.config.publicUrl;
  acme = await app.organization('acme');
});

describe('password', () => {
  it('signs in and out', async () => {
    const email = await withPassword('petra@example.test');
    const page = browser();
    const answer = await page.post('/auth/sign-in/email', { email: 'Petra@Example.test', password });
    expect(answer.statusCode).toBe(200);
    const cookie = answer.cookies.find(({ name }) => name === 'rapport.session_token');
    expect(cookie).toMatchObject({ httpOnly: true, sameSite: 'Lax', path: '/' });
    expect(answer.headers['cache-control']).toBe('no-store');
    expect(await page.signedInAs()).toBe(email);

    const stolen = page.cookies();
    await page.post('/auth/sign-out');
    expect(await page.signedInAs()).toBeNull();
    const query = { query: '{ viewer { account { email } } }' };
    const again = await app.app.inject({
      method: 'POST',
      url: '/graphql',
      payload: query,
      headers: { cookie: stolen },
    });
    expect(again.json().data.viewer).toBeNull();
  });

  it('refuses a wrong password and an unknown address in the same words', async () => {
    const email = await withPassword('wrong@example.test');
    const page = browser();
    const wrong = await page.post('/auth/sign-in/email', { email, password: 'not the password' });
    const unknown = await page.post('/auth/sign-in/email', { email: 'nobody@example.test', password });
    expect(wrong.statusCode).toBe(401);
    expect(unknown.statusCode).toBe(401);
    expect(unknown.json()).toEqual(wrong.json());
    expect(await page.signedInAs()).toBeNull();
  });

  it('lets nobody sign up, and offers nothing of the library that the product does not use', async () => {
    const page = browser();
    const account = { email: 'new@example.test', password, name: 'New' };
    expect((await page.post('/auth/sign-up/email', account)).statusCode).toBe(404);
    expect(await app.services.platform.accounts.findByEmail('new@example.test')).toBeNull();
    for (const path of [
      'sign-in/social',
      'update-user',
      'delete-user',
      'change-email',
      'link-social',
      'trusted-sign-in',
      '',
    ]) {
      expect((await page.post(`/auth/${path}`)).statusCode, path).toBe(404);
    }
  });

  it('is replaced by a link from the mail, once, and every session ends', async () => {
    const email = await withPassword('reset@example.test', 'de');
    const elsewhere = browser();
    await elsewhere.post('/auth/sign-in/email', { email, password });
    const page = browser();
    const asked = await page.post('/auth/request-password-reset', { email, redirectTo: '/new-password' });
    const unknown = await page.post('/auth/request-password-reset', {
      email: 'nobody@example.test',
      redirectTo: '/new-password',
    });
    expect(unknown.json()).toEqual(asked.json());
    expect(await mailsTo('nobody@example.test')).toEqual([]);
    const [mail] = await mailsTo(email);
    expect(mail?.subject).toBe('Ein neues Passwort für Rapport');
    const opened = await page.get(linkIn(mail?.text ?? ''));
    expect(opened.statusCode).toBe(302);
    const target = new URL(String(opened.headers.location), origin);
    expect(target.pathname).toBe('/new-password');
    const token = target.searchParams.get('token');
    const newPassword = 'a new password, quite long';
    expect((await page.post('/auth/reset-password', { token, newPassword: 'short' })).statusCode).toBe(400);
    expect((await page.post('/auth/reset-password', { token, newPassword })).statusCode).toBe(200);
    expect(
      (await page.post('/auth/reset-password', { token, newPassword: `${newPassword} 2` })).statusCode,
    ).toBe(400);
    expect(await elsewhere.signedInAs()).toBeNull();
    expect((await page.post('/auth/sign-in/email', { email, password })).statusCode).toBe(401);
    expect((await page.post('/auth/sign-in/email', { email, password: newPassword })).statusCode).toBe(200);
    const stored = await app.admin`select identifier from auth.verification`;
    expect(stored.some((row) => String(row['identifier']).includes(token ?? ''))).toBe(false);
  });

  it('is changed by who knows it, and the other sessions end on request', async () => {
    const email = await withPassword('change@example.test');
    const here = browser();
    const there = browser();
    await here.post('/auth/sign-in/email', { email, password });
    await there.post('/auth/sign-in/email', { email, password });
    const change = { newPassword: 'another good long one', revokeOtherSessions: true };
    expect(
      (await here.post('/auth/change-password', { ...change, currentPassword: 'guessed it wrong' }))
        .statusCode,
    ).toBe(400);
    expect(
      (await here.post('/auth/change-password', { ...change, currentPassword: password })).statusCode,
    ).toBe(200);
    expect(await here.signedInAs()).toBe(email);
    expect(await there.signedInAs()).toBeNull();
  });
});

describe('sessions', () => {
  it('are listed and ended one by one', async () => {
    const email = await withPassword('sessions@example.test');
    const pages = [browser(), browser(), browser()] as const;
    for (const page of pages)
      await page.post('/auth/sign-in/email', { email, password }, { 'user-agent': 'Test browser' });
    const listed = (await pages[0].get('/auth/list-sessions')).json<{ token: string; userAgent: string }[]>();
    expect(listed).toHaveLength(3);
    expect(listed[0]?.userAgent).toBe('Test browser');
    const own = (await pages[1].get('/auth/get-session')).json<{ session: { token: string } }>().session
      .token;
    expect((await pages[0].post('/auth/revoke-session', { token: own })).statusCode).toBe(200);
    expect(await pages[1].signedInAs()).toBeNull();
    expect((await pages[0].post('/auth/revoke-other-sessions')).statusCode).toBe(200);
    expect(await pages[2].signedInAs()).toBeNull();
    expect(await pages[0].signedInAs()).toBe(email);
  });

  it('of somebody else cannot be ended', async () => {
    const mine = browser();
    await mine.post('/auth/sign-in/email', { email: await withPassword('mine@example.test'), password });
    const theirs = browser();
    const email = await withPassword('theirs@example.test');
    await theirs.post('/auth/sign-in/email', { email, password });
    const { session } = (await theirs.get('/auth/get-session')).json<{ session: { token: string } }>();
    await mine.post('/auth/revoke-session', { token: session.token });
    expect(await theirs.signedInAs()).toBe(email);
  });

  it('in use are prolonged, in the database and in the browser', async () => {
    const email = await withPassword('prolonged@example.test');
    const page = browser();
    await page.post('/auth/sign-in/email', { email, password });
    const old = app.admin`update auth.session set expires_at = now() + interval '2 days'
      where user_id = (select id from auth.user where email = ${email}) returning expires_at`;
    const [before] = await old;
    const query = { query: '{ viewer { account { email } } }' };
    const answer = await page.post('/graphql', query);
    const cookie = answer.cookies.find(({ name }) => name === 'rapport.session_token');
    expect(cookie?.maxAge).toBe(14 * 86_400);
    const [after] = await app.admin`select expires_at from auth.session
      where user_id = (select id from auth.user where email = ${email})`;
    expect(after?.['expires_at'].getTime()).toBeGreaterThan(
      before?.['expires_at'].getTime() + 11 * 86_400_000,
    );
    expect((await page.post('/graphql', query)).cookies).toEqual([]);
  });

  it('do not begin with a forged cookie', async () => {
    const query = { query: '{ viewer { account { email } } }' };
    for (const cookie of [
      'rapport.session_token=forged',
      'rapport.session_token=a.b',
      'rapport.session_token=%00',
      '=',
      ';;;',
    ]) {
      const answer = await app.app.inject({
        method: 'POST',
        url: '/graphql',
        payload: query,
        headers: { cookie },
      });
      expect(answer.statusCode, cookie).toBe(200);
      expect(answer.json().data.viewer, cookie).toBeNull();
    }
  });
});

describe('a link by mail', () => {
  it('signs in once', async () => {
    const email = await withPassword('link@example.test');
    const page = browser();
    const known = await page.post('/auth/sign-in/magic-link', {
      email: 'Link@Example.test',
      callbackURL: '/people',
      errorCallbackURL: '/sign-in',
    });
    const unknown = await page.post('/auth/sign-in/magic-link', { email: 'nobody@example.test' });
    expect(unknown.statusCode).toBe(200);
    expect(unknown.json()).toEqual(known.json());
    expect(await mailsTo('nobody@example.test')).toEqual([]);
    const [mail] = await until('the mail', async () =>
      (await mailsTo(email)).length > 0 ? mailsTo(email) : null,
    );
    const link = linkIn(mail?.text ?? '');
    const followed = await page.get(link);
    expect(followed.headers.location).toBe(`${origin}/people`);
    expect(await page.signedInAs()).toBe(email);
    const late = browser();
    const again = await late.get(link);
    expect(again.headers.location).toMatch(/\/sign-in\?error=/);
    expect(await late.signedInAs()).toBeNull();
  });

  it('leads nowhere else', async () => {
    const email = await withPassword('elsewhere@example.test');
    const answer = await browser().post('/auth/sign-in/magic-link', {
      email,
      callbackURL: 'https://evil.example/',
    });
    expect(answer.statusCode).toBe(403);
    expect(await mailsTo(email)).toEqual([]);
  });
});
