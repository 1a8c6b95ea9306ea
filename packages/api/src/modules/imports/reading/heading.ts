import type { SampleRow } from './delimiter.ts';

/** Rows among which the heading is looked for: reports begin with a title and a date above it. */
const searched = 20;
const longestHeading = 200;

/** Where the heading is and what it says. */
export interface Heading {
  /** Index among the rows that are not empty; null where the file has no heading. */
  readonly row: number | null;
  readonly headings: readonly string[];
}

/**
 * The heading is the row with the most headings that are understood. Where none is understood it is the first row, unless that
 * row looks like data.
 * @param known whether a heading is understood
 */
export function findHeading(sample: readonly SampleRow[], known: (heading: string) => boolean): Heading {
  let best = { row: -1, understood: 0 };
  for (const [row, { cells }] of sample.slice(0, searched).entries()) {
    const understood = cells.filter(known).length;
    // A title such as "Name" above the list is one understood value among none.
    if (understood > best.understood && (understood > 1 || cells.length > 1 || row === 0))
      best = { row, understood };
  }
  if (best.row !== -1) return { row: best.row, headings: namesOf(sample[best.row]?.cells ?? []) };
  const usual = commonest(sample.map(({ cells }) => cells.length));
  const row = sample.findIndex(({ cells }) => cells.length === usual);
  const cells = sample[row]?.cells ?? [];
  return cells.some(looksLikeData)
    ? { row: null, headings: namesOf(cells.map(() => '')) }
    : { row, headings: namesOf(cells) };
}

function namesOf(cells: readonly string[]): string[] {
  const names = cells.map((cell, index) => {
    const name = cell.replace(/\s+/g, ' ').trim().slice(0, longestHeading);
    return name === '' ? `Column ${index + 1}` : name;
  });
  while (
    names.length > 1 &&
    cells[names.length - 1]?.trim() === '' &&
    cells.some((cell) => cell.trim() !== '')
  )
    names.pop();
  return names;
}

function commonest(values: readonly number[]): number {
  const counts = new Map<number, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].reduce((best, entry) => (entry[1] > best[1] ? entry : best), [0, 0])[0];
}

/** An e-mail address, a number or a date: nobody calls a column so. */
function looksLikeData(cell: string): boolean {
  const text = cell.trim();
  return /^\S+@\S+\.\S+$/.test(text) || /^[-+]?[\d.,/:\s-]*\d[\d.,/:\s-]*$/.test(text);
}
