import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  builtInTemplate,
  type Clauses,
  exceeds,
  loosenedAgainst,
  readers,
  recordingRules,
  type SponsorField,
  type SponsorLevel,
  sponsorLevels,
  termsOf,
  visibility,
  visibilityOf,
  visibleTypes,
} from './index.ts';
import { visibilityWords } from './rendering/render.ts';

const cells = visibleTypes.flatMap((type) => readers.map((reader) => [type, reader] as const));

const levels: fc.Arbitrary<Record<SponsorField, SponsorLevel>> = fc.record({
  AGREEMENT_STATUS: fc.constantFrom(...sponsorLevels),
  SESSIONS_HELD: fc.constantFrom(...sponsorLevels),
  GOALS: fc.constantFrom(...sponsorLevels),
  PROGRESS_STATEMENT: fc.constantFrom(...sponsorLevels),
  THEMES: fc.constantFrom(...sponsorLevels),
});

/** Agreements that differ in what decides who sees what, and in clauses that do not. */
const sponsored: fc.Arbitrary<Clauses> = fc
  .record({
    kind: fc.constantFrom('COACHING' as const, 'MENTORING' as const),
    SPONSOR_INFORMATION: levels,
    recording: fc.constantFrom(...recordingRules),
    retentionDays: fc.integer({ min: 0, max: 3650 }),
  })
  .map(({ kind, SPONSOR_INFORMATION, recording, retentionDays }) => ({
    ...builtInTemplate(kind, true),
    SPONSOR_INFORMATION,
    RECORDING: { recording, ai: recording },
    NOTES: { writers: 'BOTH', retentionDays },
  }));

const agreed = (clauses: Clauses, withSponsor = true) => ({
  sponsored: withSponsor,
  terms: termsOf(clauses),
});

/** The cells in which one agreement shows more than another, or than the matrix. */
const wider = (than: (cell: (typeof cells)[number]) => ReturnType<typeof visibilityOf>, clauses: Clauses) =>
  cells.filter((cell) => exceeds(visibilityOf(...cell, agreed(clauses)), than(cell)));

describe('who sees what by an agreement', () => {
  it('never exceeds the published matrix', () => {
    fc.assert(
      fc.property(sponsored, (clauses) => {
        expect(wider(([type, reader]) => visibility[type][reader], clauses)).toEqual([]);
      }),
    );
  });

  it('is never widened by a draft that only tightens', () => {
    fc.assert(
      fc.property(sponsored, sponsored, (template, draft) => {
        fc.pre(loosenedAgainst(template, draft).length === 0);
        expect(wider((cell) => visibilityOf(...cell, agreed(template)), draft)).toEqual([]);
      }),
    );
  });

  it('shows a sponsor something where the clause says so, and nothing without sponsor', () => {
    const open = builtInTemplate('COACHING', true);
    expect(visibilityOf('SESSION', 'SPONSOR', agreed(open))).toBe('AS_DISCLOSED');
    expect(visibilityOf('RELEASED_ITEM', 'SPONSOR', agreed(open))).toBe('IF_RELEASED');
    expect(visibilityOf('AGREEMENT', 'SPONSOR', agreed(open))).toBe('CONTENT');
    for (const type of ['SESSION', 'RELEASED_ITEM', 'AGREEMENT'] as const)
      expect(visibilityOf(type, 'SPONSOR', agreed(open, false))).toBe('NOTHING');
    const none = { sponsored: true, terms: null };
    expect(visibilityOf('SESSION', 'SPONSOR', none)).toBe('NOTHING');
    expect(visibilityOf('RELEASED_ITEM', 'SPONSOR', none)).toBe('NOTHING');
  });

  it('leaves what the organization shares out of any agreement', () => {
    for (const reader of readers)
      expect(visibilityOf('GUIDE_PROFILE', reader, { sponsored: false, terms: null })).toBe(
        visibility.GUIDE_PROFILE[reader],
      );
  });
});

describe('the published matrix', () => {
  it('lets nobody but the two read what they write, unless they signed, chose or released it', () => {
    const unconditional = cells.filter(
      ([type, reader]) =>
        visibility[type][reader] === 'CONTENT' && reader !== 'AUTHOR' && reader !== 'PARTNER',
    );
    expect(new Set(unconditional.map(([type]) => type))).toEqual(
      new Set([
        'RELATIONSHIP',
        'PROFILE',
        'GUIDE_PROFILE',
        'MEMBERSHIP',
        'ORGANIZATION_LEDGER',
        'RELEASED_ITEM',
        'REPORT_EDITION',
      ]),
    );
  });

  it('has words for everything in both languages', () => {
    const [english, german] = [visibilityWords('en'), visibilityWords('de')];
    for (const type of visibleTypes) {
      expect(english.types[type].name).not.toBe(german.types[type].name);
      expect(english.types[type].why).not.toBe(german.types[type].why);
    }
  });
});
