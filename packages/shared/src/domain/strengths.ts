import { z } from 'zod';

/**
 * What adults can be good at in their work, in four groups so that it can be looked over. The list is our own; that two people choose from
 * one list of adjectives and compare is the idea of Joseph Luft and Harrington Ingham, "The Johari window, a graphic model of
 * interpersonal awareness" (1955).
 */
export const strengthGroups = {
  THINKING: [
    'ANALYTICAL',
    'CURIOUS',
    'STRATEGIC',
    'INVENTIVE',
    'QUESTIONING',
    'FORESIGHTED',
    'PRECISE',
    'SEES_THE_WHOLE',
    'QUICK_TO_LEARN',
    'SOUND_JUDGEMENT',
    'MAKES_IT_SIMPLE',
    'KNOWLEDGEABLE',
  ],
  DOING: [
    'RELIABLE',
    'ORGANIZED',
    'DECISIVE',
    'PERSISTENT',
    'PRAGMATIC',
    'TAKES_INITIATIVE',
    'THOROUGH',
    'ADAPTABLE',
    'FOCUSED',
    'FINISHES',
    'BOLD',
    'RESOURCEFUL',
  ],
  WITH_OTHERS: [
    'LISTENS',
    'EMPATHETIC',
    'EXPLAINS_CLEARLY',
    'ENCOURAGING',
    'CANDID',
    'DIPLOMATIC',
    'COOPERATIVE',
    'CONVINCING',
    'SHARES_KNOWLEDGE',
    'INCLUDES_OTHERS',
    'HUMOROUS',
    'CONNECTS_PEOPLE',
  ],
  WITHIN: [
    'CALM',
    'CONFIDENT',
    'MODEST',
    'OPTIMISTIC',
    'PATIENT',
    'OPEN_TO_FEEDBACK',
    'SELF_REFLECTIVE',
    'PRINCIPLED',
    'RESILIENT',
    'ENTHUSIASTIC',
    'AUTHENTIC',
    'KNOWS_OWN_LIMITS',
  ],
} as const;
export type StrengthGroup = keyof typeof strengthGroups;
export type Strength = (typeof strengthGroups)[StrengthGroup][number];

export const strengths: readonly Strength[] = Object.values(strengthGroups).flat();

/** How many strengths one names at least and at most. */
export const strengthCount = { least: 5, most: 6 } as const;
/** How many growing edges one names, of the list and in own words together. */
export const edgeCount = 3;

const strength = z.enum(strengths, 'This is not on the list.');

const ownWords = z
  .string()
  .transform((text) => text.trim().replace(/\s+/g, ' ').normalize('NFC'))
  .pipe(
    z
      .string()
      .min(1, 'Say it in a few words.')
      .max(80, 'At most 80 characters.')
      .refine((text) => !text.includes('\0'), 'This text contains a character that cannot be stored.')
      .refine((text) => text.isWellFormed(), 'This text contains a broken character.'),
  );

/** Own words compared as people compare them: upper and lower case are the same. */
const folded = (words: string) => words.toLocaleLowerCase('und');

const unlike = (texts: readonly string[]) => new Set(texts.map(folded)).size === texts.length;

/** What one person sees in somebody: strengths, and growing edges, which are of the list or in own words. */
export const exerciseChoiceSchema = z
  .strictObject({
    strengths: z
      .array(strength)
      .min(strengthCount.least, 'Choose five or six strengths.')
      .max(strengthCount.most, 'Choose five or six strengths.')
      .refine(unlike, 'Each strength counts once.'),
    edges: z.array(strength).refine(unlike, 'Each growing edge counts once.'),
    ownEdges: z.array(ownWords).refine(unlike, 'Each growing edge counts once.'),
  })
  .refine(({ edges, ownEdges }) => edges.length + ownEdges.length === edgeCount, {
    path: ['edges'],
    message: 'Name three growing edges.',
  })
  .refine(({ strengths, edges }) => edges.every((edge) => !strengths.includes(edge)), {
    path: ['edges'],
    message: 'What is a strength is not a growing edge at the same time.',
  });
export type ExerciseChoice = Readonly<z.infer<typeof exerciseChoiceSchema>>;

/**
 * The four panes: `OPEN` both see it, `HIDDEN` only the one whom it is about does, `BLIND` only the other does, `UNKNOWN` the rest of
 * the list.
 */
export const panes = ['OPEN', 'HIDDEN', 'BLIND', 'UNKNOWN'] as const;
export type Pane = (typeof panes)[number];

/** What stands in one pane. */
export interface PaneContent {
  readonly pane: Pane;
  readonly strengths: readonly Strength[];
  readonly edges: readonly Strength[];
  readonly ownEdges: readonly string[];
}

function paneOf(bySubject: boolean, byOther: boolean): Pane {
  if (bySubject) return byOther ? 'OPEN' : 'HIDDEN';
  return byOther ? 'BLIND' : 'UNKNOWN';
}

/**
 * Sorts everything of the list, and what was named in own words, into the four panes. Nothing is counted: it is a talk, no test.
 * @param subject what the person whom it is about chose
 * @param other what the partner chose about them
 */
export function fourPanes(subject: ExerciseChoice, other: ExerciseChoice): PaneContent[] {
  const words = new Map([...other.ownEdges, ...subject.ownEdges].map((text) => [folded(text), text]));
  const named = (choice: ExerciseChoice) => new Set(choice.ownEdges.map(folded));
  const [bySubject, byOther] = [named(subject), named(other)];
  return panes.map((pane) => ({
    pane,
    strengths: strengths.filter(
      (one) => paneOf(subject.strengths.includes(one), other.strengths.includes(one)) === pane,
    ),
    edges: strengths.filter((one) => paneOf(subject.edges.includes(one), other.edges.includes(one)) === pane),
    ownEdges: [...words]
      .filter(([key]) => paneOf(bySubject.has(key), byOther.has(key)) === pane)
      .map(([, text]) => text),
  }));
}

/** Where something stood in an earlier exercise and stands in a later one; null in own words that nobody used then. */
export interface PaneMove {
  readonly kind: 'STRENGTH' | 'EDGE' | 'OWN_EDGE';
  /** Of the list, or own words. */
  readonly what: string;
  readonly before: Pane;
  readonly now: Pane;
}

/** Everything that at least one of the two named in at least one of two exercises about the same person, with where it stood and stands. */
export function paneMoves(before: readonly PaneContent[], now: readonly PaneContent[]): PaneMove[] {
  const kinds = [
    ['STRENGTH', 'strengths'],
    ['EDGE', 'edges'],
    ['OWN_EDGE', 'ownEdges'],
  ] as const;
  return kinds.flatMap(([kind, field]) => {
    const [then, today] = [before, now].map((contents) => {
      const places = contents.flatMap(({ pane, [field]: items }) =>
        items.map((what) => [folded(what), { pane, what }] as const),
      );
      return new Map(places);
    });
    const keys = new Set([...(today?.keys() ?? []), ...(then?.keys() ?? [])]);
    return [...keys].flatMap((key) => {
      const [old, present] = [then?.get(key), today?.get(key)];
      const move = { before: old?.pane ?? 'UNKNOWN', now: present?.pane ?? 'UNKNOWN' } as const;
      if (move.before === 'UNKNOWN' && move.now === 'UNKNOWN') return [];
      return [{ kind, what: present?.what ?? old?.what ?? key, ...move }];
    });
  });
}
