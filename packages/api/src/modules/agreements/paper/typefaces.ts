import { readFile } from 'node:fs/promises';
import { create } from 'fontkit';

/** What a text can be set in. */
export type Weight = 'REGULAR' | 'BOLD' | 'MONO';

export interface Typeface {
  readonly name: string;
  /** The file, TrueType. */
  readonly data: Buffer;
  /** Code points it has signs for. */
  readonly signs: ReadonlySet<number>;
}

/** For each weight the typefaces that are asked for a sign, best first. */
export type Typefaces = Readonly<Record<Weight, readonly Typeface[]>>;

/** Stands for every sign that no typeface has. The second typeface of each weight has it. */
export const stand = '□';

const files = {
  inter: import.meta.resolve('@expo-google-fonts/inter/400Regular/Inter_400Regular.ttf'),
  interBold: import.meta.resolve('@expo-google-fonts/inter/600SemiBold/Inter_600SemiBold.ttf'),
  dejavu: import.meta.resolve('dejavu-fonts-ttf/ttf/DejaVuSans.ttf'),
  dejavuBold: import.meta.resolve('dejavu-fonts-ttf/ttf/DejaVuSans-Bold.ttf'),
  dejavuMono: import.meta.resolve('dejavu-fonts-ttf/ttf/DejaVuSansMono.ttf'),
  emoji: import.meta.resolve('@expo-google-fonts/noto-emoji/400Regular/NotoEmoji_400Regular.ttf'),
} as const;

/**
 * Latin, Greek and Cyrillic in Inter; Hebrew, Arabic, Armenian, Georgian and symbols in DejaVu; emoji in Noto Emoji. Chinese, Japanese,
 * Korean and the scripts of India are in none: their typefaces are many megabytes each.
 */
async function readTypefaces(): Promise<Typefaces> {
  const read = async (name: keyof typeof files): Promise<Typeface> => {
    const data = await readFile(new URL(files[name]));
    const font = create(data);
    if (!('characterSet' in font)) throw new Error(`${files[name]} holds more than one typeface.`);
    return { name, data, signs: new Set(font.characterSet) };
  };
  const [inter, interBold, dejavu, dejavuBold, dejavuMono, emoji] = await Promise.all([
    read('inter'),
    read('interBold'),
    read('dejavu'),
    read('dejavuBold'),
    read('dejavuMono'),
    read('emoji'),
  ]);
  return {
    REGULAR: [inter, dejavu, emoji],
    BOLD: [interBold, dejavuBold, emoji],
    MONO: [dejavuMono, dejavu, emoji],
  };
}

let typefaces: Promise<Typefaces> | null = null;

/** The typefaces, read once in the life of the process. */
export function loadTypefaces(): Promise<Typefaces> {
  typefaces ??= readTypefaces();
  return typefaces;
}
