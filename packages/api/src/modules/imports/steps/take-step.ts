import { and, eq, sql } from 'drizzle-orm';
import { type ImportId, idToUuid } from '../../../kernel/ids.ts';
import type { Work } from '../../identity/index.ts';
import type { ImportRow } from '../model.ts';
import { dateStyleOfColumns, isDateField } from '../reading/columns.ts';
import { missingColumns } from '../rows/reading.ts';
import { type ImportStep, imports, problemRanges } from '../tables.ts';
import { countOutcomes } from './counts.ts';
import { refuseDuplicates } from './duplicates.ts';
import { linkManagers, resolveManagers } from './managers.ts';
import { overlapped } from './overlapped.ts';
import { applyPairs, checkPairs } from './pairs.ts';
import { applyPeople, checkPeople } from './people.ts';
import { lacksProgram, programOfFile } from './program-of-file.ts';
import {
  batch,
  forgetProblems,
  nextRows,
  type RowChoice,
  readingOf,
  recordOutcomes,
  recordProblems,
  type StagedRow,
} from './staged-rows.ts';

/** How an import stands after a step; `WAITING` for a person, `ENDED` for good. */
export type StepResult = { readonly job: ImportRow; readonly next: 'MORE' | 'WAITING' | 'ENDED' };

/**
 * Takes an import one step further inside the transaction of `work`, which also moves the mark from which to go on: whatever is
 * interrupted has either happened with its mark or not at all. Two processes at the same import take turns.
 * @returns null where there is no such import
 */
export async function takeStep(work: Work, id: ImportId): Promise<StepResult | null> {
  const [job] = await work.db.select().from(imports).where(isImport(work, id)).for('update');
  if (!job) return null;
  switch (job.state) {
    case 'CHECKING':
      return check(work, job);
    case 'APPLYING':
      return apply(work, job);
    case 'CHECKED':
      return { job, next: 'WAITING' };
    case 'RECEIVING':
      return { job, next: 'WAITING' };
    case 'DONE':
    case 'CANCELLED':
    case 'FAILED':
      return { job, next: 'ENDED' };
  }
}

function isImport(work: Work, id: ImportId) {
  return and(eq(imports.organizationId, work.organizationId), eq(imports.id, id));
}

type Change = Partial<typeof imports.$inferInsert>;

async function advance(work: Work, job: ImportRow, change: Change): Promise<StepResult> {
  const now = work.clock.now();
  const [changed] = await work.db
    .update(imports)
    .set({ ...change, updatedAt: now })
    .where(isImport(work, job.id))
    .returning();
  if (!changed) throw new Error('An import vanished while it was locked.');
  const waits = changed.state === 'CHECKED';
  const goesOn = changed.state === 'CHECKING' || changed.state === 'APPLYING';
  return { job: changed, next: goesOn ? 'MORE' : waits ? 'WAITING' : 'ENDED' };
}

async function check(work: Work, asked: ImportRow): Promise<StepResult> {
  if (asked.step !== 'CHECK') return compare(work, asked);
  const job = asked.done === 0 ? await withProgram(work, asked) : asked;
  if (job.done === 0) {
    await forgetProblems(work.db, job, 0, problemRanges.end);
    const obstacle = obstacleOf(job);
    if (obstacle !== null) return refuseFile(work, job, obstacle);
    await remarkOnDates(work, job);
  }
  const rows = await nextRows(work.db, job, 'ALL');
  const last = rows.at(-1);
  if (!last) return advance(work, job, { step: 'COMPARE', done: 0 });
  await overlapped(rows, batch.portion, async (portion) => {
    const outcomes = await (job.kind === 'PEOPLE'
      ? checkPeople(work, job, portion)
      : checkPairs(work, job, portion));
    return () => recordOutcomes(work.db, job, outcomes);
  });
  return advance(work, job, { done: last.number });
}

/** The import with the program its pairs go into, where that can be told without asking. */
async function withProgram(work: Work, job: ImportRow): Promise<ImportRow> {
  const program = lacksProgram(job) ? await programOfFile(work, job) : null;
  return program ? (await advance(work, job, { programId: program.id })).job : job;
}

/** Looks at the file as a whole, then waits for a person or goes on to apply. */
async function compare(work: Work, job: ImportRow): Promise<StepResult> {
  await planForWholeFile(work);
  await refuseDuplicates(work.db, job);
  if (hasManagers(job)) await resolveManagers(work, job);
  const counts = await countOutcomes(work.db, job);
  if (job.stopsWhenChecked)
    return advance(work, job, { ...counts, state: 'CHECKED', done: job.totalRows ?? 0 });
  return advance(work, job, { ...counts, state: 'APPLYING', step: 'APPLY', done: 0 });
}

/** Where applying begins after a person has looked: managers are found anew, since people may have changed meanwhile. */
export function firstStepOfApplying(job: ImportRow): ImportStep {
  return hasManagers(job) ? 'RESOLVE_MANAGERS' : 'APPLY';
}

/**
 * Statements over all rows of a file run on tables that were filled a moment ago, of which the planner knows nothing yet: it must not
 * choose nested loops, which take quadratic time.
 */
async function planForWholeFile(work: Work): Promise<void> {
  await work.db.execute(sql`
    select set_config('enable_nestloop', 'off', true), set_config('work_mem', '64MB', true), set_config('statement_timeout', '600s', true)`);
}

function hasManagers(job: ImportRow): boolean {
  const { columnOf } = readingOf(job);
  return columnOf.has('MANAGER_EXTERNAL_ID') || columnOf.has('MANAGER_EMAIL');
}

