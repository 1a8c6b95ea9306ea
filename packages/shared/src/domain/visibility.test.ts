import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dataOf, someClauses } from '../../test/clause-data.ts';
import {
  type Access,
  builtInTemplate,
  type Clauses,
  exceeds,
  loosenedAgainst,
  nothingToSponsor,
  readers,
  termsOf,
  visibility,
  visibilityOf,
  visibleTypes,
} from './index.ts';
import { visibilityWords } from './rendering/render-visibility.ts';

const cells = visibleTypes.flatMap((type) => readers.map((reader) => [type, reader] as const));

/** A template with a sponsor, and a draft that its parties have changed as they like, without loosening it. */
const tightened = fc
  .tuple(someClauses, dataOf('SPONSOR_INFORMATION'), someClauses)
  .map(([others, information, draft]) => {
    const template: Clauses = { ...others, SPONSOR_INFORMATION: information };
    const loosened = new Set(loosenedAgainst(template, draft).map(({ kind }) => kind));
    const kept = Object.fromEntries([...loosened].map((kind) => [kind, template[kind]]));
    return { template, draft: { ...draft, ...kept } };
  });

const agreed = (clauses: Clauses, withSponsor = true) => ({
  sponsored: withSponsor,
  terms: termsOf(clauses),
});

/** The cells in which one agreement shows more than another, or than the matrix. */
const wider = (than: (cell: (typeof cells)[number]) => Access, clauses: Clauses, withSponsor = true) =>
  cells.filter((cell) => exceeds(visibilityOf(...cell, agreed(clauses, withSponsor)), than(cell)));

describe('who sees what by an agreement', () => {
  it('never exceeds the published matrix', () => {
    fc.assert(
      fc.property(someClauses, fc.boolean(), (clauses, withSponsor) => {
        expect(wider(([type, reader]) => visibility[type][reader], clauses, withSponsor)).toEqual([]);
      }),
    );
  });

  it('is never widened by a draft that only tightens', () => {
    fc.assert(
      fc.property(tightened, ({ template, draft }) => {
        expect(loosenedAgainst(template, draft)).toEqual([]);
        expect(wider((cell) => visibilityOf(...cell, agreed(template)), draft)).toEqual([]);
      }),
    );
  });

  it('is widened by a draft that loosens, which the one above would find', () => {
    const template = builtInTemplate('COACHING', true);
    const { SPONSOR_INFORMATION: levels = nothingToSponsor } = template;
    const draft: Clauses = { ...template, SPONSOR_INFORMATION: { ...levels, GOALS: 'AUTOMATIC' } };
    expect(wider((cell) => visibilityOf(...cell, agreed(template)), draft)).toEqual([
      ['RELEASED_ITEM', 'SPONSOR'],
    ]);
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
        'PROFILE_STORY',
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
