import { createHmac } from 'node:crypto';
import type { FastifyInstance, LightMyRequestResponse } from 'fastify';

/** A page of our own origin with a cookie jar of its own, for the endpoints that set cookies. */
export interface Browser {
  get(url: string, headers?: Record<string, string>): Promise<LightMyRequestResponse>;
  post(url: string, body?: object, headers?: Record<string, string>): Promise<LightMyRequestResponse>;
  /** Who the product takes this browser for: the address of the account, or null. */
  signedInAs(): Promise<string | null>;
  /** The jar as a `Cookie` header. */
  cookies(): string;
}

/**
 * @param address where requests come from: limits are counted by it
 */
export function openBrowser(app: FastifyInstance, origin: string, address = '192.0.2.1'): Browser {
  const jar = new Map<string, string>();
  const cookies = () => [...jar].map(([name, value]) => `${name}=${value}`).join('; ');
  const keep = (answer: LightMyRequestResponse) => {
    for (const { name, value, maxAge } of answer.cookies) {
      if (maxAge === 0 || value === '') jar.delete(name);
      else jar.set(name, encodeURIComponent(value));
    }
    return answer;
  };
  const headersWith = (headers: Record<string, string>) => ({
    origin,
    ...(jar.size > 0 ? { cookie: cookies() } : {}),
    ...headers,
  });
  return {
    cookies,
    get: async (url, headers = {}) =>
      keep(await app.inject({ method: 'GET', url, remoteAddress: address, headers: headersWith(headers) })),
    post: async (url, body = {}, headers = {}) =>
      keep(
        await app.inject({
          method: 'POST',
          url,
          remoteAddress: address,
          payload: body,
          headers: headersWith(headers),
        }),
      ),
    async signedInAs() {
      const query = '{ viewer { account { email } } }';
      const answer = await app.inject({
        method: 'POST',
        url: '/graphql',
        payload: { query },
        headers: { cookie: cookies() },
      });
      return answer.json().data.viewer?.account.email ?? null;
    },
  };
}

const base32 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';

/** The six digits an authenticator app shows (RFC 6238 with SHA-1 and 30 seconds). @param secret base 32, as in the `otpauth:` address */
export function totpCode(secret: string, now = Date.now()): string {
  const bits = [...secret.replace(/=+$/, '')]
    .map((letter) => base32.indexOf(letter).toString(2).padStart(5, '0'))
    .join('');
  const key = Buffer.from((bits.match(/.{8}/g) ?? []).map((byte) => Number.parseInt(byte, 2)));
  const counter = Buffer.alloc(8);
  counter.writeBigUInt64BE(BigInt(Math.floor(now / 30_000)));
  const digest = createHmac('sha1', key).update(counter).digest();
  const offset = (digest.at(-1) ?? 0) & 15;
  return String((digest.readUInt32BE(offset) & 0x7fffffff) % 1_000_000).padStart(6, '0');
}
