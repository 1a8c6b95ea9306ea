import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { renegotiations, sponsorFields, sponsorLevels } from '../clauses.ts';
import { builtInTemplate } from '../templates.ts';
import { nothingToSponsor, termsOf } from '../terms.ts';
import { daysAfter } from './calendar.ts';
import { commitmentOutcome, missedFrom } from './commitments.ts';
import { mayRecord, mayUseAi } from './consents.ts';
import { deletesOn, isToBeErased, mayAddContent, mayWriteSharedNote } from './content.ts';
import { endingPlan, endReminderOn } from './ending.ts';
import { clausesShownAt, outlivesTheEnd, waysToRaise } from './moments.ts';
import { maySponsorLearn, sponsorLearns } from './sponsor.ts';

const terms = termsOf(builtInTemplate('COACHING', true));

describe('a commitment', () => {
  const story = { dueOn: '2026-03-10', keptOn: null, withdrawnOn: null, moved: null };
  const outcome = (happened: object, today: string, renegotiation: (typeof renegotiations)[number] | null) =>
    commitmentOutcome({ renegotiation }, { ...story, ...happened }, today);

  it('is kept, kept late, or missed after a day of grace', () => {
    expect(outcome({}, '2026-03-11', null)).toBe('OPEN');
    expect(outcome({}, '2026-03-12', null)).toBe('MISSED');
    expect(outcome({ keptOn: '2026-03-10' }, '2026-04-01', null)).toBe('KEPT');
    expect(outcome({ keptOn: '2026-03-11' }, '2026-03-11', null)).toBe('KEPT_LATE');
    expect(outcome({ keptOn: '2026-03-20' }, '2026-03-20', null)).toBe('KEPT_LATE');
    expect(outcome({ withdrawnOn: '2026-03-11' }, '2026-04-01', null)).toBe('WITHDRAWN');
    expect(outcome({ withdrawnOn: '2026-03-12' }, '2026-04-01', null)).toBe('MISSED');
  });

  it('is moved without blame before it is due: by asking, or by the yes of the other', () => {
    const asked = { moved: { askedOn: '2026-03-09', agreedOn: null } };
    const agreed = { moved: { askedOn: '2026-03-08', agreedOn: '2026-03-09' } };
    const late = { moved: { askedOn: '2026-03-09', agreedOn: '2026-03-10' } };
    expect(outcome(asked, '2026-03-20', 'BEFORE_DUE')).toBe('RENEGOTIATED');
    expect(
      outcome({ moved: { askedOn: '2026-03-10', agreedOn: '2026-03-10' } }, '2026-03-20', 'BEFORE_DUE'),
    ).toBe('MISSED');
    for (const rule of ['BOTH_AGREE', null] as const) {
      expect(outcome(asked, '2026-03-20', rule)).toBe('MISSED');
      expect(outcome(late, '2026-03-20', rule)).toBe('MISSED');
      expect(outcome(agreed, '2026-03-20', rule)).toBe('RENEGOTIATED');
    }
  });

  it('is never missed on a day on which it still could be kept in time', () => {
    const days = fc.integer({ min: -20, max: 20 }).map((count) => daysAfter(story.dueOn, count));
    const happened = fc.record({
      keptOn: fc.option(days),
      withdrawnOn: fc.option(days),
      moved: fc.option(fc.record({ askedOn: days, agreedOn: fc.option(days) })),
    });
    fc.assert(
      fc.property(happened, fc.constantFrom(...renegotiations, null), days, (what, rule, today) => {
        const result = outcome(what, today, rule);
        if (result === 'MISSED') {
          expect(today >= missedFrom(story.dueOn) && what.keptOn === null).toBe(true);
        }
        if (result === 'OPEN') expect(today < missedFrom(story.dueOn)).toBe(true);
        if (result === 'KEPT') expect((what.keptOn ?? '9') <= story.dueOn).toBe(true);
      }),
    );
  });
});

describe('recording and artificial intelligence', () => {
  it('need the clause and the consent of both, each on its own', () => {
    const consents = [true, false].flatMap((guide) => [true, false].map((learner) => ({ guide, learner })));
    for (const both of consents) {
      const willing = both.guide && both.learner;
      expect(mayRecord({ recording: 'NONE' }, both)).toBe(false);
      expect(mayUseAi({ ai: 'NONE' }, both)).toBe(false);
      expect(mayRecord({ recording: 'EACH_TIME_WITH_CONSENT' }, both)).toBe(willing);
      expect(mayUseAi({ ai: 'EACH_TIME_WITH_CONSENT' }, both)).toBe(willing);
    }
  });
});

describe('what a pair writes', () => {
  it('needs an agreement in force, and a relationship that goes on', () => {
    for (const kind of [
      'SESSION',
      'SESSION_NOTE',
      'GOAL',
      'MESSAGE',
      'FEEDBACK',
      'EXERCISE',
      'CHECK_IN',
    ] as const) {
      expect(mayAddContent(kind, 'ACTIVE', terms)).toBe(true);
      expect(mayAddContent(kind, 'ACTIVE', null)).toBe(false);
      for (const state of ['PROPOSED', 'AGREEING', 'CLOSED', 'DECLINED', 'CANCELLED'])
        expect(mayAddContent(kind, state, terms)).toBe(false);
    }
    expect(mayAddContent('MESSAGE', 'PAUSED', terms)).toBe(true);
    expect(mayAddContent('CHECK_IN', 'PAUSED', terms)).toBe(false);
  });

  it('has the authors that were agreed', () => {
    const may = (noteWriters: 'GUIDE' | 'LEARNER' | 'BOTH') =>
      (['GUIDE', 'LEARNER'] as const).filter((party) => mayWriteSharedNote({ noteWriters }, party));
    expect([may('GUIDE'), may('LEARNER'), may('BOTH')]).toEqual([
      ['GUIDE'],
      ['LEARNER'],
      ['GUIDE', 'LEARNER'],
    ]);
  });

  it('is erased on its day, unless it is held for the law or gone already', () => {
    expect(deletesOn({ retentionDays: 90 }, '2026-12-31')).toBe('2027-03-31');
    expect(deletesOn(null, '2026-12-31')).toBe('2026-12-31');
    const what = { deletesOn: '2027-03-31', held: false, erased: false };
    expect(isToBeErased(what, '2027-03-30')).toBe(false);
    expect(isToBeErased(what, '2027-03-31')).toBe(true);
    expect(isToBeErased({ ...what, held: true }, '2030-01-01')).toBe(false);
    expect(isToBeErased({ ...what, erased: true }, '2030-01-01')).toBe(false);
    expect(isToBeErased({ ...what, deletesOn: null }, '2030-01-01')).toBe(false);
  });
});

