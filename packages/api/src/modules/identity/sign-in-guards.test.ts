import { beforeAll, describe, expect, it } from 'vitest';
import { startTestApp, type TestApp } from '../../../test/app.ts';
import { openBrowser, totpCode } from '../../../test/browser.ts';
import { buildApp } from '../../app.ts';

let app: TestApp;
let origin: string;
let address = 0;
function browser(at?: string) {
  address += 1;
  return openBrowser(app.app, origin, at ?? `203.0.113.${address}`);
}
const password = 'correct horse battery staple';

async function withPassword(email: string): Promise<string> {
  await app.services.platform.accounts.create({ email, name: 'Gala Guard', password });
  return email;
}

const mailsTo = async (email: string) => {
  await app.services.background.settled();
  return ((await app.services.outbox?.list()) ?? []).filter(({ to }) => to === email);
};

beforeAll(async () => {
  app = await startTestApp();
  origin = app.config.publicUrl;
});

describe('limits on attempts', () => {
  it('hold across processes, by address, and say how long to wait', async () => {
    const other = await buildApp(app.config, await app.restart());
    const here = browser('203.0.113.200');
    const there = openBrowser(other, origin, '203.0.113.200');
    const attempt = { email: 'nobody@example.test', password: 'guess guess guess' };
    for (let tries = 0; tries < 10; tries += 1) {
      const answer = await (tries % 2 === 0 ? here : there).post('/auth/sign-in/email', attempt);
      expect(answer.statusCode).toBe(401);
    }
    const refused = await there.post('/auth/sign-in/email', attempt);
    expect(refused.statusCode).toBe(429);
    expect(Number(refused.headers['retry-after'])).toBeGreaterThan(0);
    expect((await here.post('/auth/sign-in/email', attempt)).statusCode).toBe(429);
    const rumour = await here.post('/auth/sign-in/email', attempt, {
      'x-forwarded-for': '198.51.100.77',
      'x-rapport-client-address': '198.51.100.77',
    });
    expect(rumour.statusCode).toBe(429);
    expect((await browser().post('/auth/sign-in/email', attempt)).statusCode).toBe(401);
    await other.close();
  });

  it('let exactly ten of many at once through', async () => {
    const page = browser('203.0.113.201');
    const attempt = { email: 'nobody@example.test', password: 'guess guess guess' };
    const answers = await Promise.all(
      Array.from({ length: 16 }, () => page.post('/auth/sign-in/email', attempt)),
    );
    expect(answers.filter(({ statusCode }) => statusCode === 401)).toHaveLength(10);
    expect(answers.filter(({ statusCode }) => statusCode === 429)).toHaveLength(6);
  });
});

describe('a page of another origin', () => {
  it('can do nothing with the cookie of ours', async () => {
    const email = await withPassword('origin@example.test');
    const page = browser();
    await page.post('/auth/sign-in/email', { email, password });
    for (const foreign of ['https://evil.example', 'null', `${origin}.evil.example`]) {
      expect((await page.post('/auth/sign-out', {}, { origin: foreign })).statusCode, foreign).toBe(403);
    }
    expect(await page.signedInAs()).toBe(email);
  });

  it('can sign nobody in unnoticed', async () => {
    const email = await withPassword('lured@example.test');
    const headers = {
      origin: 'https://evil.example',
      'sec-fetch-site': 'cross-site',
      'sec-fetch-mode': 'cors',
      'sec-fetch-dest': 'empty',
    };
    const answer = await browser().post('/auth/sign-in/email', { email, password }, headers);
    expect(answer.statusCode).toBe(403);
    expect(answer.cookies).toEqual([]);
    const form = await app.app.inject({
      method: 'POST',
      url: '/auth/sign-in/email',
      headers: {
        ...headers,
        'sec-fetch-mode': 'navigate',
        'content-type': 'application/x-www-form-urlencoded',
      },
      payload: `email=${email}&password=${encodeURIComponent(password)}`,
    });
    expect(form.statusCode).toBeGreaterThanOrEqual(400);
    expect(form.cookies).toEqual([]);
  });
});

