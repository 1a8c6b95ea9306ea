import type { Language } from '../clauses.ts';
import type { Elsewhere, FitAnswer, FitQuestion, FitReason, FitResult } from '../fit-guide.ts';
import { germanFit } from './fit-guide-de.ts';
import { englishFit } from './fit-guide-en.ts';
import type { FitDictionary, Titled } from './fit-guide-words.ts';

const dictionaries: Readonly<Record<Language, FitDictionary>> = { en: englishFit, de: germanFit };

/** A question as it is asked. */
export function fitQuestionWords(question: FitQuestion, language: Language): string {
  return dictionaries[language].questions[question].ask;
}

/** An answer as it is offered. */
export function fitAnswerWords<Q extends FitQuestion>(
  question: Q,
  answer: FitAnswer<Q>,
  language: Language,
): string {
  const answers: Readonly<Record<FitAnswer<Q>, string>> = dictionaries[language].questions[question].answers;
  return answers[answer];
}

/** Why an answer counts as it does; null where it speaks for neither kind. */
export function fitReasonWords({ question, answer }: FitReason, language: Language): string | null {
  const because: Readonly<Partial<Record<FitAnswer, string>>> =
    dictionaries[language].questions[question].because;
  return because[answer] ?? null;
}

/** The result in a few words, and what it means. */
export function fitOutcomeWords(
  { outcome, clarity }: Pick<FitResult, 'outcome' | 'clarity'>,
  language: Language,
): Titled {
  const { outcomes, leaning } = dictionaries[language];
  if (outcome === 'OPEN' || clarity !== 'leaning') return outcomes[outcome];
  return { ...outcomes[outcome], title: leaning[outcome] };
}

/** Who helps better, and how. */
export function fitElsewhereWords(elsewhere: Elsewhere, language: Language): Titled {
  return dictionaries[language].elsewhere[elsewhere];
}

/** What would have to be otherwise for this kind to suit better. */
export function wouldSuitWords(kind: 'COACHING' | 'MENTORING', language: Language): string {
  return dictionaries[language].wouldSuit[kind];
}
