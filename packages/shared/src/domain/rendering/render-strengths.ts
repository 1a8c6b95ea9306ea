import type { Language } from '../clauses.ts';
import type { Strength, StrengthGroup } from '../strengths.ts';
import { germanStrengths } from './strengths-de.ts';
import { englishStrengths } from './strengths-en.ts';
import type { StrengthDictionary } from './strengths-words.ts';

const dictionaries: Readonly<Record<Language, StrengthDictionary>> = {
  en: englishStrengths,
  de: germanStrengths,
};

/** A strength as people read it. */
export function strengthWords(strength: Strength, language: Language): string {
  return dictionaries[language].strengths[strength];
}

/** A group of the list as people read it. */
export function strengthGroupWords(group: StrengthGroup, language: Language): string {
  return dictionaries[language].groups[group];
}
