import { createHmac, timingSafeEqual } from 'node:crypto';

/** HMAC-SHA-256 of a text for one use of the key. */
function signatureOf(key: Buffer, use: string, text: string): Buffer {
  return createHmac('sha256', key).update(`${use}\n${text}`).digest();
}

/**
 * A text that says something in our name and cannot be changed: its parts in the open, and what vouches for them. Whoever holds it can
 * read the parts, so they are ids and names of kinds, nothing confidential.
 * @param use what the token is for: one made for another use is not accepted
 */
export function signToken(key: Buffer, use: string, parts: readonly string[]): string {
  const text = Buffer.from(JSON.stringify(parts), 'utf8').toString('base64url');
  return `${text}.${signatureOf(key, use, text).toString('base64url')}`;
}

/** The parts of a token of ours for that use; null for everything else. */
export function readToken(key: Buffer, use: string, token: string): string[] | null {
  const [text = '', signature = '', ...rest] = token.split('.');
  const given = Buffer.from(signature, 'base64url');
  const right = signatureOf(key, use, text);
  // Text that decodes to the same bytes is not the same token.
  const same = rest.length === 0 && given.toString('base64url') === signature;
  if (!same || given.length !== right.length || !timingSafeEqual(given, right)) return null;
  const parts: unknown = JSON.parse(Buffer.from(text, 'base64url').toString('utf8'));
  return Array.isArray(parts) && parts.every((part) => typeof part === 'string') ? parts : null;
}
