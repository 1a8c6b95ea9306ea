import { createCipheriv, createDecipheriv, createHash, randomBytes } from 'node:crypto';
import { constants } from 'node:fs';
import { access, mkdir, open, readFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { ContentUnavailableError } from '../../../context.ts';
import type { KeyProvider } from './key-provider.ts';

const algorithm = 'aes-256-gcm';
const nonceBytes = 12;
const tagBytes = 16;

/** Which key it is, without telling it: the first 16 hexadecimal digits of a hash of its own. */
export function fingerprintOf(key: Buffer): string {
  return createHash('sha256').update('rapport master key').update(key).digest('hex').slice(0, 16);
}

/** Where the master key comes from; read at each use, so that a file that is put back works at once. */
export type MasterKey = () => Promise<Buffer>;

/** A key that was given as text. @param text 32 bytes in base64url */
export function givenKey(text: string): MasterKey {
  const key = Buffer.from(text, 'base64url');
  return async () => key;
}

/**
 * The key in a file. It is made where there is none and nothing was ever wrapped; a file that is gone afterwards is never replaced,
 * because what it wrapped would be lost for good.
 * @param everUsed whether the database holds keys that this file wrapped
 */
export function keyInFile(path: string, everUsed: () => Promise<boolean>): MasterKey {
  return async () => {
    const found = await readKey(path);
    if (found !== null) return found;
    if (await everUsed())
      throw new ContentUnavailableError(
        `The key file ${path} is missing. Nothing is lost: put the file back from your backup, and confidential content opens again at once.`,
      );
    await makeKey(path);
    return (await readKey(path)) ?? Promise.reject(unreadable(path));
  };
}

async function readKey(path: string): Promise<Buffer | null> {
  const exists = await access(path, constants.F_OK).then(
    () => true,
    () => false,
  );
  if (!exists) return null;
  const text = await readFile(path, 'utf8').catch(() => Promise.reject(unreadable(path)));
  const key = Buffer.from(text.trim(), 'base64url');
  if (key.length !== 32) throw unreadable(path);
  return key;
}

/** Made by one process only: another that comes at the same time finds the file. */
async function makeKey(path: string): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  try {
    const file = await open(path, 'wx', 0o600);
    try {
      await file.writeFile(`${randomBytes(32).toString('base64url')}\n`);
      await file.sync();
    } finally {
      await file.close();
    }
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw unreadable(path);
  }
}

function unreadable(path: string): ContentUnavailableError {
  return new ContentUnavailableError(
    `The key file ${path} cannot be read, or is not a key. Nothing is lost: put it back from your backup, readable for the server.`,
  );
}

/** Wraps with AES-256-GCM under the master key; the context is authenticated with it. */
export function localKeyProvider(masterKey: MasterKey): KeyProvider {
  return {
    name: 'file',
    async wrap(plain, context) {
      const key = await masterKey();
      const nonce = randomBytes(nonceBytes);
      const cipher = createCipheriv(algorithm, key, nonce, { authTagLength: tagBytes });
      cipher.setAAD(Buffer.from(context, 'utf8'));
      const wrapped = Buffer.concat([nonce, cipher.update(plain), cipher.final(), cipher.getAuthTag()]);
      return { wrapped, providerKey: fingerprintOf(key) };
    },
    async unwrap(wrapped, providerKey, context) {
      const key = await masterKey();
      const mine = fingerprintOf(key);
      if (mine !== providerKey)
        throw new ContentUnavailableError(
          `The key file is another one (${mine}) than the one this content was sealed with (${providerKey}). Nothing is lost: put the right file back.`,
        );
      try {
        const decipher = createDecipheriv(algorithm, key, wrapped.subarray(0, nonceBytes), {
          authTagLength: tagBytes,
        });
        decipher.setAAD(Buffer.from(context, 'utf8'));
        decipher.setAuthTag(wrapped.subarray(-tagBytes));
        return Buffer.concat([decipher.update(wrapped.subarray(nonceBytes, -tagBytes)), decipher.final()]);
      } catch {
        throw new ContentUnavailableError(
          'A key of this organization was changed in the database and does not open. Restore the table of keys from your backup.',
        );
      }
    },
    async check() {
      await masterKey();
    },
  };
}
