import { createHash } from 'node:crypto';
import type { ImportKind } from '@rapport/shared';
import { and, eq, sql } from 'drizzle-orm';
import { type ImportId, idToUuid } from '../../../kernel/ids.ts';
import type { Work } from '../../identity/index.ts';
import { Announcer } from '../announce.ts';
import type { ImportRow } from '../model.ts';
import { ColumnObserver, dateStyleOfColumns, isKnownHeading } from '../reading/columns.ts';
import { type FileRow, openFile } from '../reading/file.ts';
import { FileRefused } from '../reading/limits.ts';
import { imports } from '../tables.ts';

/** Runs a piece of the reception in a transaction of its own. */
export type InTransaction = <T>(piece: (work: Work) => Promise<T>) => Promise<T>;

/** Rows and characters that are staged together, and the longest time rows wait for more, in milliseconds. */
const portion = { rows: 1000, characters: 1_000_000, wait: 10_000 } as const;

/** How the reception ended. */
export type Reception =
  | { readonly state: 'RECEIVED' }
  | { readonly state: 'REFUSED'; readonly refusal: FileRefused }
  /** Somebody cancelled it meanwhile. */
  | { readonly state: 'STOPPED' };

/**
 * Takes in a file, row by row, for an import that was started. Memory stays bounded; a file that cannot be used, or does not arrive
 * whole, fails the import. Afterwards the import goes on as a job.
 * @throws what breaks the sender's stream, after the import was marked as failed
 */
export async function receiveFile(
  inTransaction: InTransaction,
  job: { readonly id: ImportId; readonly kind: ImportKind },
  source: AsyncIterable<Uint8Array>,
): Promise<Reception> {
  try {
    return await takeIn(inTransaction, job, source);
  } catch (error) {
    const refused = error instanceof FileRefused;
    const failure = refused ? error.message : 'The file did not arrive whole. Send it again.';
    await inTransaction((work) => failImport(work, job.id, failure));
    if (refused) return { state: 'REFUSED', refusal: error };
    throw error;
  }
}

async function takeIn(
  inTransaction: InTransaction,
  job: { readonly id: ImportId; readonly kind: ImportKind },
  source: AsyncIterable<Uint8Array>,
): Promise<Reception> {
  const hash = createHash('sha256');
  const file = await openFile(hashed(source, hash), (heading) => isKnownHeading(job.kind, heading));
  const observer = new ColumnObserver(file.headings);
  const stager = new Stager(inTransaction, job.id);
  let total = 0;
  for await (const row of file.rows()) {
    total = row.number;
    if (row.fault === null) observer.observe(row.cells);
    if (!(await stager.add(row))) return { state: 'STOPPED' };
  }
  if (total === 0) throw new FileRefused('EMPTY', 'The file has headings but no rows.');
  if (!(await stager.flush())) return { state: 'STOPPED' };
  const columns = observer.columns(job.kind);
  const received = {
    encoding: file.encoding(),
    delimiter: file.delimiter,
    headingLine: file.headingLine,
    columns,
    dateStyle: dateStyleOfColumns(columns).style,
    totalRows: total,
    contentHash: hash.digest('hex'),
  };
  return (await inTransaction((work) => finish(work, job.id, received)))
    ? { state: 'RECEIVED' }
    : { state: 'STOPPED' };
}

async function* hashed(
  source: AsyncIterable<Uint8Array>,
  hash: ReturnType<typeof createHash>,
): AsyncGenerator<Uint8Array> {
  for await (const chunk of source) {
    hash.update(chunk);
    yield chunk;
  }
}

/** Collects rows and writes them in portions; the next portion is read while the last is written. */
class Stager {
  readonly #inTransaction: InTransaction;
  readonly #id: ImportId;
  readonly #announcer = new Announcer();
  #rows: { number: number; line: number; size: number; cells: readonly string[]; fault: FileRow['fault'] }[] =
    [];
  #characters = 0;
  #since = performance.now();
  #writing: Promise<boolean> = Promise.resolve(true);

  constructor(inTransaction: InTransaction, id: ImportId) {
    this.#inTransaction = inTransaction;
    this.#id = id;
  }

  /** @returns false once the import is no longer receiving */
  async add(row: FileRow): Promise<boolean> {
    const size = row.cells.reduce((sum, cell) => sum + cell.length, 0);
    this.#rows.push({ ...row, size });
    this.#characters += size;
    const full = this.#rows.length >= portion.rows || this.#characters >= portion.characters;
    if (!full && performance.now() - this.#since < portion.wait) return true;
    return this.#write();
  }

  /** Writes what is left and waits for it. */
  async flush(): Promise<boolean> {
    return (await this.#write()) && this.#writing;
  }

  async #write(): Promise<boolean> {
    const rows = this.#rows;
    this.#rows = [];
    this.#characters = 0;
    this.#since = performance.now();
    const goesOn = await this.#writing;
    if (!goesOn || rows.length === 0) return goesOn;
    this.#writing = this.#inTransaction((work) => this.#stage(work, rows));
    // Awaited with the next portion; until then a failure must not count as unhandled.
    this.#writing.catch(() => {});
    return true;
  }

  async #stage(work: Work, rows: readonly { readonly number: number }[]): Promise<boolean> {
    const [job] = await work.db
      .update(imports)
      .set({ done: rows.at(-1)?.number ?? 0, updatedAt: work.clock.now() })
      .where(isReceiving(work, this.#id))
      .returning({ id: imports.id, state: imports.state });
    if (!job) return false;
    await work.db.execute(sql`
      insert into import_row (organization_id, import_id, number, line, size, cells, fault)
      select ${idToUuid(work.organizationId)}, ${idToUuid(this.#id)}, r.number, r.line, r.size, r.cells, r.fault
      from json_to_recordset(${JSON.stringify(rows)}::json) as r(number integer, line integer, size integer, cells json, fault json)`);
    await this.#announcer.announce(work, job);
    return true;
  }
}

function isReceiving(work: Work, id: ImportId) {
  return and(
    eq(imports.organizationId, work.organizationId),
    eq(imports.id, id),
    eq(imports.state, 'RECEIVING'),
  );
}

type Received = Pick<
  ImportRow,
  'encoding' | 'delimiter' | 'headingLine' | 'columns' | 'dateStyle' | 'totalRows' | 'contentHash'
>;

async function finish(work: Work, id: ImportId, received: Received): Promise<boolean> {
  const [job] = await work.db
    .update(imports)
    .set({ ...received, state: 'CHECKING', step: 'CHECK', done: 0, updatedAt: work.clock.now() })
    .where(isReceiving(work, id))
    .returning();
  if (!job) return false;
  await work.jobs.enqueue(work.db, 'imports.carry-on', { organizationId: work.organizationId, importId: id });
  await new Announcer().announce(work, job);
  return true;
}

/** Ends an import whose file cannot be used. Does nothing where it is no longer receiving. */
export async function failImport(work: Work, id: ImportId, failure: string): Promise<void> {
  const now = work.clock.now();
  const [job] = await work.db
    .update(imports)
    .set({ state: 'FAILED', failure, updatedAt: now, finishedAt: now })
    .where(isReceiving(work, id))
    .returning({ id: imports.id, state: imports.state });
  if (job) await new Announcer().announce(work, job);
}
