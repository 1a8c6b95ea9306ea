import { instantOf } from './calendar.ts';

/** Where a piece of feedback stands between the one who gives it and the one it is for. */
export const feedbackStates = [
  /** Begun by the giver of their own accord; nobody else knows of it. */
  'DRAFT',
  /** Asked for. What the giver may be writing is still theirs alone, so it stays so until it is offered. */
  'REQUESTED',
  /** Asked for, and kindly declined. */
  'DECLINED',
  /** Asked for, and no longer; the giver may offer it all the same. */
  'WITHDRAWN',
  /** Offered: the receiver knows that and what it is about, not the words. */
  'WAITING_FOR_READINESS',
  /** Offered, and taken back before it was delivered. */
  'TAKEN_BACK',
  'DELIVERED',
  'ACKNOWLEDGED',
  'CLOSED',
] as const;
export type FeedbackState = (typeof feedbackStates)[number];

/** Which part somebody has in one piece of feedback. */
export type FeedbackPart = 'GIVER' | 'RECEIVER';

/** What can be done with a piece of feedback. */
export const feedbackSteps = [
  'SAVE',
  'OFFER',
  'TAKE_BACK',
  'DISCARD',
  'DECLINE',
  'WITHDRAW',
  'RECEIVE',
  'CHOOSE_TIME',
  'ACKNOWLEDGE',
  'REPLY',
  'CLOSE',
] as const;
export type FeedbackStep = (typeof feedbackSteps)[number];

/** A piece of feedback as far as the rules go. */
export interface FeedbackFacts {
  readonly state: FeedbackState;
  /** Whether the receiver asked for it. */
  readonly requested: boolean;
}

interface Move {
  readonly by: readonly FeedbackPart[];
  readonly from: readonly FeedbackState[];
  /** Where it leads; null where it changes something else than the state. */
  readonly to: FeedbackState | 'REMOVED' | null;
}

/** States in which the giver writes. */
const writing: readonly FeedbackState[] = ['DRAFT', 'REQUESTED', 'WITHDRAWN', 'TAKEN_BACK'];

const moves: Readonly<Record<FeedbackStep, Move>> = {
  SAVE: { by: ['GIVER'], from: writing, to: null },
  OFFER: { by: ['GIVER'], from: writing, to: 'WAITING_FOR_READINESS' },
  TAKE_BACK: { by: ['GIVER'], from: ['WAITING_FOR_READINESS'], to: 'TAKEN_BACK' },
  DISCARD: { by: ['GIVER'], from: ['DRAFT', 'WITHDRAWN', 'TAKEN_BACK'], to: 'REMOVED' },
  DECLINE: { by: ['GIVER'], from: ['REQUESTED', 'TAKEN_BACK'], to: 'DECLINED' },
  WITHDRAW: { by: ['RECEIVER'], from: ['REQUESTED'], to: 'WITHDRAWN' },
  RECEIVE: { by: ['RECEIVER'], from: ['WAITING_FOR_READINESS'], to: 'DELIVERED' },
  CHOOSE_TIME: { by: ['RECEIVER'], from: ['WAITING_FOR_READINESS'], to: null },
  ACKNOWLEDGE: { by: ['RECEIVER'], from: ['DELIVERED'], to: 'ACKNOWLEDGED' },
  REPLY: { by: ['GIVER', 'RECEIVER'], from: ['DELIVERED', 'ACKNOWLEDGED'], to: null },
  CLOSE: { by: ['GIVER', 'RECEIVER'], from: ['ACKNOWLEDGED'], to: 'CLOSED' },
};

/** What a step makes of feedback: the state it is in then, or that it is gone; null where the step is not open to that part now. */
export function takeFeedbackStep(
  facts: FeedbackFacts,
  step: FeedbackStep,
  part: FeedbackPart,
): FeedbackState | 'REMOVED' | null {
  const { from, to } = moves[step];
  if (!isFeedbackStepOf(step, part) || !from.includes(facts.state) || !fitsItsOrigin(facts, step))
    return null;
  return to ?? facts.state;
}