describe('the second step', () => {
  const enable = async (email: string) => {
    const page = browser();
    await page.post('/auth/sign-in/email', { email, password });
    expect((await page.post('/auth/two-factor/enable', { password: 'a wrong password' })).statusCode).toBe(
      400,
    );
    const begun = (await page.post('/auth/two-factor/enable', { password })).json<{
      totpURI: string;
      backupCodes: string[];
    }>();
    const secret = new URL(begun.totpURI).searchParams.get('secret') ?? '';
    expect((await page.post('/auth/two-factor/verify-totp', { code: '000000' })).statusCode).toBe(401);
    expect((await page.post('/auth/two-factor/verify-totp', { code: totpCode(secret) })).statusCode).toBe(
      200,
    );
    return { secret, backupCodes: begun.backupCodes };
  };

  it('is asked for after the password, and a code of the app or a backup code, once each, passes it', async () => {
    const email = await withPassword('second@example.test');
    const { secret, backupCodes } = await enable(email);
    const page = browser();
    const first = await page.post('/auth/sign-in/email', { email, password });
    expect(first.json()).toMatchObject({ twoFactorRedirect: true });
    expect(await page.signedInAs()).toBeNull();
    expect((await page.post('/auth/two-factor/verify-totp', { code: '123456' })).statusCode).toBe(401);
    expect((await page.post('/auth/two-factor/verify-totp', { code: totpCode(secret) })).statusCode).toBe(
      200,
    );
    expect(await page.signedInAs()).toBe(email);

    const [code = ''] = backupCodes;
    for (const expected of [200, 401]) {
      const other = browser();
      await other.post('/auth/sign-in/email', { email, password });
      expect((await other.post('/auth/two-factor/verify-backup-code', { code })).statusCode).toBe(expected);
    }
    const [kept] =
      await app.admin`select secret, backup_codes from auth.two_factor where user_id = (select id from auth.user where email = ${email})`;
    expect(kept?.['secret']).not.toContain(secret);
    expect(kept?.['backup_codes']).not.toContain(backupCodes.at(-1));
  });

  it('is not left out by a link: the mail then says how to sign in', async () => {
    const email = await withPassword('second-link@example.test');
    await enable(email);
    const asked = await browser().post('/auth/sign-in/magic-link', { email });
    expect(asked.json()).toEqual({ status: true });
    const [mail] = await mailsTo(email);
    expect(mail?.text).toContain('second step');
    expect(mail?.text).not.toContain('magic-link');
  });
});

describe('passkeys', () => {
  it('are asked for with options for this server, signed in for a new one and not for signing in', async () => {
    const email = await withPassword('passkey@example.test');
    const page = browser();
    expect((await page.get('/auth/passkey/generate-register-options')).statusCode).toBe(401);
    const signIn = (await page.get('/auth/passkey/generate-authenticate-options')).json();
    expect(signIn).toMatchObject({ rpId: 'localhost', challenge: expect.any(String) });
    await page.post('/auth/sign-in/email', { email, password });
    const register = (await page.get('/auth/passkey/generate-register-options')).json();
    expect(register).toMatchObject({ rp: { id: 'localhost', name: 'Rapport' }, user: { name: email } });
    const forged = await page.post('/auth/passkey/verify-registration', {
      response: { id: 'x', rawId: 'x', type: 'public-key', response: {} },
    });
    expect(forged.statusCode).toBe(400);
    expect((await page.get('/auth/passkey/list-user-passkeys')).json()).toEqual([]);
  });
});

describe('over https', () => {
  it('cookies are only sent encrypted', async () => {
    const secure = await startTestApp({ RAPPORT_URL: 'https://rapport.example.org' });
    await secure.services.platform.accounts.create({ email: 'tls@example.test', name: 'Tess', password });
    const page = openBrowser(secure.app, 'https://rapport.example.org');
    const answer = await page.post('/auth/sign-in/email', { email: 'tls@example.test', password });
    const cookie = answer.cookies.find(({ name }) => name.endsWith('session_token'));
    expect(cookie).toMatchObject({
      name: '__Secure-rapport.session_token',
      secure: true,
      httpOnly: true,
      sameSite: 'Lax',
    });
    expect(await page.signedInAs()).toBe('tls@example.test');
    expect(answer.headers['strict-transport-security']).toMatch(/max-age=31536000/);
  });
});

describe('the demo', () => {
  it('signs in as one of its roles with one request, and does not exist elsewhere', async () => {
    const page = browser();
    expect((await page.post('/demo/sign-in', { as: 'coach' })).statusCode).toBe(404);
    expect((await page.get('/demo/outbox')).statusCode).toBe(404);
    const demo = await startTestApp({ RAPPORT_DEMO: 'on' });
    const there = openBrowser(demo.app, demo.config.publicUrl);
    expect((await there.post('/demo/sign-in', { as: 'nobody' })).json()).toMatchObject({
      status: 400,
      code: 'INVALID',
    });
    expect((await there.post('/demo/sign-in', { as: 'coach' })).json()).toMatchObject({
      status: 503,
      code: 'NOT_READY',
    });
    const { demoRoles } = await import('./demo-roles.ts');
    const coach = demoRoles.find(({ as }) => as === 'coach');
    await demo.services.platform.accounts.create({ email: coach?.email ?? '', name: coach?.name ?? '' });
    expect((await there.post('/demo/sign-in', { as: 'coach' })).statusCode).toBe(200);
    expect(await there.signedInAs()).toBe(coach?.email);
    expect((await there.get('/demo/outbox')).json()).toEqual({ mails: [] });
  });
});
