import { type Beginning, type ChapterPlan, type Continuation, isBeginning } from './chapters.ts';
import type { Talk } from './data/talks.ts';
import { type PairInput, PairLife, type Turn } from './pair-life.ts';
import type { Random } from './random.ts';
import type { DateText, DemoLifeStep } from './types.ts';

/** Days before today: reviews that fall due within a weekend of it are made rather than left to chance. */
const nearlyToday = -2;

/** What happened in a pair, and the span in which it works together. */
export interface WrittenLife {
  readonly steps: readonly DemoLifeStep[];
  /** When the agreement came into force; null before. */
  readonly inForce: Turn | null;
  /** When the two paused, or began to end; null where they go on. */
  readonly stopped: Turn | null;
}

/** Writes the life of a pair up to where its chapter stands today. */
export function writeLife(random: Random, today: DateText, plan: ChapterPlan, input: PairInput): WrittenLife {
  const texts = plan.chapter === 'ERASED' ? { ...input.texts, talks: () => briefly } : input.texts;
  const life = new PairLife(random, today, { ...input, texts });
  tell(life, plan, input);
  return life;
}

/** What those settle who want nothing to remain: their content is due for erasure when the demonstration begins. */
const briefly: readonly Talk[] = [
  {
    edit: { clause: 'NOTES', data: { writers: 'BOTH', retentionDays: 7 } },
    by: 'LEARNER',
    remark: 'I would like nothing of this to lie around. A week after the end it can go, all of it.',
    answer: 'A week it is.',
  },
];

function tell(life: PairLife, { chapter, amended }: ChapterPlan, input: PairInput): void {
  if (isBeginning(chapter)) {
    begin(life, chapter, input);
    return;
  }
  life.agree();
  if (amended) life.amend();
  goOn(life, chapter);
}

function begin(life: PairLife, chapter: Beginning, { guide, learner }: PairInput): void {
  switch (chapter) {
    case 'NOTHING':
      return;
    case 'DRAFTING':
      life.draft();
      return;
    case 'CONFIRMING':
      life.draft();
      life.confirm(learner);
      return;
    case 'GUIDE_SIGNS':
      life.propose(learner);
      life.sign(learner);
      return;
    case 'LEARNER_SIGNS':
      life.propose(guide);
      life.sign(guide);
      return;
    case 'SPONSOR_SIGNS':
      life.propose(guide);
      life.sign(guide, learner);
      return;
    case 'SAID_NO':
      life.propose(guide);
      life.sign(guide);
      life.decline();
      return;
  }
}

function goOn(life: PairLife, chapter: Continuation): void {
  switch (chapter) {
    case 'IN_FORCE':
      life.review(nearlyToday);
      return;
    case 'AMENDING':
      life.review(12);
      life.waitUntil(8, 10);
      life.draftAmendment();
      life.review(nearlyToday);
      return;
    case 'REVIEW_OVERDUE':
      return;
    case 'REVIEW_BY_ONE':
      life.waitUntil(2, 6);
      life.reviewAlone();
      return;
    case 'RESTING':
      life.review(14);
      life.waitUntil(6, 12);
      life.pause();
      return;
    case 'CLOSING':
      life.review(6);
      life.waitUntil(3, 4);
      life.end('GOOD_ENDING', 'GUIDE');
      return;
    case 'ENDED_WELL':
      life.review(26);
      life.waitUntil(12, 24);
      life.end('GOOD_ENDING', 'LEARNER', 'GUIDE');
      return;
    case 'PARTED':
      life.waitUntil(12, 24);
      life.end('CHANGE_OF_PARTNER', 'LEARNER', 'GUIDE');
      return;
    case 'ERASED':
      life.waitUntil(24, 40);
      life.end('GOOD_ENDING', 'GUIDE', 'LEARNER');
      return;
  }
}
