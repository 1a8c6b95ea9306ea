import type { Language } from '../clauses.ts';
import type { SessionPhase, SessionPrompt } from '../session-guide.ts';
import { germanGuide, germanPhases } from './session-guide-de.ts';
import { englishGuide, englishPhases, type GuideDictionary } from './session-guide-en.ts';

const guides: Readonly<Record<Language, GuideDictionary>> = { en: englishGuide, de: germanGuide };
const phases: Readonly<Record<Language, typeof englishPhases>> = { en: englishPhases, de: germanPhases };

/** What a phase is called, and what it is for. */
export function sessionPhaseWords(
  phase: SessionPhase,
  language: Language,
): { readonly name: string; readonly about: string } {
  return phases[language][phase];
}

/** The questions of a phase, in the order they are offered. */
export function sessionPrompts(
  kind: 'COACHING' | 'MENTORING',
  phase: SessionPhase,
  language: Language,
): SessionPrompt[] {
  return Object.entries(guides[language][kind][phase]).map(([id, text]) => ({ id, text }));
}
