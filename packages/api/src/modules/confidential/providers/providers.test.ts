import { randomBytes } from 'node:crypto';
import { chmod, mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { startTransitEngine, type TransitEngine } from '../../../../test/transit-engine.ts';
import { until } from '../../../../test/until.ts';
import { ContentUnavailableError } from '../../../context.ts';
import { givenKey, keyInFile, localKeyProvider } from './local-key.ts';
import { vaultTransitProvider } from './vault-transit.ts';

const plain = randomBytes(32);
const unavailable = (words: RegExp) =>
  expect.objectContaining({ name: 'ContentUnavailableError', message: expect.stringMatching(words) });

describe('a key in a file', () => {
  let path: string;
  let used: boolean;
  const provider = () => localKeyProvider(keyInFile(path, async () => used));
  beforeEach(async () => {
    path = join(await mkdtemp(join(tmpdir(), 'rapport-key-')), 'master-key');
    used = false;
  });

  it('is made at the first use, for its owner’s eyes only, and by one of several at once', async () => {
    const wrapped = await Promise.all([1, 2, 3].map(() => provider().wrap(plain, 'org 1')));
    expect(new Set(wrapped.map(({ providerKey }) => providerKey)).size).toBe(1);
    expect((await stat(path)).mode & 0o777).toBe(0o600);
    for (const one of wrapped)
      expect(await provider().unwrap(one.wrapped, one.providerKey, 'org 1')).toEqual(plain);
  });

  it('opens nothing for another context, or where a byte differs', async () => {
    const { wrapped, providerKey } = await provider().wrap(plain, 'org 1');
    await expect(provider().unwrap(wrapped, providerKey, 'org 2')).rejects.toThrow(ContentUnavailableError);
    for (let at = 0; at < wrapped.length; at += 1) {
      const changed = Buffer.from(wrapped);
      changed[at] = (changed[at] ?? 0) ^ 1;
      await expect(provider().unwrap(changed, providerKey, 'org 1')).rejects.toThrow(ContentUnavailableError);
    }
  });

  it('that is lost is never replaced: nothing opens until it is back, and then at once', async () => {
    const { wrapped, providerKey } = await provider().wrap(plain, 'org 1');
    used = true;
    const kept = await readFile(path);
    await rm(path);
    await expect(provider().unwrap(wrapped, providerKey, 'org 1')).rejects.toEqual(
      unavailable(/missing.*put the file back/),
    );
    await expect(provider().wrap(plain, 'org 1')).rejects.toEqual(unavailable(/missing/));
    await expect(stat(path)).rejects.toThrow('ENOENT');
    await writeFile(path, kept);
    expect(await provider().unwrap(wrapped, providerKey, 'org 1')).toEqual(plain);
  });

  it('that is another one says so, and that is no key too', async () => {
    const { wrapped, providerKey } = await provider().wrap(plain, 'org 1');
    await writeFile(path, randomBytes(32).toString('base64url'));
    await expect(provider().unwrap(wrapped, providerKey, 'org 1')).rejects.toEqual(
      unavailable(/another one/),
    );
    await writeFile(path, 'not a key');
    await expect(provider().check()).rejects.toEqual(unavailable(/is not a key/));
    await chmod(path, 0o600);
  });

  it('can be given as text instead', async () => {
    const given = localKeyProvider(givenKey(randomBytes(32).toString('base64url')));
    const { wrapped, providerKey } = await given.wrap(plain, 'org 1');
    expect(await given.unwrap(wrapped, providerKey, 'org 1')).toEqual(plain);
  });
});

describe('the transit engine of Vault or OpenBao', () => {
  const token = 'hvs.a-token-that-must-not-leak';
  let engine: TransitEngine;
  beforeAll(async () => {
    engine = await startTransitEngine(token, 'rapport');
  });
  afterAll(() => engine.close());
  beforeEach(() => {
    engine.mood = 'works';
    engine.asked = 0;
  });
  const provider = (changes: object = {}) =>
    vaultTransitProvider({
      ...{ url: engine.url, token, mount: 'transit', key: 'rapport', namespace: null, timeout: 200 },
      ...changes,
    });

  it('wraps and unwraps, bound to the context, across rotations of its key', async () => {
    const first = await provider().wrap(plain, 'org 1');
    expect(first.wrapped.toString()).toMatch(/^vault:v1:/);
    engine.rotate();
    const second = await provider().wrap(plain, 'org 1');
    expect(second.wrapped.toString()).toMatch(/^vault:v2:/);
    for (const { wrapped, providerKey } of [first, second])
      expect(await provider().unwrap(wrapped, providerKey, 'org 1')).toEqual(plain);
    await expect(provider().unwrap(first.wrapped, 'rapport', 'org 2')).rejects.toEqual(
      unavailable(/was changed/),
    );
  });

  it.each([
    ['a wrong token', { token: 'another' }, /RAPPORT_VAULT_TOKEN/],
    ['an unknown key', { key: 'nothing' }, /RAPPORT_VAULT_KEY/],
  ])('says what to look at for %s, without asking again and without the token', async (_, changes, words) => {
    await expect(provider(changes).check()).rejects.toEqual(unavailable(words));
    expect(engine.asked).toBe(1);
    await expect(provider(changes).check()).rejects.not.toThrow(token);
  });

  it.each(['sealed', 'silent'] as const)(
    'that is %s is asked a few times and fails closed; it works again by itself',
    async (mood) => {
      engine.mood = mood;
      await expect(provider().check()).rejects.toEqual(unavailable(/Nothing is lost/));
      expect(engine.asked).toBe(3);
      engine.mood = 'works';
      await expect(provider().check()).resolves.toBeUndefined();
    },
  );

  it('that is not there, or answers nonsense, fails closed', async () => {
    await expect(provider({ url: 'http://127.0.0.1:9' }).check()).rejects.toEqual(
      unavailable(/does not answer/),
    );
    engine.mood = 'broken';
    await expect(provider().check()).rejects.toEqual(unavailable(/does not answer/));
  });

  it('that is something else says where to look, for every operation', async () => {
    const { wrapped, providerKey } = await provider().wrap(plain, 'org 1');
    engine.mood = 'another';
    for (const asked of [
      provider().check(),
      provider().wrap(plain, 'org 1'),
      provider().unwrap(wrapped, providerKey, 'org 1'),
    ])
      await expect(asked).rejects.toEqual(unavailable(/no transit engine \(RAPPORT_VAULT_URL/));
  });

  it('that does not answer keeps only one waiting at a time, and is found again', async () => {
    const patient = provider({ rest: 300 });
    engine.mood = 'silent';
    await expect(patient.check()).rejects.toEqual(unavailable(/does not answer/));
    expect(engine.asked).toBe(3);
    const started = performance.now();
    for (const ended of await Promise.allSettled(Array.from({ length: 20 }, () => patient.check())))
      expect(ended).toMatchObject({ status: 'rejected', reason: unavailable(/does not answer/) });
    expect(performance.now() - started).toBeLessThan(200);
    expect(engine.asked).toBe(3);
    engine.mood = 'works';
    await until('it to be asked again', () =>
      patient.check().then(
        () => true,
        () => false,
      ),
    );
    expect(engine.asked).toBe(4);
  });
});
