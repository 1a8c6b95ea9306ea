import {
  type AgreementHead,
  type ClauseData,
  type ClauseKind,
  type Language,
  type Weekday,
  weekdays,
} from '../clauses.ts';
import type { ObstacleReason } from '../completeness.ts';

/** For whom and in which language a clause is put into words. */
export interface Wording {
  readonly language: Language;
  readonly head: AgreementHead;
}

/** Turns one clause's data into sentences. */
export type Sentences = {
  readonly [K in ClauseKind]: (data: ClauseData[K], head: AgreementHead) => readonly (string | false)[];
};

/** What the software does because of a clause; null data: because there is no such clause. */
export type Effects = {
  readonly [K in ClauseKind]: (
    data: ClauseData[K] | null,
    head: AgreementHead,
  ) => readonly (string | false)[];
};

/** Every choice a clause offers, by its value. */
export type Labels = Readonly<Record<string, string>>;

/** All words of one language. */
export interface Dictionary {
  readonly titles: Readonly<Record<ClauseKind, string>>;
  readonly labels: Labels;
  readonly sentences: Sentences;
  readonly effects: Effects;
  readonly obstacles: Readonly<Record<ObstacleReason, string>>;
  /** Why each clause matters, for where it is missing. */
  readonly purposes: Readonly<Record<ClauseKind, string>>;
}

/** English is British here: "30 June 2027", and no comma before "and". */
const locales = { en: 'en-GB', de: 'de' } as const satisfies Readonly<Record<Language, string>>;

/** Items as one phrase: "a, b and c", or "a, b or c". */
export function listOf(language: Language, items: readonly string[], joined: 'and' | 'or' = 'and'): string {
  const type = joined === 'and' ? 'conjunction' : 'disjunction';
  return new Intl.ListFormat(locales[language], { type }).format(items);
}

/** Days of the week as one phrase; days in a row as a span: "Monday to Friday". @param to between the first and the last */
export function weekdaysIn(
  language: Language,
  days: readonly Weekday[],
  labels: Readonly<Record<Weekday, string>>,
  to: string,
): string {
  const places = days.map((day) => weekdays.indexOf(day));
  const first = places.at(0) ?? 0;
  const inARow = days.length > 2 && places.every((place, index) => place === first + index);
  if (!inARow)
    return listOf(
      language,
      days.map((day) => labels[day]),
    );
  return `${labels[days[0] ?? 'MON']} ${to} ${labels[days.at(-1) ?? 'SUN']}`;
}

/** A number with at most one decimal. */
export function numberIn(language: Language, value: number): string {
  return new Intl.NumberFormat(locales[language], { maximumFractionDigits: 1 }).format(value);
}

/** A count with its noun in the right number, such as `3 days`. */
export function counted(language: Language, count: number, one: string, many: string): string {
  const rule = new Intl.PluralRules(locales[language]).select(count);
  return `${new Intl.NumberFormat(locales[language]).format(count)} ${rule === 'one' ? one : many}`;
}

/** An ISO 8601 date in words. */
export function dayIn(language: Language, date: string): string {
  const at = new Date(`${date}T12:00:00Z`);
  return new Intl.DateTimeFormat(locales[language], { dateStyle: 'long', timeZone: 'UTC' }).format(at);
}
