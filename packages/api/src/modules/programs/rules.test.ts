import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  gapsOf,
  guideProfileInput,
  hasFreePlace,
  isAvailable,
  isExpired,
  languageTag,
  phaseOf,
  phaseRank,
  planQualifications,
  type QualificationContent,
  saysTheSame,
} from './rules.ts';

const day = fc
  .date({ min: new Date('2000-01-01'), max: new Date('2050-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const openDay = fc.option(day);

describe('the phase of a program', () => {
  it('counts the first and the last day in', () => {
    const dates = { startsOn: '2026-03-01', endsOn: '2026-03-31' };
    expect(phaseOf(dates, '2026-02-28')).toBe('UPCOMING');
    expect(phaseOf(dates, '2026-03-01')).toBe('RUNNING');
    expect(phaseOf(dates, '2026-03-31')).toBe('RUNNING');
    expect(phaseOf(dates, '2026-04-01')).toBe('ENDED');
  });

  it('only moves forward as days go by', () => {
    const place = { UPCOMING: 0, RUNNING: 1, ENDED: 2 };
    fc.assert(
      fc.property(openDay, openDay, day, day, (one, other, earlier, later) => {
        fc.pre(one === null || other === null || one <= other);
        fc.pre(earlier <= later);
        const dates = { startsOn: one, endsOn: other };
        expect(place[phaseOf(dates, earlier)]).toBeLessThanOrEqual(place[phaseOf(dates, later)]);
      }),
    );
  });

  it('never ends without a last day, never waits without a first', () => {
    fc.assert(
      fc.property(day, day, (date, today) => {
        expect(phaseOf({ startsOn: date, endsOn: null }, today)).not.toBe('ENDED');
        expect(phaseOf({ startsOn: null, endsOn: date }, today)).not.toBe('UPCOMING');
        expect(phaseOf({ startsOn: null, endsOn: null }, today)).toBe('RUNNING');
      }),
    );
  });

  it('lists what runs first and what is over last', () => {
    expect(phaseRank.RUNNING).toBeLessThan(phaseRank.UPCOMING);
    expect(phaseRank.UPCOMING).toBeLessThan(phaseRank.ENDED);
  });
});

describe('places', () => {
  it('are free below the capacity, always without one', () => {
    fc.assert(
      fc.property(fc.nat(200), fc.nat(200), fc.boolean(), (capacity, open, acceptsNew) => {
        expect(hasFreePlace(capacity, open)).toBe(open < capacity);
        expect(hasFreePlace(null, open)).toBe(true);
        expect(isAvailable({ acceptsNew, capacity }, open)).toBe(acceptsNew && open < capacity);
      }),
    );
  });
});

describe('language tags', () => {
  it.each([
    ['de', 'de'],
    ['DE-at', 'de-AT'],
    ['zh-hant-tw', 'zh-Hant-TW'],
    [' gsg ', 'gsg'],
    ['iw', 'he'],
  ])('reads %s as %s', (text, tag) => expect(languageTag(text)).toBe(tag));

  it.each(['', 'English', 'deutsch', 'e', 'de_AT', 'de-', 'x-private', 'de-\0'])('refuses %j', (text) => {
    expect(languageTag(text)).toBeNull();
  });

  it('gives a form that stays as it is', () => {
    const letters = (from: number, to: number) =>
      fc.string({
        unit: fc.constantFrom(...'abcdefghijklmnopqrstuvwxyzABCXYZ'),
        minLength: from,
        maxLength: to,
      });
    fc.assert(
      fc.property(letters(2, 3), fc.option(letters(2, 2)), (language, region) => {
        const tag = languageTag(region === null ? language : `${language}-${region}`);
        if (tag !== null) expect(languageTag(tag)).toBe(tag);
      }),
    );
  });
});

const content = fc.record<QualificationContent>({
  title: fc.constantFrom('PCC', 'MCC', 'EIA'),
  issuer: fc.constantFrom('ICF', 'EMCC'),
  issuedOn: fc.option(fc.constantFrom('2020-01-01', '2021-06-30')),
  expiresOn: fc.option(fc.constantFrom('2024-01-01', '2030-06-30')),
  evidenceUrl: fc.option(fc.constant('https://example.test/proof')),
});
const held = fc
  .array(content, { maxLength: 6 })
  .map((all) => all.map((one, index) => ({ ...one, id: `qua_${index}` })));

describe('the plan of a guide’s qualifications', () => {
  it('leaves alone what says the same, changes what does not, and loses nothing that was sent', () => {
    fc.assert(
      fc.property(held, fc.array(fc.tuple(fc.nat(7), content), { maxLength: 6 }), (there, edits) => {
        const sent = [...new Map(edits).entries()].map(([index, one]) => ({
          ...one,
          ...(there[index] ? { id: there[index].id } : {}),
        }));
        const plan = planQualifications(there, sent);
        if (!plan.ok) throw new Error('a plan was refused');
        const { add, change, remove } = plan.value;
        const kept = sent.filter((one) => 'id' in one);
        expect(add).toHaveLength(sent.length - kept.length);
        expect(remove.map((one) => one.id).sort()).toEqual(
          there.filter((one) => !kept.some((other) => other.id === one.id)).map((one) => one.id),
        );
        for (const one of change) expect(saysTheSame(one.held, one.content)).toBe(false);
        expect(change).toHaveLength(
          kept.filter((one) => !saysTheSame(one, there.find((other) => other.id === one.id) ?? one)).length,
        );
      }),
    );
  });

  it('changes nothing when what is there is sent back', () => {
    fc.assert(
      fc.property(held, (there) => {
        expect(planQualifications(there, there)).toEqual({
          ok: true,
          value: { add: [], change: [], remove: [] },
        });
      }),
    );
  });

  it('refuses ids of others and the same id twice, saying where', () => {
    const one = {
      id: 'qua_1',
      title: 'PCC',
      issuer: 'ICF',
      issuedOn: null,
      expiresOn: null,
      evidenceUrl: null,
    };
    expect(planQualifications([one], [one, { ...one, id: 'qua_2' }])).toMatchObject({
      errors: [{ code: 'NOT_FOUND', path: ['qualifications', '1', 'id'] }],
    });
    expect(planQualifications([one], [one, one])).toMatchObject({
      errors: [{ code: 'INVALID', path: ['qualifications', '1', 'id'] }],
    });
  });

  it('takes a qualification to be good through its last day', () => {
    expect(isExpired({ expiresOn: '2026-03-10' }, '2026-03-10')).toBe(false);
    expect(isExpired({ expiresOn: '2026-03-10' }, '2026-03-11')).toBe(true);
    expect(isExpired({ expiresOn: null }, '2026-03-11')).toBe(false);
  });
});

const whole = {
  headline: 'Listens first',
  kinds: ['COACHING' as const],
  experience: 'Ten years of leading teams.',
  methods: ['Systemic questions'],
  limits: 'No therapy.',
  refersElsewhere: '',
  supervision: '',
  conflicts: '',
  languages: ['en'],
  capacity: 3,
  acceptsNew: true,
  qualifications: [],
};

describe('the gaps of a guide profile', () => {
  it('are the empty parts, in their order', () => {
    expect(gapsOf(whole, 1)).toEqual([]);
    const empty = { ...whole, headline: '', experience: '', methods: [], limits: '', languages: [] };
    expect(gapsOf(empty, 0)).toEqual([
      'HEADLINE',
      'EXPERIENCE',
      'METHODS',
      'LIMITS',
      'LANGUAGES',
      'QUALIFICATIONS',
    ]);
  });

  it('do not speak of parts a guide may leave empty', () => {
    expect(gapsOf({ ...whole }, 0)).toEqual(['QUALIFICATIONS']);
  });
});

describe('what a guide profile may hold', () => {
  const pathsOf = (change: object) =>
    guideProfileInput.safeParse({ ...whole, ...change }).error?.issues.map(({ path }) => path.join('.')) ??
    [];
  const proof = { title: 'PCC', issuer: 'ICF' };

  it('trims, drops repetitions and empty methods, and writes languages in one way', () => {
    const parsed = guideProfileInput.parse({
      ...whole,
      headline: '  Listens first ',
      kinds: ['MENTORING', 'MENTORING'],
      methods: ['Walks', ' Walks', ' '],
      languages: ['EN-us', 'en-US', 'de'],
    });
    expect(parsed).toMatchObject({
      headline: 'Listens first',
      kinds: ['MENTORING'],
      methods: ['Walks'],
      languages: ['en-US', 'de'],
    });
  });

  it.each([
    ['headline', { headline: 'x'.repeat(161) }],
    ['experience', { experience: 'x'.repeat(5001) }],
    ['limits', { limits: 'x'.repeat(2001) }],
    ['limits', { limits: 'zero \0 byte' }],
    ['kinds', { kinds: [] }],
    ['methods', { methods: Array.from({ length: 13 }, (_, index) => `Method ${index}`) }],
    ['methods.0', { methods: ['x'.repeat(121)] }],
    ['languages.1', { languages: ['en', 'German'] }],
    ['capacity', { capacity: 101 }],
    ['capacity', { capacity: -1 }],
    ['qualifications', { qualifications: Array.from({ length: 31 }, () => proof) }],
    ['qualifications.0.title', { qualifications: [{ ...proof, title: ' ' }] }],
    ['qualifications.0.evidenceUrl', { qualifications: [{ ...proof, evidenceUrl: 'http://example.test' }] }],
    ['qualifications.0.evidenceUrl', { qualifications: [{ ...proof, evidenceUrl: 'javascript:alert(1)' }] }],
    ['qualifications.0.issuedOn', { qualifications: [{ ...proof, issuedOn: '2023-02-29' }] }],
    [
      'qualifications.0.expiresOn',
      { qualifications: [{ ...proof, issuedOn: '2024-01-02', expiresOn: '2024-01-01' }] },
    ],
  ])('refuses %s beyond its bounds (%#)', (path, change) => expect(pathsOf(change)).toEqual([path]));

  it('takes what stands right at the bounds', () => {
    const full = {
      headline: 'x'.repeat(160),
      experience: 'x'.repeat(5000),
      methods: Array.from({ length: 12 }, (_, index) => `${index}`.padEnd(120, 'x')),
      capacity: 100,
      qualifications: Array.from({ length: 30 }, () => ({
        ...proof,
        evidenceUrl: 'https://example.test/a?b=c',
      })),
    };
    expect(pathsOf(full)).toEqual([]);
    expect(pathsOf({ capacity: 0, methods: [], languages: [] })).toEqual([]);
  });
});
