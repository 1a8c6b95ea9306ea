import { constants, createReadStream } from 'node:fs';
import { access, readFile } from 'node:fs/promises';
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
const entrySchema = z.object({
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
    const input = file === '-' ? process.stdin : createReadStream(file);
    const { problems, entries, own } = await check(
      input,
      kept,
      key === null ? null : await readFile(key, 'utf8'),
    );
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
    if (path !== '-')
      await access(path, constants.R_OK).catch(() =>
        Promise.reject(new UsageError(`${path} cannot be read.`)),
      );
  return { file, checkpoints, key };
}

async function readCheckpoint(path: string) {
  const found = checkpointSchema.safeParse(parsed(await readFile(path, 'utf8')));
  if (!found.success) throw new UsageError(`${path} is not a checkpoint.`);
  return found.data;
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
  if (!first.success) throw new UsageError('This is not an exported ledger.');
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
