import type { SaveClosingWordsInput } from '../../gql/graphql.ts';

/** One's words at the end. */
export type ClosingText = Pick<SaveClosingWordsInput, 'reached' | 'learned' | 'thanks'>;

export const noWords: ClosingText = { reached: '', learned: '', thanks: '' };

/** Reads a copy that this browser kept; null where it is none. */
export function parseCopy(text: string): ClosingText | null {
  try {
    const copy: unknown = JSON.parse(text);
    if (typeof copy !== 'object' || copy === null) return null;
    const word = (name: keyof ClosingText) => {
      const value: unknown = Reflect.get(copy, name);
      return typeof value === 'string' ? value : '';
    };
    return { reached: word('reached'), learned: word('learned'), thanks: word('thanks') };
  } catch {
    return null;
  }
}
