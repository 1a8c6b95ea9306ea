import type { DemoPerson, Pronoun } from './types.ts';

const words: Readonly<Record<Pronoun, { their: string; them: string; they: string }>> = {
  she: { their: 'her', them: 'her', they: 'she' },
  he: { their: 'his', them: 'him', they: 'he' },
  they: { their: 'their', them: 'them', they: 'they' },
};

/** `text` as said of somebody: `{their}`, `{them}` and `{they}` become that person's words. */
export function saidOf(text: string, pronoun: Pronoun): string {
  const { their, them, they } = words[pronoun];
  return text.replaceAll('{their}', their).replaceAll('{them}', them).replaceAll('{they}', they);
}

/** `text` between two people: `{guide}` and `{learner}` become their given names. */
export function saidBetween(text: string, guide: DemoPerson, learner: DemoPerson): string {
  return text.replaceAll('{guide}', guide.givenName).replaceAll('{learner}', learner.givenName);
}
