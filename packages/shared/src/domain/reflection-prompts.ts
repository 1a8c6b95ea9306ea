/** Questions for thinking back on a session, by name. They ask for what was and what follows from it, never for a mood. */
export const reflectionPrompts = [
  'QUESTION_THAT_OPENED',
  'THEIR_OWN_CHOICE',
  'EDGE_OF_COACHING',
  'CLEARER_NOW',
  'FIRST_OCCASION',
  'LEFT_UNSAID',
  'STORY_THAT_HELPED',
  'LEARNED_FROM_THEM',
  'DOOR_TO_OPEN',
  'FITS_MY_CASE',
  'TO_TRY_OUT',
  'TO_ASK_NEXT',
] as const;
export type ReflectionPrompt = (typeof reflectionPrompts)[number];

type Sides = Readonly<Record<'GUIDE' | 'LEARNER', readonly ReflectionPrompt[]>>;

const byKind: Readonly<Record<'COACHING' | 'MENTORING', Sides>> = {
  COACHING: {
    GUIDE: ['QUESTION_THAT_OPENED', 'THEIR_OWN_CHOICE', 'EDGE_OF_COACHING'],
    LEARNER: ['CLEARER_NOW', 'FIRST_OCCASION', 'LEFT_UNSAID'],
  },
  MENTORING: {
    GUIDE: ['STORY_THAT_HELPED', 'LEARNED_FROM_THEM', 'DOOR_TO_OPEN'],
    LEARNER: ['FITS_MY_CASE', 'TO_TRY_OUT', 'TO_ASK_NEXT'],
  },
};

/** The questions for one side of a relationship, in the order in which they are offered. */
export function reflectionPromptsFor(
  kind: 'COACHING' | 'MENTORING',
  party: 'GUIDE' | 'LEARNER',
): readonly ReflectionPrompt[] {
  return byKind[kind][party];
}

/** The question of a name; null for none, and for one of an earlier or later version of the product. */
export function readReflectionPrompt(name: string | null): ReflectionPrompt | null {
  return reflectionPrompts.find((prompt) => prompt === name) ?? null;
}
