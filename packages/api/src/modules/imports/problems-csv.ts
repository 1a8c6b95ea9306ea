import { Readable } from 'node:stream';
import { stringify } from 'csv-stringify';
import type { ProblemRow } from './model.ts';

/** Reads the problems beyond a place, in order; an empty list at the end. */
export type ReadProblems = (after: Pick<ProblemRow, 'number' | 'ordinal'>) => Promise<readonly ProblemRow[]>;

const columns = [
  { key: 'line', header: 'line' },
  { key: 'column', header: 'column' },
  { key: 'value', header: 'value' },
  { key: 'reason', header: 'reason' },
  { key: 'outcome', header: 'outcome' },
];

/**
 * Problems as a CSV file that spreadsheet programs open as it is: with a byte order mark, and with values made harmless that they
 * would take for formulas. Read and written in portions.
 */
export function problemsAsCsv(read: ReadProblems): Readable {
  return Readable.from(records(read)).compose(
    stringify({ header: true, bom: true, columns, escape_formulas: true, record_delimiter: 'windows' }),
  );
}

async function* records(read: ReadProblems) {
  let place: Pick<ProblemRow, 'number' | 'ordinal'> = { number: -1, ordinal: 0 };
  for (;;) {
    const page = await read(place);
    for (const { line, column, value, reason, refused } of page) {
      yield {
        line,
        column: column ?? '',
        value: value ?? '',
        reason,
        outcome: refused ? 'row refused' : 'remark, row applied',
      };
    }
    const last = page.at(-1);
    if (!last) return;
    place = last;
  }
}
