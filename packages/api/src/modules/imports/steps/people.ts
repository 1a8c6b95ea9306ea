import { newId, type PersonId } from '../../../kernel/ids.ts';
import {
  applyStaffList,
  matchPeople,
  type PersonKey,
  planStaffListEntry,
  type StaffListEntry,
  type StaffListPlan,
  type Work,
} from '../../identity/index.ts';
import type { ImportRow } from '../model.ts';
import { readPersonRow } from '../rows/person-row.ts';
import type { Reading, RowProblem } from '../rows/reading.ts';
import { labelOfCells, type RowOutcome, readingOf, type StagedRow } from './staged-rows.ts';

interface ReadRow {
  readonly row: StagedRow;
  readonly entry: StaffListEntry;
  readonly problems: readonly RowProblem[];
}

/** One row with what it leads to. */
interface PlannedRow extends ReadRow {
  readonly plan: StaffListPlan;
  /** Who it is, or will be. */
  readonly personId: PersonId;
}

/** Finds out what the rows of a staff list lead to; changes nothing. */
export async function checkPeople(
  work: Work,
  job: ImportRow,
  rows: readonly StagedRow[],
): Promise<RowOutcome[]> {
  const { read, refused } = readRows(job, rows);
  const planned = await planRows(work, read, false);
  return [...refused, ...planned.map((row) => outcomeOf(job, row))];
}

/**
 * Plans the rows of a staff list by what is there now, not by what was found at the check.
 * @returns what applies them, and managers as far as they are there, and answers what came out differently from the check
 */
export async function applyPeople(
  work: Work,
  job: ImportRow,
  rows: readonly StagedRow[],
): Promise<() => Promise<RowOutcome[]>> {
  const { read, refused } = readRows(job, rows);
  const planned = await planRows(work, read.map(withoutUnfitManager), true);
  return async () => {
    await applyStaffList(
      work,
      planned.map(({ entry, plan, personId }) => ({ entry, plan, newId: personId })),
    );
    const outcomes = planned.filter(differs).map((row) => outcomeOf(job, row));
    return [...refused, ...outcomes];
  };
}

/** A manager who is unknown or would close a circle is left as they are, as if the row said nothing. */
function withoutUnfitManager(read: ReadRow): ReadRow {
  return read.row.managerLeft ? { ...read, entry: { ...read.entry, manager: undefined } } : read;
}

function readRows(job: ImportRow, rows: readonly StagedRow[]): { read: ReadRow[]; refused: RowOutcome[] } {
  const reading = readingOf(job);
  const read: ReadRow[] = [];
  const refused: RowOutcome[] = [];
  for (const row of rows) {
    const parsed =
      row.fault === null
        ? readPersonRow(row.cells, reading)
        : { value: null, problems: [{ ...row.fault, refused: true }] };
    if (parsed.value !== null) read.push({ row, entry: parsed.value, problems: parsed.problems });
    else refused.push({ ...refusal(row, parsed.problems), ...keyOfRefused(row, reading) });
  }
  return { read, refused };
}

/** A refused row still tells whom it is about, for those whose manager that is. */
function keyOfRefused(row: StagedRow, reading: Reading): Pick<RowOutcome, 'key'> {
  const key = row.cells[reading.columnOf.get('EXTERNAL_ID') ?? -1]?.trim() ?? '';
  return row.fault !== null || key === '' ? {} : { key: keyText({ by: 'EXTERNAL_ID', key }) };
}

/** The outcome of a row that cannot be read. */
export function refusal(row: StagedRow, problems: readonly RowProblem[]): RowOutcome {
  return {
    number: row.number,
    line: row.line,
    action: 'REFUSE',
    label: labelOfCells(row),
    changes: [],
    problems,
  };
}

async function planRows(work: Work, read: readonly ReadRow[], lock: boolean): Promise<PlannedRow[]> {
  const entries = read.map(({ entry }) => entry);
  const matches = await matchPeople(work.db, work.organizationId, entries, lock);
  return read.map((one, index) => {
    const plan = planStaffListEntry(one.entry, matches[index] ?? { byExternalId: null, byEmail: null });
    const known =
      plan.action === 'UPDATE' || plan.action === 'DEACTIVATE' || plan.action === 'UNCHANGED'
        ? plan.personId
        : null;
    // Who is still to be added keeps the id that was given at the check.
    const kept = one.row.action === 'CREATE' && plan.action === 'CREATE' ? one.row.personId : null;
    return { ...one, plan, personId: known ?? kept ?? newId('per') };
  });
}

function outcomeOf(job: ImportRow, { row, entry, problems, plan, personId }: PlannedRow): RowOutcome {
  const { number, line } = row;
  const base = { number, line, label: plan.label, key: entryKey(entry) };
  switch (plan.action) {
    case 'REFUSE': {
      const column = readingOf(job).columnOf.get(plan.field) ?? null;
      const value = column === null ? null : (row.cells[column] ?? null);
      return {
        ...base,
        action: 'REFUSE',
        changes: [],
        problems: [...problems, { column, value, reason: plan.reason, refused: true }],
      };
    }
    case 'SKIP': {
      const problem = { column: null, value: null, reason: plan.reason, refused: false };
      return { ...base, action: 'UNCHANGED', changes: [], problems: [...problems, problem] };
    }
    case 'CREATE':
    case 'UPDATE':
    case 'DEACTIVATE':
    case 'UNCHANGED':
      return {
        ...base,
        action: plan.action,
        // A new person's values are those of the row: told again where they are shown, see `rowChanges`.
        changes: plan.action === 'CREATE' ? null : plan.changes,
        problems,
        email: entry.workEmail,
        personId,
        managerKey: entry.manager === undefined ? null : entry.manager === null ? '' : keyText(entry.manager),
      };
  }
}

function entryKey({ externalId, workEmail }: StaffListEntry): string {
  return externalId === null
    ? keyText({ by: 'EMAIL', key: workEmail ?? '' })
    : keyText({ by: 'EXTERNAL_ID', key: externalId });
}

/** A person's key as one text, as it is kept with the rows. */
export function keyText({ by, key }: PersonKey): string {
  return by === 'EMAIL' ? `EMAIL ${key}` : `ID ${key}`;
}

/** The reverse of `keyText`. */
export function keyOfText(text: string): PersonKey {
  const space = text.indexOf(' ');
  return { by: text.slice(0, space) === 'EMAIL' ? 'EMAIL' : 'EXTERNAL_ID', key: text.slice(space + 1) };
}

/** Whether the row leads to something else than was found out at the check. */
function differs({ row, plan, personId }: PlannedRow): boolean {
  if (plan.action === 'SKIP') return row.action !== 'UNCHANGED' || row.personId !== null;
  if (plan.action === 'REFUSE' || plan.action !== row.action || row.personId !== personId) return true;
  return plan.action !== 'CREATE' && JSON.stringify(plan.changes) !== JSON.stringify(row.changes);
}
