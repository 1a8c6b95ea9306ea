/** A sentence with its place in the text it was found in. */
export interface Sentence {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** Whether it ends in a question mark. */
  readonly asked: boolean;
}

/**
 * How much of a text is read, in characters: its end, where questions are. It bounds the work, whatever is pasted.
 * A sentence longer than this is read from its middle on.
 */
const readAtMost = 2_000;

/** The sentences in the last stretch of a text, with the marks that end them. */
export function sentencesOf(text: string): Sentence[] {
  const offset = Math.max(0, text.length - readAtMost);
  const found: Sentence[] = [];
  // A full stop ends a sentence only before a space: neither in 3.5 nor in a web address.
  for (const match of text.slice(offset).matchAll(/(?:[^.?!…\n]|[.](?=\S))+(?:[.?!…]+["'”’»)]*|\n|$)/gu)) {
    const body = match[0].trim();
    if (!/[\p{L}\p{N}]/u.test(body)) continue;
    const start = offset + match.index + match[0].indexOf(body);
    found.push({ text: body, start, end: start + body.length, asked: /\?[^\p{L}\p{N}]*$/u.test(body) });
  }
  return found;
}

/**
 * The words of a sentence in one plain form: lower case, straight apostrophes, no remarks of a transcriber, no stutters ("wh-what",
 * "I-I"), and commas as words of their own, for wherever a clause may end.
 */
export function plainWords(sentence: string): string {
  return sentence
    .slice(-readAtMost)
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[’‘ʼ`´]/g, "'")
    .replace(/\[[^\]]*\]|\([^)]*\)/g, ' ')
    .replace(/-{2,}|[–—…;:]|-(?=\s|$)/g, ' , ')
    .replace(/[^\p{L}\p{N}',\s-]/gu, ' ')
    .replace(/(?<![\p{L}\p{N}'])(\p{L}+)-(?=\1)/gu, '')
    .replace(/,/g, ' , ')
    .replace(/(?<![\p{L}\p{N}'])([\p{L}']+)(?: , | )(?=\1(?![\p{L}\p{N}']))/gu, '')
    .replace(/\s+/g, ' ')
    .replace(/^[\s,'-]+|[\s,'-]+$/g, '');
}
