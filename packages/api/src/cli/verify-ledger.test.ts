import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type AgreeingCast, agreeingPair, inForce, readAgreement } from '../../test/agreeing.ts';
import { type Client, startTestApp } from '../../test/app.ts';
import { done, proposePair, respond } from '../../test/pairing.ts';
import { type SigningKey, signingKey } from '../kernel/ed25519.ts';
import { type Checkpoint, type Entry, hashOf, statementOf } from '../modules/audit/index.ts';
import { UsageError } from './command.ts';
import { verifyLedger } from './verify-ledger.ts';

const directory = mkdtempSync(join(tmpdir(), 'rapport-ledger-'));
afterAll(() => rmSync(directory, { recursive: true }));

const app = await startTestApp();
let pair: AgreeingCast;
let head: { format: string; publicKey: string; checkpoint: Checkpoint };
let entries: Entry[];
/** Kept before the learner took the ledger, and where it lies. */
let early: Checkpoint;
let checkpoint: string;

const exportOf = (client: Client) =>
  client.request({ method: 'GET', url: `/v1/relationships/${pair.relationshipId}/ledger` });

beforeAll(async () => {
  pair = await agreeingPair(app);
  const { agreementId } = await inForce(pair);
  await readAgreement(pair.learner, agreementId);
  early = JSON.parse((await exportOf(pair.guide)).body.split('\n')[0] ?? '').checkpoint;
  checkpoint = file('checkpoint.json', JSON.stringify(early));
  const lines = (await exportOf(pair.learner)).body.trim().split('\n');
  head = JSON.parse(lines[0] ?? '');
  entries = lines.slice(1).map((line) => JSON.parse(line));
});

/** Makes a pair of the guide and another learner, with an agreement and so a ledger. */
async function otherPair(): Promise<void> {
  const { manager, guide, other, programId } = pair;
  const relationshipId = await proposePair(manager, programId, guide, other);
  for (const party of [guide, other])
    done(
      await party.graphql(respond, { input: { relationshipId, accept: true } }),
      'respondToProposal',
      'relationship',
    );
  await inForce({ ...pair, learner: other, relationshipId });
  const own = { method: 'GET', url: `/v1/relationships/${relationshipId}/ledger` } as const;
  expect((await other.request(own)).statusCode).toBe(200);
}

function file(name: string, content: string): string {
  const path = join(directory, name);
  writeFileSync(path, content);
  return path;
}

async function run(...args: string[]): Promise<{ code: number; said: string }> {
  const said: string[] = [];
  const terminal = { out: (line: string) => void said.push(line), note: () => {}, progress: () => {} };
  const code = await verifyLedger.runOffline(args, terminal);
  return { code, said: said.join('\n') };
}

/** A ledger as it is exported: a line that says what follows, and the entries. */
function ledger(first: object, list: readonly object[]): string {
  return file('ledger.jsonl', [first, ...list].map((line) => JSON.stringify(line)).join('\n'));
}

/** The first line of a ledger by somebody who holds a key and hides the damage: it fits the entries that follow. */
function signedFor(list: readonly Entry[], key: SigningKey = app.services.platform.ledgerKey): object {
  const said = { ...head.checkpoint, keyId: key.id, length: list.length, head: list.at(-1)?.hash ?? null };
  return {
    ...head,
    publicKey: key.publicKey,
    checkpoint: { ...said, signature: key.sign(statementOf(said)) },
  };
}

/** The same entries as if they had always been so: every hash made to fit. */
function chained(list: readonly Entry[]): Entry[] {
  const made: Entry[] = [];
  for (const [index, entry] of list.entries()) {
    const content = { ...entry, seq: index + 1, previousHash: made.at(-1)?.hash ?? null };
    made.push({ ...content, hash: hashOf(content) });
  }
  return made;
}

/** An entry that was never written, made to follow the one before. */
function forgedAfter(previous: Entry): Entry {
  const content = { ...previous, seq: previous.seq + 1, previousHash: previous.hash };
  return { ...content, hash: hashOf(content) };
}

type Damage = (list: readonly Entry[]) => Entry[];
const without =
  (seq: number): Damage =>
  (list) =>
    list.filter((one) => one.seq !== seq);

