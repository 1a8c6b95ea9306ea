import {
  type AgreementDocument,
  builtInTemplate,
  headOfDocument,
  readDocument,
} from '@rapport/shared/domain';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalHash, type Json } from '../../kernel/canonical-json.ts';
import { canonicalForm, draftClauses } from './document.ts';

/** A document in which every field of every clause has something. */
const full: AgreementDocument = {
  format: 'rapport-agreement-1',
  agreement: 'agr_1',
  version: 'agv_2',
  number: 2,
  follows: 'a'.repeat(64),
  kind: 'COACHING',
  program: { id: 'prg_1', name: 'Führen lernen' },
  guide: { id: 'per_1', name: 'José Ångström' },
  learner: { id: 'per_2', name: '이서연' },
  sponsor: { id: 'per_3', name: 'Nguyễn Thị Ánh' },
  clauses: {
    ...builtInTemplate('COACHING', true),
    NOT_THIS: { items: ['THERAPY', 'APPRAISAL'], other: ['a job interview'] },
    PURPOSE: { text: 'Für alle sprechen können.', objectives: ['Chair', 'Present'], sessions: 6 },
    LIMITS: { items: ['LAW', 'COURT_ORDER'], other: ['wenn beide es wollen'] },
    CONFLICTS: { text: 'Same building.', declared: ['a project in spring'] },
    CONCERNS: {
      trustContact: { id: 'per_4', name: 'Zoë' },
      steps: ['TALK_FIRST', 'TRUST_CONTACT'],
      outsideHelp: 'The hotline',
    },
    ENDING: { noticeDays: 14, closingConversation: true, endsOn: '2026-06-30' },
  },
  guideProfile: {
    headline: 'Coach since 2010',
    experience: '14 years',
    methods: ['systemic', 'solution-focused'],
    limits: 'No therapy.',
    refersElsewhere: 'Occupational health',
    supervision: 'Monthly',
    conflicts: 'None',
    languages: ['en', 'de'],
    qualifications: [
      { title: 'PCC', issuer: 'ICF', issuedOn: '2019-05-01', expiresOn: null, verified: true },
    ],
  },
  proposedBy: 'per_1',
  proposedAt: '2026-01-05T09:00:00.000Z',
};

const text = fc.string({ unit: 'grapheme', maxLength: 20 });
const person = fc.record({ id: fc.constantFrom('per_7', 'per_8'), name: text });
/** Documents with any words, with and without a sponsor, a profile and a version before. */
const documents: fc.Arbitrary<AgreementDocument> = fc
  .record({
    number: fc.integer({ min: 1, max: 999 }),
    follows: fc.option(fc.constant('b'.repeat(64))),
    guide: person,
    learner: person,
    sponsor: fc.option(person),
    purpose: text,
    objectives: fc.uniqueArray(
      text.map((one) => one.trim().normalize('NFC')).filter((one) => one !== ''),
      { maxLength: 4 },
    ),
    guideProfile: fc.constantFrom(full.guideProfile, null),
  })
  .map(({ purpose, objectives, ...rest }) => ({
    ...full,
    ...rest,
    clauses: draftClauses(full.clauses, [['PURPOSE', { text: purpose, objectives, sessions: null }]]),
  }));

/** Applies a change to every text of a value, names of fields left alone. */
function withTexts(value: Json, change: (text: string) => string): Json {
  if (typeof value === 'string') return change(value);
  if (value === null || typeof value !== 'object') return value;
  if (isList(value)) return value.map((inner) => withTexts(inner, change));
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, withTexts(inner, change)]));
}

/** The same value with the names of every object in the opposite order. */
function turned(value: Json): Json {
  if (value === null || typeof value !== 'object') return value;
  if (isList(value)) return value.map(turned);
  const entries = Object.entries(value).toReversed();
  return Object.fromEntries(entries.map(([name, inner]) => [name, turned(inner)]));
}

