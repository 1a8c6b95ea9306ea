import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { accepted, execute, InputRefused, RequestFailed, watchSessionEnd } from './execute.ts';
import { activeOrganization } from './organization.ts';

const generated: unknown = { __meta__: { hash: 'sha256:abc' } };
const document = generated as TypedDocumentNode<{ ok: boolean }, { id: string }>;

function answer(body: unknown, status = 200): ReturnType<typeof vi.fn<typeof fetch>> {
  const text = typeof body === 'string' ? body : JSON.stringify(body);
  const fake = vi.fn<typeof fetch>(
    async () => new Response(text, { status, headers: { 'x-request-id': 'req_1' } }),
  );
  vi.stubGlobal('fetch', fake);
  return fake;
}

afterEach(() => {
  vi.unstubAllGlobals();
  activeOrganization.set(null);
});

describe('a persisted document', () => {
  it('is sent by its hash, as JSON, in the chosen organization', async () => {
    activeOrganization.set('org_1');
    const fake = answer({ data: { ok: true } });
    await expect(execute(document, { id: 'x' })).resolves.toEqual({ ok: true });
    const [, init] = fake.mock.calls[0] ?? [];
    expect(JSON.parse(String(init?.body))).toEqual({ documentId: 'sha256:abc', variables: { id: 'x' } });
    expect(new Headers(init?.headers).get('content-type')).toBe('application/json');
    expect(new Headers(init?.headers).get('rapport-organization')).toBe('org_1');
  });

  it('tells whoever watches that the session has ended, and of nothing else', async () => {
    const ended = vi.fn<() => void>();
    const stop = watchSessionEnd(ended);
    const refuse = (code: string) =>
      answer({ data: null, errors: [{ message: 'No.', extensions: { code } }] });
    refuse('LIMITED');
    await expect(execute(document, { id: 'x' })).rejects.toThrow(RequestFailed);
    expect(ended).not.toHaveBeenCalled();
    refuse('UNAUTHENTICATED');
    await expect(execute(document, { id: 'x' })).rejects.toThrow(RequestFailed);
    expect(ended).toHaveBeenCalledTimes(1);
    stop();
    await expect(execute(document, { id: 'x' })).rejects.toThrow(RequestFailed);
    expect(ended).toHaveBeenCalledTimes(1);
  });

  it('rejects on a GraphQL error, even beside data', async () => {
    answer({
      data: { ok: true },
      errors: [{ message: 'Too much.', extensions: { code: 'LIMITED', requestId: 'req_2' } }],
    });
    await expect(execute(document, { id: 'x' })).rejects.toMatchObject({
      message: 'Too much.',
      code: 'LIMITED',
      requestId: 'req_2',
    });
  });

  it('says so where the answer is no GraphQL', async () => {
    answer('<html>Bad gateway</html>', 502);
    await expect(execute(document, { id: 'x' })).rejects.toMatchObject({ code: '502', requestId: 'req_1' });
  });

  it('tells a lost connection from a refusal', async () => {
    vi.stubGlobal('fetch', async () => Promise.reject(new TypeError('Failed to fetch')));
    await expect(execute(document, { id: 'x' })).rejects.toMatchObject({ code: 'NETWORK' });
    await expect(execute(document, { id: 'x' })).rejects.toBeInstanceOf(RequestFailed);
  });
});

describe('the payload of a mutation', () => {
  it('passes through where nothing was refused', () => {
    const payload = { errors: [], thing: 1 };
    expect(accepted(payload)).toBe(payload);
  });

  it('rejects with every reason', () => {
    const errors = [{ code: 'INVALID', message: 'Give a name.', path: ['input', 'name'] }];
    expect(() => accepted({ errors })).toThrow(InputRefused);
  });
});
