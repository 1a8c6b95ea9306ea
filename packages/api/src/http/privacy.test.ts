import { inspect } from 'node:util';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { type Client, startTestApp, type TestApp } from '../../test/app.ts';
import { openBrowser } from '../../test/browser.ts';
import { startRefusingMailServer } from '../../test/refusing-mail-server.ts';
import { until } from '../../test/until.ts';

const lines: string[] = [];
let app: TestApp;
let owner: Client;
let mailServer: Awaited<ReturnType<typeof startRefusingMailServer>>;

beforeAll(async () => {
  // Libraries that print what they do not log.
  for (const method of ['error', 'warn', 'info', 'log'] as const) {
    vi.spyOn(console, method).mockImplementation(
      (...parts: unknown[]) => void lines.push(inspect(parts, { depth: 10 })),
    );
  }
  mailServer = await startRefusingMailServer();
  app = await startTestApp(
    { LOG_LEVEL: 'debug', SMTP_URL: mailServer.url },
    { logTo: { write: (line) => void lines.push(line) } },
  );
  const acme = await app.organization('acme');
  owner = await app.as(await app.person(acme, 'Olga Owner', ['OWNER']));
  await app.services.startJobs();
});
afterAll(() => {
  mailServer.close();
  vi.restoreAllMocks();
});

/** Everything that people typed in this file contains it. */
const canary = 'kanarienvogel';
const email = `${canary}@example.test`;
const password = `${canary} password of some length`;

const createPerson = (input: object, client = owner) =>
  client.graphql(
    'mutation ($input: CreatePersonInput!) { createPerson(input: $input) { person { id } errors { code message } } }',
    { input },
  );

/** What an installation would give away where nobody meant to: the log, the queue, the metrics. */
async function leaks() {
  const jobs = await app.admin<{ row: string }[]>`select j::text as row from pgboss.job_common j`;
  const metrics = (await app.app.inject('/metrics')).body;
  expect(jobs.length).toBeGreaterThan(0);
  expect(metrics).toContain('rapport_http_request_duration_seconds');
  return [...lines, ...jobs.map(({ row }) => row), ...metrics.split('\n')].filter((text) =>
    text.toLowerCase().includes(canary),
  );
}

describe('what people write', () => {
  it('is not in logs, queues or metrics, whatever they do with it', async () => {
    const { data } = await createPerson({
      name: `Kim ${canary}`,
      workEmail: email,
      department: canary,
      idempotencyKey: canary,
    });
    const id = data?.['createPerson'].person.id;
    await createPerson({ name: `Kim ${canary}`, workEmail: email });
    await Promise.all([1, 2, 3].map(() => createPerson({ name: canary, workEmail: `twice.${email}` })));
    await owner.graphql('query ($search: String) { people(filter: { search: $search }) { totalCount } }', {
      search: canary,
    });
    await owner.graphql('query ($id: ID!) { person(id: $id) { name } node(id: $id) { id } }', { id: canary });
    await owner.graphql('{ people(after: "kanarienvogel") { totalCount } }');
    await app.anonymous.graphql('query ($token: String!) { invitationPreview(token: $token) { name } }', {
      token: canary,
    });
    await app.app.inject({
      method: 'POST',
      url: '/graphql',
      payload: `{"query": ${canary}`,
      headers: { 'content-type': 'application/json' },
    });
    await app.app.inject({ url: `/people/${canary}${canary}?search=${canary}` });
    await app.app.inject({ url: `/auth/reset-password/${canary}${canary}?callbackURL=/new-password` });
    await owner.graphql(
      'mutation ($input: InvitePersonInput!) { invitePerson(input: $input) { errors { code } } }',
      { input: { personId: id } },
    );
    await until('the mail server to refuse', () => mailServer.refused() > 0);
    await until('the job to be put back', () => lines.some((line) => line.includes('job failed')));
    expect(lines.length).toBeGreaterThan(10);
    expect(await leaks()).toEqual([]);
  });

  it('to sign in is not either', async () => {
    await app.services.platform.accounts.create({ email, name: canary, password });
    const page = openBrowser(app.app, app.config.publicUrl);
    await page.post('/auth/sign-in/email', { email, password: `wrong ${password}` });
    await page.post('/auth/sign-in/email', { email, password });
    await page.post('/auth/change-password', { currentPassword: `wrong ${password}`, newPassword: password });
    await page.post('/auth/sign-in/magic-link', { email });
    await page.post('/auth/request-password-reset', { email });
    await page.post('/auth/request-password-reset', {
      email: `unknown.${email}`,
      redirectTo: `https://${canary}.example/`,
    });
    await page.post('/auth/sign-out', {}, { origin: `https://${canary}.example` });
    await page.get(`/auth/magic-link/verify?token=${canary}&callbackURL=https://${canary}.example/`);
    await page.post('/auth/two-factor/verify-totp', { code: canary });
    await app.app.inject({
      method: 'POST',
      url: '/auth/sign-in/email',
      payload: `{"email": "${canary}`,
      headers: { 'content-type': 'application/json' },
    });
    await app.services.background.settled();
    expect(lines.some((line) => line.includes('a mail with a link'))).toBe(true);
    expect(await leaks()).toEqual([]);
    const cookie = page.cookies();
    const secrets = cookie.split('; ').map((pair) => pair.slice(pair.indexOf('=') + 1));
    for (const secret of secrets) expect(lines.filter((line) => line.includes(secret))).toEqual([]);
  });

  it('is not in what a fault answers or logs', async () => {
    await app.admin`alter table person add constraint no_birds check (name not like '%vogel%') not valid`;
    const failed = await createPerson({ name: `Second ${canary}` });
    expect(failed.errors?.[0]?.extensions.code).toBe('INTERNAL');
    const wrong = [
      await createPerson({ name: { canary } }),
      await createPerson({ name: 'N', hireDate: canary }),
      await createPerson({ name: 'N', [canary]: 1 }),
      await owner.graphql(
        'mutation ($input: SetRolesInput!) { setRoles(input: $input) { errors { code } } }',
        { input: { personId: 'x', roles: [canary] } },
      ),
    ];
    await app.admin`alter table auth.session rename to session_gone`;
    const lost = await app.app.inject({
      method: 'POST',
      url: '/auth/sign-in/email',
      payload: { email, password },
      headers: { origin: app.config.publicUrl },
    });
    expect(lost.statusCode).toBe(500);
    expect(lost.json()).toMatchObject({ code: 'INTERNAL', requestId: expect.stringMatching(/^req_/) });
    await app.admin`alter table auth.session_gone rename to session`;
    expect(lines.some((line) => line.includes('42P01'))).toBe(true);
    // Not even the statement: its parameters are tokens and addresses.
    expect(lines.filter((line) => line.includes('params'))).toEqual([]);
    for (const { errors, data } of [failed, ...wrong]) {
      expect(errors).toHaveLength(1);
      expect(data ?? null).toBeNull();
      expect(JSON.stringify(errors).toLowerCase()).not.toContain(canary);
    }
    expect(lost.body.toLowerCase()).not.toContain(canary);
    expect(await leaks()).toEqual([]);
  });
});