describe('the end', () => {
  it('comes after the agreed notice', () => {
    expect(endingPlan({ ...terms, noticeDays: 14, retentionDays: 90 }, '2026-03-20')).toEqual({
      closesOn: '2026-04-03',
      deletesOn: '2026-07-02',
      closingConversation: true,
    });
    expect(endingPlan(null, '2026-03-20')).toEqual({
      closesOn: '2026-03-20',
      deletesOn: '2026-03-20',
      closingConversation: false,
    });
  });

  it('is announced two weeks before, unless it was agreed later than that', () => {
    expect(endReminderOn({ endsOn: '2026-03-31' }, '2026-01-01')).toBe('2026-03-17');
    expect(endReminderOn({ endsOn: '2026-03-31' }, '2026-03-17')).toBe('2026-03-17');
    expect(endReminderOn({ endsOn: '2026-03-31' }, '2026-03-18')).toBeNull();
    expect(endReminderOn({ endsOn: null }, '2026-01-01')).toBeNull();
  });
});

describe('what the sponsor learns', () => {
  const item = fc.record({ field: fc.constantFrom(...sponsorFields), released: fc.boolean() });
  const levels = fc.record({
    AGREEMENT_STATUS: fc.constantFrom(...sponsorLevels),
    SESSIONS_HELD: fc.constantFrom(...sponsorLevels),
    GOALS: fc.constantFrom(...sponsorLevels),
    PROGRESS_STATEMENT: fc.constantFrom(...sponsorLevels),
    THEMES: fc.constantFrom(...sponsorLevels),
  });

  it('is nothing without an agreement, without the clause, and once it is frozen', () => {
    fc.assert(
      fc.property(fc.array(item), levels, (items, sponsorInformation) => {
        expect(sponsorLearns(null, items)).toEqual([]);
        expect(sponsorLearns({ sponsorInformation: nothingToSponsor }, items)).toEqual([]);
        expect(sponsorLearns({ sponsorInformation }, items, true)).toEqual([]);
      }),
    );
  });

  it('is by itself, when released or never: field by field as agreed', () => {
    fc.assert(
      fc.property(item, levels, (one, sponsorInformation) => {
        const expected = { NEVER: false, ON_RELEASE: one.released, AUTOMATIC: true };
        const may = maySponsorLearn({ sponsorInformation }, one);
        expect(may).toBe(expected[sponsorInformation[one.field]]);
        expect(sponsorLearns({ sponsorInformation }, [one])).toEqual(may ? [one] : []);
      }),
    );
  });
});

describe('what is shown when', () => {
  const clauses = builtInTemplate('COACHING', true);

  it('puts the limits before those who sign, raise a concern or release something', () => {
    for (const moment of ['SIGNING', 'RAISING_A_CONCERN', 'BEFORE_A_DISCLOSURE'] as const)
      expect(clausesShownAt(moment, clauses)).toContain('LIMITS');
    expect(clausesShownAt('PLANNING_A_SESSION', clauses)).toEqual(['NOT_THIS', 'CANCELLATION']);
    expect(clausesShownAt('RAISING_A_CONCERN', clauses)).toContain('NOT_THIS');
    expect(clausesShownAt('PLANNING_A_SESSION', {})).toEqual([]);
  });

  it('offers the agreed ways to raise a concern, and always a change of partner', () => {
    const contact = { id: 'per_1', name: 'Tom Trust' };
    const agreed = { steps: ['TALK_FIRST', 'TRUST_CONTACT'] as const, outsideHelp: 'The helpline.' };
    const concerns = (trustContact: typeof contact | null) => ({
      CONCERNS: { ...agreed, steps: [...agreed.steps], trustContact },
    });
    expect(waysToRaise(concerns(contact))).toEqual({
      steps: ['TALK_FIRST', 'TRUST_CONTACT', 'CHANGE_OF_PARTNER'],
      trustContact: contact,
      outsideHelp: 'The helpline.',
    });
    expect(waysToRaise(concerns(null)).steps).toEqual(['TALK_FIRST', 'CHANGE_OF_PARTNER']);
    expect(waysToRaise({})).toEqual({ steps: ['CHANGE_OF_PARTNER'], trustContact: null, outsideHelp: '' });
  });

  it('keeps the signed agreement and the ledger, whatever else outlives the end', () => {
    expect(outlivesTheEnd({})).toEqual(['SIGNED_AGREEMENT', 'ACCESS_LEDGER']);
    expect(outlivesTheEnd(clauses)).toEqual(clauses.SURVIVAL?.items);
    expect(outlivesTheEnd({ SURVIVAL: { items: ['STATISTICS'] } })).toEqual([
      'STATISTICS',
      'SIGNED_AGREEMENT',
      'ACCESS_LEDGER',
    ]);
  });
});
