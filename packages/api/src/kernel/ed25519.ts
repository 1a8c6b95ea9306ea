import { createHash, createPrivateKey, createPublicKey, type KeyObject, sign, verify } from 'node:crypto';

/** DER of an Ed25519 private key in PKCS 8, up to its 32 bytes of seed (RFC 8410, section 7). */
const pkcs8 = Buffer.from('302e020100300506032b657004220420', 'hex');

/** A key that signs, with the name under which others know its public half. */
export interface SigningKey {
  /** First 16 hexadecimal digits of the SHA-256 of the public key's DER. */
  readonly id: string;
  /** PEM, to be handed out. */
  readonly publicKey: string;
  /** Signs UTF-8 text with Ed25519 (RFC 8032). @returns base64url */
  sign(text: string): string;
}

/** @param seed 32 secret bytes */
export function signingKey(seed: Buffer): SigningKey {
  const secret = createPrivateKey({ key: Buffer.concat([pkcs8, seed]), format: 'der', type: 'pkcs8' });
  const open = createPublicKey(secret);
  return {
    id: keyId(open),
    publicKey: open.export({ type: 'spki', format: 'pem' }).toString(),
    sign: (text) => sign(null, Buffer.from(text, 'utf8'), secret).toString('base64url'),
  };
}

/** Whether `signature` (base64url) is of `text` by the key; false also where the key or the signature is not readable. */
export function isSignedBy(publicKey: string, text: string, signature: string): boolean {
  try {
    return verify(
      null,
      Buffer.from(text, 'utf8'),
      createPublicKey(publicKey),
      Buffer.from(signature, 'base64url'),
    );
  } catch {
    return false;
  }
}

function keyId(open: KeyObject): string {
  const der = open.export({ type: 'spki', format: 'der' });
  return createHash('sha256').update(der).digest('hex').slice(0, 16);
}
