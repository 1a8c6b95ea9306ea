/** A value that a spreadsheet would run as a formula. */
const formula = /^[=+\-@\t\r]/u;

function cell(value: string | number | null | undefined): string {
  let text = value === null || value === undefined ? '' : String(value);
  // A spreadsheet must show what a person typed, not execute it.
  if (typeof value === 'string' && formula.test(text)) text = `'${text}`;
  return /[",\r\n]/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

export type CsvRow = (string | number | null | undefined)[];

/** RFC 4180 with a byte order mark, so that spreadsheets read it as UTF-8. */
export function toCsv(rows: CsvRow[]): string {
  return `\uFEFF${rows.map((row) => row.map(cell).join(',')).join('\r\n')}\r\n`;
}

/** Hands a text to the browser as a file to keep. */
export function download(fileName: string, content: BlobPart, type = 'text/csv;charset=utf-8'): void {
  const address = URL.createObjectURL(new Blob([content], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = fileName;
  link.click();
  // The browser has taken hold of the content by the next task.
  setTimeout(() => URL.revokeObjectURL(address), 0);
}

type Page<Item> = { items: Item[]; next: string | null };

/**
 * Reads all pages of a list.
 * @param onProgress told after each page how many items are there
 */
export async function readAll<Item>(
  fetchPage: (after: string | null) => Promise<Page<Item>>,
  onProgress: (done: number) => void,
): Promise<Item[]> {
  const all: Item[] = [];
  let after: string | null = null;
  do {
    const page: Page<Item> = await fetchPage(after);
    all.push(...page.items);
    after = page.next;
    onProgress(all.length);
  } while (after !== null);
  return all;
}
