import type { Info } from 'csv-parse';
import { parse } from 'csv-parse/sync';

/** Characters that may stand between values, the likeliest first. */
export const delimiters = [',', ';', '\t', '|'] as const;
export type Delimiter = (typeof delimiters)[number];

/** Rows that are looked at. */
const sampleRows = 100;

/**
 * The delimiter under which the rows of `head` agree best on how many columns there are; a comma where nothing speaks for any.
 * The line `sep=;` that spreadsheet programs write settles it.
 * @param head the beginning of the file with `\n` line ends
 * @param complete whether `head` is the whole file; otherwise its last row may be cut off and is not counted
 */
export function detectDelimiter(head: string, complete: boolean): Delimiter {
  const told = /^sep=(.)(?:\n|$)/i.exec(head)?.[1];
  const named = delimiters.find((delimiter) => delimiter === told);
  if (named !== undefined) return named;
  let best: { delimiter: Delimiter; score: number } = { delimiter: ',', score: 0 };
  for (const delimiter of delimiters) {
    const score = agreement(sampleRowsOf(head, delimiter, complete));
    if (score > best.score) best = { delimiter, score };
  }
  return best.delimiter;
}

/** One of the first rows of a file. */
export interface SampleRow {
  /** Line on which it begins, from 1. */
  readonly line: number;
  readonly cells: readonly string[];
}

/**
 * The first rows of a text that are not empty, read with a delimiter.
 * @param complete whether the last row is whole; otherwise it is left out
 */
export function sampleRowsOf(head: string, delimiter: string, complete: boolean): SampleRow[] {
  const text = complete ? head : head.slice(0, head.lastIndexOf('\n') + 1);
  const rows: SampleRow[] = [];
  const on_record = (record: string[], info: Info) => {
    rows.push({ line: info.lines - lineBreaks(record), cells: record });
    return null;
  };
  try {
    parse(text, { ...csvOptions, delimiter, to: sampleRows, on_record });
  } catch {
    // A quotation mark is open where the sample ends; the rows before it are enough.
  }
  return rows;
}

/** Rows are reported with the line they end on; one whose values contain line breaks began that many lines before. */
export function lineBreaks(record: readonly string[]): number {
  let breaks = 0;
  for (const cell of record) {
    for (let at = cell.indexOf('\n'); at !== -1; at = cell.indexOf('\n', at + 1)) breaks += 1;
  }
  return breaks;
}

/** How rows are read everywhere: quotation marks as RFC 4180, leniently inside values; any number of columns. */
export const csvOptions = {
  record_delimiter: ['\n'],
  relax_column_count: true,
  relax_quotes: true,
  skip_empty_lines: true,
};

/**
 * 0 where no row has two columns; otherwise the share of rows with the commonest number of columns, and slightly more for
 * more columns, so that the delimiter between values wins over one inside them.
 */
function agreement(rows: readonly SampleRow[]): number {
  const counts = new Map<number, number>();
  for (const { cells } of rows) counts.set(cells.length, (counts.get(cells.length) ?? 0) + 1);
  let best = 0;
  for (const [columns, count] of counts) {
    if (columns > 1) best = Math.max(best, count / rows.length + Math.min(columns, 100) / 1000);
  }
  return best;
}
