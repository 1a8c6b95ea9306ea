import type { ImportAction, ImportState } from '@rapport/shared';
import { and, asc, count, eq, inArray, type SQL, sql } from 'drizzle-orm';
import { beyond, type OrderColumn, orderBy } from '../../db/paging.ts';
import type { Db, Viewer } from '../../db/transactions.ts';
import { type Connection, connection, type PageRequest } from '../../kernel/cursor.ts';
import type { ImportId } from '../../kernel/ids.ts';
import type { FileRowRow, ImportRow, ProblemRow } from './model.ts';
import { canImport } from './policy.ts';
import { importProblems, importRows, imports } from './tables.ts';

/** Imports by id; none for those who may not import. */
export async function importsByIds(db: Db, viewer: Viewer, ids: readonly ImportId[]): Promise<ImportRow[]> {
  if (!canImport(viewer)) return [];
  return db
    .select()
    .from(imports)
    .where(and(eq(imports.organizationId, viewer.organizationId), inArray(imports.id, [...ids])));
}

const latestFirst: readonly OrderColumn[] = [
  { column: imports.createdAt, direction: 'DESC' },
  { column: imports.id, direction: 'DESC' },
];

function importsWhere(viewer: Viewer, states: readonly ImportState[] | null): SQL | undefined {
  return and(
    eq(imports.organizationId, viewer.organizationId),
    states === null ? undefined : inArray(imports.state, [...states]),
  );
}

/** One page of the organization's imports; empty for those who may not import. */
export async function listImports(
  db: Db,
  viewer: Viewer,
  states: readonly ImportState[] | null,
  page: PageRequest,
): Promise<Connection<ImportRow>> {
  if (!canImport(viewer) || states?.length === 0) return connection<ImportRow>([], page, () => []);
  const rows = await db
    .select()
    .from(imports)
    .where(and(importsWhere(viewer, states), beyond(latestFirst, page)))
    .orderBy(...orderBy(latestFirst, page))
    .limit(page.limit + 1);
  return connection(rows, page, (row) => [row.createdAt.toISOString(), row.id]);
}

export async function countImports(
  db: Db,
  viewer: Viewer,
  states: readonly ImportState[] | null,
): Promise<number> {
  if (!canImport(viewer) || states?.length === 0) return 0;
  const [row] = await db.select({ imports: count() }).from(imports).where(importsWhere(viewer, states));
  return row?.imports ?? 0;
}

const byPlace: readonly OrderColumn[] = [
  { column: importProblems.number, direction: 'ASC' },
  { column: importProblems.ordinal, direction: 'ASC' },
];

function ofImport(
  table: typeof importProblems | typeof importRows,
  job: Pick<ImportRow, 'organizationId' | 'id'>,
) {
  return and(eq(table.organizationId, job.organizationId), eq(table.importId, job.id));
}

/** One page of an import's problems, by line. The import was read by somebody who may. */
export async function listProblems(
  db: Db,
  job: ImportRow,
  page: PageRequest,
): Promise<Connection<ProblemRow>> {
  const rows = await db
    .select()
    .from(importProblems)
    .where(and(ofImport(importProblems, job), beyond(byPlace, page)))
    .orderBy(...orderBy(byPlace, page))
    .limit(page.limit + 1);
  return connection(rows, page, (row) => [row.number, row.ordinal]);
}

export async function countProblems(db: Db, job: ImportRow): Promise<number> {
  const [row] = await db
    .select({ problems: count() })
    .from(importProblems)
    .where(ofImport(importProblems, job));
  return row?.problems ?? 0;
}

/** Problems beyond a place, for reading all of them in portions. */
export function problemsBeyond(
  db: Db,
  job: ImportRow,
  place: Pick<ProblemRow, 'number' | 'ordinal'>,
  limit: number,
): Promise<ProblemRow[]> {
  const { number, ordinal } = importProblems;
  return db
    .select()
    .from(importProblems)
    .where(
      and(ofImport(importProblems, job), sql`(${number}, ${ordinal}) > (${place.number}, ${place.ordinal})`),
    )
    .orderBy(asc(number), asc(ordinal))
    .limit(limit);
}

const byNumber: readonly OrderColumn[] = [{ column: importRows.number, direction: 'ASC' }];

function rowsWhere(job: ImportRow, actions: readonly ImportAction[] | null): SQL | undefined {
  // Rows that were not looked at yet lead to nothing that could be shown.
  const shown = actions ?? (['CREATE', 'UPDATE', 'DEACTIVATE', 'UNCHANGED', 'REFUSE'] as const);
  return and(ofImport(importRows, job), inArray(importRows.action, [...shown]));
}

/** One page of an import's rows, by line. */
export async function listRows(
  db: Db,
  job: ImportRow,
  actions: readonly ImportAction[] | null,
  page: PageRequest,
): Promise<Connection<FileRowRow>> {
  if (actions?.length === 0) return connection<FileRowRow>([], page, () => []);
  const rows = await db
    .select()
    .from(importRows)
    .where(and(rowsWhere(job, actions), beyond(byNumber, page)))
    .orderBy(asc(importRows.number))
    .limit(page.limit + 1);
  return connection(rows, page, (row) => [row.number]);
}

export async function countRows(
  db: Db,
  job: ImportRow,
  actions: readonly ImportAction[] | null,
): Promise<number> {
  if (actions?.length === 0) return 0;
  const [row] = await db.select({ rows: count() }).from(importRows).where(rowsWhere(job, actions));
  return row?.rows ?? 0;
}
