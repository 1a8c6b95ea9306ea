import type { Language } from '../clauses.ts';
import { germanVisibility } from './visibility-de.ts';
import { englishVisibility } from './visibility-en.ts';
import type { VisibilityWords } from './visibility-words.ts';

const dictionaries: Readonly<Record<Language, VisibilityWords>> = {
  en: englishVisibility,
  de: germanVisibility,
};

/** The matrix of who sees what, in words. */
export function visibilityWords(language: Language): VisibilityWords {
  return dictionaries[language];
}
