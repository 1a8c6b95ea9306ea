import type { ClauseData, ClauseKind, Language } from '../clauses.ts';
import type { Obstacle } from '../completeness.ts';
import { german } from './de.ts';
import { english } from './en.ts';
import type { Dictionary, Wording } from './words.ts';

const dictionaries: Readonly<Record<Language, Dictionary>> = { en: english, de: german };

/** What a clause is called. */
export function clauseTitle(kind: ClauseKind, language: Language): string {
  return dictionaries[language].titles[kind];
}

/** What a choice is called in a form; the value itself where nobody gave it a name. */
export function choiceLabel(value: string, language: Language): string {
  return dictionaries[language].labels[value] ?? value;
}

/** A clause in plain sentences. */
export function renderClause<K extends ClauseKind>(
  kind: K,
  data: ClauseData[K],
  { language, head }: Wording,
): string[] {
  return dictionaries[language].sentences[kind](data, head).filter((sentence) => sentence !== false);
}

/** What the software does because of a clause, or because there is none. */
export function effectsOf<K extends ClauseKind>(
  kind: K,
  data: ClauseData[K] | null,
  { language, head }: Wording,
): string[] {
  return dictionaries[language].effects[kind](data, head).filter((sentence) => sentence !== false);
}

/** What stands between a draft and its proposal, and why it matters. */
export function obstacleWords({ kind, reason }: Obstacle, language: Language): string {
  const { obstacles, purposes } = dictionaries[language];
  return reason === 'CLAUSE_MISSING' ? `${obstacles[reason]} ${purposes[kind]}` : obstacles[reason];
}
