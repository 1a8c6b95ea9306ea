import { Temporal } from 'temporal-polyfill';
import { monthOf } from './months.ts';

/** How a date of three numbers is read. Year-first dates and named months are understood under every style. */
export type DateStyle = 'ISO' | 'DAY_FIRST' | 'MONTH_FIRST';

/** A date in ISO 8601, or why the text is none. */
export type DateReading = { readonly date: string } | { readonly reason: string };

/** How the dates of one column are written. */
export interface DateTally {
  /** Three numbers of which only the first can be the day: 29/02/2024. */
  dayFirst: number;
  /** Three numbers of which only the second can be the day: 02/29/2024. */
  monthFirst: number;
  /** Three numbers that can be read either way: 03/04/2024. */
  either: number;
  /** Of `either`, those with dots, which are day first by custom. */
  dotted: number;
}

const yearFirst = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/;
const compact = /^(\d{4})(\d{2})(\d{2})$/;
const yearLast = /^(\d{1,2})([-/.])\s?(\d{1,2})\2\s?(\d{4}|\d{2})$/;
const dayNamed = /^(\d{1,2})(?:st|nd|rd|th|\.)?[\s-]*([\p{L}]{3,})\.?[\s,-]*(\d{4}|\d{2})$/iu;
const monthNamed = /^([\p{L}]{3,})\.?[\s-]*(\d{1,2})(?:st|nd|rd|th)?[\s,-]+(\d{4}|\d{2})$/iu;
const timeOfDay =
  /[T\s]\d{1,2}:\d{2}(?::\d{2}(?:[.,]\d+)?)?\s*(?:[ap]\.?m\.?)?\s*(?:Z|[+-]\d{2}:?\d{2}|UTC)?$/i;

const earliest = 1900;
const latest = 2100;

export function emptyDateTally(): DateTally {
  return { dayFirst: 0, monthFirst: 0, either: 0, dotted: 0 };
}

/** Counts one value of a column; anything but three numbers with the year last says nothing about the style. */
export function tallyDate(tally: DateTally, text: string): void {
  const found = yearLast.exec(withoutTime(text));
  if (found === null) return;
  const [first, second] = [Number(found[1]), Number(found[3])];
  if (first > 12 && second <= 12) tally.dayFirst += 1;
  else if (second > 12 && first <= 12) tally.monthFirst += 1;
  else if (first <= 12 && second <= 12) {
    tally.either += 1;
    if (found[2] === '.') tally.dotted += 1;
  }
}

/** The style of columns, and whether their values settle it. */
export interface DateStyleFound {
  readonly style: DateStyle;
  /** False where every value can be read either way, so that the style is only the likelier one. */
  readonly certain: boolean;
}

/** The style in which the most dates of the columns make sense; day first where they could all be read either way. */
export function dateStyleOf(tallies: readonly DateTally[]): DateStyleFound {
  const sum = (part: keyof DateTally) => tallies.reduce((total, tally) => total + tally[part], 0);
  const [dayFirst, monthFirst, either, dotted] = [
    sum('dayFirst'),
    sum('monthFirst'),
    sum('either'),
    sum('dotted'),
  ];
  if (dayFirst + monthFirst + either === 0) return { style: 'ISO', certain: true };
  if (dayFirst !== monthFirst)
    return { style: dayFirst > monthFirst ? 'DAY_FIRST' : 'MONTH_FIRST', certain: true };
  return { style: 'DAY_FIRST', certain: dayFirst === 0 && dotted === either };
}

/** Reads a date; a time of day after it is dropped. */
export function readDate(text: string, style: DateStyle): DateReading {
  const value = withoutTime(text);
  const iso = yearFirst.exec(value) ?? compact.exec(value);
  if (iso !== null) return calendarDate(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const numbers = yearLast.exec(value);
  if (numbers !== null)
    return threeNumbers(Number(numbers[1]), Number(numbers[3]), fullYear(numbers[4] ?? ''), style);
  const byDay = dayNamed.exec(value);
  const byMonth = byDay === null ? monthNamed.exec(value) : null;
  const month = monthOf(byDay?.[2] ?? byMonth?.[1] ?? '');
  const year = fullYear(byDay?.[3] ?? byMonth?.[3] ?? '');
  if (month !== null) return calendarDate(year, month, Number(byDay?.[1] ?? byMonth?.[2]));
  if (/^\d{5}$/.test(value)) {
    return {
      reason:
        'This is a spreadsheet’s internal day number. Format the column as dates such as 2024-02-29 and export again.',
    };
  }
  return { reason: `This is no date. ${example(style)}` };
}

function threeNumbers(first: number, second: number, year: number, style: DateStyle): DateReading {
  switch (style) {
    case 'DAY_FIRST':
      if (second > 12 && first <= 12)
        return { reason: `Dates in this file are read day first, and there is no month ${second}.` };
      return calendarDate(year, second, first);
    case 'MONTH_FIRST':
      if (first > 12 && second <= 12)
        return { reason: `Dates in this file are read month first, and there is no month ${first}.` };
      return calendarDate(year, first, second);
    case 'ISO':
      return {
        reason:
          'Dates in this file are read as 2024-02-29. Choose day first or month first to read this one.',
      };
  }
}

function calendarDate(year: number, month: number, day: number): DateReading {
  if (month < 1 || month > 12) return { reason: `There is no month ${month}.` };
  if (year < earliest || year > latest)
    return { reason: `The year ${year} lies outside ${earliest} to ${latest}.` };
  const days = Temporal.PlainYearMonth.from({ year, month }).daysInMonth;
  if (day >= 1 && day <= days) return { date: isoDate(year, month, day) };
  const monthName = Temporal.PlainDate.from({ year, month, day: 1 }).toLocaleString('en', { month: 'long' });
  return { reason: `${monthName} ${year} has ${days} days; there is no day ${day}.` };
}

/** ISO 8601 text of a date that exists. */
export function isoDate(year: number, month: number, day: number): string {
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

/** Two digits mean 1970 to 2069. */
function fullYear(digits: string): number {
  const year = Number(digits);
  if (digits.length > 2) return year;
  return year < 70 ? 2000 + year : 1900 + year;
}

function withoutTime(text: string): string {
  return text.trim().replace(timeOfDay, '').trim();
}

function example(style: DateStyle): string {
  switch (style) {
    case 'ISO':
      return 'Write it as 2024-02-29.';
    case 'DAY_FIRST':
      return 'Write it as 29/02/2024 or 2024-02-29.';
    case 'MONTH_FIRST':
      return 'Write it as 02/29/2024 or 2024-02-29.';
  }
}
