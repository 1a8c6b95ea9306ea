import { plainWord } from '../words.ts';

/** English and German names; the first three letters are enough, which also covers `Sept.` and `Okt.`. */
const names: readonly (readonly string[])[] = [
  ['january', 'januar', 'janner', 'jaenner'],
  ['february', 'februar', 'feber'],
  ['march', 'marz', 'maerz', 'mrz'],
  ['april'],
  ['may', 'mai'],
  ['june', 'juni'],
  ['july', 'juli'],
  ['august'],
  ['september'],
  ['october', 'oktober'],
  ['november'],
  ['december', 'dezember'],
];

/** The month a word names, 1–12, or null. */
export function monthOf(word: string): number | null {
  const plain = plainWord(word);
  if (plain.length < 3) return null;
  const index = names.findIndex((spellings) => spellings.some((name) => name.startsWith(plain)));
  return index === -1 ? null : index + 1;
}