async function apply(work: Work, job: ImportRow): Promise<StepResult> {
  await takeTurns(work);
  switch (job.step) {
    case 'APPLY':
      return inBatches(work, job, 'APPLICABLE', hasManagers(job) ? 'SET_MANAGERS' : null, (rows) =>
        applyRows(work, job, rows),
      );
    case 'RESOLVE_MANAGERS':
      await planForWholeFile(work);
      await resolveManagers(work, job);
      return advance(work, job, { step: 'APPLY', done: 0 });
    case 'SET_MANAGERS':
      return inBatches(work, job, 'NEW_MANAGER', null, (rows) => linkManagers(work, rows));
    case 'RECEIVE':
    case 'CHECK':
    case 'COMPARE':
      throw new Error(`An import is being applied at the step ${job.step}.`);
  }
}

async function applyRows(work: Work, job: ImportRow, rows: readonly StagedRow[]): Promise<void> {
  // People of pairs are added once, by whichever row names them first: its portion must have been written before the next is read.
  const portion = job.kind === 'PEOPLE' ? batch.portion : rows.length;
  await overlapped(rows, portion, async (some) => {
    const write = await (job.kind === 'PEOPLE' ? applyPeople(work, job, some) : applyPairs(work, job, some));
    return async () => {
      const outcomes = await write();
      const numbers = outcomes.map(({ number }) => number);
      if (numbers.length === 0) return;
      await forgetProblems(work.db, job, problemRanges.row, problemRanges.duplicates, numbers);
      await recordOutcomes(work.db, job, outcomes);
    };
  });
}

/** Imports of one organization are applied in turns, batch by batch, so that two lists of the same people do not add them twice. */
async function takeTurns({ db, organizationId }: Work): Promise<void> {
  await db.execute(sql`select pg_advisory_xact_lock(hashtextextended(${`import ${organizationId}`}, 0))`);
}

/** Does the next rows, or where there are none left goes on to the step `then`, or ends. */
async function inBatches(
  work: Work,
  job: ImportRow,
  choice: RowChoice,
  then: ImportStep | null,
  handle: (rows: readonly StagedRow[]) => Promise<void>,
): Promise<StepResult> {
  const rows = await nextRows(work.db, job, choice);
  const last = rows.at(-1);
  if (last) {
    await handle(rows);
    await measureNowAndThen(work, job, last.number);
    return advance(work, job, { done: last.number });
  }
  if (then !== null) return advance(work, job, { step: then, done: 0 });
  const counts = await countOutcomes(work.db, job);
  return advance(work, job, {
    ...counts,
    state: 'DONE',
    done: job.totalRows ?? 0,
    finishedAt: work.clock.now(),
  });
}

/**
 * Tells the planner how much there is by now each time it has about doubled: of a table that is being filled it believes that it is
 * nearly empty, and then reads all of it for every batch.
 */
async function measureNowAndThen({ db }: Work, job: ImportRow, done: number): Promise<void> {
  if (job.step !== 'APPLY' || job.created < batch.rows) return;
  const batches = Math.floor(done / batch.rows);
  const doubled = batches > Math.floor(job.done / batch.rows) && Number.isInteger(Math.log2(batches));
  if (doubled) await db.execute(sql`select refresh_statistics(${done})`);
}

/** Why no row of the file can be used as it is read now. */
function obstacleOf(job: ImportRow): string | null {
  const reading = readingOf(job);
  const missing = missingColumns(job.kind, reading);
  if (missing !== null)
    return `${missing} The headings are: ${job.columns
      .map(({ header }) => header)
      .join(', ')
      .slice(0, 300)}.`;
  if (lacksProgram(job)) {
    return 'Choose the program that these relationships belong to: the file has no column for it.';
  }
  return null;
}

/** Where a person watches, they can correct how the file is read; otherwise the import ends here. */
async function refuseFile(work: Work, job: ImportRow, reason: string): Promise<StepResult> {
  const refused = job.totalRows ?? 0;
  const counts = { created: 0, updated: 0, deactivated: 0, unchanged: 0, peopleAdded: 0, refused };
  if (!job.stopsWhenChecked) {
    return advance(work, job, { ...counts, state: 'FAILED', failure: reason, finishedAt: work.clock.now() });
  }
  await work.db.execute(sql`
    update import_row set action = 'REFUSE', label = coalesce(label, 'Row ' || number), changes = '[]'
    where organization_id = ${idToUuid(job.organizationId)} and import_id = ${idToUuid(job.id)}`);
  await recordProblems(work.db, job, [fileProblem(job, null, reason, true)]);
  return advance(work, job, { ...counts, problems: 1, state: 'CHECKED', done: refused });
}

function fileProblem(job: ImportRow, column: number | null, reason: string, refused: boolean) {
  return {
    number: 0,
    line: job.headingLine ?? 1,
    ordinal: problemRanges.row,
    column,
    value: null,
    reason,
    refused,
  };
}

/** Says so where dates could be read either way. */
async function remarkOnDates(work: Work, job: ImportRow): Promise<void> {
  if (job.dateStyleChosen) return;
  const style = dateStyleOfColumns(job.columns);
  const first = job.columns.find(({ field, dates }) => isDateField(field) && dates.either > dates.dotted);
  if (style.certain || !first) return;
  const [read, other] =
    style.style === 'MONTH_FIRST' ? ['month first', 'day first'] : ['day first', 'month first'];
  const reason = `The dates of this file can be read day first or month first. They are read ${read}; if that is wrong, choose ${other}.`;
  await recordProblems(work.db, job, [fileProblem(job, first.index, reason, false)]);
}
