import { beforeAll, describe, expect, it } from 'vitest';
import { startTestApp, type TestApp } from '../../test/app.ts';

let app: TestApp;

beforeAll(async () => {
  app = await startTestApp();
});

const policy = (header: string | number | string[] | undefined) =>
  new Map(
    String(header)
      .split(';')
      .map((directive) => {
        const [name = '', ...sources] = directive.trim().split(' ');
        return [name, sources] as const;
      }),
  );

describe('every answer', () => {
  const requests = [
    { method: 'GET', url: '/healthz' },
    { method: 'GET', url: '/readyz' },
    { method: 'GET', url: '/metrics' },
    { method: 'POST', url: '/graphql', payload: { query: '{ signInOptions { demo } }' } },
    { method: 'POST', url: '/graphql', payload: 'not JSON', headers: { 'content-type': 'application/json' } },
    { method: 'GET', url: '/graphql' },
    { method: 'GET', url: '/auth/get-session' },
    { method: 'GET', url: '/auth/nothing' },
    { method: 'GET', url: '/v1/nothing' },
    { method: 'POST', url: '/nothing' },
    { method: 'GET', url: '/' },
    { method: 'GET', url: '/docs/rest' },
  ] as const;

  it.each(requests)('$method $url carries the headers that protect it, and its name', async (request) => {
    const { headers } = await app.app.inject({ ...request });
    expect(headers['x-request-id']).toMatch(/^req_[0-9a-f-]{36}$/);
    expect(headers['x-content-type-options']).toBe('nosniff');
    expect(headers['referrer-policy']).toBe('no-referrer');
    const csp = policy(headers['content-security-policy']);
    expect(csp.get('default-src')).toEqual(["'self'"]);
    expect(csp.get('script-src')).toEqual(["'self'"]);
    expect(csp.get('frame-ancestors')).toEqual(["'none'"]);
    expect(csp.get('object-src')).toEqual(["'none'"]);
    expect(csp.get('base-uri')).toEqual(["'none'"]);
    expect(headers['strict-transport-security']).toBeUndefined();
  });

  it('of a program is kept by no cache', async () => {
    for (const request of requests.filter(
      ({ url }) => url !== '/' && url !== '/docs/rest' && url !== '/nothing',
    )) {
      expect((await app.app.inject({ ...request })).headers['cache-control'], request.url).toBe('no-store');
    }
  });

  it('over https asks for https from then on', async () => {
    const secure = await startTestApp({ RAPPORT_URL: 'https://rapport.example.org' });
    const { headers } = await secure.app.inject('/healthz');
    expect(headers['strict-transport-security']).toMatch(/max-age=31536000/);
    expect(policy(headers['content-security-policy']).get('connect-src')).toEqual(["'self'"]);
  });

  it('that is a problem says so as RFC 9457 wants it', async () => {
    const answer = await app.app.inject('/v1/nothing');
    expect(answer.statusCode).toBe(404);
    expect(answer.headers['content-type']).toMatch(/^application\/problem\+json/);
    expect(answer.json()).toEqual({
      type: 'about:blank',
      title: 'Not Found',
      status: 404,
      detail: expect.any(String),
      code: 'NOT_FOUND',
      requestId: answer.headers['x-request-id'],
    });
  });
});

describe('metrics', () => {
  it('are for this machine, not for those whom a proxy on it brings along', async () => {
    expect((await app.app.inject('/metrics')).statusCode).toBe(200);
    expect((await app.app.inject({ url: '/metrics', remoteAddress: '192.0.2.7' })).statusCode).toBe(404);
    expect(
      (await app.app.inject({ url: '/metrics', headers: { 'x-forwarded-for': '192.0.2.7' } })).statusCode,
    ).toBe(404);
  });

  it('are for who has the token, where there is one', async () => {
    const token = 'a-token-of-some-length';
    const other = await startTestApp({ RAPPORT_METRICS_TOKEN: token });
    const asked = (authorization?: string) =>
      other.app.inject({
        url: '/metrics',
        remoteAddress: '192.0.2.7',
        headers: authorization ? { authorization } : {},
      });
    expect((await asked(`Bearer ${token}`)).statusCode).toBe(200);
    expect((await asked(`Bearer ${token}x`)).statusCode).toBe(404);
    expect((await asked()).statusCode).toBe(404);
    expect((await other.app.inject('/metrics')).statusCode).toBe(404);
  });
});

describe('the description of the REST interface', () => {
  it('is OpenAPI 3.1 and says of every operation what it does and answers', async () => {
    const answer = await app.app.inject('/docs/rest/json');
    const document = answer.json();
    expect(document.openapi).toMatch(/^3\.1\./);
    expect(document.servers).toEqual([{ url: app.config.publicUrl }]);
    const operations = Object.entries<Record<string, Operation>>(document.paths).flatMap(([path, methods]) =>
      Object.entries(methods).map(([method, operation]) => ({ name: `${method} ${path}`, ...operation })),
    );
    expect(operations.map(({ name }) => name)).toEqual(
      expect.arrayContaining(['get /healthz', 'get /readyz']),
    );
    for (const { name, summary, description, responses, parameters } of operations) {
      expect(summary ?? description, name).toBeTruthy();
      for (const [status, response] of Object.entries(responses))
        expect(response.description, `${name} ${status}`).not.toBe('Default Response');
      for (const parameter of parameters ?? [])
        expect(parameter.description, `${name} ${parameter.name}`).toBeTruthy();
    }
    const names = operations.map(({ operationId }) => operationId).filter(Boolean);
    expect(new Set(names).size).toBe(names.length);
    for (const { name } of operations) expect(name).toMatch(/ \/(v1\/|healthz$|readyz$)/);
  });

  interface Operation {
    readonly operationId?: string;
    readonly summary?: string;
    readonly description?: string;
    readonly parameters?: readonly { readonly name: string; readonly description?: string }[];
    readonly responses: Record<string, { readonly description: string }>;
  }

  it('has a page that works under the policy: every script and style is a file of ours', async () => {
    const page = await app.app.inject('/docs/rest');
    const html =
      page.statusCode === 302 ? (await app.app.inject(String(page.headers.location))).body : page.body;
    const scripts = [...html.matchAll(/<script([^>]*)>([\s\S]*?)<\/script>/g)];
    expect(scripts.length).toBeGreaterThan(0);
    for (const [, attributes = '', inline = ''] of scripts) {
      expect(inline.trim()).toBe('');
      const source = new URL(
        /src="([^"]+)"/.exec(attributes)?.[1] ?? '',
        `${app.config.publicUrl}/docs/rest/`,
      );
      expect(source.origin).toBe(app.config.publicUrl);
      const file = await app.app.inject(source.pathname);
      expect(file.statusCode, source.pathname).toBe(200);
      expect(file.headers['content-type']).toMatch(/javascript/);
    }
    expect(html).not.toMatch(/\son[a-z]+="/);
    for (const [, source = ''] of html.matchAll(/(?:href|src)="([^"]+)"/g)) {
      expect(new URL(source, `${app.config.publicUrl}/docs/rest/`).origin, source).toBe(app.config.publicUrl);
    }
  });
});
