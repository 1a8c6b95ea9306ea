import bidiFactory from 'bidi-js/dist/bidi.mjs';
import LineBreaker from 'linebreak';
import { type Sign, signsOf } from './signs.ts';
import type { Typeface } from './typefaces.ts';

/** A stretch of a line in one typeface and one direction, as a PDF has it. */
export interface Run {
  readonly typeface: Typeface;
  readonly text: string;
}

/** One line, its runs from left to right. */
export interface Line {
  readonly runs: readonly Run[];
  /** Whether it begins at the right edge. */
  readonly fromRight: boolean;
}

/** How wide a run is, in points. */
export type Measure = (run: Run) => number;

/** A sign with the level of its direction: even from left to right, odd from right to left. */
interface Directed extends Sign {
  readonly level: number;
}

const bidi = bidiFactory();
const letter = /\p{L}/u;

/**
 * Breaks a text into lines no wider than `width`: at its own line breaks, where Unicode’s line breaking algorithm allows it, and inside words
 * that are longer than a line. Directions follow the Unicode bidirectional algorithm.
 */
export function breakLines(
  text: string,
  faces: readonly Typeface[],
  width: number,
  measure: Measure,
): Line[] {
  return text
    .split(/\r\n|[\n\r\u2028\u2029]/u)
    .flatMap((paragraph) => breakParagraph(paragraph, faces, width, measure));
}

function breakParagraph(
  paragraph: string,
  faces: readonly Typeface[],
  width: number,
  measure: Measure,
): Line[] {
  const embedding = bidi.getEmbeddingLevels(paragraph);
  const fromRight = (embedding.paragraphs.at(0)?.level ?? 0) % 2 === 1;
  const signs = signsOf(paragraph, faces).map(
    (sign): Directed => ({ ...sign, level: embedding.levels[sign.start] ?? 0 }),
  );
  const ends = lineEnds(paragraph, signs, width, measure);
  return ends.map((end, index) => {
    const [from, to] = trimmed(paragraph, ends[index - 1] ?? 0, end);
    const order = from < to ? bidi.getReorderedIndices(paragraph, embedding, from, to - 1) : [];
    const runs = runsOf(between(signs, from, to));
    const seen = new Set(order.map((at) => runs.find(({ start, end }) => start <= at && at < end)));
    return { runs: [...seen].filter((run) => run !== undefined), fromRight };
  });
}

/** Where the lines of a paragraph end, as indices into it. An empty one is one line. */
function lineEnds(paragraph: string, signs: readonly Directed[], width: number, measure: Measure): number[] {
  const wide = (from: number, to: number) =>
    runsOf(between(signs, from, to)).reduce((sum, run) => sum + measure(run), 0);
  const ends: number[] = [];
  let start = 0;
  let filled = 0;
  const breakAt = (end: number) => {
    ends.push(end);
    start = end;
    filled = 0;
  };
  for (const [from, to] of pieces(paragraph)) {
    const seen = wide(...trimmed(paragraph, from, to));
    if (filled + seen > width && start < from) breakAt(from);
    if (seen <= width) {
      filled += wide(from, to);
      continue;
    }
    for (const sign of between(signs, from, to)) {
      const more = measure({ typeface: sign.typeface, text: sign.shown });
      if (filled + more > width && start < sign.start) breakAt(sign.start);
      filled += more;
    }
  }
  return start < paragraph.length || ends.length === 0 ? [...ends, paragraph.length] : ends;
}

/** What stands between two places where a line may be broken. */
function* pieces(paragraph: string): Generator<[from: number, to: number]> {
  const breaker = new LineBreaker(paragraph);
  let from = 0;
  for (let next = breaker.nextBreak(); next !== null; next = breaker.nextBreak()) {
    yield [from, next.position];
    from = next.position;
  }
}

/** Without the spaces at the end, which need no room. */
function trimmed(text: string, from: number, to: number): [from: number, to: number] {
  return [from, from + text.slice(from, to).trimEnd().length];
}

function between(signs: readonly Directed[], from: number, to: number): Directed[] {
  // Signs are in order, and a binary search finds the first: long texts are asked for many times.
  let [low, high] = [0, signs.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((signs[middle]?.start ?? 0) < from) low = middle + 1;
    else high = middle;
  }
  let last = low;
  while ((signs[last]?.start ?? to) < to) last += 1;
  return signs.slice(low, last);
}

/** Neighbours of one typeface and one level together; in reading order. */
function runsOf(signs: readonly Directed[]): (Run & { start: number; end: number })[] {
  const groups: Directed[][] = [];
  for (const sign of signs) {
    const group = groups.at(-1);
    const before = group?.at(-1);
    if (group && before?.typeface === sign.typeface && before.level === sign.level) group.push(sign);
    else groups.push([sign]);
  }
  return groups.flatMap((group) => {
    const [first, last] = [group.at(0), group.at(-1)];
    if (!first || !last) return [];
    return [{ typeface: first.typeface, text: shownText(group), start: first.start, end: last.end }];
  });
}

/** The text of a run. Its letters are turned around when they are set; what has none is turned around here. */
function shownText(group: readonly Directed[]): string {
  if ((group.at(0)?.level ?? 0) % 2 === 0) return group.map(({ shown }) => shown).join('');
  const mirrored = group.map(({ shown }) => bidi.getMirroredCharacter(shown) ?? shown);
  return (mirrored.some((one) => letter.test(one)) ? mirrored : mirrored.toReversed()).join('');
}
