import { Temporal } from 'temporal-polyfill';
import { isoDate } from './dates.ts';
import { monthOf } from './months.ts';

/** First and last day of a term, or why the text names none. */
export type TermReading =
  | { readonly startsOn: string; readonly endsOn: string }
  | { readonly reason: string };

/** Seasons of the northern half of the earth: first and last month. Winter ends in the next year. */
const seasons: readonly (readonly [pattern: RegExp, first: number, last: number])[] = [
  [/\b(?:spring|frühjahr|frühling)/iu, 3, 5],
  [/\b(?:summer|sommer)/iu, 6, 8],
  [/\b(?:autumn|fall|herbst)/iu, 9, 11],
  [/\bwinter/iu, 12, 2],
];

/** The year a text names: `2025`, `FY 2025`, `2024/25` (the first). */
export function readYear(text: string): number | null {
  const year = /(?<!\d)((?:19|20)\d{2})(?!\d)/.exec(text)?.[1];
  return year === undefined ? null : Number(year);
}

/**
 * Turns a term into dates: months (`Term 3: September - November`, `March 2024`), seasons (`Spring 2024`), quarters (`Q3`),
 * halves (`H2`, `2. Halbjahr`), or a whole year where only the year is given. A term over the turn of the year ends in the
 * next year.
 * @param term may be empty; a year in it goes before `year`
 */
export function readTerm(term: string, year: number | null): TermReading {
  const from = readYear(term) ?? year;
  if (from === null)
    return { reason: 'The year of this term is missing. Add it, or a column with the year.' };
  if (term.trim() === '' || /^(?:fy\s*)?\d{4}$/i.test(term.trim())) return span(from, 1, 12);
  const quarter = /\bq([1-4])\b|\b([1-4])\.?\s*(?:quarter|quartal)|\b(?:quarter|quartal)\s*([1-4])/i.exec(
    term,
  );
  const quarterNumber = Number(quarter?.[1] ?? quarter?.[2] ?? quarter?.[3] ?? 0);
  if (quarterNumber > 0) return span(from, quarterNumber * 3 - 2, quarterNumber * 3);
  const half = /\bh([12])\b|\b([12])\.?\s*(?:half|halbjahr)/i.exec(term);
  const halfNumber = Number(half?.[1] ?? half?.[2] ?? 0);
  if (halfNumber > 0) return span(from, halfNumber * 6 - 5, halfNumber * 6);
  const season = seasons.find(([pattern]) => pattern.test(term));
  if (season) return span(from, season[1], season[2]);
  const months = [...term.matchAll(/\p{L}+/gu)].flatMap(([word]) => monthOf(word) ?? []);
  const [first, last] = [months[0], months.at(-1)];
  if (first !== undefined && last !== undefined) return span(from, first, last);
  return {
    reason:
      'This names no term. Write months (March - May), a season (Spring 2024), a quarter (Q3) or a half (H1).',
  };
}

function span(year: number, firstMonth: number, lastMonth: number): TermReading {
  const lastYear = lastMonth < firstMonth ? year + 1 : year;
  const days = Temporal.PlainYearMonth.from({ year: lastYear, month: lastMonth }).daysInMonth;
  return { startsOn: isoDate(year, firstMonth, 1), endsOn: isoDate(lastYear, lastMonth, days) };
}
