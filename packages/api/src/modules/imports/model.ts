import type { ImportAction, ImportState } from '@rapport/shared';
import type { Connection } from '../../kernel/cursor.ts';
import type { importProblems, importRows, imports } from './tables.ts';

/** An import as it is stored. */
export type ImportRow = typeof imports.$inferSelect;

/** One row of a file as it is stored. */
export type FileRowRow = typeof importRows.$inferSelect;

export type ProblemRow = typeof importProblems.$inferSelect;

/** Pages with what they were made by, so that the counts are only made where they are selected. */
export interface ImportPage extends Connection<ImportRow> {
  readonly states: readonly ImportState[] | null;
}

export interface FileRowPage extends Connection<FileRowRow> {
  readonly job: ImportRow;
  readonly actions: readonly ImportAction[] | null;
}

export interface ProblemPage extends Connection<ProblemRow> {
  readonly job: ImportRow;
}
