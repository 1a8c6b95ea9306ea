import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { headWith, someClauses, sponsor } from '../../test/clause-data.ts';
import type { ClauseKind, Clauses } from './clauses.ts';
import { missingFrom, neededClauses, type ObstacleReason } from './completeness.ts';
import { builtInTemplate } from './templates.ts';

const mentoring = headWith({ kind: 'MENTORING' });
const coaching = headWith({ kind: 'COACHING' });
const heads = [mentoring, coaching, { ...mentoring, sponsor }, { ...coaching, sponsor }];

const completeMentoring: Clauses = {
  ...builtInTemplate('MENTORING', false),
  PURPOSE: { text: 'Grow into leading.', objectives: [], sessions: null },
};
const completeCoaching: Clauses = {
  ...builtInTemplate('COACHING', false),
  PURPOSE: { text: 'Speak up.', objectives: ['Chair two meetings'], sessions: 6 },
  ENDING: { noticeDays: 14, closingConversation: true, endsOn: '2026-06-30' },
};
const informing = builtInTemplate('COACHING', true).SPONSOR_INFORMATION;
const whole = (head: (typeof heads)[number]): Clauses => ({
  ...(head.kind === 'COACHING' ? completeCoaching : completeMentoring),
  ...(head.sponsor ? { SPONSOR_INFORMATION: informing } : {}),
});

describe('a complete agreement', () => {
  it.each(heads)('lacks nothing: $kind, sponsor $sponsor.name', (head) => {
    expect(missingFrom(whole(head), head)).toEqual([]);
  });

  it('needs less for mentoring than for coaching', () => {
    expect(missingFrom(completeMentoring, coaching).map(({ reason }) => reason)).toEqual([
      'OBJECTIVES_MISSING',
      'SESSIONS_MISSING',
      'END_MISSING',
    ]);
    expect(neededClauses(coaching)).toEqual(['NOT_THIS', ...neededClauses(mentoring)]);
  });

  it('says with a sponsor what the sponsor learns, and never without one', () => {
    for (const head of heads)
      expect(neededClauses(head).includes('SPONSOR_INFORMATION')).toBe(head.sponsor !== null);
    expect(missingFrom(completeMentoring, { ...mentoring, sponsor })).toEqual([
      { kind: 'SPONSOR_INFORMATION', reason: 'CLAUSE_MISSING' },
    ]);
    expect(missingFrom({ ...completeMentoring, SPONSOR_INFORMATION: informing }, mentoring)).toEqual([
      { kind: 'SPONSOR_INFORMATION', reason: 'NO_SPONSOR' },
    ]);
  });
});

describe('what is missing', () => {
  it.each(heads)('is named clause by clause: $kind, sponsor $sponsor.name', (head) => {
    for (const kind of neededClauses(head)) {
      const without = { ...whole(head), [kind]: undefined };
      expect(missingFrom(without, head)).toEqual([{ kind, reason: 'CLAUSE_MISSING' }]);
    }
    expect(missingFrom({}, head).map(({ kind }) => kind)).toEqual(neededClauses(head));
  });

  const purpose = { text: 'Speak up.', objectives: ['Chair two meetings'], sessions: 6 };
  const concerns = { trustContact: null, steps: [], outsideHelp: 'The hotline' };
  const cases: [ObstacleReason, ClauseKind, Clauses][] = [
    ['PURPOSE_EMPTY', 'PURPOSE', { PURPOSE: { ...purpose, text: '' } }],
    ['OBJECTIVES_MISSING', 'PURPOSE', { PURPOSE: { ...purpose, objectives: [] } }],
    ['SESSIONS_MISSING', 'PURPOSE', { PURPOSE: { ...purpose, sessions: null } }],
    ['END_MISSING', 'ENDING', { ENDING: { noticeDays: 0, closingConversation: true, endsOn: null } }],
    ['LIMITS_EMPTY', 'LIMITS', { LIMITS: { items: [], other: [] } }],
    ['CONCERNS_EMPTY', 'CONCERNS', { CONCERNS: concerns }],
    ['NO_SPONSOR', 'SPONSOR_INFORMATION', { SPONSOR_INFORMATION: informing }],
  ];
  it.each(cases)('is %s of %s and nothing else', (reason, kind, patch) => {
    expect(missingFrom({ ...completeCoaching, ...patch }, coaching)).toEqual([{ kind, reason }]);
  });

  it('counts limits in one’s own words as limits', () => {
    const clauses = { ...completeMentoring, LIMITS: { items: [], other: ['we both agree'] } };
    expect(missingFrom(clauses, mentoring)).toEqual([]);
  });

  it('never grows when a needed clause of the complete agreement is put in', () => {
    fc.assert(
      fc.property(someClauses, fc.constantFrom(...heads), (clauses, head) => {
        const before = missingFrom(clauses, head);
        for (const kind of neededClauses(head)) {
          const after = missingFrom({ ...clauses, [kind]: whole(head)[kind] }, head);
          expect(after).toEqual(before.filter((obstacle) => obstacle.kind !== kind));
        }
      }),
    );
  });
});
