import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyClause, dataOf, headWith, sponsor } from '../../../test/clause-data.ts';
import {
  type AgreementHead,
  type ClauseData,
  type ClauseKind,
  channels,
  checkInSharing,
  clauseKinds,
  concernSteps,
  confidentialityScopes,
  limitItems,
  noteWriters,
  notThisItems,
  recordingRules,
  renegotiations,
  sponsorFields,
  sponsorLevels,
  survivingItems,
  thirdPartyRules,
  weekdays,
} from '../clauses.ts';
import type { ObstacleReason } from '../completeness.ts';
import { german } from './de.ts';
import { english } from './en.ts';
import { choiceLabel, clauseTitle, effectsOf, obstacleWords, renderClause } from './render.ts';

const languages = ['en', 'de'] as const;
const heads = [headWith(), headWith({ sponsor, kind: 'MENTORING' })];
const anyHead = fc.constantFrom<AgreementHead>(...heads);
const reasons = Object.keys(english.obstacles) as ObstacleReason[];

/** What no reader should see: holes, raw values, lists of nothing, and a plural where there is one. */
const ugly =
  /undefined|null|NaN|\[object|\b[A-Z]{3,}(_[A-Z]+)*\b|\s[.,;]|[:,]\s*\.|\s\s|\.\.|^\s|\s$|\b(every|alle) 1 |^$/;

function expectPlain(sentences: readonly string[]): void {
  for (const sentence of sentences) expect(sentence).not.toMatch(ugly);
  expect(new Set(sentences).size).toBe(sentences.length);
}

describe.each(languages)('a clause in words (%s)', (language) => {
  const rendered = <K extends ClauseKind>(kind: K, data: ClauseData[K], head = headWith({ sponsor })) =>
    renderClause(kind, data, { language, head });

  it('has no holes, raw values or empty sentences, whatever it holds', () => {
    fc.assert(
      fc.property(anyClause, anyHead, ({ kind, data }, head) => {
        expectPlain(rendered(kind, data, head));
      }),
      { numRuns: 1000 },
    );
  });

  it.each(clauseKinds)('reads differently where %s says something else', (kind) => {
    fc.assert(
      fc.property(dataOf(kind), dataOf(kind), (one, other) => {
        fc.pre(JSON.stringify(spoken(one)) !== JSON.stringify(spoken(other)));
        expect(rendered(kind, one)).not.toEqual(rendered(kind, other));
      }),
    );
  });

  it('says nothing only where nothing is said', () => {
    fc.assert(
      fc.property(anyClause, ({ kind, data }) => {
        const nothing = Object.values(data).every(
          (value) => value === null || value === '' || (Array.isArray(value) && value.length === 0),
        );
        expect(rendered(kind, data).length === 0).toBe(nothing && kind !== 'CONFLICTS');
      }),
    );
  });

  it('says what the software does about it, and what it does without it', () => {
    fc.assert(
      fc.property(anyClause, anyHead, ({ kind, data }, head) => {
        const [with_, without] = [data, null].map((one) => effectsOf(kind, one, { language, head }));
        expectPlain([...(with_ ?? [])]);
        expectPlain([...(without ?? [])]);
      }),
      { numRuns: 1000 },
    );
  });

  it('promises a sponsor nothing where there is no sponsor or no such clause', () => {
    const [none] = effectsOf('SPONSOR_INFORMATION', null, { language, head: headWith({ sponsor }) });
    expect(none).toMatch(/told nothing|erfährt nichts/);
  });
});

/** What of a clause is read by people: not the number of a questionnaire, and of a person only the name. */
function spoken(data: object): object {
  const {
    instrumentVersion: _,
    trustContact,
    ...others
  } = { trustContact: null, ...data } as {
    instrumentVersion?: number;
    trustContact: { name: string } | null;
  };
  return { ...others, trustContact: trustContact?.name ?? null };
}

describe('the two languages', () => {
  it('say the same number of things about a clause and its effects', () => {
    fc.assert(
      fc.property(anyClause, anyHead, fc.boolean(), ({ kind, data }, head, present) => {
        const [en, de] = languages.map((language) => ({
          sentences: renderClause(kind, data, { language, head }).length,
          effects: effectsOf(kind, present ? data : null, { language, head }).length,
        }));
        expect(en).toEqual(de);
      }),
      { numRuns: 500 },
    );
  });

  it('give the same numbers', () => {
    const numbers = (sentences: readonly string[]) =>
      [
        ...sentences
          .join(' ')
          .replace(/[.,](?=\d{3}\b)/g, '')
          .matchAll(/\d+/g),
      ]
        .map(([digits]) => digits)
        .sort();
    fc.assert(
      fc.property(anyClause, anyHead, ({ kind, data }, head) => {
        const [en, de] = languages.map((language) => renderClause(kind, data, { language, head }));
        expect(numbers(en ?? [])).toEqual(numbers(de ?? []));
      }),
      { numRuns: 500 },
    );
  });

  it('have a title for every clause, another for each', () => {
    for (const language of languages) {
      const titles = clauseKinds.map((kind) => clauseTitle(kind, language));
      expectPlain(titles);
    }
  });

  it('have a word for every choice that a form offers', () => {
    const choices = [
      ...[
        channels,
        weekdays,
        renegotiations,
        confidentialityScopes,
        thirdPartyRules,
        limitItems,
        sponsorFields,
      ],
      ...[
        sponsorLevels,
        recordingRules,
        noteWriters,
        checkInSharing,
        concernSteps,
        survivingItems,
        notThisItems,
      ],
    ].flat();
    for (const language of languages)
      for (const choice of choices) {
        expect(choiceLabel(choice, language)).not.toBe(choice);
        expectPlain([choiceLabel(choice, language)]);
      }
    expect(Object.keys(german.labels).sort()).toEqual(Object.keys(english.labels).sort());
    expect(choiceLabel('SOMETHING_LATER', 'en')).toBe('SOMETHING_LATER');
  });
});

describe.each(languages)('what stands between a draft and its proposal (%s)', (language) => {
  it('is said for every reason, each in its own words', () => {
    expectPlain(reasons.map((reason) => obstacleWords({ kind: 'PURPOSE', reason }, language)));
  });

  it('says of every missing clause why it matters', () => {
    expectPlain(clauseKinds.map((kind) => obstacleWords({ kind, reason: 'CLAUSE_MISSING' }, language)));
  });
});
