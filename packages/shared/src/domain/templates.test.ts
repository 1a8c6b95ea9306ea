import { describe, expect, it } from 'vitest';
import { headWith, sponsor } from '../../test/clause-data.ts';
import { clauseKinds, clausesSchema } from './clauses.ts';
import { missingFrom } from './completeness.ts';
import { builtInTemplate } from './templates.ts';
import { termsOf } from './terms.ts';

const kinds = ['COACHING', 'MENTORING'] as const;

describe.each(kinds)('what the product brings for %s', (kind) => {
  it.each([false, true])('has every clause, and one for the sponsor only with one (%s)', (threeWay) => {
    const template = builtInTemplate(kind, threeWay);
    const wanted = clauseKinds.filter((one) => threeWay || one !== 'SPONSOR_INFORMATION');
    expect(clauseKinds.filter((one) => template[one] !== undefined)).toEqual(wanted);
    expect(clausesSchema.parse(template)).toEqual(template);
  });

  it.each([null, sponsor])('leaves to the pair what only the pair can know (sponsor: %j)', (by) => {
    const missing = missingFrom(builtInTemplate(kind, by !== null), headWith({ kind, sponsor: by }));
    expect(missing.map(({ reason }) => reason)).toEqual(
      kind === 'COACHING' ? ['PURPOSE_EMPTY', 'OBJECTIVES_MISSING', 'END_MISSING'] : ['PURPOSE_EMPTY'],
    );
  });

  it('records nothing, shows no reading and tells a sponsor nothing of what was said', () => {
    const terms = termsOf(builtInTemplate(kind, true));
    expect(terms).toMatchObject({ recording: 'NONE', ai: 'NONE', readReceipts: false });
    expect(terms.sponsorInformation).toMatchObject({ THEMES: 'NEVER', GOALS: 'ON_RELEASE' });
    expect(terms.checkIns?.sharing).toBe('CHOSEN_EACH_TIME');
  });

  it('offers a way to raise a concern that leads past the partner', () => {
    expect(builtInTemplate(kind, false).CONCERNS?.steps).toContain('TRUST_CONTACT');
  });
});

describe('coaching and mentoring', () => {
  it('differ in that coaching is counted and mentoring is not', () => {
    expect(termsOf(builtInTemplate('COACHING', false)).sessionAllowance).toBe(8);
    expect(termsOf(builtInTemplate('MENTORING', false)).sessionAllowance).toBeNull();
  });
});
