import {
  boolean,
  foreignKey,
  index,
  integer,
  json,
  pgEnum,
  pgTable,
  primaryKey,
  smallint,
  text,
} from 'drizzle-orm/pg-core';
import { idColumn, instant, organizationId } from '../../db/columns.ts';
import { appAdds, appChanges, appReads, isStaff, tenantWall, workerAccess } from '../../db/policies.ts';
import { organization, person } from '../identity/tables.ts';
import { program } from '../programs/tables.ts';
import type { Column } from './reading/columns.ts';
import type { RowFault } from './reading/file.ts';

export const importKindEnum = pgEnum('import_kind', ['PEOPLE', 'RELATIONSHIPS']);
export const importStateEnum = pgEnum('import_state', [
  'RECEIVING',
  'CHECKING',
  'CHECKED',
  'APPLYING',
  'DONE',
  'CANCELLED',
  'FAILED',
]);
export type ImportState = (typeof importStateEnum.enumValues)[number];

/** What is done with the rows, one after the other; `COMPARE` looks at the file as a whole. */
export const importStepEnum = pgEnum('import_step', [
  'RECEIVE',
  'CHECK',
  'COMPARE',
  'RESOLVE_MANAGERS',
  'APPLY',
  'SET_MANAGERS',
]);
export type ImportStep = (typeof importStepEnum.enumValues)[number];

export const importActionEnum = pgEnum('import_action', [
  'CREATE',
  'UPDATE',
  'DEACTIVATE',
  'UNCHANGED',
  'REFUSE',
]);
export const dateStyleEnum = pgEnum('date_style', ['ISO', 'DAY_FIRST', 'MONTH_FIRST']);

/** One file on its way into the organization. */
export const imports = pgTable(
  'import',
  {
    organizationId: organizationId().references(() => organization.id),
    id: idColumn('imp', 'id').notNull(),
    kind: importKindEnum('kind').notNull(),
    state: importStateEnum('state').notNull(),
    step: importStepEnum('step').notNull(),
    /** Number of the last row that the step has done: where it goes on after an interruption. */
    done: integer('done').notNull().default(0),
    /** Whether it waits for a person once it is checked. */
    stopsWhenChecked: boolean('stops_when_checked').notNull(),
    fileName: text('file_name'),
    encoding: text('encoding'),
    delimiter: text('delimiter'),
    dateStyle: dateStyleEnum('date_style'),
    /** Whether a person chose the style; otherwise it follows from the columns. */
    dateStyleChosen: boolean('date_style_chosen').notNull().default(false),
    columns: json('columns').$type<readonly Column[]>().notNull(),
    /** Line of the heading; null where the file has none. */
    headingLine: integer('heading_line'),
    programId: idColumn('prg', 'program_id'),
    totalRows: integer('total_rows'),
    /** SHA-256 of the file, hex; null while receiving. */
    contentHash: text('content_hash'),
    created: integer('created').notNull().default(0),
    updated: integer('updated').notNull().default(0),
    deactivated: integer('deactivated').notNull().default(0),
    unchanged: integer('unchanged').notNull().default(0),
    refused: integer('refused').notNull().default(0),
    /** People whom a list of pairs adds. */
    peopleAdded: integer('people_added').notNull().default(0),
    problems: integer('problems').notNull().default(0),
    failure: text('failure'),
    /** Null where it was started on the command line. */
    startedBy: idColumn('per', 'started_by'),
    createdAt: instant('created_at').notNull(),
    /** Of the last progress: a file whose sender has gone silent is recognised by it. */
    updatedAt: instant('updated_at').notNull(),
    finishedAt: instant('finished_at'),
    /** When the rows were deleted, 30 days after the end. */
    clearedAt: instant('cleared_at'),
  },
  (table) => [
    primaryKey({ columns: [table.organizationId, table.id] }),
    foreignKey({
      columns: [table.organizationId, table.programId],
      foreignColumns: [program.organizationId, program.id],
    }),
    foreignKey({
      columns: [table.organizationId, table.startedBy],
      foreignColumns: [person.organizationId, person.id],
    }),
    index('import_by_time').on(table.organizationId, table.createdAt, table.id),
    tenantWall(),
    workerAccess(),
    appReads(isStaff),
    appAdds(isStaff),
    appChanges(isStaff),
  ],
);

/** One row of a file, as it stands there and with what it leads to. */
export const importRows = pgTable(
  'import_row',
  {
    organizationId: organizationId(),
    importId: idColumn('imp', 'import_id').notNull(),
    /** From 1. */
    number: integer('number').notNull(),
    line: integer('line').notNull(),
    /** Characters of all values: batches are cut by it so that memory stays bounded. */
    size: integer('size').notNull(),
    cells: json('cells').$type<readonly string[]>().notNull(),
    fault: json('fault').$type<RowFault>(),
    action: importActionEnum('action'),
    label: text('label'),
    /** Null where the row was not looked at, and for a new person, whose values are those of the row. */
    changes: json('changes').$type<readonly RowChange[]>(),
    /** What the row is about, for finding the same thing twice in a file. */
    key: text('key'),
    email: text('email'),
    /** Of a staff list: who it is, or will be. */
    personId: idColumn('per', 'person_id'),
    /** Of a staff list: the manager as `ID …` or `EMAIL …`; empty for nobody; null where the row leaves it as it is. */
    managerKey: text('manager_key'),
    /** Whether the manager is left as it is after all: unknown, or closing a circle. */
    managerLeft: boolean('manager_left').notNull().default(false),
    /** Of a list of pairs: people who are not there yet, by `ID …` or `EMAIL …`. */
    newPeople: text('new_people').array(),
  },
  (table) => [
    primaryKey({ columns: [table.organizationId, table.importId, table.number] }),
    foreignKey({
      columns: [table.organizationId, table.importId],
      foreignColumns: [imports.organizationId, imports.id],
    }),
    tenantWall(),
    workerAccess(),
    appReads(isStaff),
    appAdds(isStaff),
  ],
);

/** One value that a row sets. */
export interface RowChange {
  readonly field: string;
  readonly before: string | null;
  readonly after: string | null;
}

/** One thing wrong with a row, or with the file where `number` is 0. */
export const importProblems = pgTable(
  'import_problem',
  {
    organizationId: organizationId(),
    importId: idColumn('imp', 'import_id').notNull(),
    number: integer('number').notNull(),
    /** Distinguishes the problems of one row; each step has its own range, see `problemRanges`. */
    ordinal: smallint('ordinal').notNull(),
    line: integer('line').notNull(),
    column: text('column_name'),
    value: text('value'),
    reason: text('reason').notNull(),
    refused: boolean('refused').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.organizationId, table.importId, table.number, table.ordinal] }),
    foreignKey({
      columns: [table.organizationId, table.importId],
      foreignColumns: [imports.organizationId, imports.id],
    }),
    tenantWall(),
    workerAccess(),
    appReads(isStaff),
  ],
);

/** First ordinal of the problems that each look at a row finds, so that looking again replaces its own. */
export const problemRanges = { row: 0, duplicates: 1000, managers: 2000, end: 3000 } as const;
