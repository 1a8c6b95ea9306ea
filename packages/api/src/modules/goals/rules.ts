import { type CommitmentOutcome, type CommitmentStory, daysAfter } from '@rapport/shared/execution';
import { z } from 'zod';
import { calendarDate, plainText } from '../../kernel/validation.ts';

/** Minutes in which one's own "done" can be taken back without the other asking. */
const undoMinutes = 15;

/** A measure's value: whatever people count, as long as it is a number that can be drawn. */
const amount = z
  .number()
  .refine(
    (value) => Number.isFinite(value) && Math.abs(value) <= 1e12,
    'Choose a number that is less large.',
  );

const optional = (longest: number) =>
  plainText(longest)
    .nullish()
    .transform((text) => text ?? '');

const given = (longest: number, message: string) => plainText(longest).min(1, message);

/** What a goal says, as it is sealed. */
export const goalWordsSchema = z.object({
  text: z.string(),
  measure: z.string(),
  unit: z.string(),
  baseline: z.number().nullable(),
  target: z.number().nullable(),
});
export type GoalWords = Readonly<z.infer<typeof goalWordsSchema>>;

const measured = {
  text: given(1000, 'Say what is to be reached.'),
  measure: optional(200),
  unit: optional(40),
  baseline: amount.nullish().transform((value) => value ?? null),
};

const needsMeasure = { path: ['measure'], message: 'Say what is measured, or leave unit and numbers out.' };

/** A goal's words as they are edited: without target and day, which are adjusted. */
export const goalEdit = z
  .object(measured)
  .refine(
    ({ measure, unit, baseline }) => measure !== '' || (unit === '' && baseline === null),
    needsMeasure,
  );

/** A goal as it is set. */
export const newGoal = z
  .object({
    ...measured,
    target: amount.nullish().transform((value) => value ?? null),
    targetOn: calendarDate.nullish().transform((day) => day ?? null),
  })
  .refine(
    ({ measure, unit, baseline, target }) =>
      measure !== '' || (unit === '' && baseline === null && target === null),
    needsMeasure,
  );

export const goalAdjustment = z.object({
  target: amount.nullish().transform((value) => value ?? null),
  targetOn: calendarDate.nullish().transform((day) => day ?? null),
  reason: given(1000, 'Say why: it is kept with the history of the goal.'),
});

export const goalProgress = z.object({
  value: amount.nullish().transform((value) => value ?? null),
  happenedOn: calendarDate,
  note: optional(2000),
});

export const goalWord = z.object({ word: optional(1000) });

/** What a step of a goal says, as it is sealed; what its kind has no use for is null. Days are ISO 8601. */
export const goalUpdateWordsSchema = z.object({
  note: z.string(),
  value: z.number().nullable(),
  target: z.number().nullable(),
  targetBefore: z.number().nullable(),
  targetOn: z.string().nullable(),
  targetOnBefore: z.string().nullable(),
});
export type GoalUpdateWords = Readonly<z.infer<typeof goalUpdateWordsSchema>>;

/** A step that says nothing but a note. */
export const noteOnly = (note: string): GoalUpdateWords => ({
  note,
  value: null,
  target: null,
  targetBefore: null,
  targetOn: null,
  targetOnBefore: null,
});

/** A goal's words with others in their place. A goal that loses its measure loses its target with it. */
export function withEdit(words: GoalWords, edit: z.infer<typeof goalEdit>): GoalWords {
  return { ...edit, target: edit.measure === '' ? null : words.target };
}

export const newCommitment = z.object({
  text: given(500, 'Say what you promise.'),
  dueOn: calendarDate,
});

export const commitmentWord = z.object({ word: given(1000, 'Write a word to it.') });
export const optionalWord = z.object({ word: optional(1000) });

/** What a milestone says, as it is sealed. */
export const milestoneWordsSchema = z.object({ title: z.string(), text: z.string() });

export const milestoneFields = z.object({
  title: given(200, 'Say in a few words what was won.'),
  text: optional(2000),
  happenedOn: calendarDate,
});

export const milestoneSaying = z.object({ text: plainText(2000) });

/** The columns of a commitment that its state follows from. Days are ISO 8601, where the owner is. */
export interface CommitmentDays {
  readonly dueOn: string;
  readonly keptOn: string | null;
  readonly withdrawnOn: string | null;
  readonly moveAskedOn: string | null;
  readonly moveAgreedOn: string | null;
}

/** A commitment as the terms judge it: another date counts once it is settled. */
export function storyOf(days: CommitmentDays): CommitmentStory {
  const { dueOn, keptOn, withdrawnOn, moveAskedOn: askedOn, moveAgreedOn: agreedOn } = days;
  const moved = askedOn === null || agreedOn === null ? null : { askedOn, agreedOn };
  return { dueOn, keptOn, withdrawnOn, moved };
}

/** Whether it is done, late or not. */
export function isKept(state: CommitmentOutcome): boolean {
  return state === 'KEPT' || state === 'KEPT_LATE';
}

/** Whether what was said a while ago can still be taken back as a slip. */
export function isFresh(saidAt: Date, now: Date): boolean {
  return now.getTime() - saidAt.getTime() <= undoMinutes * 60_000;
}

/** The last day on which something due can be missed anywhere on earth, given the present day in the zone that is first. */
export function latestMissed(firstDay: string): string {
  return daysAfter(firstDay, -2);
}

/** What a TypeID's prefix says that a commitment comes from. */
export const originKinds = {
  ses: 'SESSION',
  msg: 'MESSAGE',
  fbk: 'FEEDBACK',
  ref: 'REFLECTION',
} as const;

/** The kind of thing a TypeID names; null for what no commitment comes from. */
export function originKindOf(id: string): (typeof originKinds)[keyof typeof originKinds] | null {
  const found = Object.entries(originKinds).find(([prefix]) => id.startsWith(`${prefix}_`));
  return found?.[1] ?? null;
}
