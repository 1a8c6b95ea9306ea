import { FileRefused } from './limits.ts';

/** First bytes (as Latin-1 text) of files that people take for a CSV file, and what to tell them. */
const signatures: readonly (readonly [start: string, message: string])[] = [
  [
    'PK\x03\x04',
    'This looks like an Excel workbook or a zip archive. Open it in the spreadsheet program and save it as CSV, then send that file.',
  ],
  [
    '\xd0\xcf\x11\xe0',
    'This looks like an old Excel or Office document. Open it in the spreadsheet program and save it as CSV, then send that file.',
  ],
  [
    '%PDF',
    'This is a PDF document. Ask for the list as CSV: a PDF has no rows and columns that can be read reliably.',
  ],
  ['\x1f\x8b', 'This is a compressed file. Unpack it and send the CSV file inside.'],
  ['\x89PNG', 'This is a picture, not a list.'],
  ['\xff\xd8\xff', 'This is a picture, not a list.'],
  ['GIF8', 'This is a picture, not a list.'],
  ['{\\rtf', 'This is a word-processor document. Save the list as CSV and send that file.'],
];

const markup = /^\s*(?:<!doctype html|<html|<\?xml|<table)/i;
const json = /^\s*(?:\{\s*"|\[\s*[{["])/;

/**
 * Refuses by name what is certainly not CSV.
 * @param head the first bytes of the file, at least 16 if it has that many
 * @throws FileRefused
 */
export function refuseOtherFormats(head: Uint8Array): void {
  const start = Buffer.from(head.subarray(0, 200)).toString('latin1');
  for (const [signature, message] of signatures) {
    if (start.startsWith(signature)) throw new FileRefused('NOT_CSV', message);
  }
  const text = start.replace(/^\xef\xbb\xbf/, '');
  if (markup.test(text)) {
    throw new FileRefused(
      'NOT_CSV',
      'This is a web page or an XML document, not CSV. Export the list as CSV and send that file.',
    );
  }
  if (json.test(text)) {
    throw new FileRefused('NOT_CSV', 'This is JSON, not CSV. Export the list as CSV and send that file.');
  }
}
