/**
 * Which kind of relationship suits somebody's need: a short questionnaire of our own. It is no validated scale and measures nobody; it lays
 * out what the literature says the two differ in, and adds up. Where the distinction comes from:
 *
 * - ICF: coaching is "partnering with clients in a thought-provoking and creative process that inspires them to maximize their personal and
 *   professional potential"; the client finds the answers, the coach is trained in the process (`need`, `stuck`, `stance`).
 * - EMCC Global: mentoring is a learning relationship in which skills, knowledge and expertise are shared through developmental
 *   conversations, experience and role modelling (`need`, `stance`).
 * - D. Clutterbuck, *Everyone Needs a Mentor*: coaching is nearer to performance and a task at hand, mentoring to career, the long view and
 *   knowing how a place works (`subject`, `doors`, `time`).
 * - J. Passmore, "Coaching and mentoring: the role of experience and sector knowledge" (2007): mentoring rests on knowing the field and lasts
 *   longer, coaching is more formal and more sharply contracted (`knowing`, `goal`, `time`).
 * - R. Garvey, P. Stokes and D. Megginson, *Coaching and Mentoring: Theory and Practice*: the two share more than divides them, and what they
 *   are called depends on where they are done. That is why both, and leaning, are answers here, and why the reasons are always shown.
 *
 * Which answers count how much, and from which sum on we speak of leaning or clear, is our judgement.
 */

type Kind = 'COACHING' | 'MENTORING';

/** Who helps better than a coach or mentor. The first three come before any coaching or mentoring. */
export const elsewheres = ['HEALTH', 'PROTECTION', 'LINE_MANAGEMENT', 'TRAINING', 'EXPERT'] as const;
export type Elsewhere = (typeof elsewheres)[number];
const comesFirst: ReadonlySet<Elsewhere> = new Set(['HEALTH', 'PROTECTION', 'LINE_MANAGEMENT']);

/** What an answer says: how far it speaks for coaching (above zero) or mentoring (below), from -2 to 2, or that the place is another. */
interface Weight {
  readonly lean: number;
  readonly elsewhere: Elsewhere | null;
}
const coaching = (points: 1 | 2): Weight => ({ lean: points, elsewhere: null });
const mentoring = (points: 1 | 2): Weight => ({ lean: -points, elsewhere: null });
const neither: Weight = { lean: 0, elsewhere: null };
const better = (elsewhere: Elsewhere): Weight => ({ lean: 0, elsewhere });

const scale = {
  need: {
    'own-way': coaching(2),
    practice: coaching(1),
    example: mentoring(2),
    knowledge: better('TRAINING'),
  },
  subject: { behaviour: coaching(2), change: neither, career: mentoring(1), field: mentoring(2) },
  stuck: { questions: coaching(2), both: neither, advice: mentoring(2), solution: better('EXPERT') },
  knowing: {
    'rather-not': coaching(2),
    indifferent: coaching(1),
    helps: mentoring(1),
    must: mentoring(2),
  },
  doors: { needless: coaching(1), welcome: mentoring(1), important: mentoring(2) },
  goal: { clear: coaching(2), direction: neither, growing: mentoring(1) },
  time: { sessions: coaching(2), unsure: neither, year: mentoring(1), long: mentoring(2) },
  stance: { trained: coaching(2), companion: mentoring(1), model: mentoring(2) },
  first: {
    none: neither,
    health: better('HEALTH'),
    unfair: better('PROTECTION'),
    manager: better('LINE_MANAGEMENT'),
  },
} as const satisfies Readonly<Record<string, Readonly<Record<string, Weight>>>>;
type Scale = typeof scale;

/** The questions in the order they are asked. */
export const fitQuestions = [
  'need',
  'subject',
  'stuck',
  'knowing',
  'doors',
  'goal',
  'time',
  'stance',
  'first',
] as const satisfies readonly (keyof Scale)[];
export type FitQuestion = keyof Scale;
export type FitAnswer<Q extends FitQuestion = FitQuestion> = { [K in Q]: keyof Scale[K] & string }[Q];
/** What somebody answered; every question may be left out. */
export type FitAnswers = { readonly [Q in FitQuestion]?: FitAnswer<Q> | undefined };

/** An answer, and what it says. */
export interface FitReason extends Weight {
  readonly question: FitQuestion;
  readonly answer: FitAnswer;
}

