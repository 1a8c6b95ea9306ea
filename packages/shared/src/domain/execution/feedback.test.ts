import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type FeedbackFacts,
  type FeedbackPart,
  type FeedbackState,
  type FeedbackStep,
  feedbackGaps,
  feedbackStates,
  feedbackSteps,
  furthestReadiness,
  isFeedbackDelivered,
  isRepeatedFeedbackStep,
  judgeReadiness,
  openFeedbackSteps,
  postponableFrom,
  type Readiness,
  takeFeedbackStep,
} from './feedback.ts';

const asked: FeedbackFacts = { state: 'REQUESTED', requested: true };
const begun: FeedbackFacts = { state: 'DRAFT', requested: false };
type Try = readonly [FeedbackStep, FeedbackPart];

/** Takes the steps that are open, one after the other, and answers every state on the way. */
function walk(start: FeedbackFacts, tries: readonly Try[]): (FeedbackState | 'REMOVED')[] {
  const passed: (FeedbackState | 'REMOVED')[] = [start.state];
  let facts = start;
  for (const [step, part] of tries) {
    const next = takeFeedbackStep(facts, step, part);
    if (next === null) continue;
    passed.push(next);
    if (next === 'REMOVED') break;
    facts = { ...facts, state: next };
  }
  return passed;
}

const part = fc.constantFrom<FeedbackPart>('GIVER', 'RECEIVER');
const tries = fc.array(fc.tuple(fc.constantFrom(...feedbackSteps), part), { maxLength: 60 });
const start = fc.constantFrom(asked, begun);

describe('a piece of feedback', () => {
  it('goes from the first word to its end', () => {
    const whole: Try[] = [
      ['SAVE', 'GIVER'],
      ['OFFER', 'GIVER'],
      ['RECEIVE', 'RECEIVER'],
      ['ACKNOWLEDGE', 'RECEIVER'],
      ['CLOSE', 'GIVER'],
    ];
    const rest = ['WAITING_FOR_READINESS', 'DELIVERED', 'ACKNOWLEDGED', 'CLOSED'];
    expect(walk(begun, whole)).toEqual(['DRAFT', 'DRAFT', ...rest]);
    expect(walk(asked, whole)).toEqual(['REQUESTED', 'REQUESTED', ...rest]);
  });

  it('is delivered by the receiver only, and only while it is offered', () => {
    for (const state of feedbackStates)
      for (const requested of [true, false]) {
        expect(takeFeedbackStep({ state, requested }, 'RECEIVE', 'GIVER')).toBeNull();
        const received = takeFeedbackStep({ state, requested }, 'RECEIVE', 'RECEIVER');
        expect(received).toBe(state === 'WAITING_FOR_READINESS' ? 'DELIVERED' : null);
      }
  });

  it('once delivered never becomes sealed or writable again, and before it never shows', () => {
    fc.assert(
      fc.property(start, tries, (from, steps) => {
        const readable = walk(from, steps).map((state) => state !== 'REMOVED' && isFeedbackDelivered(state));
        expect(readable).toEqual(readable.toSorted((one, other) => Number(one) - Number(other)));
        expect(readable[0]).toBe(false);
      }),
    );
  });

  it('is never in the receiver’s hands before it is offered, except to take their own request back', () => {
    expect(openFeedbackSteps(begun, 'RECEIVER')).toEqual([]);
    expect(openFeedbackSteps(asked, 'RECEIVER')).toEqual(['WITHDRAW']);
  });

  it('that was asked for is answered, and what was not is not declined', () => {
    expect(takeFeedbackStep({ state: 'TAKEN_BACK', requested: true }, 'DISCARD', 'GIVER')).toBeNull();
    expect(takeFeedbackStep({ state: 'TAKEN_BACK', requested: true }, 'DECLINE', 'GIVER')).toBe('DECLINED');
    expect(takeFeedbackStep({ state: 'TAKEN_BACK', requested: false }, 'DISCARD', 'GIVER')).toBe('REMOVED');
    expect(takeFeedbackStep({ state: 'TAKEN_BACK', requested: false }, 'DECLINE', 'GIVER')).toBeNull();
    expect(takeFeedbackStep({ state: 'WITHDRAWN', requested: true }, 'DISCARD', 'GIVER')).toBe('REMOVED');
  });

  it('counts a step as taken before only where the same part asks for what is so', () => {
    const waiting: FeedbackFacts = { state: 'WAITING_FOR_READINESS', requested: false };
    expect(isRepeatedFeedbackStep(waiting, 'OFFER', 'GIVER')).toBe(true);
    expect(isRepeatedFeedbackStep(waiting, 'OFFER', 'RECEIVER')).toBe(false);
    expect(isRepeatedFeedbackStep(waiting, 'SAVE', 'GIVER')).toBe(false);
    fc.assert(
      fc.property(start, tries, fc.constantFrom(...feedbackSteps), part, (from, steps, step, who) => {
        const state = walk(from, steps).findLast((one) => one !== 'REMOVED') ?? from.state;
        const facts = { ...from, state };
        const next = takeFeedbackStep(facts, step, who);
        if (next === null || next === 'REMOVED' || next === state) return;
        expect(isRepeatedFeedbackStep({ ...facts, state: next }, step, who)).toBe(true);
      }),
    );
  });
});

