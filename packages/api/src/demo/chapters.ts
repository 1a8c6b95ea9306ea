import type { ProgramKey } from './types.ts';

/** How far two people have come with their first agreement. */
const beginnings = [
  'NOTHING',
  'DRAFTING',
  'CONFIRMING',
  'GUIDE_SIGNS',
  'LEARNER_SIGNS',
  'SPONSOR_SIGNS',
  'SAID_NO',
] as const;
export type Beginning = (typeof beginnings)[number];

/** Where a pair stands that has come to an agreement; in the last three it has ended. */
export type Continuation =
  | 'IN_FORCE'
  | 'AMENDING'
  | 'REVIEW_OVERDUE'
  | 'REVIEW_BY_ONE'
  | 'RESTING'
  | 'CLOSING'
  | 'ENDED_WELL'
  | 'PARTED'
  | 'ERASED';

export type Chapter = Beginning | Continuation;

/** A chapter, and what is fixed of how it came about. */
export interface ChapterPlan {
  readonly chapter: Chapter;
  /** Whether a second version has taken the place of the first. */
  readonly amended: boolean;
}

/** A chapter in which drawn pairs stand. */
export interface DrawnChapter extends ChapterPlan {
  /** Days before today on which the pair may have been proposed: latest, earliest. */
  readonly proposed: readonly [latest: number, earliest: number];
}

const plan = (
  chapter: Chapter,
  latest: number,
  earliest: number,
  amended: 'AMENDED' | 'AS_SIGNED' = 'AS_SIGNED',
): DrawnChapter => ({ chapter, amended: amended === 'AMENDED', proposed: [latest, earliest] });

/** How many pairs stand in each chapter, beside those told in full. Reviews fall due after 60 days of coaching and 90 of mentoring. */
export const chapters: readonly (readonly [DrawnChapter, number])[] = [
  [plan('NOTHING', 4, 16), 4],
  [plan('DRAFTING', 22, 34), 4],
  [plan('CONFIRMING', 26, 38), 2],
  [plan('GUIDE_SIGNS', 32, 48), 3],
  [plan('LEARNER_SIGNS', 32, 48), 3],
  [plan('SAID_NO', 34, 48), 2],
  [plan('IN_FORCE', 42, 120), 14],
  [plan('IN_FORCE', 95, 146, 'AMENDED'), 3],
  [plan('AMENDING', 80, 146), 2],
  [plan('REVIEW_OVERDUE', 96, 112), 3],
  [plan('REVIEW_BY_ONE', 96, 112), 2],
  [plan('RESTING', 80, 146), 2],
  [plan('CLOSING', 80, 146), 2],
  [plan('ENDED_WELL', 112, 146), 2],
  [plan('PARTED', 112, 146), 1],
  [plan('ERASED', 112, 146), 1],
];

/** Whether a pair's place is free again. */
export function isOver({ chapter }: ChapterPlan): boolean {
  return chapter === 'ENDED_WELL' || chapter === 'PARTED' || chapter === 'ERASED';
}

/** Whether the two are still on the way to their first agreement. */
export function isBeginning(chapter: Chapter): chapter is Beginning {
  return beginnings.some((each) => each === chapter);
}

/** Days before today on which a pair in this chapter may have been proposed. Mentoring waits a month longer for its first review. */
export function proposedWithin(
  { chapter, proposed: [latest, earliest] }: DrawnChapter,
  program: ProgramKey,
): readonly [latest: number, earliest: number] {
  const reviewed = chapter === 'REVIEW_OVERDUE' || chapter === 'REVIEW_BY_ONE';
  return reviewed && program === 'mentoring' ? [latest + 30, earliest + 34] : [latest, earliest];
}
