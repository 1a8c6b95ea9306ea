import { Readable } from 'node:stream';
import { CsvError, type Info, parse } from 'csv-parse';
import { csvOptions, detectDelimiter, lineBreaks, sampleRowsOf } from './delimiter.ts';
import { findHeading } from './heading.ts';
import { FileRefused, fileLimits } from './limits.ts';
import { TextReader } from './text.ts';

/** Characters from which delimiter and heading are told. */
const headLength = 64 * 1024;
/** Characters kept of a value that is too long: enough to recognise it in a report. */
const keptOfLongCell = 200;

/** One row as it stands in the file. */
export interface FileRow {
  /** From 1, the heading and empty rows not counted. */
  readonly number: number;
  /** Line of the file on which the row begins, from 1. */
  readonly line: number;
  readonly cells: readonly string[];
  /** Why the row cannot be used whatever the columns stand for; null where it can. */
  readonly fault: RowFault | null;
}

/** What is wrong with a row as such. */
export interface RowFault {
  readonly column: number | null;
  readonly value: string | null;
  readonly reason: string;
}

/** A file whose beginning has been read. */
export interface OpenedFile {
  readonly delimiter: string;
  /** Headings, or made-up ones where the file has none. */
  readonly headings: readonly string[];
  /** Line of the heading; null where the file has none. */
  readonly headingLine: number | null;
  /** Reads on; can be used once. @throws FileRefused */
  rows(): AsyncGenerator<FileRow>;
  /** Final once `rows` has ended. */
  encoding(): string;
}

/**
 * Reads the beginning of a file and tells how it is written. Memory stays bounded whatever is sent.
 * @param source the bytes in chunks of any size
 * @param known whether a heading is one that the caller understands
 * @throws FileRefused
 */
export async function openFile(
  source: AsyncIterable<Uint8Array>,
  known: (heading: string) => boolean,
): Promise<OpenedFile> {
  const reader = new TextReader();
  const text = reader.read(source);
  let head = '';
  let complete = true;
  for (let part = await text.next(); !part.done; part = await text.next()) {
    head += part.value;
    if ((head.length >= headLength && head.includes('\n')) || head.length > fileLimits.row) {
      complete = false;
      break;
    }
  }
  if (!complete && !head.includes('\n')) throw endlessRow();
  const delimiter = detectDelimiter(head, complete);
  const sample = sampleRowsOf(head, delimiter, complete);
  if (!sample.some((row) => row.cells.some((cell) => cell.trim() !== ''))) {
    throw new FileRefused('EMPTY', 'The file has no rows.');
  }
  const heading = findHeading(sample, known);
  if (heading.headings.length > fileLimits.columns) throw tooManyColumns(heading.headings.length);
  return {
    delimiter,
    headings: heading.headings,
    headingLine: heading.row === null ? null : (sample[heading.row]?.line ?? 1),
    rows: () => readRows(rest(head, text), delimiter, heading.row, heading.headings.length),
    encoding: () => reader.encoding,
  };
}

async function* rest(head: string, text: AsyncGenerator<string>): AsyncGenerator<string> {
  yield head;
  yield* text;
}

/** What the parser gives under its option `info`. */
interface ParsedRow {
  readonly record: string[];
  readonly info: Info;
}

async function* readRows(
  text: AsyncIterable<string>,
  delimiter: string,
  headingRow: number | null,
  columns: number,
): AsyncGenerator<FileRow> {
  let lastLine = 1;
  const parser = parse({
    ...csvOptions,
    delimiter,
    info: true,
    max_record_size: fileLimits.row,
    // Called while parsing, which is ahead of reading: where a row is broken, this knows the last whole one.
    on_record: (record, info) => {
      lastLine = info.lines + 1;
      return record;
    },
  });
  const input = Readable.from(text);
  input.on('error', (error) => parser.destroy(error));
  input.pipe(parser);
  let index = -1;
  let number = 0;
  try {
    for await (const { record, info } of parser as AsyncIterable<ParsedRow>) {
      index += 1;
      const line = info.lines - lineBreaks(record);
      if (headingRow !== null && index <= headingRow) continue;
      if (record.every((cell) => cell.trim() === '')) continue;
      number += 1;
      if (number > fileLimits.rows) throw tooManyRows();
      yield fileRow(number, line, record, columns);
    }
  } catch (error) {
    throw error instanceof CsvError ? brokenQuotation(lastLine) : error;
  } finally {
    input.destroy();
    parser.destroy();
  }
}

function fileRow(number: number, line: number, record: readonly string[], columns: number): FileRow {
  if (record.length > fileLimits.columns) {
    const reason = `This row has ${record.length} values; at most ${fileLimits.columns} can be read.`;
    return { number, line, cells: [], fault: { column: null, value: null, reason } };
  }
  const long = record.findIndex((cell) => cell.length > fileLimits.cell);
  if (long !== -1) {
    const length = record[long]?.length ?? 0;
    const reason = `This value has ${length} characters; at most ${fileLimits.cell} can be read.`;
    const cells = record.map((cell) =>
      cell.length > fileLimits.cell ? cell.slice(0, keptOfLongCell) : cell,
    );
    return { number, line, cells, fault: { column: long, value: cells[long] ?? null, reason } };
  }
  const cells = record.length > columns ? withoutEmptyEnd(record, columns) : record;
  if (cells.length === columns) return { number, line, cells, fault: null };
  const reason =
    `This row has ${cells.length} values where the heading has ${columns}: ` +
    (cells.length < columns
      ? 'a value or a delimiter is missing, so the values after it may stand in the wrong column.'
      : 'a value that contains the delimiter may lack its quotation marks.');
  return { number, line, cells, fault: { column: null, value: null, reason } };
}

/** Spreadsheet programs write empty values after the last column; they say nothing. */
function withoutEmptyEnd(record: readonly string[], columns: number): readonly string[] {
  const empty = record.slice(columns).every((cell) => cell.trim() === '');
  return empty ? record.slice(0, columns) : record;
}

function endlessRow(): FileRefused {
  const megabytes = fileLimits.row / (1024 * 1024);
  return new FileRefused(
    'NOT_CSV',
    `The first ${megabytes} MB hold no line break, so this is no list of rows.`,
  );
}

function brokenQuotation(line: number): FileRefused {
  return new FileRefused(
    'UNREADABLE',
    `A quotation mark opened on or after line ${line} is never closed, so it cannot be told where that row ends. ` +
      'Close it, or remove it, and send the file again.',
  );
}

function tooManyRows(): FileRefused {
  const limit = fileLimits.rows.toLocaleString('en');
  return new FileRefused(
    'TOO_LARGE',
    `The file has more than ${limit} rows. Split it and send the parts one after the other.`,
  );
}

function tooManyColumns(columns: number): FileRefused {
  const limit = fileLimits.columns.toLocaleString('en');
  return new FileRefused(
    'TOO_LARGE',
    `The file has ${columns.toLocaleString('en')} columns; at most ${limit} can be read. Remove those that are not needed.`,
  );
}
