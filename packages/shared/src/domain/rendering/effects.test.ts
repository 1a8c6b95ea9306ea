import { describe, expect, it } from 'vitest';
import { type AgreementHead, type ClauseKind, clauseKinds, type Language } from '../clauses.ts';
import { contactGapOn, daysAfter, endingPlan, reviewDueOn } from '../execution/index.ts';
import { builtInTemplate } from '../templates.ts';
import { termsOf } from '../terms.ts';
import { effectsOf } from './render.ts';

const named = (name: string) => ({ id: name, name });
const head: AgreementHead = {
  kind: 'COACHING',
  guide: named('Grace'),
  learner: named('Liam'),
  sponsor: null,
  program: named('Leading'),
};
const clauses = builtInTemplate('COACHING', false);
const terms = termsOf(clauses);
const effects = <K extends ClauseKind>(kind: K, language: Language = 'en', of = clauses) =>
  effectsOf(kind, of[kind] ?? null, { language, head }).join(' ');

describe('what a clause is said to do', () => {
  it('is said in both languages with the same figures', () => {
    const figures = (text: string) => text.match(/\d+/g) ?? [];
    for (const kind of clauseKinds)
      expect(figures(effects(kind, 'de')), kind).toEqual(figures(effects(kind, 'en')));
  });

  it('names the days that the execution counts', () => {
    const since = '2026-03-01';
    const gap = contactGapOn(terms, since);
    expect(effects('CADENCE')).toContain('More than 21 days');
    expect(gap).toBe(daysAfter(since, 22));
    expect(effects('REVIEW')).toContain('after 60 days');
    expect(reviewDueOn(terms, since)).toBe(daysAfter(since, 60));
    expect(effects('ENDING')).toContain('after 14 days');
    expect(endingPlan(terms, since).closesOn).toBe(daysAfter(since, 14));
    expect(effects('RESPONSE_TIME')).toContain('11 a day');
  });

  it('says of recording and artificial intelligence what holds for each', () => {
    const mixed = { ...clauses, RECORDING: { recording: 'NONE', ai: 'EACH_TIME_WITH_CONSENT' } } as const;
    const text = effects('RECORDING', 'en', mixed);
    expect(text).toContain('Recording is off');
    expect(text).not.toContain('Artificial intelligence is off');
  });

  it('tells the two of a sponsor who reads the agreement', () => {
    const data = clauses.CONFIDENTIALITY ?? null;
    const wording = { language: 'en', head: { ...head, sponsor: named('Sue') } } as const;
    expect(effectsOf('CONFIDENTIALITY', data, wording).join(' ')).toContain('read by its sponsor');
    expect(effects('CONFIDENTIALITY')).not.toContain('sponsor');
  });
});
