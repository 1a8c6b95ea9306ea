import { canonicalHash, canonicalJson, type Json } from '../../kernel/canonical-json.ts';
import { isSignedBy } from '../../kernel/ed25519.ts';

/** Kinds of content that a reading is about. */
export const contentTypes = [
  'AGREEMENT',
  'AGREEMENT_COMMENT',
  'TRUST_PREFERENCE',
  'CLOSING_WORDS',
  'SESSION',
  'NOTE',
  'GOAL',
  'COMMITMENT',
  'MILESTONE',
  'MESSAGE',
  'REFLECTION',
  'FEEDBACK',
  'EXERCISE',
  'STORY',
] as const;
export type ContentType = (typeof contentTypes)[number];

/** An entry as it is exported and checked; ids are TypeIDs, `at` is RFC 3339 in UTC with milliseconds. */
export interface Entry {
  readonly organizationId: string;
  /** Id of the relationship, or of the organization. */
  readonly chain: string;
  /** 1 for the first. */
  readonly seq: number;
  readonly at: string;
  readonly kind: string;
  /** Null where the software did it by itself. */
  readonly actorId: string | null;
  readonly details: Readonly<Record<string, Json>>;
  /** Random, so that a hash tells nothing about an entry that is not shown. */
  readonly salt: string;
  /** Hash of the entry before; null for the first. */
  readonly previousHash: string | null;
  readonly hash: string;
}

/** A signed statement of how long a chain was at some time, and how it ended. */
export interface Checkpoint {
  readonly organizationId: string;
  readonly chain: string;
  readonly length: number;
  /** Hash of the last entry; null for an empty chain. */
  readonly head: string | null;
  readonly at: string;
  readonly keyId: string;
  /** Ed25519 over the canonical JSON of all the other fields, base64url. */
  readonly signature: string;
}

/** SHA-256 of the canonical JSON of everything in the entry but the hash itself, hex. */
export function hashOf(entry: Omit<Entry, 'hash'>): string {
  const { organizationId, chain, seq, at, kind, actorId, details, salt, previousHash } = entry;
  return canonicalHash({ organizationId, chain, seq, at, kind, actorId, details, salt, previousHash });
}

/** What a checkpoint's signature is of. */
export function statementOf(checkpoint: Omit<Checkpoint, 'signature'>): string {
  const { organizationId, chain, length, head, at, keyId } = checkpoint;
  return canonicalJson({ organizationId, chain, length, head, at, keyId });
}

/** Something that does not hold, in plain words; `seq` where it shows. */
export interface ChainProblem {
  readonly seq: number | null;
  readonly what: string;
}

/** Checks a chain entry by entry, so that an export need not fit into memory. */
export interface ChainCheck {
  add(entry: Entry): void;
  /** All that does not hold, once every entry was added. */
  finish(): ChainProblem[];
}

/**
 * Checks that entries form one unbroken chain and extend every checkpoint. Editing, deleting inside, inserting and reordering show from
 * the entries alone; cutting off the end and writing the whole chain anew show against any checkpoint that was kept from before.
 * @param publicKey PEM of the key that checkpoints must be signed with
 */
export function checkChain(checkpoints: readonly Checkpoint[], publicKey: string): ChainCheck {
  const problems: ChainProblem[] = [];
  const waiting = Map.groupBy(
    checkpoints.filter((one) => believable(one, publicKey, problems)),
    (one) => one.length,
  );
  let last: Entry | null = null;
  return {
    add(entry) {
      problems.push(...linkProblems(last, entry));
      for (const checkpoint of waiting.get(entry.seq) ?? [])
        problems.push(...checkpointProblems(checkpoint, entry));
      waiting.delete(entry.seq);
      last = entry;
    },
    finish() {
      for (const checkpoint of [...waiting.values()].flat()) {
        if (checkpoint.length === 0) continue;
        problems.push({
          seq: checkpoint.length,
          what: `Entries are missing: on ${checkpoint.at} there were ${checkpoint.length}, now the chain has ${last?.seq ?? 0}.`,
        });
      }
      return problems;
    },
  };
}

function believable(checkpoint: Checkpoint, publicKey: string, problems: ChainProblem[]): boolean {
  if (isSignedBy(publicKey, statementOf(checkpoint), checkpoint.signature)) return true;
  problems.push({
    seq: null,
    what: `The checkpoint of ${checkpoint.at} is not signed by this installation's key.`,
  });
  return false;
}

function linkProblems(last: Entry | null, entry: Entry): ChainProblem[] {
  const { seq } = entry;
  const expected = (last?.seq ?? 0) + 1;
  const found: (string | false)[] = [
    seq !== expected && `Entry ${seq} stands where entry ${expected} should be.`,
    last !== null &&
      (entry.chain !== last.chain || entry.organizationId !== last.organizationId) &&
      `Entry ${seq} belongs to another chain.`,
    entry.previousHash !== (last?.hash ?? null) && `Entry ${seq} does not follow the entry before it.`,
    entry.hash !== hashOf(entry) && `Entry ${seq} is not what was written: its content has another hash.`,
  ];
  return found.filter((what) => what !== false).map((what) => ({ seq, what }));
}

function checkpointProblems(checkpoint: Checkpoint, entry: Entry): ChainProblem[] {
  const same =
    checkpoint.head === entry.hash &&
    checkpoint.chain === entry.chain &&
    checkpoint.organizationId === entry.organizationId;
  if (same) return [];
  const what = `Entry ${entry.seq} is not the one that the checkpoint of ${checkpoint.at} was signed for: the chain was written anew.`;
  return [{ seq: entry.seq, what }];
}