const hour = 3_600_000;
const now = new Date('2026-03-02T09:00:00Z');
const inHours = (hours: number, from = now) => new Date(from.getTime() + hours * hour);
const open: Readiness = { readyAt: null, postponedAt: null };

describe('choosing a moment', () => {
  it('is free the first time, and lies ahead within two weeks', () => {
    expect(judgeReadiness(open, inHours(1), now)).toBe('CHOSEN');
    expect(judgeReadiness(open, now, now)).toBe('IN_THE_PAST');
    expect(judgeReadiness(open, furthestReadiness(now), now)).toBe('CHOSEN');
    expect(judgeReadiness(open, new Date(furthestReadiness(now).getTime() + 1), now)).toBe('TOO_FAR');
    expect(furthestReadiness(now)).toEqual(inHours(336));
  });

  it('later puts it off, once a week; sooner never does', () => {
    const chosen = { ...open, readyAt: inHours(24) };
    expect(judgeReadiness(chosen, inHours(12), now)).toBe('CHOSEN');
    expect(judgeReadiness(chosen, inHours(24), now)).toBe('CHOSEN');
    expect(judgeReadiness(chosen, inHours(25), now)).toBe('POSTPONED');
    const postponed = { readyAt: inHours(25), postponedAt: now };
    expect(postponableFrom(postponed)).toEqual(inHours(168));
    expect(judgeReadiness(postponed, inHours(200), inHours(168 - 0.001))).toBe('POSTPONED_THIS_WEEK');
    expect(judgeReadiness(postponed, inHours(200), inHours(168))).toBe('POSTPONED');
    expect(judgeReadiness(postponed, inHours(20), now)).toBe('CHOSEN');
  });

  it('puts off what was said at most once in any seven days, whatever is tried', () => {
    const attempt = fc.record({
      after: fc.integer({ min: 0, max: 80 }),
      ahead: fc.integer({ min: -5, max: 400 }),
    });
    fc.assert(
      fc.property(fc.array(attempt, { maxLength: 40 }), (attempts) => {
        let at = now;
        let readiness = open;
        const postponements: Date[] = [];
        for (const { after, ahead } of attempts) {
          at = inHours(after, at);
          const chosen = inHours(ahead, at);
          const answer = judgeReadiness(readiness, chosen, at);
          if (answer === 'POSTPONED') postponements.push(at);
          if (answer === 'POSTPONED') readiness = { readyAt: chosen, postponedAt: at };
          if (answer === 'CHOSEN') {
            expect(readiness.readyAt === null || chosen <= readiness.readyAt).toBe(true);
            readiness = { ...readiness, readyAt: chosen };
          }
        }
        for (const [index, one] of postponements.entries()) {
          const before = postponements[index - 1];
          if (before) expect(one.getTime() - before.getTime()).toBeGreaterThanOrEqual(168 * hour);
        }
      }),
    );
  });
});

describe('the words', () => {
  const words = {
    topic: 'Your talk',
    situation: 'In March',
    behaviour: 'You paused',
    impact: 'I followed',
    nextStep: '',
  };
  it('are whole without a next step, and name what else is missing', () => {
    expect(feedbackGaps(words)).toEqual([]);
    expect(feedbackGaps({ ...words, topic: ' ', impact: '' })).toEqual(['topic', 'impact']);
  });
});
