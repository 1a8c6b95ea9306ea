import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import { canonicalJson } from './canonical-json.ts';

/**
 * Where a sealed text belongs. All of it is authenticated with the text: a row that is copied to another place, another author or another
 * organization does not open there.
 */
export interface Place {
  readonly organizationId: string;
  readonly relationshipId: string;
  readonly authorId: string;
  readonly table: string;
  readonly column: string;
  readonly rowId: string;
  readonly keyVersion: number;
}

/** A sealed text was changed, belongs elsewhere, or was sealed with another key: which of these cannot be told. */
export class UnsealError extends Error {
  constructor() {
    super('A sealed text does not open: it was changed, moved, or belongs to another key.');
    this.name = 'UnsealError';
  }
}

const format = 1;
const algorithm = 'aes-256-gcm';
const nonceBytes = 12;
const tagBytes = 16;
const shortest = 1 + nonceBytes + tagBytes;

/** A new data key: 32 random bytes. */
export function newDataKey(): Buffer {
  return randomBytes(32);
}

/** A nonce: 96 random bits, safe for 2³² texts under one key (NIST SP 800-38D, section 8.3). */
export function newNonce(): Buffer {
  return randomBytes(nonceBytes);
}

/**
 * Seals a text with AES-256-GCM (NIST SP 800-38D).
 * @param key 32 bytes
 * @returns one byte for the format, 12 of nonce, the ciphertext, 16 of tag
 */
export function seal(key: Buffer, place: Place, text: string): Buffer {
  const nonce = newNonce();
  const cipher = createCipheriv(algorithm, key, nonce, { authTagLength: tagBytes });
  cipher.setAAD(associatedData(place));
  const sealed = [cipher.update(text, 'utf8'), cipher.final()];
  return Buffer.concat([Buffer.of(format), nonce, ...sealed, cipher.getAuthTag()]);
}

/**
 * Opens what `seal` made.
 * @throws UnsealError where key or place are not those it was sealed with, or any bit differs
 */
export function unseal(key: Buffer, place: Place, sealed: Buffer): string {
  if (sealed.length < shortest || sealed[0] !== format) throw new UnsealError();
  const nonce = sealed.subarray(1, 1 + nonceBytes);
  const decipher = createDecipheriv(algorithm, key, nonce, { authTagLength: tagBytes });
  decipher.setAAD(associatedData(place));
  decipher.setAuthTag(sealed.subarray(-tagBytes));
  const opened = decipher.update(sealed.subarray(1 + nonceBytes, -tagBytes));
  try {
    return Buffer.concat([opened, decipher.final()]).toString('utf8');
  } catch {
    throw new UnsealError();
  }
}

function associatedData(place: Place): Buffer {
  const { organizationId, relationshipId, authorId, table, column, rowId, keyVersion } = place;
  const named = { organizationId, relationshipId, authorId, table, column, rowId, keyVersion };
  return Buffer.from(canonicalJson({ ...named, format }), 'utf8');
}
