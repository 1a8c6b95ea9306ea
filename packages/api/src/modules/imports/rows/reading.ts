import type { ImportField } from '@rapport/shared';
import type { DateStyle } from '../values/dates.ts';

/** How the rows of a file are to be read. */
export interface Reading {
  /** Where each field stands; fields without a column are absent. */
  readonly columnOf: ReadonlyMap<ImportField, number>;
  readonly dateStyle: DateStyle;
}

/** One problem with a value of a row, or with the row as a whole. */
export interface RowProblem {
  /** Place of the column, from 0; null for the row as a whole. */
  readonly column: number | null;
  readonly value: string | null;
  readonly reason: string;
  /** Whether the row is refused for it; otherwise it is a remark. */
  readonly refused: boolean;
}

/** A row as it was taken apart: what it says, or why it cannot be used. */
export type Parsed<T> =
  | { readonly value: T; readonly problems: readonly RowProblem[] }
  | { readonly value: null; readonly problems: readonly RowProblem[] };

/** The values of one row by field, collecting problems on the way. */
export class RowValues {
  readonly problems: RowProblem[] = [];
  readonly #cells: readonly string[];
  readonly #reading: Reading;

  constructor(cells: readonly string[], reading: Reading) {
    this.#cells = cells;
    this.#reading = reading;
    const damaged = cells.findIndex((cell) => cell.includes('\ufffd'));
    if (damaged !== -1) {
      const reason = 'Some characters could not be read. Save the file as UTF-8 so that they come through.';
      this.#note(damaged, reason, false);
    }
  }

  get dateStyle(): DateStyle {
    return this.#reading.dateStyle;
  }

  has(field: ImportField): boolean {
    return this.#reading.columnOf.has(field);
  }

  /** The trimmed value; empty where there is no column or nothing in it. */
  text(field: ImportField): string {
    const index = this.#reading.columnOf.get(field);
    return index === undefined ? '' : (this.#cells[index] ?? '').trim();
  }

  /** Refuses the row for the value of a field; without a column for it, for the row as a whole. */
  refuse(field: ImportField, reason: string): void {
    this.#note(this.#reading.columnOf.get(field) ?? null, reason, true);
  }

  /** Remarks on the value of a field; the row is applied all the same. */
  remark(field: ImportField, reason: string): void {
    this.#note(this.#reading.columnOf.get(field) ?? null, reason, false);
  }

  refuseRow(reason: string): void {
    this.#note(null, reason, true);
  }

  get refused(): boolean {
    return this.problems.some((problem) => problem.refused);
  }

  #note(column: number | null, reason: string, refused: boolean): void {
    const value = column === null ? null : (this.#cells[column] ?? null);
    this.problems.push({ column, value, reason, refused });
  }
}

/** Fields a file of staff must have one of, each row too. */
const identityFields: readonly ImportField[] = ['EXTERNAL_ID', 'WORK_EMAIL'];

/** What is missing among the columns so that no row could be applied; null where nothing is. */
export function missingColumns(kind: 'PEOPLE' | 'RELATIONSHIPS', reading: Reading): string | null {
  const any = (...fields: ImportField[]) => fields.some((field) => reading.columnOf.has(field));
  switch (kind) {
    case 'PEOPLE':
      return any(...identityFields)
        ? null
        : 'No column stands for the staff id or the work e-mail address. One of the two is needed to know who a row is about.';
    case 'RELATIONSHIPS': {
      const guide = any('GUIDE_EXTERNAL_ID', 'GUIDE_EMAIL');
      const learner = any('LEARNER_EXTERNAL_ID', 'LEARNER_EMAIL');
      if (guide && learner) return null;
      const lacking = !guide && !learner ? 'the guide or the learner' : guide ? 'the learner' : 'the guide';
      return `No column stands for ${lacking}: their staff id or work e-mail address is needed.`;
    }
  }
}
