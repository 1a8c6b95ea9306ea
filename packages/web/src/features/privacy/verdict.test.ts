import { generateKeyPairSync, type KeyObject, sign } from 'node:crypto';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Checkpoint, Kept } from './kept.ts';
import { judge } from './verdict.ts';

const ours = generateKeyPairSync('ed25519');
const another = generateKeyPairSync('ed25519');
const heads = ['first', 'second', 'third'];

type Pair = { publicKey: KeyObject; privateKey: KeyObject };

/** A ledger's end as the server signs it. */
function kept(length: number, { publicKey, privateKey }: Pair = ours): Kept {
  const said = {
    at: '2026-05-12T09:00:00.000Z',
    chain: 'rel_01h455vb4pex5vsknk084sn02q',
    head: heads[length - 1] ?? null,
    keyId: 'key',
    length,
    organizationId: 'org_01h455vb4pex5vsknk084sn02q',
  };
  const signature = sign(null, Buffer.from(JSON.stringify(said)), privateKey).toString('base64url');
  return {
    checkpoint: { ...said, signature },
    publicKey: publicKey.export({ type: 'spki', format: 'pem' }).toString(),
  };
}

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
    expect(await judge(null, kept(2), null)).toEqual({ kind: 'FIRST', signed: true });
  });

  it.each([
    ['has grown', kept(2), kept(3), 'second'],
    ['is as it was', kept(2), kept(2), 'second'],
    ['was empty then', kept(0), kept(2), null],
  ])('is that it holds where it %s', async (_, before, now, then) => {
    expect(await judge(before, now, then)).toEqual({
      kind: 'HOLDS',
      since: before.checkpoint.at,
      signed: true,
    });
  });

  it('is an alarm where entries are missing', async () => {
    expect(await judge(kept(3), kept(2), null)).toEqual(broken('SHORTER'));
  });

  it.each([
    ['another entry stands where it ended', kept(3), 'another'],
    ['no entry does', kept(3), null],
    ['the end itself is another', changed(kept(2), { head: 'another' }), 'second'],
  ])('is an alarm where %s', async (_, now, then) => {
    expect(await judge(kept(2), now, then)).toEqual(broken('REWRITTEN'));
  });

  it('is an alarm where the server signs with another key, or not at all', async () => {
    expect(await judge(kept(2), kept(3, another), 'second')).toEqual(broken('OTHER_KEY'));
    const unsigned = changed(kept(3), { signature: kept(2).checkpoint.signature });
    expect(await judge(kept(2), unsigned, 'second')).toEqual(broken('UNSIGNED'));
    expect(await judge(null, unsigned, null)).toEqual({ ...broken('UNSIGNED'), since: null });
  });

  it.each([{ head: 'another' }, { length: 1 }, { signature: 'no signature' }])(
    'is that its own memory was changed: %o',
    async (change) => {
      expect(await judge(changed(kept(2), change), kept(3), 'second')).toEqual(broken('DAMAGED'));
    },
  );

  it('leaves signatures out where the browser cannot check them, and still compares', async () => {
    vi.stubGlobal('crypto', {});
    expect(await judge(kept(2), kept(3), 'second')).toMatchObject({ kind: 'HOLDS', signed: null });
    expect(await judge(kept(2), kept(3), 'another')).toEqual(broken('REWRITTEN'));
  });
});
