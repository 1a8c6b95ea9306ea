import { describe, expect, it } from 'vitest';
import { elsewheres, fitAnswersTo, fitQuestions, readFitAnswers, recommendFit } from '../fit-guide.ts';
import {
  fitAnswerWords,
  fitElsewhereWords,
  fitOutcomeWords,
  fitQuestionWords,
  fitReasonWords,
  wouldSuitWords,
} from './render-fit-guide.ts';

const outcomes = ['COACHING', 'MENTORING', 'BOTH', 'NEITHER', 'OPEN'] as const;
const languages = ['en', 'de'] as const;

/** Every reason that a single answer can give. Two strong answers beside it bring the recommendation to name its reasons. */
const reasons = fitQuestions.flatMap((question) =>
  fitAnswersTo(question).flatMap((answer) => {
    const company = {
      goal: 'clear',
      time: 'sessions',
      subject: 'behaviour',
      stuck: 'questions',
      [question]: answer,
    };
    const result = recommendFit(readFitAnswers(company));
    return [...result.reasons, ...result.against].filter((reason) => reason.question === question);
  }),
);

describe.each(languages)('the fit guide in words (%s)', (language) => {
  const plain = (texts: readonly (string | null)[]) => {
    for (const text of texts) expect(text).toMatch(/^\S.*\S$/);
    expect(new Set(texts).size).toBe(texts.length);
  };

  it('asks every question and offers every answer in words of its own', () => {
    plain(fitQuestions.map((question) => fitQuestionWords(question, language)));
    for (const question of fitQuestions) {
      expect(fitQuestionWords(question, language)).toMatch(/\?$/);
      const offered = fitAnswersTo(question);
      expect(offered.length).toBeGreaterThanOrEqual(3);
      expect(offered.length).toBeLessThanOrEqual(4);
      plain(offered.map((answer) => fitAnswerWords(question, answer, language)));
    }
  });

  it('has a reason for every answer that speaks for one kind', () => {
    expect(reasons.length).toBe(23);
    plain(reasons.map((reason) => fitReasonWords(reason, language)));
    for (const reason of reasons) {
      const kind = reason.lean > 0 ? /coach/i : /mentor/i;
      expect(fitReasonWords(reason, language)).toMatch(kind);
    }
  });

  it('has none for an answer that speaks for neither', () => {
    for (const [question, answer] of [
      ['subject', 'change'],
      ['stuck', 'solution'],
      ['first', 'health'],
    ] as const)
      expect(fitReasonWords({ question, answer, lean: 0, elsewhere: null }, language)).toBeNull();
  });

  it('says every result, and says it more carefully where it only leans', () => {
    const titles = outcomes.map((outcome) => fitOutcomeWords({ outcome, clarity: 'clear' }, language).title);
    const careful = outcomes
      .filter((outcome) => outcome !== 'OPEN')
      .map((outcome) => fitOutcomeWords({ outcome, clarity: 'leaning' }, language).title);
    plain([...titles, ...careful]);
    plain(outcomes.map((outcome) => fitOutcomeWords({ outcome, clarity: 'clear' }, language).text));
  });

  it('says who helps better, and what would have to be otherwise', () => {
    plain(elsewheres.flatMap((one) => Object.values(fitElsewhereWords(one, language))));
    plain([wouldSuitWords('COACHING', language), wouldSuitWords('MENTORING', language)]);
  });

  it('tells those whose health suffers how to get help at once', () => {
    expect(fitElsewhereWords('HEALTH', language).text).toContain('112');
  });
});
