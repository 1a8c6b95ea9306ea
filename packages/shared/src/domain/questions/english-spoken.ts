import * as words from './english-words.ts';
import { plainWords } from './sentences.ts';

/** A sentence in plain words, with short forms of asking words and of spoken English written out. */
export const spokenWords = (text: string): string => contractionsOpened(plainWords(text));

/** The question itself, in plain words, without what leads up to it. */
export const questionOf = (text: string): string => withoutLeadIn(spokenWords(text));

function contractionsOpened(text: string): string {
  return text
    .replace(/\b(what|how|where|who|when|why)'s\b/g, '$1 is')
    .replace(/\b(what|how|where|who|when|why)'re\b/g, '$1 are')
    .replace(/\b(what|how|where|who|when|why)'d\b/g, '$1 did')
    .replace(/\b(what|how|where|who|when|why)'ll\b/g, '$1 will')
    .replace(/\bd'(?:you|ya)\b/g, 'do you')
    .replace(/\bwanna\b/g, 'want to')
    .replace(/\bgonna\b/g, 'going to')
    .replace(/\bkinda\b/g, 'kind of')
    .replace(/\b(is|are|was|were|do|does|did|have|has|had|could|would|should)nt\b/g, "$1n't");
}

const filler = new RegExp(`^(?:(?:${words.fillers})(?![\\p{L}'])|,)[ ,]*`, 'u');
const questionHead = `(?:${words.askingWord}|${words.auxiliary} ${words.pronoun}|${words.handOver})`;
const calledByName = new RegExp(
  `^(?!${words.askingWord}\\b)[\\p{L}'-]+(?: [\\p{L}'-]+)? , (?=(?:(?:${words.fillers}) ,? ?)*${questionHead}(?![\\p{L}']))`,
  'u',
);

/** Takes off what only leads up to the question: fillers, a greeting, the name of whom one asks. */
export function withoutLeadIn(spoken: string): string {
  let rest = spoken;
  for (;;) {
    const shorter = rest.replace(filler, '').replace(calledByName, '');
    if (shorter === rest) return rest;
    rest = shorter;
  }
}
