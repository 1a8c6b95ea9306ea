import type { ImportAction } from '@rapport/shared';
import { sql } from 'drizzle-orm';
import type { Db } from '../../../db/transactions.ts';
import { idFromUuid, idToUuid, type PersonId } from '../../../kernel/ids.ts';
import type { ImportRow } from '../model.ts';
import type { RowFault } from '../reading/file.ts';
import type { Reading, RowProblem } from '../rows/reading.ts';
import { problemRanges, type RowChange } from '../tables.ts';

/** Rows that are handled in one transaction, how many characters they may have together, and rows of one portion of it. */
export const batch = { rows: 2000, characters: 4_000_000, portion: 500 } as const;

/** One row as it was received, and what was last found out about it. */
export interface StagedRow {
  readonly number: number;
  readonly line: number;
  readonly cells: readonly string[];
  readonly fault: RowFault | null;
  readonly action: ImportAction | null;
  readonly changes: readonly RowChange[] | null;
  readonly personId: PersonId | null;
  /** Of a staff list: see the table. */
  readonly managerKey: string | null;
  readonly managerLeft: boolean;
}

/** What was found out about a row. */
export interface RowOutcome {
  readonly number: number;
  readonly line: number;
  readonly action: ImportAction;
  readonly label: string;
  /** Null for a new person: the values of the row. */
  readonly changes: readonly RowChange[] | null;
  readonly problems: readonly RowProblem[];
  readonly key?: string;
  readonly email?: string | null;
  readonly personId?: PersonId;
  readonly managerKey?: string | null;
  readonly newPeople?: readonly string[];
}

/** Which rows a step looks at. */
export type RowChoice = 'ALL' | 'APPLICABLE' | 'NEW_MANAGER';

const choices: Readonly<Record<RowChoice, ReturnType<typeof sql>>> = {
  ALL: sql`true`,
  APPLICABLE: sql`action is distinct from 'REFUSE'`,
  NEW_MANAGER: sql`action in ('CREATE', 'UPDATE', 'DEACTIVATE') and manager_key is not null and not manager_left`,
};

type Row = {
  number: number;
  line: number;
  cells: string[];
  fault: RowFault | null;
  action: ImportAction | null;
  changes: RowChange[] | null;
  person_id: string | null;
  manager_key: string | null;
  manager_left: boolean;
};

/** The next rows after the one that was done last, few enough to be held in memory. */
export async function nextRows(db: Db, job: ImportRow, choice: RowChoice): Promise<StagedRow[]> {
  const here = sql`organization_id = ${idToUuid(job.organizationId)} and import_id = ${idToUuid(job.id)}`;
  const rows = await db.execute<Row>(sql`
    with next as (
      select number, sum(size) over (order by number) - size as before from (
        select number, size from import_row where ${here} and number > ${job.done} and ${choices[choice]}
        order by number limit ${batch.rows}
      ) candidate
    )
    select number, line, cells, fault, action, changes, person_id, manager_key, manager_left from import_row
    where ${here} and number > ${job.done} and number <= (select max(number) from next where before < ${batch.characters})
      and ${choices[choice]}
    order by number`);
  return rows.map((row) => ({
    number: row.number,
    line: row.line,
    cells: row.cells,
    fault: row.fault,
    action: row.action,
    changes: row.changes,
    personId: row.person_id === null ? null : idFromUuid('per', row.person_id),
    managerKey: row.manager_key,
    managerLeft: row.manager_left,
  }));
}

/**
 * Keeps what was found out about rows, in place of what was found out before. The range of numbers makes the database read those rows
 * only: of tables filled a moment ago it knows nothing and would look through the whole file each time.
 */
export async function recordOutcomes(db: Db, job: ImportRow, outcomes: readonly RowOutcome[]): Promise<void> {
  if (outcomes.length === 0) return;
  const numbers = outcomes.map(({ number }) => number);
  const rows = outcomes.map((outcome) => ({
    number: outcome.number,
    action: outcome.action,
    label: outcome.label,
    changes: outcome.changes,
    key: outcome.key ?? null,
    email: outcome.email ?? null,
    person_id: outcome.personId === undefined ? null : idToUuid(outcome.personId),
    manager_key: outcome.managerKey ?? null,
    new_people: outcome.newPeople ?? null,
  }));
  await db.execute(sql`
    update import_row t set action = r.action::import_action, label = r.label, changes = r.changes, key = r.key, email = r.email,
      person_id = r.person_id, manager_key = r.manager_key, manager_left = t.manager_left and r.manager_key is not distinct from t.manager_key, new_people = r.new_people
    from json_to_recordset(${JSON.stringify(rows)}::json) as r(number integer, action text, label text, changes json, key text,
      email text, person_id uuid, manager_key text, new_people text[])
    where t.organization_id = ${idToUuid(job.organizationId)} and t.import_id = ${idToUuid(job.id)} and t.number = r.number
      and t.number between ${Math.min(...numbers)} and ${Math.max(...numbers)}`);
  const problems = outcomes.flatMap(({ number, line, problems: found }) =>
    found.map((problem, index) => ({ ...problem, number, line, ordinal: problemRanges.row + index })),
  );
  await recordProblems(db, job, problems);
}

/** A problem with its place. */
export interface PlacedProblem extends RowProblem {
  readonly number: number;
  readonly line: number;
  readonly ordinal: number;
}

const longestShown = 200;

export async function recordProblems(
  db: Db,
  job: ImportRow,
  problems: readonly PlacedProblem[],
): Promise<void> {
  if (problems.length === 0) return;
  const rows = problems.map(({ number, line, ordinal, column, value, reason, refused }) => ({
    number,
    line,
    ordinal,
    column_name: column === null ? null : (job.columns[column]?.header ?? null),
    value: value === null ? null : value.slice(0, longestShown),
    reason,
    refused,
  }));
  await db.execute(sql`
    insert into import_problem (organization_id, import_id, number, ordinal, line, column_name, value, reason, refused)
    select ${idToUuid(job.organizationId)}, ${idToUuid(job.id)}, r.number, r.ordinal, r.line, r.column_name, r.value, r.reason, r.refused
    from json_to_recordset(${JSON.stringify(rows)}::json) as r(number integer, ordinal smallint, line integer, column_name text,
      value text, reason text, refused boolean)`);
}

/** Forgets the problems in a range of ordinals, of these rows or of all. */
export async function forgetProblems(
  db: Db,
  job: ImportRow,
  from: number,
  below: number,
  numbers?: readonly number[],
): Promise<void> {
  const chosen =
    numbers === undefined ? sql`true` : sql`number = any (${sql.param([...numbers])}::integer[])`;
  await db.execute(sql`
    delete from import_problem where organization_id = ${idToUuid(job.organizationId)} and import_id = ${idToUuid(job.id)}
      and ordinal >= ${from} and ordinal < ${below} and ${chosen}`);
}

/** How the rows are to be read now. */
export function readingOf(job: ImportRow): Reading {
  const columnOf = new Map(
    job.columns.flatMap(({ field, index }) => (field === null ? [] : [[field, index] as const])),
  );
  return { columnOf, dateStyle: job.dateStyle ?? 'ISO' };
}

/** What a row that could not be read is called: its first values. */
export function labelOfCells(row: Pick<StagedRow, 'cells' | 'number'>): string {
  const values = row.cells.map((cell) => cell.trim()).filter((cell) => cell !== '');
  return values.length === 0 ? `Row ${row.number}` : values.slice(0, 3).join(' · ').slice(0, 80);
}
