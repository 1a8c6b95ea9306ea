import { readEnglish } from './english.ts';
import { readGerman } from './german.ts';
import { languageOf } from './language.ts';
import { noQuestion, type QuestionLanguage, type Reading, several } from './reading.ts';
import { plainWords, type Sentence, sentencesOf } from './sentences.ts';

/** What of a text is a question, and of which kind. */
export interface QuestionsRead {
  readonly language: QuestionLanguage;
  /** Of the text as a whole. */
  readonly reading: Reading;
  /** Each sentence that asks, in order. */
  readonly asked: readonly { readonly sentence: Sentence; readonly reading: Reading }[];
}

const readers = { en: readEnglish, de: readGerman };
/** Checks that the other still follows: they ask nothing of their own. */
const checkIn =
  /^(?:(?:and|so|oh|und) ,? ?)*(?:okay|ok|all right|alright|right|yeah|yes|no|huh|hm+|mm+|mm-hm+|uh-huh|you know|really|is that (?:right|okay|ok|fair|true|correct)|does that make sense|make sense|am i right|(?:is|was) it|isn't it|ja|nein|oder|nicht wahr|gell|stimmt's|einverstanden)$/;

/**
 * Reads a sentence or a short text: open or closed, leading, several at once, a why that accuses, or no question. Works on the last two
 * thousand characters, never throws, and gives the same answer every time.
 * @param language that of the text; found out by its small words if left out
 * @param otherwise the language where they do not tell
 */
export function readQuestions(
  text: string,
  language?: QuestionLanguage,
  otherwise: QuestionLanguage = 'en',
): QuestionsRead {
  const spoken = language ?? languageOf(text, otherwise);
  const sentences = sentencesOf(text).map((sentence) => ({ sentence, reading: readers[spoken](sentence) }));
  const asking = sentences.filter(({ reading }) => reading.kind !== 'NOT_A_QUESTION');
  const real = asking.filter(({ sentence }) => !checkIn.test(plainWords(sentence.text)));
  const asked = real.length > 0 ? real : asking;
  return { language: spoken, reading: together(asked.map(({ reading }) => reading)), asked };
}

function together(readings: readonly Reading[]): Reading {
  const [only, second] = readings;
  if (!only) return noQuestion;
  return second ? several(readings) : only;
}
