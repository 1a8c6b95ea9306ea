import { kept } from '../../lib/stored.ts';

/** A signed statement of how long a ledger was at some time and how it ended; as `pnpm rapport verify-ledger` reads it. */
export interface Checkpoint {
  readonly organizationId: string;
  readonly chain: string;
  readonly length: number;
  /** Hash of the last entry; null for none. */
  readonly head: string | null;
  readonly at: string;
  readonly keyId: string;
  /** Ed25519, base64url. */
  readonly signature: string;
}

/** What this browser keeps of a ledger from one visit to the next: numbers, hashes and ids, no names. */
export interface Kept {
  readonly checkpoint: Checkpoint;
  /** PEM of the key that the checkpoint was signed with. */
  readonly publicKey: string;
}

const place = (relationshipId: string) => kept(`checkpoint.${relationshipId}`);

/** What was kept of a relationship's ledger: null where nothing was, `DAMAGED` where it can no longer be read. */
export function readKept(relationshipId: string): Kept | 'DAMAGED' | null {
  const text = place(relationshipId).get();
  if (text === null) return null;
  const found = parsed(text);
  return isKept(found) && found.checkpoint.chain === relationshipId ? found : 'DAMAGED';
}

export function remember(relationshipId: string, now: Kept): void {
  place(relationshipId).set(JSON.stringify(now));
}

/** Puts back what was there before, byte by byte. @returns a function that does so */
export function restorer(relationshipId: string): () => void {
  const { get, set } = place(relationshipId);
  const before = get();
  return () => set(before);
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function isKept(value: unknown): value is Kept {
  if (typeof value !== 'object' || value === null) return false;
  return (
    'publicKey' in value &&
    typeof value.publicKey === 'string' &&
    'checkpoint' in value &&
    isCheckpoint(value.checkpoint)
  );
}

function isCheckpoint(value: unknown): value is Checkpoint {
  const read = (name: keyof Checkpoint): unknown => Reflect.get(Object(value), name);
  const texts = ['organizationId', 'chain', 'at', 'keyId', 'signature'] as const;
  const head = read('head');
  return (
    texts.every((name) => typeof read(name) === 'string') &&
    Number.isInteger(read('length')) &&
    !Number.isNaN(Date.parse(String(read('at')))) &&
    (head === null || typeof head === 'string')
  );
}
