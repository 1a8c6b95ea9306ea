import { createReadStream, createWriteStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { parseArgs } from 'node:util';
import type { ImportKind } from '@rapport/shared';
import { withSignIn, withWorker } from '../db/transactions.ts';
import type { ImportId, OrganizationId } from '../kernel/ids.ts';
import { organizationBySlug } from '../modules/identity/index.ts';
import {
  advanceImport,
  type ImportRow,
  type InTransaction,
  problemsAsCsv,
  problemsBeyond,
  progressOf,
  receiveFile,
  startImport,
} from '../modules/imports/index.ts';
import { allPrograms } from '../modules/programs/index.ts';
import type { Services } from '../services.ts';
import { type Command, type Terminal, UsageError } from './command.ts';

const problemPage = 1000;
const problemsShown = 10;
const longestPause = 250;

/** Brings a staff list in. */
export const importPeople: Command = {
  name: 'import people',
  usage: 'FILE --organization SLUG [--dry-run] [--problems FILE]',
  summary: 'Brings a staff list (CSV) in. FILE may be - for standard input.',
  run: (args, services, terminal) => run('PEOPLE', args, services, terminal),
};

/** Brings existing pairs in. */
export const importRelationships: Command = {
  name: 'import relationships',
  usage: 'FILE --organization SLUG [--program NAME] [--dry-run] [--problems FILE]',
  summary: 'Brings existing coaching or mentoring pairs (CSV) in. FILE may be - for standard input.',
  run: (args, services, terminal) => run('RELATIONSHIPS', args, services, terminal),
};

interface Order {
  readonly kind: ImportKind;
  readonly file: string;
  readonly slug: string;
  readonly program: string | null;
  readonly dryRun: boolean;
  readonly problems: string | null;
}

function orderOf(kind: ImportKind, args: readonly string[]): Order {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      organization: { type: 'string' },
      program: { type: 'string' },
      'dry-run': { type: 'boolean', default: false },
      problems: { type: 'string' },
    },
  });
  const [file, ...more] = positionals;
  if (file === undefined || more.length > 0) throw new UsageError('Name exactly one file.');
  if (!values.organization) throw new UsageError('Name the organization with --organization.');
  if (values.program !== undefined && kind === 'PEOPLE')
    throw new UsageError('--program is for relationships.');
  const { organization: slug, program = null, problems = null } = values;
  return { kind, file, slug, program, dryRun: values['dry-run'], problems };
}

async function run(
  kind: ImportKind,
  args: readonly string[],
  services: Services,
  terminal: Terminal,
): Promise<number> {
  const order = orderOf(kind, args);
  if (order.file !== '-' && !(await isReadable(order.file))) {
    terminal.note(`There is no file ${order.file}, or it cannot be read.`);
    return 2;
  }
  const { auth } = services.pools;
  const organization = await withSignIn(auth, { organizationSlug: order.slug }, (db) =>
    organizationBySlug(db, order.slug),
  );
  if (!organization) {
    terminal.note(`There is no organization with the short name ${order.slug}.`);
    return 2;
  }
  const stop = new AbortController();
  const interrupted = () => stop.abort();
  process.once('SIGINT', interrupted);
  try {
    return await bringIn(order, organization.id, services, terminal, stop.signal);
  } finally {
    process.removeListener('SIGINT', interrupted);
  }
}

async function isReadable(file: string): Promise<boolean> {
  return stat(file).then(
    (found) => !found.isDirectory(),
    () => false,
  );
}

