import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type AgreeingCast, agreeingPair, inForce, readAgreement } from '../../test/agreeing.ts';
import { type Client, startTestApp } from '../../test/app.ts';
import { type Entry, hashOf } from '../modules/audit/index.ts';
import { UsageError } from './command.ts';
import { verifyLedger } from './verify-ledger.ts';

const directory = mkdtempSync(join(tmpdir(), 'rapport-ledger-'));
afterAll(() => rmSync(directory, { recursive: true }));

const app = await startTestApp();
let pair: AgreeingCast;
let head: string;
let entries: Entry[];
let checkpoint: string;

const exportOf = (client: Client) =>
  client.request({ method: 'GET', url: `/v1/relationships/${pair.relationshipId}/ledger` });

beforeAll(async () => {
  pair = await agreeingPair(app);
  const { agreementId } = await inForce(pair);
  await readAgreement(pair.learner, agreementId);
  const early = (await exportOf(pair.guide)).body.split('\n')[0] ?? '';
  checkpoint = file('checkpoint.json', JSON.stringify(JSON.parse(early).checkpoint));
  const lines = (await exportOf(pair.learner)).body.trim().split('\n');
  head = lines[0] ?? '';
  entries = lines.slice(1).map((line) => JSON.parse(line));
});

function file(name: string, content: string): string {
  const path = join(directory, name);
  writeFileSync(path, content);
  return path;
}

async function verify(changed: readonly Entry[], ...args: string[]): Promise<{ code: number; said: string }> {
  const said: string[] = [];
  const terminal = { out: (line: string) => void said.push(line), note: () => {}, progress: () => {} };
  const path = file('ledger.jsonl', [head, ...changed.map((entry) => JSON.stringify(entry))].join('\n'));
  const code = await verifyLedger.runOffline([path, ...args], terminal);
  return { code, said: said.join('\n') };
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

describe('rapport verify-ledger', () => {
  it('finds an exported ledger whole, and extending a checkpoint kept from before', async () => {
    expect(entries.length).toBeGreaterThan(4);
    const { code, said } = await verify(entries, '--checkpoint', checkpoint);
    expect(code).toBe(0);
    expect(said).toBe(`✓ ${entries.length} entries form one unbroken chain and extend 2 signed checkpoints.`);
  });

  it.each<[string, (list: readonly Entry[]) => Entry[]]>([
    ['edited', (list) => list.map((one) => (one.seq === 2 ? { ...one, kind: 'EXPORTED' } : one))],
    ['deleted', (list) => list.filter(({ seq }) => seq !== 2)],
    ['inserted', (list) => [...list.slice(0, 2), ...list.slice(1, 2), ...list.slice(2)]],
    ['reordered', (list) => [...list.slice(0, 1), ...list.slice(1, 3).toReversed(), ...list.slice(3)]],
    ['cut off at the end', (list) => list.slice(0, 2)],
    ['written anew, without one', (list) => chained(list.filter(({ seq }) => seq !== 2))],
    [
      'written anew, with another in its place',
      (list) => chained(list.map((one) => ({ ...one, actorId: null }))),
    ],
  ])('finds out that entries were %s, given a checkpoint kept from before', async (_, damage) => {
    const { code, said } = await verify(damage(entries), '--checkpoint', checkpoint);
    expect(code).toBe(1);
    expect(said).toContain('This ledger does not hold');
  });

  it('says what is wrong with what it was given', async () => {
    const terminal = { out: () => {}, note: () => {}, progress: () => {} };
    const run = (...args: string[]) => verifyLedger.runOffline(args, terminal);
    await expect(run(file('other.txt', 'Dear diary'))).rejects.toThrow('This is not an exported ledger.');
    await expect(run(join(directory, 'missing'))).rejects.toThrow(UsageError);
    await expect(run()).rejects.toThrow('Name one file to check.');
    const ledger = file('ledger.jsonl', head);
    await expect(run(ledger, '--checkpoint', file('no.json', '{}'))).rejects.toThrow('is not a checkpoint');
    const unreadable = await verify([]);
    expect(unreadable.code).toBe(1);
  });
});

describe('the export of a ledger', () => {
  it('is for the two only, and is itself in the ledger', async () => {
    expect(entries.some(({ kind, actorId }) => kind === 'EXPORTED' && actorId === pair.guide.id)).toBe(true);
    for (const somebody of [pair.manager, pair.owner, pair.hr, pair.trustContact, pair.other, pair.stranger])
      expect((await exportOf(somebody)).statusCode).toBe(404);
    expect((await exportOf(app.anonymous)).statusCode).toBe(401);
  });
});