export interface FitResult {
  /** `OPEN` where too little is answered, or nothing that decides. */
  readonly outcome: Kind | 'BOTH' | 'NEITHER' | 'OPEN';
  readonly clarity: 'clear' | 'leaning' | 'open';
  /** What the answers say of coaching and mentoring alone, also where something else comes first. */
  readonly between: Kind | 'BOTH' | 'OPEN';
  /** Answers that the result rests on, the weightiest first. */
  readonly reasons: readonly FitReason[];
  /** Answers that speak for the other kind. */
  readonly against: readonly FitReason[];
  /** Answers that point past both kinds. */
  readonly elsewhere: readonly (FitReason & { readonly elsewhere: Elsewhere })[];
}

/** From which sum on one kind is meant; a single answer never reaches it. */
const leaningFrom = 3;
const clearFrom = 6;

/** The answers a question offers, in their order. */
export function fitAnswersTo<Q extends FitQuestion>(question: Q): FitAnswer<Q>[] {
  // The keys of a table are what its type says; `Object.keys` does not tell.
  return Object.keys(scale[question]) as FitAnswer<Q>[];
}

/** Reads answers from outside, such as an address; what is no answer is left out. */
export function readFitAnswers(raw: Readonly<Record<string, unknown>>): FitAnswers {
  const entries = fitQuestions.flatMap((question) => {
    const answer = fitAnswersTo(question).find((one) => one === raw[question]);
    return answer === undefined ? [] : [[question, answer] as const];
  });
  return Object.fromEntries(entries);
}

/** What suits somebody who answers so, and why. */
export function recommendFit(answers: FitAnswers): FitResult {
  const given = fitQuestions
    .flatMap((question) => reasonOf(question, answers[question]) ?? [])
    // A stable sort: among equals the questions keep their order.
    .sort((one, other) => Math.abs(other.lean) - Math.abs(one.lean));
  const forCoaching = given.filter(({ lean }) => lean > 0);
  const forMentoring = given.filter(({ lean }) => lean < 0);
  const elsewhere = given.filter(pointsElsewhere);
  const sum = given.reduce((all, { lean }) => all + lean, 0);
  const bothSpoken = Math.min(total(forCoaching), total(forMentoring));
  const between = betweenKinds(sum, bothSpoken);
  const sides = {
    COACHING: { reasons: forCoaching, against: forMentoring },
    MENTORING: { reasons: forMentoring, against: forCoaching },
    BOTH: { reasons: [...forCoaching, ...forMentoring], against: [] },
    OPEN: { reasons: [], against: [] },
  }[between];
  if (elsewhere.some((one) => comesFirst.has(one.elsewhere)))
    return { outcome: 'NEITHER', clarity: 'clear', between, ...sides, elsewhere };
  if (between === 'OPEN')
    return elsewhere.length > 0
      ? { outcome: 'NEITHER', clarity: 'leaning', between, ...sides, elsewhere }
      : { outcome: 'OPEN', clarity: 'open', between, ...sides, elsewhere };
  const weight = between === 'BOTH' ? bothSpoken : Math.abs(sum);
  return {
    outcome: between,
    clarity: weight >= clearFrom ? 'clear' : 'leaning',
    between,
    ...sides,
    elsewhere,
  };
}

function betweenKinds(sum: number, bothSpoken: number): FitResult['between'] {
  if (sum >= leaningFrom) return 'COACHING';
  if (sum <= -leaningFrom) return 'MENTORING';
  return bothSpoken >= leaningFrom ? 'BOTH' : 'OPEN';
}

function reasonOf(question: FitQuestion, answer: FitAnswer | undefined): FitReason | null {
  const weights: Readonly<Partial<Record<FitAnswer, Weight>>> = scale[question];
  const weight = answer === undefined ? undefined : weights[answer];
  return answer === undefined || weight === undefined ? null : { question, answer, ...weight };
}

function pointsElsewhere(reason: FitReason): reason is FitReason & { readonly elsewhere: Elsewhere } {
  return reason.elsewhere !== null;
}

/** How much answers weigh together, whichever way. */
function total(reasons: readonly FitReason[]): number {
  return reasons.reduce((all, { lean }) => all + Math.abs(lean), 0);
}