async function bringIn(
  order: Order,
  organizationId: OrganizationId,
  services: Services,
  terminal: Terminal,
  signal: AbortSignal,
): Promise<number> {
  const { clock, jobs, live } = services.platform;
  const inTransaction: InTransaction = (piece) =>
    withWorker(services.pools.worker, { organizationId }, (db) =>
      piece({ db, organizationId, clock, jobs, live }),
    );
  const programs =
    order.program === null ? [] : await inTransaction((work) => allPrograms(work.db, organizationId));
  const program = programs.find(({ name }) => name === order.program);
  if (order.program !== null && !program) {
    terminal.note(`There is no program named ${order.program}.`);
    return 2;
  }
  const fileName = order.file === '-' ? null : basename(order.file);
  const request = {
    kind: order.kind,
    fileName,
    programId: program?.id ?? null,
    stopsWhenChecked: order.dryRun,
  };
  const started = await inTransaction((work) => startImport(work, request, null));
  if (!started.ok) throw new Error(started.errors[0]?.message ?? 'The import could not be started.');
  const source = order.file === '-' ? process.stdin : createReadStream(order.file, { signal });
  const reception = await receiveFile(inTransaction, { id: started.value, kind: order.kind }, source).catch(
    (error: unknown) => {
      if (signal.aborted) return null;
      throw error;
    },
  );
  if (reception === null || reception.state !== 'RECEIVED') {
    terminal.note(
      reception?.state === 'REFUSED' ? reception.refusal.message : 'Stopped; nothing was changed.',
    );
    return 2;
  }
  return carryThrough(order, organizationId, started.value, services, terminal, signal);
}

async function carryThrough(
  order: Order,
  organizationId: OrganizationId,
  id: ImportId,
  services: Services,
  terminal: Terminal,
  signal: AbortSignal,
): Promise<number> {
  const { pools, platform } = services;
  let shown = 0;
  const onStep = (job: ImportRow) => {
    const now = performance.now();
    if (now - shown < longestPause) return;
    shown = now;
    terminal.progress(progressLine(job));
  };
  const job = await advanceImport(pools.worker, platform, organizationId, id, signal, onStep).catch(
    (error: unknown) => {
      if (signal.aborted) return null;
      throw error;
    },
  );
  terminal.progress('');
  if (job === null) {
    terminal.note(
      'Stopped. The server carries the import on when it runs; cancel it on its page if that is not wanted.',
    );
    return 2;
  }
  const read = (after: { number: number; ordinal: number }) =>
    withWorker(pools.worker, { organizationId }, (db) => problemsBeyond(db, job, after, problemPage));
  if (order.problems !== null) await pipeline(problemsAsCsv(read), createWriteStream(order.problems));
  report(order, job, (await read({ number: -1, ordinal: 0 })).slice(0, problemsShown), terminal);
  if (job.state === 'FAILED' || job.state === 'CANCELLED') return 2;
  return job.refused > 0 ? 1 : 0;
}

function progressLine(job: ImportRow): string {
  const { step, done, total } = progressOf(job);
  const words = step.toLowerCase().replaceAll('_', ' ');
  return total == null ? `${words} …` : `${words}: ${done} of ${total} rows`;
}

type Problem = Awaited<ReturnType<typeof problemsBeyond>>[number];

function report(order: Order, job: ImportRow, problems: readonly Problem[], terminal: Terminal): void {
  for (const { line, column, value, reason } of problems) {
    const place = [
      `line ${line}`,
      ...(column === null ? [] : [column]),
      ...(value ? [JSON.stringify(value)] : []),
    ].join(', ');
    terminal.note(`${place}: ${reason}`);
  }
  const unshown = job.problems - problems.length;
  if (unshown > 0)
    terminal.note(
      `… and ${unshown} more${order.problems === null ? '; --problems FILE writes all of them' : ''}.`,
    );
  if (job.state === 'FAILED') {
    terminal.note(job.failure ?? 'The file could not be used.');
    return;
  }
  const counts = [
    `${job.created} added`,
    `${job.updated} changed`,
    ...(job.kind === 'PEOPLE' ? [`${job.deactivated} marked as left`] : [`${job.peopleAdded} people added`]),
    `${job.unchanged} unchanged`,
    `${job.refused} refused`,
  ];
  const what = job.kind === 'PEOPLE' ? 'people' : 'relationships';
  terminal.out(
    `${job.totalRows === 1 ? '1 row' : `${job.totalRows ?? 0} rows`} of ${what}: ${counts.join(', ')}.`,
  );
  if (job.state === 'CHECKED') terminal.out('Nothing was changed: this was a dry run.');
  if (job.state === 'CANCELLED') terminal.out('The import was cancelled before its end.');
}
