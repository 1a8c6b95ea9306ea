import { stand, type Typeface } from './typefaces.ts';

/** One sign as a reader counts them, and what it is set in. */
export interface Sign {
  /** Where it stands in its text. */
  readonly start: number;
  readonly end: number;
  readonly typeface: Typeface;
  /** What is set; differs from the text where a typeface lacks the sign, or where nothing is to be seen. */
  readonly shown: string;
  /** Whether another sign stands in its place. */
  readonly missing: boolean;
}

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });
/** What steers other signs and is not seen itself: joiners, variation selectors, direction marks. */
const unseen = /\p{Default_Ignorable_Code_Point}/u;
/** Where a line may be broken; seen only where it is, and then as a hyphen that we do not set. */
const softHyphen = '\u00ad';

/**
 * Finds a typeface for each sign of a text. @param faces best first
 * @param unwritten what cannot be seen of a text because it has no sign, such as a tab, is a space
 */
export function signsOf(text: string, faces: readonly Typeface[]): Sign[] {
  return Array.from(graphemes.segment(text), ({ segment, index }) => {
    const place = { start: index, end: index + segment.length };
    const written = /^[\p{Cc}\p{Zs}\p{Zl}\p{Zp}]+$/u.test(segment) ? ' ' : segment;
    const points = Array.from(written);
    const typeface = faces.find(({ signs }) =>
      points.every((point) => unseen.test(point) || has(signs, point)),
    );
    if (!typeface) return { ...place, typeface: standIn(faces), shown: stand, missing: true };
    const shown = points.filter((point) => point !== softHyphen && has(typeface.signs, point)).join('');
    return { ...place, typeface, shown, missing: false };
  });
}

/** Whether every sign of a text can be shown. */
export function allShown(text: string, faces: readonly Typeface[]): boolean {
  return signsOf(text, faces).every(({ missing }) => !missing);
}

function has(signs: ReadonlySet<number>, point: string): boolean {
  return signs.has(point.codePointAt(0) ?? 0);
}

function standIn(faces: readonly Typeface[]): Typeface {
  const found = faces.find(({ signs }) => has(signs, stand));
  if (!found) throw new Error('No typeface has the sign that stands for others.');
  return found;
}