/** Whether a step is one of somebody's in that part at all, whenever that may be. */
export function isFeedbackStepOf(step: FeedbackStep, part: FeedbackPart): boolean {
  return moves[step].by.includes(part);
}

/** What was asked for is answered: by feedback or by a kind no, not by making it disappear. What nobody asked for is not declined. */
function fitsItsOrigin({ state, requested }: FeedbackFacts, step: FeedbackStep): boolean {
  if (step === 'DECLINE') return requested;
  return step !== 'DISCARD' || !requested || state === 'WITHDRAWN';
}

/** Whether the step was taken before and nothing is left to do: the same part asks again for what is so already. */
export function isRepeatedFeedbackStep(
  { state }: FeedbackFacts,
  step: FeedbackStep,
  part: FeedbackPart,
): boolean {
  return moves[step].to === state && isFeedbackStepOf(step, part);
}

/** The steps open to one of the two now, in the order they are named. */
export function openFeedbackSteps(facts: FeedbackFacts, part: FeedbackPart): FeedbackStep[] {
  return feedbackSteps.filter((step) => takeFeedbackStep(facts, step, part) !== null);
}

/** Whether the receiver may read the words: from delivery on, for good. */
export function isFeedbackDelivered(state: FeedbackState): boolean {
  return state === 'DELIVERED' || state === 'ACKNOWLEDGED' || state === 'CLOSED';
}

/** Hours from one putting off to the next: once a week. */
const postponeHours = 7 * 24;
/** Furthest that a moment may be chosen, in hours: a holiday, and not so long that it is forgotten. */
const furthestHours = 14 * 24;

/** When the receiver wants to read what waits for them. */
export interface Readiness {
  /** The moment they chose; null while they have not said. */
  readonly readyAt: Date | null;
  /** When they last put a chosen moment off; null where they have not. */
  readonly postponedAt: Date | null;
}

/** What choosing a moment is: a choice, a postponement, or why it cannot be. */
export type ReadinessChoice = 'CHOSEN' | 'POSTPONED' | 'IN_THE_PAST' | 'TOO_FAR' | 'POSTPONED_THIS_WEEK';

/** From when on the chosen moment may be put off again; null where it may be at once. */
export function postponableFrom({ postponedAt }: Pick<Readiness, 'postponedAt'>): Date | null {
  return postponedAt === null ? null : hoursAfter(postponedAt, postponeHours);
}

/** The last moment that may be chosen now. */
export function furthestReadiness(now: Date): Date {
  return hoursAfter(now, furthestHours);
}

/**
 * Judges the moment at which the receiver says they will be ready. The first choice is free, and so is an earlier one; a later one puts
 * off what was said, and that may be once a week.
 */
export function judgeReadiness(readiness: Readiness, chosen: Date, now: Date): ReadinessChoice {
  if (chosen <= now) return 'IN_THE_PAST';
  if (chosen > furthestReadiness(now)) return 'TOO_FAR';
  if (readiness.readyAt === null || chosen <= readiness.readyAt) return 'CHOSEN';
  const from = postponableFrom(readiness);
  return from === null || from <= now ? 'POSTPONED' : 'POSTPONED_THIS_WEEK';
}

function hoursAfter(at: Date, hours: number): Date {
  return new Date(instantOf(at).add({ hours }).epochMilliseconds);
}

/** What the giver writes, apart from the line it is offered under. */
export const feedbackFields = ['situation', 'behaviour', 'impact', 'nextStep'] as const;
export type FeedbackField = (typeof feedbackFields)[number];

/** The words of one piece of feedback; empty where nothing is written yet. */
export interface FeedbackWords extends Readonly<Record<FeedbackField, string>> {
  /** What it is about, in a line: all that the receiver learns before they are ready. */
  readonly topic: string;
}

/** Longest text of a field and of the line, in characters. */
export const feedbackLengths = { field: 4000, topic: 120 } as const;

/** What has to be written before feedback can be offered and is not yet. A next step is not always needed: thanks need none. */
export function feedbackGaps(words: FeedbackWords): (keyof FeedbackWords)[] {
  return (['topic', 'situation', 'behaviour', 'impact'] as const).filter(
    (field) => words[field].trim() === '',
  );
}
