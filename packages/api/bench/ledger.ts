import { fork } from 'node:child_process';
import { createHash } from 'node:crypto';
import { createReadStream, createWriteStream, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { parseArgs } from 'node:util';
import { z } from 'zod';
import { verifyLedger } from '../src/cli/verify-ledger.ts';
import { signingKey } from '../src/kernel/ed25519.ts';
import { type Entry, hashOf, statementOf } from '../src/modules/audit/index.ts';
import { peakOf } from './server-process.ts';

/**
 * How long the verifier takes for one long ledger, and how much memory, through the same code as `pnpm rapport verify-ledger`. In the same
 * run, as floor: parsing the same lines and hashing each once. And that one changed entry is found, at a place that --seed decides.
 * Each is measured in a process of its own, so that none carries the memory of another.
 */
const { values } = parseArgs({
  options: {
    entries: { type: 'string', default: '100000' },
    seed: { type: 'string', default: '1' },
    json: { type: 'string' },
    /** What a process of its own measures, and of which file. */
    measure: { type: 'string' },
    file: { type: 'string', default: '' },
  },
});
const length = Number(values.entries);
if (!Number.isInteger(length) || length < 1) throw new Error('--entries must be a whole number.');

/** The same bytes for the same seed. */
function drawn(what: string): Buffer {
  return createHash('sha256').update(`${values.seed} ${what}`).digest();
}

const key = signingKey(drawn('key'));
const organizationId = 'org_01h455vb4pex5vsknk084sn02q';
const chain = 'rel_01h455vb4pex5vsknk084sn02q';
const [reader, nobody] = ['per_01h455vb4pex5vsknk084sn02q', 'per_01h455vb4pex5vsknk084sn02r'];

function* entries(): Generator<Entry> {
  let previousHash: string | null = null;
  for (let seq = 1; seq <= length; seq += 1) {
    const content = {
      ...{ organizationId, chain, seq, kind: 'READ', actorId: reader, previousHash },
      at: new Date(Date.UTC(2026, 0, 1) + seq * 60_000).toISOString(),
      details: { contentType: seq % 2 === 0 ? 'AGREEMENT' : 'AGREEMENT_COMMENT' },
      salt: drawn(`salt ${seq}`).toString('base64url').slice(0, 22),
    };
    previousHash = hashOf(content);
    yield { ...content, hash: previousHash };
  }
}

/** A ledger as it is exported. @param changed number of the entry that is written differently; 0 for none */
function* lines(head: string | null, changed: number): Generator<string> {
  const at = new Date(Date.UTC(2026, 6, 1)).toISOString();
  const said = { organizationId, chain, length, head, at, keyId: key.id };
  const checkpoint = { ...said, signature: key.sign(statementOf(said)) };
  yield `${JSON.stringify({ format: 'rapport-ledger-1', publicKey: key.publicKey, checkpoint })}\n`;
  for (const entry of entries())
    yield `${JSON.stringify(entry.seq === changed ? { ...entry, actorId: nobody } : entry)}\n`;
}

const measuredSchema = z.object({
  seconds: z.number(),
  peakMiB: z.number().nullable(),
  code: z.int(),
  said: z.array(z.string()),
});
type Measured = z.infer<typeof measuredSchema>;

/** The command itself, and what it would have written to the terminal. */
async function verify(path: string): Promise<Pick<Measured, 'code' | 'said'>> {
  const said: string[] = [];
  const terminal = { out: (line: string) => void said.push(line), note: () => {}, progress: () => {} };
  return { code: await verifyLedger.runOffline([path], terminal), said };
}

/** Floor: each line parsed and hashed once, and nothing compared. */
async function parseAndHash(path: string): Promise<Pick<Measured, 'code' | 'said'>> {
  let hashed = 0;
  for await (const line of createInterface({ input: createReadStream(path) })) {
    JSON.parse(line);
    hashed += createHash('sha256').update(line).digest().length / 32;
  }
  return { code: 0, said: [`${hashed} lines`] };
}

/** In a process of its own: does it, and tells who asked. */
async function measureHere(what: string, path: string): Promise<void> {
  const start = performance.now();
  const found = await (what === 'floor' ? parseAndHash(path) : verify(path));
  const seconds = (performance.now() - start) / 1000;
  process.send?.({ ...found, seconds, peakMiB: peakOf(process.pid) });
}

function measure(what: 'floor' | 'verify', path: string): Promise<Measured> {
  const child = fork(import.meta.filename, ['--measure', what, '--file', path]);
  return new Promise((resolve, reject) => {
    child.once('message', (told) => resolve(measuredSchema.parse(told)));
    child.once('error', reject);
    child.once('exit', (code) => reject(new Error(`Measuring (${what}) ended with code ${code}.`)));
  });
}

async function compare(directory: string): Promise<void> {
  const [whole, damaged] = [join(directory, 'whole.jsonl'), join(directory, 'damaged.jsonl')];
  const changed = 1 + (drawn('place').readUInt32BE() % length);
  let head: string | null = null;
  for (const { hash } of entries()) head = hash;
  await pipeline(Readable.from(lines(head, 0)), createWriteStream(whole));
  await pipeline(Readable.from(lines(head, changed)), createWriteStream(damaged));
  const checked = await measure('verify', whole);
  if (checked.code !== 0) throw new Error(`A whole ledger was refused: ${checked.said.join(' ')}`);
  const found = await measure('verify', damaged);
  if (found.code !== 1 || !found.said[0]?.includes(`Entry ${changed} is not what was written`))
    throw new Error(`The change of entry ${changed} was not found: ${found.said.join(' ')}`);
  const floor = await measure('floor', whole);
  print([
    ['verify, whole', checked],
    [`verify, entry ${changed} changed`, found],
    ['floor: JSON.parse + SHA-256 alone', floor],
  ]);
  console.log(`\nof the changed one it says (seed ${values.seed}):\n${found.said.join('\n')}`);
  if (values.json)
    writeFileSync(values.json, `${JSON.stringify({ entries: length, checked, found, floor })}\n`);
}

function print(measured: readonly (readonly [string, Measured])[]): void {
  console.log(`\n${length.toLocaleString('en')} entries`.padEnd(37), 'seconds', '  entries/s', '  peak MiB');
  for (const [name, { seconds, peakMiB }] of measured)
    console.log(
      name.padEnd(36),
      seconds.toFixed(2).padStart(7),
      Math.round(length / seconds)
        .toLocaleString('en')
        .padStart(11),
      (peakMiB?.toFixed(0) ?? 'not told').padStart(10),
    );
}

if (values.measure) await measureHere(values.measure, values.file);
else {
  const directory = mkdtempSync(join(tmpdir(), 'rapport-bench-'));
  try {
    await compare(directory);
  } finally {
    rmSync(directory, { recursive: true, force: true });
  }
}