describe('rapport verify-ledger', () => {
  it('finds an exported ledger whole, extending a checkpoint kept from before, signed by a key kept from before', async () => {
    expect(entries.length).toBeGreaterThan(early.length);
    expect(early.length).toBeGreaterThan(3);
    const key = file('key.pem', app.services.platform.ledgerKey.publicKey);
    const { code, said } = await run(ledger(head, entries), '--checkpoint', checkpoint, '--key', key);
    expect(said).toBe(`✓ ${entries.length} entries form one unbroken chain and extend 2 signed checkpoints.`);
    expect(code).toBe(0);
  });

  it.each<[string, Damage, string]>([
    [
      'edited',
      (list) => list.map((one) => (one.seq === 2 ? { ...one, kind: 'ERASED' } : one)),
      'Entry 2 is not what was written',
    ],
    [
      'given a field that was not written',
      (list) => list.map((one) => (one.seq === 2 ? { ...one, remark: 'harmless' } : one)),
      'Line 3 is not an entry',
    ],
    ['deleted', without(2), 'Entry 3 stands where entry 2 should be'],
    [
      'inserted',
      (list) => list.flatMap((one) => (one.seq === 2 ? [one, forgedAfter(one)] : [one])),
      'Entry 3 stands where entry 4 should be',
    ],
    [
      'reordered',
      (list) => [...list.slice(0, 1), ...list.slice(1, 3).toReversed(), ...list.slice(3)],
      'Entry 3 stands where entry 2 should be',
    ],
  ])('finds out from the entries alone that some were %s', async (_, damage, problem) => {
    const damaged = damage(entries);
    const { code, said } = await run(ledger(signedFor(damaged), damaged));
    expect(said).toContain(problem);
    expect(said).toContain('This ledger does not hold');
    expect(code).toBe(1);
  });

  it.each<[string, Damage, string]>([
    ['cut off at the end', (list) => list.slice(0, 2), 'Entries are missing'],
    ['all taken away', () => [], 'Entries are missing'],
    ['written anew without one', (list) => chained(without(2)(list)), 'the chain was written anew'],
    [
      'written anew with other readers',
      (list) => chained(list.map((one) => ({ ...one, actorId: null }))),
      'the chain was written anew',
    ],
  ])(
    'finds out that entries were %s, even signed with the installation’s key, by a checkpoint kept from before',
    async (_, damage, problem) => {
      const damaged = damage(entries);
      const path = ledger(signedFor(damaged), damaged);
      // What no file shows about itself.
      expect((await run(path)).code).toBe(0);
      const { code, said } = await run(path, '--checkpoint', checkpoint);
      expect(said).toContain(problem);
      expect(code).toBe(1);
    },
  );

  it('believes no other key, given a checkpoint or a key kept from before', async () => {
    const path = ledger(signedFor(entries, signingKey(randomBytes(32))), entries);
    const key = file('key.pem', app.services.platform.ledgerKey.publicKey);
    for (const kept of [
      ['--checkpoint', checkpoint],
      ['--key', key],
    ]) {
      const { code, said } = await run(path, ...kept);
      expect(said).toContain('is not signed by this installation');
      expect(code).toBe(1);
    }
  });

  it('tells twenty problems, and how many more there are', async () => {
    const path = ledger(
      head,
      Array.from({ length: 30 }, () => ({})),
    );
    const { said } = await run(path);
    expect(said.match(/^✗/gm)).toHaveLength(20);
    expect(said).toContain('… and 11 more.');
    expect(said).toContain('31 problems in 30 entries');
  });

  it('says what to do where it was given something else', async () => {
    const whole = ledger(head, entries);
    const refusals: [args: string[], says: string][] = [
      [[], 'Name one file'],
      [[whole, whole], 'Name one file'],
      [[join(directory, 'missing')], 'Name a file that is there and that you may read'],
      [[directory], 'Name a file that is there and that you may read'],
      [[file('empty', '')], 'Take one with “Save the ledger”'],
      [[file('diary.txt', 'Dear diary')], 'Take one with “Save the ledger”'],
      [[file('entries.jsonl', JSON.stringify(entries[0]))], 'Take one with “Save the ledger”'],
      [[whole, '--checkpoint', file('no.json', '{}')], 'Name one that you kept'],
      [[whole, '--key', file('no.pem', 'a key')], 'Name a file with the `publicKey`'],
    ];
    for (const [args, says] of refusals) {
      const refusal = await run(...args).catch((error: unknown) => error);
      expect(refusal).toBeInstanceOf(UsageError);
      expect(refusal).toHaveProperty('message', expect.stringContaining(says));
    }
  });
});

describe('the export of a ledger', () => {
  it('is for the two only, and is itself in the ledger', async () => {
    // Learns from the same guide, in the same program, and has a ledger of their own.
    const { other } = pair;
    await otherPair();
    const somebodies = [other, ...[pair.manager, pair.owner, pair.hr, pair.trustContact], pair.stranger];
    for (const somebody of somebodies) expect((await exportOf(somebody)).statusCode).toBe(404);
    expect((await exportOf(app.anonymous)).statusCode).toBe(401);
    const after = (await exportOf(pair.guide)).body.trim().split('\n').slice(1);
    const takers = after
      .map((line): Entry => JSON.parse(line))
      .filter(({ kind }) => kind === 'EXPORTED')
      .map(({ actorId }) => actorId);
    expect(takers).toEqual([pair.guide.id, pair.learner.id, pair.guide.id]);
  });
});
