import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { situations } from '../../test/situations.ts';
import {
  type FitAnswers,
  type FitResult,
  fitAnswersTo,
  fitQuestions,
  readFitAnswers,
  recommendFit,
} from './fit-guide.ts';

/** Answers to some of the questions. */
const answers: fc.Arbitrary<FitAnswers> = fc
  .record(
    Object.fromEntries(
      fitQuestions.map((question) => [question, fc.option(fc.constantFrom(...fitAnswersTo(question)))]),
    ),
  )
  .map(readFitAnswers);
const question = fc.constantFrom(...fitQuestions);

/** Where a result stands between mentoring (below zero) and coaching. */
function position({ between, clarity, outcome }: FitResult): number {
  const side = { COACHING: 1, MENTORING: -1, BOTH: 0, OPEN: 0 }[between];
  return outcome === between && clarity === 'clear' ? side * 2 : side;
}

/** How far one answer alone speaks for coaching. */
function leanOf(one: (typeof fitQuestions)[number], answer: string): number {
  const alone = recommendFit(
    readFitAnswers({ [one]: answer, subject: 'behaviour', goal: 'clear', stuck: 'questions' }),
  );
  const all = [...alone.reasons, ...alone.against];
  return all.find((reason) => reason.question === one && reason.answer === answer)?.lean ?? 0;
}

describe('somebody’s situation', () => {
  it.each(situations)('$situation → $outcome, $clarity', ({ given, outcome, clarity, elsewhere }) => {
    const result = recommendFit(given);
    expect({ outcome: result.outcome, clarity: result.clarity }).toEqual({ outcome, clarity });
    expect(result.elsewhere.map((reason) => reason.elsewhere)).toEqual(elsewhere ?? []);
  });

  it('leads to every result that there is', () => {
    expect(situations.length).toBeGreaterThanOrEqual(25);
    const outcomes = new Set(situations.map(({ outcome }) => outcome));
    expect([...outcomes].sort()).toEqual(['BOTH', 'COACHING', 'MENTORING', 'NEITHER', 'OPEN']);
  });
});

describe('the recommendation', () => {
  it('is open where nothing is answered, and after any single answer that sends nobody elsewhere', () => {
    const nothing = {
      outcome: 'OPEN',
      clarity: 'open',
      between: 'OPEN',
      reasons: [],
      against: [],
      elsewhere: [],
    };
    expect(recommendFit({})).toEqual(nothing);
    for (const one of fitQuestions)
      for (const answer of fitAnswersTo(one)) {
        const result = recommendFit(readFitAnswers({ [one]: answer }));
        expect(result.outcome).toBe(result.elsewhere.length > 0 ? 'NEITHER' : 'OPEN');
      }
  });

  it('does not depend on the order of the answers', () => {
    fc.assert(
      fc.property(answers, (given) => {
        const turned = Object.fromEntries(Object.entries(given).toReversed());
        expect(recommendFit(turned)).toEqual(recommendFit(given));
      }),
    );
  });

  it('never moves towards mentoring when an answer moves towards coaching, nor the other way', () => {
    fc.assert(
      fc.property(answers, question, fc.nat(), fc.nat(), (given, one, first, second) => {
        const offered = fitAnswersTo(one);
        const [a, b] = [offered[first % offered.length], offered[second % offered.length]];
        fc.pre(one !== 'first' && a !== undefined && b !== undefined && leanOf(one, a) < leanOf(one, b));
        const [before, after] = [a, b].map((answer) =>
          position(recommendFit(readFitAnswers({ ...given, [one]: answer }))),
        );
        expect(after).toBeGreaterThanOrEqual(before ?? Number.NaN);
      }),
      { numRuns: 2000 },
    );
  });

  it('names a reason for each answer that leans, on the side that it leans to, and no other', () => {
    fc.assert(
      fc.property(answers, (given) => {
        const { between, reasons, against, elsewhere } = recommendFit(given);
        for (const reason of [...reasons, ...against, ...elsewhere])
          expect(given[reason.question]).toBe(reason.answer);
        const side = { COACHING: 1, MENTORING: -1, BOTH: 0, OPEN: 0 }[between];
        if (side !== 0) {
          expect(reasons.length).toBeGreaterThan(0);
          expect(reasons.every(({ lean }) => Math.sign(lean) === side)).toBe(true);
          expect(against.every(({ lean }) => Math.sign(lean) === -side)).toBe(true);
        }
      }),
    );
  });

  it('sends nobody to a coach or mentor whose health, safety or manager comes first', () => {
    fc.assert(
      fc.property(answers, fc.constantFrom('health', 'unfair', 'manager'), (given, first) => {
        const result = recommendFit(readFitAnswers({ ...given, first }));
        expect(result).toMatchObject({ outcome: 'NEITHER', clarity: 'clear' });
        const { first: _, ...others } = given;
        expect(result.between).toBe(recommendFit(others).between);
      }),
    );
  });

  it('puts the weightiest reasons first', () => {
    fc.assert(
      fc.property(answers, (given) => {
        const { between, reasons } = recommendFit(given);
        fc.pre(between !== 'BOTH');
        const weights = reasons.map(({ lean }) => Math.abs(lean));
        expect(weights).toEqual(weights.toSorted((one, other) => other - one));
      }),
    );
  });
});

describe('answers from an address', () => {
  it('are read where they are answers, and left out where they are not', () => {
    expect(readFitAnswers({ need: 'own-way', subject: 'x', stuck: ['advice'], doors: null, q: 'a' })).toEqual(
      {
        need: 'own-way',
      },
    );
    expect(readFitAnswers({ need: 'toString', first: '__proto__' })).toEqual({});
    fc.assert(
      fc.property(answers, (given) => {
        expect(readFitAnswers(given)).toEqual(given);
      }),
    );
  });
});
