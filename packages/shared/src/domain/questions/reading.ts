/** The language a sentence is read in. */
export type QuestionLanguage = 'en' | 'de';

/** What a sentence asks of the one who answers. */
export type QuestionKind = 'OPEN' | 'CLOSED' | 'LEADING' | 'MULTIPLE' | 'WHY_ACCUSING' | 'NOT_A_QUESTION';

/** What makes a question narrow; decides what a hint says and what it offers instead. */
export type Narrowness = 'YES_NO' | 'SHORT_ANSWER' | 'CHOICE' | 'LEADING' | 'SEVERAL' | 'WHY' | null;

export interface Reading {
  readonly kind: QuestionKind;
  /** Whether it leaves the answer to the other person, in the sense of the coding manuals: also of a "why", and of several at once. */
  readonly open: boolean;
  readonly narrow: Narrowness;
}

/** A question that invites an account. */
export const open: Reading = { kind: 'OPEN', open: true, narrow: null };
/** Yes or no would do. */
export const yesNo: Reading = { kind: 'CLOSED', open: false, narrow: 'YES_NO' };
/** A number, a name, a date, a place would do. */
export const shortAnswer: Reading = { kind: 'CLOSED', open: false, narrow: 'SHORT_ANSWER' };
/** One of the two things named would do. */
export const choice: Reading = { kind: 'CLOSED', open: false, narrow: 'CHOICE' };
/** Carries the answer it wants. */
export const leading: Reading = { kind: 'LEADING', open: false, narrow: 'LEADING' };
/** Open in form, but sounds like a charge. */
export const accusing: Reading = { kind: 'WHY_ACCUSING', open: true, narrow: 'WHY' };
export const noQuestion: Reading = { kind: 'NOT_A_QUESTION', open: false, narrow: null };

/** Several questions in one breath: whoever answers chooses, so it is open as soon as one of them is. */
export function several(readings: readonly Reading[]): Reading {
  return { kind: 'MULTIPLE', open: readings.some((reading) => reading.open), narrow: 'SEVERAL' };
}
