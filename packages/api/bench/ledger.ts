import { createHash, randomBytes } from 'node:crypto';
import { createReadStream, createWriteStream, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { parseArgs } from 'node:util';
import { verifyLedger } from '../src/cli/verify-ledger.ts';
import { signingKey } from '../src/kernel/ed25519.ts';
import { newId } from '../src/kernel/ids.ts';
import { type Entry, hashOf, statementOf } from '../src/modules/audit/index.ts';

/**
 * How long the verifier takes for one long ledger, through the same code as `pnpm rapport verify-ledger`. In the same run, as floor:
 * parsing the same lines and hashing each once. And that one changed entry, anywhere, is found.
 */
const { values } = parseArgs({
  options: { entries: { type: 'string', default: '100000' }, json: { type: 'string' } },
});
const length = Number(values.entries);
if (!Number.isInteger(length) || length < 1) throw new Error('--entries must be a whole number.');

const key = signingKey(randomBytes(32));
const [organizationId, chain, actorId] = [newId('org'), newId('rel'), newId('per')];

function* entries(): Generator<Entry> {
  let previousHash: string | null = null;
  for (let seq = 1; seq <= length; seq += 1) {
    const at = new Date(Date.UTC(2026, 0, 1) + seq * 60_000).toISOString();
    const salt = createHash('sha256').update(String(seq)).digest('base64url').slice(0, 22);
    const details = { contentType: seq % 2 === 0 ? 'AGREEMENT' : 'AGREEMENT_COMMENT' };
    const content = { organizationId, chain, seq, at, kind: 'READ', actorId, details, salt, previousHash };
    previousHash = hashOf(content);
    yield { ...content, hash: previousHash };
  }
}

/** Writes the ledger as it is exported. @param changed number of the entry that is written differently; 0 for none */
async function write(path: string, all: readonly Entry[], changed: number): Promise<void> {
  const said = {
    ...{ organizationId, chain, length, head: all.at(-1)?.hash ?? null },
    ...{ at: new Date(Date.UTC(2026, 6, 1)).toISOString(), keyId: key.id },
  };
  const checkpoint = { ...said, signature: key.sign(statementOf(said)) };
  const first = { format: 'rapport-ledger-1', publicKey: key.publicKey, checkpoint };
  const lines = [
    first,
    ...all.map((entry) => (entry.seq === changed ? { ...entry, actorId: newId('per') } : entry)),
  ];
  await pipeline(Readable.from(lines.map((line) => `${JSON.stringify(line)}\n`)), createWriteStream(path));
}

async function timed<T>(work: () => Promise<T>): Promise<{ seconds: number; value: T }> {
  const start = performance.now();
  const value = await work();
  return { seconds: (performance.now() - start) / 1000, value };
}

async function verify(path: string): Promise<{ code: number; said: string[] }> {
  const said: string[] = [];
  const terminal = { out: (line: string) => void said.push(line), note: () => {}, progress: () => {} };
  return { code: await verifyLedger.runOffline([path], terminal), said };
}

/** Floor: each line parsed and hashed once, and nothing compared. */
async function parseAndHash(path: string): Promise<number> {
  let bytes = 0;
  for await (const line of createInterface({ input: createReadStream(path) })) {
    JSON.parse(line);
    bytes += createHash('sha256').update(line).digest().length;
  }
  return bytes;
}

const directory = mkdtempSync(join(tmpdir(), 'rapport-bench-'));
try {
  const [whole, damaged] = [join(directory, 'whole.jsonl'), join(directory, 'damaged.jsonl')];
  const all = [...entries()];
  const changed = 1 + (Number.parseInt(randomBytes(4).toString('hex'), 16) % length);
  await write(whole, all, 0);
  await write(damaged, all, changed);
  const checked = await timed(() => verify(whole));
  if (checked.value.code !== 0)
    throw new Error(`A whole ledger was refused: ${checked.value.said.join(' ')}`);
  const found = await timed(() => verify(damaged));
  if (found.value.code !== 1 || !found.value.said[0]?.includes(`Entry ${changed} is not what was written`))
    throw new Error(`The change of entry ${changed} was not found: ${found.value.said.join(' ')}`);
  const floor = await timed(() => parseAndHash(whole));
  const peakMiB = process.resourceUsage().maxRSS / 1024;
  print([
    ['verify, whole', checked.seconds],
    [`verify, entry ${changed} changed: found`, found.seconds],
    ['floor: JSON.parse + SHA-256 alone', floor.seconds],
  ]);
  console.log(`\npeak memory, the generated ledger included: ${Math.round(peakMiB)} MiB`);
  if (values.json)
    writeFileSync(values.json, `${JSON.stringify({ entries: length, seconds: checked.seconds, peakMiB })}\n`);
} finally {
  rmSync(directory, { recursive: true, force: true });
}

function print(lines: readonly (readonly [string, number])[]): void {
  console.log(`\n${length.toLocaleString('en')} entries`.padEnd(40), 'seconds', '  entries/s');
  for (const [name, time] of lines)
    console.log(
      name.padEnd(39),
      time.toFixed(2).padStart(7),
      Math.round(length / time)
        .toLocaleString('en')
        .padStart(11),
    );
}
