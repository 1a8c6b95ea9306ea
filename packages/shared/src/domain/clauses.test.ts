import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyClause, dataOf, phrases } from '../../test/clause-data.ts';
import { type ClauseKind, clauseKinds, clauseSchemas, clausesSchema, readClause } from './clauses.ts';
import { builtInTemplate } from './templates.ts';

const purpose = { text: 'Grow', objectives: ['One'], sessions: 8 };
const response = {
  withinHours: 24,
  workingDays: ['MON'],
  quietFrom: '19:00',
  quietTo: '07:00',
  timeZone: 'Europe/Berlin',
};
const checkIns = { everyDays: 28, windowDays: 7, instrumentVersion: 1, sharing: 'CHOSEN_EACH_TIME' };
const concerns = { trustContact: null, steps: ['TALK_FIRST'], outsideHelp: '' };
const ending = { noticeDays: 14, closingConversation: true, endsOn: null };

describe.each(clauseKinds)('the data of %s', (kind) => {
  it('is given back as it was, whatever the clause can hold', () => {
    fc.assert(
      fc.property(dataOf(kind), (data) => {
        expect(readClause(kind, data)).toEqual(data);
      }),
    );
  });

  it('is refused with a field missing, with one too many, and with one of another type', () => {
    fc.assert(
      fc.property(dataOf(kind), (data) => {
        expect(readClause(kind, { ...data, surprise: 1 })).toBeNull();
        for (const field of Object.keys(data)) {
          const others = Object.entries(data).filter(([name]) => name !== field);
          expect(readClause(kind, Object.fromEntries(others))).toBeNull();
          for (const wrong of [undefined, 'no such choice', 2.5, -1, [3], { a: 1 }])
            if (!fits(kind, field, wrong)) expect(readClause(kind, { ...data, [field]: wrong })).toBeNull();
        }
      }),
    );
  });

  it.each([null, undefined, [], 'text', 7])('is refused where it is %j', (data) => {
    expect(readClause(kind, data)).toBeNull();
  });
});

/** Free text takes any words, so the one wrong value that is a text fits there. */
function fits(kind: ClauseKind, field: string, value: unknown): boolean {
  const written: Partial<Record<ClauseKind, readonly string[]>> = {
    PURPOSE: ['text'],
    CONFLICTS: ['text'],
    CONCERNS: ['outsideHelp'],
  };
  return typeof value === 'string' && (written[kind] ?? []).includes(field);
}

