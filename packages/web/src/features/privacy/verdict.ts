import type { Checkpoint, Kept } from './kept.ts';

/** What does not hold of a ledger, or of what was kept of it. */
export type Problem = 'SHORTER' | 'REWRITTEN' | 'UNSIGNED' | 'OTHER_KEY' | 'DAMAGED';

/** Whether a ledger extends what was kept of it. `signed` is null where this browser cannot check signatures. */
export type Verdict =
  | { readonly kind: 'FIRST'; readonly signed: true | null }
  | { readonly kind: 'HOLDS'; readonly since: string; readonly signed: true | null }
  | { readonly kind: 'BROKEN'; readonly problem: Problem; readonly since: string | null };

/**
 * Compares a ledger's present end with the one kept from an earlier visit. Which entry stands where is what the server says: that all the
 * entries between form one chain only the export can show, which is why the page offers it.
 * @param entryThen hash of the entry that stands today where the ledger ended then; null where none does
 */
export async function judge(
  before: Kept | 'DAMAGED' | null,
  now: Kept,
  entryThen: string | null,
): Promise<Verdict> {
  if (before === 'DAMAGED') return { kind: 'BROKEN', problem: 'DAMAGED', since: null };
  const signed = await isSignedBy(now.publicKey, now.checkpoint);
  if (before === null)
    return signed === false
      ? { kind: 'BROKEN', problem: 'UNSIGNED', since: null }
      : { kind: 'FIRST', signed };
  const since = before.checkpoint.at;
  // What was changed here proves nothing about the ledger, so this is asked first.
  if ((await isSignedBy(before.publicKey, before.checkpoint)) === false)
    return { kind: 'BROKEN', problem: 'DAMAGED', since };
  const problem = breach(before, now, entryThen);
  if (problem) return { kind: 'BROKEN', problem, since };
  return signed === false ? { kind: 'BROKEN', problem: 'UNSIGNED', since } : { kind: 'HOLDS', since, signed };
}

function breach(before: Kept, now: Kept, entryThen: string | null): Problem | null {
  const [then, today] = [before.checkpoint, now.checkpoint];
  if (today.length < then.length) return 'SHORTER';
  const head = today.length === then.length ? today.head : entryThen;
  if (then.length > 0 && (head !== then.head || entryThen !== then.head)) return 'REWRITTEN';
  return now.publicKey === before.publicKey ? null : 'OTHER_KEY';
}

/** Whether a checkpoint carries the signature of a key; null where this browser cannot tell. */
async function isSignedBy(publicKey: string, checkpoint: Checkpoint): Promise<boolean | null> {
  // Only offered on encrypted connections and on this machine.
  const subtle: SubtleCrypto | undefined = globalThis.crypto?.subtle;
  if (subtle === undefined) return null;
  try {
    const key = await subtle.importKey('spki', bytesOfPem(publicKey), 'Ed25519', false, ['verify']);
    const statement = new TextEncoder().encode(statementOf(checkpoint));
    return await subtle.verify('Ed25519', key, bytesOfBase64(checkpoint.signature), statement);
  } catch (error) {
    // Browsers that do not know Ed25519 say so; anything else is a key or signature that cannot be read.
    return error instanceof DOMException && error.name === 'NotSupportedError' ? null : false;
  }
}

/** What the signature is of: canonical JSON (RFC 8785), which for these values is the names in the order of the alphabet. */
function statementOf({ at, chain, head, keyId, length, organizationId }: Checkpoint): string {
  return JSON.stringify({ at, chain, head, keyId, length, organizationId });
}

function bytesOfPem(pem: string): Uint8Array<ArrayBuffer> {
  return bytesOfBase64(pem.replaceAll(/-----[^-]+-----|\s/gu, ''));
}

/** Bytes of base64 or base64url. @throws where it is neither */
function bytesOfBase64(text: string): Uint8Array<ArrayBuffer> {
  const binary = atob(text.replaceAll('-', '+').replaceAll('_', '/'));
  return Uint8Array.from(binary, (char) => char.charCodeAt(0));
}
