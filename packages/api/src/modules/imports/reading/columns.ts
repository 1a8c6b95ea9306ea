import type { ImportField, ImportKind } from '@rapport/shared';
import {
  type DateStyleFound,
  type DateTally,
  dateStyleOf,
  emptyDateTally,
  tallyDate,
} from '../values/dates.ts';
import { plainWord } from '../words.ts';
import { synonyms } from './synonyms.ts';

/** What is known of a column. */
export interface Column {
  readonly index: number;
  readonly header: string;
  readonly field: ImportField | null;
  /** The first different values that are not empty, at most three, each cut after 60 characters. */
  readonly samples: readonly string[];
  readonly dates: DateTally;
}

interface Meaning {
  readonly field: ImportField;
  /** The lower, the more telling the heading. */
  readonly rank: number;
}

const meanings: Readonly<Record<ImportKind, ReadonlyMap<string, Meaning>>> = {
  PEOPLE: byHeading('PEOPLE'),
  RELATIONSHIPS: byHeading('RELATIONSHIPS'),
};

function byHeading(kind: ImportKind): ReadonlyMap<string, Meaning> {
  const found = new Map<string, Meaning>();
  for (const field of fieldsOf(kind)) {
    for (const [rank, heading] of (synonyms[kind][field] ?? []).entries()) {
      const key = plainWord(heading);
      if (key !== '' && !found.has(key)) found.set(key, { field, rank });
    }
  }
  return found;
}

/** What columns of such a file can stand for. */
export function fieldsOf(kind: ImportKind): ImportField[] {
  return Object.keys(synonyms[kind]) as ImportField[];
}

/** What a heading stands for, with or without what stands in brackets after it; null where it is not understood. */
function meaningOf(kind: ImportKind, heading: string): Meaning | null {
  // `Employee #` is a number; `#` alone counts rows.
  const plain = meanings[kind].get(plainWord(heading.replace(/(\p{L}.*)#/u, '$1 number')));
  return plain ?? meanings[kind].get(plainWord(heading.replace(/[([].*$/, ''))) ?? null;
}

export function isKnownHeading(kind: ImportKind, heading: string): boolean {
  return meaningOf(kind, heading) !== null;
}

const dateFields: readonly ImportField[] = ['HIRE_DATE', 'STARTS_ON', 'ENDS_ON'];

export function isDateField(field: ImportField | null): boolean {
  return field !== null && dateFields.includes(field);
}

/** How the columns that stand for dates are written. */
export function dateStyleOfColumns(columns: readonly Column[]): DateStyleFound {
  return dateStyleOf(columns.filter(({ field }) => isDateField(field)).map(({ dates }) => dates));
}

/** Each side of a pair, and a manager, may be given as an id or as an e-mail address under the same heading. */
const asEmail: Partial<Record<ImportField, ImportField>> = {
  MANAGER_EXTERNAL_ID: 'MANAGER_EMAIL',
  GUIDE_EXTERNAL_ID: 'GUIDE_EMAIL',
  LEARNER_EXTERNAL_ID: 'LEARNER_EMAIL',
};

const sampleCount = 3;
const sampleLength = 60;

/** Collects what the values tell about each column while the rows pass by. */
export class ColumnObserver {
  readonly #headings: readonly string[];
  readonly #samples: string[][];
  readonly #dates: DateTally[];
  readonly #filled: number[];
  readonly #addresses: number[];

  constructor(headings: readonly string[]) {
    this.#headings = headings;
    this.#samples = headings.map(() => []);
    this.#dates = headings.map(() => emptyDateTally());
    this.#filled = headings.map(() => 0);
    this.#addresses = headings.map(() => 0);
  }

  observe(cells: readonly string[]): void {
    for (const [index, cell] of cells.entries()) {
      const samples = this.#samples[index];
      const dates = this.#dates[index];
      if (samples === undefined || dates === undefined || cell === '') continue;
      this.#filled[index] = (this.#filled[index] ?? 0) + 1;
      if (cell.includes('@')) this.#addresses[index] = (this.#addresses[index] ?? 0) + 1;
      const code = cell.charCodeAt(0);
      if (cell.length <= 40 && code >= 0x30 && code <= 0x39) tallyDate(dates, cell);
      if (samples.length < sampleCount) {
        const sample = cell.replace(/\s+/g, ' ').trim().slice(0, sampleLength);
        if (sample !== '' && !samples.includes(sample)) samples.push(sample);
      }
    }
  }

  /** The columns with what each stands for, as far as headings and values tell; each field at most once. */
  columns(kind: ImportKind): Column[] {
    const wishes = this.#headings
      .map((heading, index) => ({ index, meaning: this.#meaning(kind, heading, index) }))
      .filter((wish): wish is { index: number; meaning: Meaning } => wish.meaning !== null)
      .sort((one, other) => one.meaning.rank - other.meaning.rank || one.index - other.index);
    const fields = new Map<ImportField, number>();
    for (const { index, meaning } of wishes) if (!fields.has(meaning.field)) fields.set(meaning.field, index);
    const fieldAt = new Map([...fields].map(([field, index]) => [index, field]));
    asGermanLastName(this.#headings, fieldAt);
    return this.#headings.map((header, index) => ({
      index,
      header,
      field: fieldAt.get(index) ?? null,
      samples: this.#samples[index] ?? [],
      dates: this.#dates[index] ?? emptyDateTally(),
    }));
  }

  #meaning(kind: ImportKind, heading: string, index: number): Meaning | null {
    const meaning = meaningOf(kind, heading);
    if (meaning === null) return null;
    const filled = this.#filled[index] ?? 0;
    const mostlyAddresses = filled > 0 && (this.#addresses[index] ?? 0) * 2 > filled;
    const email = asEmail[meaning.field];
    if (email !== undefined && mostlyAddresses) return { ...meaning, field: email };
    // Many systems sign in with the e-mail address.
    if (meaning.field === 'LOGIN' && mostlyAddresses)
      return { field: 'WORK_EMAIL', rank: meaning.rank + 1000 };
    return meaning;
  }
}

/** Beside a column for the first name, one headed only `Name` holds the last name: the custom of German exports. */
function asGermanLastName(headings: readonly string[], fieldAt: Map<number, ImportField>): void {
  const fields = [...fieldAt.values()];
  if (!fields.includes('FIRST_NAME') || fields.includes('LAST_NAME')) return;
  for (const [index, field] of fieldAt) {
    if (field === 'NAME' && plainWord(headings[index] ?? '') === 'name') fieldAt.set(index, 'LAST_NAME');
  }
}
