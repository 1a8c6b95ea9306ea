import { createPublicKey } from 'node:crypto';
import { constants, createReadStream } from 'node:fs';
import { access, readFile, stat } from 'node:fs/promises';
import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import { z } from 'zod';
import { type ChainProblem, checkChain } from '../modules/audit/index.ts';
import { type OfflineCommand, UsageError } from './command.ts';

const checkpointSchema = z.object({
  organizationId: z.string(),
  chain: z.string(),
  length: z.int().min(0),
  head: z.string().nullable(),
  at: z.string(),
  keyId: z.string(),
  signature: z.string(),
});
const head = z.object({
  format: z.literal('rapport-ledger-1'),
  publicKey: z.string(),
  checkpoint: checkpointSchema,
});
/** Strict: a field that no hash covers was added by somebody. */
const entrySchema = z.strictObject({
  organizationId: z.string(),
  chain: z.string(),
  seq: z.int(),
  at: z.string(),
  kind: z.string(),
  actorId: z.string().nullable(),
  details: z.record(z.string(), z.json()),
  salt: z.string(),
  previousHash: z.string().nullable(),
  hash: z.string(),
});

/** Problems told one by one; of more than these only the number. */
const told = 20;

/**
 * Checks an exported ledger without a server: that its entries form one unbroken chain, and that the chain extends every checkpoint given.
 * The file's own checkpoint is one; those kept from earlier show what no file can show about itself.
 */
export const verifyLedger: OfflineCommand = {
  name: 'verify-ledger',
  usage: 'FILE [--checkpoint FILE]... [--key FILE]',
  summary:
    'Checks an exported ledger, offline: FILE, or - for standard input, checkpoints kept from earlier, and the public key if you kept it.',
  async runOffline(words, terminal) {
    const { file, checkpoints, key } = await readWords(words);
    const kept = await Promise.all(checkpoints.map(readCheckpoint));
    const publicKey = key === null ? null : await readKey(key);
    const input = file === '-' ? process.stdin : createReadStream(file);
    const { problems, entries, own } = await check(input, kept, publicKey);
    for (const { what } of problems.slice(0, told)) terminal.out(`✗ ${what}`);
    if (problems.length > told) terminal.out(`… and ${problems.length - told} more.`);
    if (problems.length > 0) {
      terminal.out(
        `This ledger does not hold: ${problems.length} ${problems.length === 1 ? 'problem' : 'problems'} in ${entries} entries.`,
      );
      return 1;
    }
    terminal.out(
      `✓ ${entries} entries form one unbroken chain and extend ${1 + kept.length} signed ${kept.length === 0 ? 'checkpoint' : 'checkpoints'}.`,
    );
    terminal.note(`Key ${own.keyId}; chain ${own.chain}; checked up to ${own.at}.`);
    return 0;
  },
};

async function readWords(words: readonly string[]) {
  const { values, positionals } = parseArgs({
    args: [...words],
    allowPositionals: true,
    options: { checkpoint: { type: 'string', multiple: true }, key: { type: 'string' } },
  });
  const [file] = positionals;
  if (file === undefined || positionals.length > 1) throw new UsageError('Name one file to check.');
  const checkpoints = values.checkpoint ?? [];
  const key = values.key ?? null;
  for (const path of [file, ...checkpoints, ...(key === null ? [] : [key])])
    if (path !== '-' && !(await isReadable(path)))
      throw new UsageError(`${path} cannot be read. Name a file that is there and that you may read.`);
  return { file, checkpoints, key };
}

/** Also true of a pipe; false of a folder. */
async function isReadable(path: string): Promise<boolean> {
  try {
    await access(path, constants.R_OK);
    return !(await stat(path)).isDirectory();
  } catch {
    return false;
  }
}

async function readCheckpoint(path: string) {
  const found = checkpointSchema.safeParse(parsed(await readFile(path, 'utf8')));
  if (!found.success)
    throw new UsageError(`${path} is not a checkpoint. Name one that you kept with “Save the checkpoint”.`);
  return found.data;
}

async function readKey(path: string): Promise<string> {
  const key = await readFile(path, 'utf8');
  try {
    createPublicKey(key);
  } catch {
    throw new UsageError(
      `${path} is not a public key. Name a file with the \`publicKey\` of /v1/ledger-key.`,
    );
  }
  return key;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

async function check(
  input: NodeJS.ReadableStream,
  kept: readonly z.infer<typeof checkpointSchema>[],
  key: string | null,
) {
  const lines = createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })[Symbol.asyncIterator]();
  const first = head.safeParse(parsed((await lines.next()).value ?? ''));
  if (!first.success)
    throw new UsageError(
      'This is not an exported ledger. Take one with “Save the ledger”, and do not edit it.',
    );
  const { checkpoint: own, publicKey } = first.data;
  const chain = checkChain([own, ...kept], key ?? publicKey);
  const unreadable: ChainProblem[] = [];
  let entries = 0;
  for (let line = await lines.next(); line.done !== true; line = await lines.next()) {
    if (line.value === '') continue;
    entries += 1;
    const entry = entrySchema.safeParse(parsed(line.value));
    if (entry.success) chain.add(entry.data);
    else unreadable.push({ seq: entries, what: `Line ${entries + 1} is not an entry.` });
  }
  return { problems: [...unreadable, ...chain.finish()], entries, own };
}