/** Every value that differs from this one in one place, at any depth: another leaf, an entry or field more or less, two entries swapped. */
function* changedOnce(value: Json): Generator<Json> {
  if (typeof value === 'string') yield `${value}x`;
  else if (typeof value === 'number') yield value + 1;
  else if (typeof value === 'boolean') yield !value;
  else if (value === null) yield 'x';
  else if (isList(value)) {
    for (const [index, inner] of value.entries()) {
      for (const other of changedOnce(inner)) yield value.with(index, other);
      yield value.toSpliced(index, 1);
      if (index > 0) yield value.with(index - 1, inner).with(index, value[index - 1] ?? null);
    }
    yield [...value, 'x'];
  } else {
    for (const [name, inner] of Object.entries(value)) {
      for (const other of changedOnce(inner)) yield { ...value, [name]: other };
      yield Object.fromEntries(Object.entries(value).filter(([one]) => one !== name));
    }
    yield { ...value, surprise: null };
  }
}

function isList(value: object): value is readonly Json[] {
  return Array.isArray(value);
}

const json = (document: AgreementDocument): Json => JSON.parse(JSON.stringify(document));
const formOf = (value: Json): string => canonicalForm(JSON.parse(JSON.stringify(value)));
const hashOf = (document: Json): string => canonicalHash(JSON.parse(formOf(document)));

describe('what is signed', () => {
  it('is one text, however the fields were ordered', () => {
    fc.assert(
      fc.property(documents, (document) => {
        expect(formOf(turned(json(document)))).toBe(canonicalForm(document));
      }),
    );
  });

  it('is one text, however accents and syllables were typed', () => {
    fc.assert(
      fc.property(documents, (document) => {
        const decomposed = withTexts(json(document), (one) => one.normalize('NFD'));
        expect(formOf(decomposed)).toBe(canonicalForm(document));
      }),
    );
    expect(formOf(withTexts(json(full), (one) => one.normalize('NFD')))).toBe(canonicalForm(full));
  });

  it('is the same whether a clause is absent or undefined', () => {
    const { RECORDING: _, ...others } = full.clauses;
    expect(canonicalForm({ ...full, clauses: { ...others, RECORDING: undefined } })).toBe(
      canonicalForm({ ...full, clauses: others }),
    );
  });

  it('can be read again as what it says, and written the same', () => {
    fc.assert(
      fc.property(documents, (document) => {
        const read = readDocument(canonicalForm(document));
        expect(canonicalForm(read)).toBe(canonicalForm(document));
        expect(headOfDocument(read).kind).toBe(document.kind);
      }),
    );
    expect(readDocument(canonicalForm(full))).toEqual(full);
    expect(headOfDocument(full)).toEqual({
      kind: full.kind,
      guide: full.guide,
      learner: full.learner,
      sponsor: full.sponsor,
      program: full.program,
    });
  });

  it('is not read where it is of another format or says more', () => {
    const { format: _, ...unnamed } = full;
    for (const wrong of [{ ...full, format: 'rapport-agreement-2' }, { ...full, salary: 1 }, unnamed, null])
      expect(() => readDocument(JSON.stringify(wrong))).toThrow();
  });
});

describe('the hash of a version', () => {
  it('changes with anything that changes, at any depth', () => {
    const original = hashOf(json(full));
    const others = [...changedOnce(json(full))].map(hashOf);
    expect(others.length).toBeGreaterThan(250);
    expect(others).not.toContain(original);
  });

  it('changes with every difference in any document', () => {
    fc.assert(
      fc.property(documents, fc.nat(), (document, pick) => {
        const others = [...changedOnce(json(document))];
        const other = others[pick % others.length] ?? null;
        expect(hashOf(other)).not.toBe(hashOf(json(document)));
      }),
    );
  });
});

describe('the clauses of a draft', () => {
  const template = builtInTemplate('MENTORING', false);

  it('are those of the template with what the two made of them', () => {
    const clauses = draftClauses(template, [
      ['REVIEW', { everyDays: 30 }],
      ['CANCELLATION', null],
    ]);
    expect(clauses).toEqual({ ...template, REVIEW: { everyDays: 30 }, CANCELLATION: undefined });
    expect(draftClauses(template, [])).toEqual(template);
  });

  it('are refused where one is not of its kind', () => {
    expect(() => draftClauses(template, [['REVIEW', { everyDays: 0 }]])).toThrow();
    expect(() => draftClauses(template, [['REVIEW', { noticeHours: 4 }]])).toThrow();
  });
});
