import { englishAlternatives } from './alternatives-english.ts';
import { germanAlternatives } from './alternatives-german.ts';
import { type QuestionsRead, readQuestions } from './classify.ts';
import type { Narrowness, QuestionLanguage } from './reading.ts';

/** What somebody who writes may want to know about a question of theirs, and what to ask instead. */
export interface QuestionHint {
  readonly narrow: NonNullable<Narrowness>;
  /** The question it is about, as it stands in the text. */
  readonly question: string;
  readonly alternatives: readonly string[];
  /** The text with the question replaced by one of the alternatives. */
  replacedBy(alternative: string): string;
}

const offered = 3;

/**
 * A hint for the last question of a text, if it leaves little room for an answer; null if there is nothing to say.
 * @param otherwise the language where the text does not tell
 */
export function hintFor(text: string, otherwise: QuestionLanguage): QuestionHint | null {
  const read = readQuestions(text, undefined, otherwise);
  const several = read.reading.narrow === 'SEVERAL' && read.asked.length > 1;
  const last = read.asked.at(-1);
  const narrow = several ? 'SEVERAL' : (last?.reading.narrow ?? null);
  // A sentence that is still being typed has no mark yet: it is left in peace.
  if (!last || narrow === null || !last.sentence.asked) return null;
  const start = several ? (read.asked[0]?.sentence.start ?? 0) : last.sentence.start;
  const end = last.sentence.end;
  return {
    narrow,
    question: text.slice(start, end),
    alternatives: alternativesFor(read, narrow).slice(0, offered),
    replacedBy: (alternative) => text.slice(0, start) + alternative + text.slice(end),
  };
}

function alternativesFor({ language, asked }: QuestionsRead, narrow: NonNullable<Narrowness>): string[] {
  const open = asked.filter(({ reading }) => reading.kind === 'OPEN').map(({ sentence }) => sentence.text);
  const question = asked.at(-1)?.sentence.text ?? '';
  const offers =
    language === 'de' ? germanAlternatives(question, narrow) : englishAlternatives(question, narrow);
  return narrow === 'SEVERAL' ? [...open, ...offers] : offers;
}
