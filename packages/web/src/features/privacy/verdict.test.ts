import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Checkpoint, Kept } from './kept.ts';
import { judge } from './verdict.ts';

type Pair = { publicKey: CryptoKey; privateKey: CryptoKey };

const makeKeys = async (): Promise<Pair> => {
  const made = await crypto.subtle.generateKey('Ed25519', true, ['sign', 'verify']);
  if (!('privateKey' in made)) throw new Error('Ed25519 keys come in pairs.');
  return made;
};
const base64 = (bytes: ArrayBuffer) => btoa(String.fromCharCode(...new Uint8Array(bytes)));
const heads = ['first', 'second', 'third'];

/** A ledger's end as the server signs it. */
async function signedEnd(length: number, { publicKey, privateKey }: Pair): Promise<Kept> {
  const said = {
    at: '2026-05-12T09:00:00.000Z',
    chain: 'rel_01h455vb4pex5vsknk084sn02q',
    head: heads[length - 1] ?? null,
    keyId: 'key',
    length,
    organizationId: 'org_01h455vb4pex5vsknk084sn02q',
  };
  const statement = new TextEncoder().encode(JSON.stringify(said));
  const signature = base64(await crypto.subtle.sign('Ed25519', privateKey, statement))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '');
  const pem = base64(await crypto.subtle.exportKey('spki', publicKey));
  return {
    checkpoint: { ...said, signature },
    publicKey: `-----BEGIN PUBLIC KEY-----\n${pem}\n-----END PUBLIC KEY-----\n`,
  };
}

const ours = await makeKeys();
const [none, two, three] = [await signedEnd(0, ours), await signedEnd(2, ours), await signedEnd(3, ours)];
const threeOfAnother = await signedEnd(3, await makeKeys());

const changed = (one: Kept, change: Partial<Checkpoint>): Kept => ({
  ...one,
  checkpoint: { ...one.checkpoint, ...change },
});

const broken = (problem: string) => ({ kind: 'BROKEN', problem, since: '2026-05-12T09:00:00.000Z' });

afterEach(() => {
  vi.unstubAllGlobals();
});

describe('what a browser says of a ledger', () => {
  it('is that it begins to watch, at the first visit', async () => {
    expect(await judge(null, two, null)).toEqual({ kind: 'FIRST', signed: true });
  });

  it.each([
    ['has grown', two, three, 'second'],
    ['is as it was', two, two, 'second'],
    ['was empty then', none, two, null],
  ])('is that it holds where it %s', async (_, before, now, then) => {
    expect(await judge(before, now, then)).toEqual({
      kind: 'HOLDS',
      since: before.checkpoint.at,
      signed: true,
    });
  });

  it('is an alarm where entries are missing', async () => {
    expect(await judge(three, two, null)).toEqual(broken('SHORTER'));
  });

  it.each([
    ['another entry stands where it ended', three, 'another'],
    ['no entry does', three, null],
    ['the end itself is another', changed(two, { head: 'another' }), 'second'],
  ])('is an alarm where %s', async (_, now, then) => {
    expect(await judge(two, now, then)).toEqual(broken('REWRITTEN'));
  });

  it('is an alarm where the server signs with another key, or not at all', async () => {
    expect(await judge(two, threeOfAnother, 'second')).toEqual(broken('OTHER_KEY'));
    const unsigned = changed(three, { signature: two.checkpoint.signature });
    expect(await judge(two, unsigned, 'second')).toEqual(broken('UNSIGNED'));
    expect(await judge(null, unsigned, null)).toEqual({ ...broken('UNSIGNED'), since: null });
  });

  it.each([{ head: 'another' }, { length: 1 }, { signature: 'no signature' }])(
    'is that its own memory was changed: %o',
    async (change) => {
      expect(await judge(changed(two, change), three, 'second')).toEqual(broken('DAMAGED'));
    },
  );

  it('leaves signatures out where the browser cannot check them, and still compares', async () => {
    vi.stubGlobal('crypto', {});
    expect(await judge(two, three, 'second')).toMatchObject({ kind: 'HOLDS', signed: null });
    expect(await judge(two, three, 'another')).toEqual(broken('REWRITTEN'));
  });
});
