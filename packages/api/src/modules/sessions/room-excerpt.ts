const longest = 160;

/** The beginning of a note in one line; cut between characters, never within one. Null for what is erased. */
export function excerptOf(text: string | null): string | null {
  if (text === null) return null;
  const line = text.replace(/\s+/gu, ' ').trim();
  if (line.length <= longest) return line;
  const graphemes = new Intl.Segmenter().segment(line.slice(0, longest));
  const whole = [...graphemes].slice(0, -1).map(({ segment }) => segment);
  return `${whole.join('').trimEnd()}…`;
}