describe('the bounds of clauses', () => {
  const refused: [ClauseKind, object][] = [
    ['NOT_THIS', { items: ['THERAPY', 'MAGIC'], other: [] }],
    ['NOT_THIS', { items: [], other: Array.from({ length: 11 }, (_, index) => `${index}`) }],
    ['NOT_THIS', { items: [], other: ['x'.repeat(201)] }],
    ['PURPOSE', { ...purpose, text: 'x'.repeat(4001) }],
    ['PURPOSE', { ...purpose, sessions: 0 }],
    ['PURPOSE', { ...purpose, sessions: 201 }],
    ['CADENCE', { everyDays: 0, minutes: 60, channel: 'VIDEO' }],
    ['CADENCE', { everyDays: 366, minutes: 60, channel: 'VIDEO' }],
    ['CADENCE', { everyDays: 14, minutes: 9, channel: 'VIDEO' }],
    ['CADENCE', { everyDays: 14, minutes: 481, channel: 'VIDEO' }],
    ['RESPONSE_TIME', { ...response, withinHours: 721 }],
    ['RESPONSE_TIME', { ...response, workingDays: [] }],
    ['RESPONSE_TIME', { ...response, quietFrom: '24:00' }],
    ['RESPONSE_TIME', { ...response, quietFrom: '7:00' }],
    ['RESPONSE_TIME', { ...response, quietTo: '19:00' }],
    ['RESPONSE_TIME', { ...response, timeZone: 'Europe/Atlantis' }],
    ['RESPONSE_TIME', { ...response, timeZone: '' }],
    ['NOTES', { writers: 'BOTH', retentionDays: 3651 }],
    ['CHECK_INS', { ...checkIns, everyDays: 6 }],
    ['CHECK_INS', { ...checkIns, windowDays: 31 }],
    ['CONCERNS', { ...concerns, trustContact: { id: 'per_one' } }],
    ['CONCERNS', { ...concerns, trustContact: { id: 'per_one', name: ' ' } }],
    ['CONCERNS', { ...concerns, trustContact: { id: '', name: 'N' } }],
    ['CONCERNS', { ...concerns, trustContact: { id: 'per_one', name: 'N', mail: 'a@b' } }],
    ['CONCERNS', { ...concerns, outsideHelp: 'x'.repeat(1001) }],
    ['REVIEW', { everyDays: 6 }],
    ['REVIEW', { everyDays: 731 }],
    ['CANCELLATION', { noticeHours: 337 }],
    ['ENDING', { ...ending, noticeDays: 181 }],
    ['ENDING', { ...ending, endsOn: '2025-02-29' }],
    ['ENDING', { ...ending, endsOn: '1999-12-31' }],
    ['ENDING', { ...ending, endsOn: '2200-01-01' }],
    ['ENDING', { ...ending, endsOn: '' }],
  ];
  it.each(refused)('are kept by %s with %j', (kind, data) => expect(readClause(kind, data)).toBeNull());

  const taken: [ClauseKind, object][] = [
    ['PURPOSE', { ...purpose, text: 'x'.repeat(4000), sessions: 200 }],
    ['PURPOSE', { text: '', objectives: [], sessions: null }],
    ['RESPONSE_TIME', { ...response, withinHours: 720, quietFrom: '23:59', quietTo: '00:00' }],
    ['ENDING', { ...ending, noticeDays: 180, endsOn: '2024-02-29' }],
    ['NOTES', { writers: 'LEARNER', retentionDays: 0 }],
  ];
  it.each(taken)('let through %s right at them', (kind, data) =>
    expect(readClause(kind, data)).toEqual(data),
  );

  it('say what to do in words that a person can follow', () => {
    const { error } = clauseSchemas.RESPONSE_TIME.safeParse({ ...response, quietTo: '19:00' });
    expect(error?.issues).toMatchObject([
      { path: ['quietTo'], message: 'Quiet hours must leave some of the day.' },
    ]);
    const longer = clauseSchemas.PURPOSE.safeParse({ ...purpose, text: 'x'.repeat(4001) });
    expect(longer.error?.issues[0]?.message).toBe('At most 4,000 characters.');
  });
});

describe('what people write', () => {
  const written = (text: string) => readClause('PURPOSE', { ...purpose, text })?.text;

  it('is kept in every script, with its emoji and direction', () => {
    for (const phrase of [...phrases, 'a\u202bב\u202c', 'line\nbreak', '1 < 2 & "3"'])
      expect(written(phrase)).toBe(phrase);
  });

  it('has one form, however its accents were typed, and loses only the space around it', () => {
    expect(written('  Fu\u0308hrung \n')).toBe('F\u00fchrung');
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 40 }), (text) => {
        const kept = written(text);
        expect(kept).toBe(written(text.normalize('NFD')));
        expect(kept?.normalize('NFC')).toBe(kept);
        expect(written(kept ?? '')).toBe(kept);
        expect(kept).toBe(text.trim().normalize('NFC'));
      }),
    );
  });

  it('is refused where it could not be stored or read again', () => {
    expect(written('a\0b')).toBeUndefined();
    expect(written('broken \ud83d')).toBeUndefined();
  });

  it('leaves empty lines out of a list, and keeps the order of the others', () => {
    const read = readClause('PURPOSE', { ...purpose, objectives: ['b', ' ', '', 'a'] });
    expect(read?.objectives).toEqual(['b', 'a']);
  });
});

describe('choices of a clause', () => {
  it('stand once and in their own order, however they were sent', () => {
    const read = readClause('LIMITS', { items: ['COURT_ORDER', 'LAW', 'COURT_ORDER'], other: [] });
    expect(read?.items).toEqual(['LAW', 'COURT_ORDER']);
  });
});

describe('clauses from outside', () => {
  it('may be any of the kinds, and none of another', () => {
    fc.assert(
      fc.property(anyClause, ({ kind, data }) => {
        expect(clausesSchema.parse({ [kind]: data })).toEqual({ [kind]: data });
        expect(clausesSchema.safeParse({ [kind]: { ...data, surprise: 1 } }).success).toBe(false);
      }),
    );
    expect(clausesSchema.parse({})).toEqual({});
    expect(clausesSchema.safeParse({ SALARY: { amount: 1 } }).success).toBe(false);
    expect(clausesSchema.parse(builtInTemplate('COACHING', true))).toEqual(builtInTemplate('COACHING', true));
  });
});
