import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dataOf, someClauses } from '../../test/clause-data.ts';
import { type Clauses, clauseKinds } from './clauses.ts';
import { diffClauses, sameData } from './diff.ts';

const purpose = { text: 'Grow', objectives: ['a', 'b'], sessions: null };

/** The same value with the names of every object in the opposite order. */
function turned(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(turned);
  if (value === null || typeof value !== 'object') return value;
  const entries = Object.entries(value).toReversed();
  return Object.fromEntries(entries.map(([name, inner]) => [name, turned(inner)]));
}

describe('the difference between two versions', () => {
  it('is none to itself, however its names are ordered', () => {
    fc.assert(
      fc.property(someClauses, (clauses) => {
        expect(diffClauses(clauses, structuredClone(clauses))).toEqual([]);
        expect(diffClauses(clauses, { ...clauses, ...Object(turned(clauses)) })).toEqual([]);
      }),
    );
  });

  it('names what came, what went and what changed, in reading order', () => {
    const before: Clauses = {
      PURPOSE: purpose,
      REVIEW: { everyDays: 60 },
      CANCELLATION: { noticeHours: 24 },
    };
    const after: Clauses = {
      CANCELLATION: { noticeHours: 24 },
      NOT_THIS: { items: ['THERAPY'], other: [] },
      REVIEW: { everyDays: 90 },
    };
    expect(diffClauses(before, after)).toEqual([
      { kind: 'NOT_THIS', change: 'ADDED', before: null, after: { items: ['THERAPY'], other: [] } },
      { kind: 'PURPOSE', change: 'REMOVED', before: purpose, after: null },
      { kind: 'REVIEW', change: 'CHANGED', before: { everyDays: 60 }, after: { everyDays: 90 } },
    ]);
  });

  it('minds the order of a list, and takes an absent clause and an undefined one for the same', () => {
    const other = { ...purpose, objectives: ['b', 'a'] };
    expect(diffClauses({ PURPOSE: purpose }, { PURPOSE: other })).toMatchObject([{ change: 'CHANGED' }]);
    expect(diffClauses({ PURPOSE: undefined }, {})).toEqual([]);
  });

  it('turns round with its two sides', () => {
    const opposite = { ADDED: 'REMOVED', REMOVED: 'ADDED', CHANGED: 'CHANGED' };
    fc.assert(
      fc.property(someClauses, someClauses, (one, other) => {
        const back = diffClauses(other, one).map(({ kind, change, before, after }) => ({
          kind,
          change: opposite[change],
          before: after,
          after: before,
        }));
        expect(diffClauses(one, other)).toEqual(back);
      }),
    );
  });

  it('is enough to make the later version from the earlier', () => {
    fc.assert(
      fc.property(someClauses, someClauses, (one, other) => {
        const changes = diffClauses(one, other).map(({ kind, after }) => [kind, after ?? undefined]);
        expect({ ...one, ...Object.fromEntries(changes) }).toEqual(other);
      }),
    );
  });
});

describe('two values of JSON', () => {
  it.each([
    [{}, []],
    [[], {}],
    [null, {}],
    [{ a: 1 }, { a: 1, b: 2 }],
    [{ a: 1, b: 2 }, { a: 1 }],
    [{ a: null }, { b: null }],
    [1, '1'],
    [0, false],
    ['', null],
    [[1, 2], [1]],
    [{ 0: 'a' }, ['a']],
  ])('%j and %j do not say the same', (one, other) => {
    expect(sameData(one, other)).toBe(false);
    expect(sameData(other, one)).toBe(false);
  });

  it('say the same exactly where nothing distinguishes them', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...clauseKinds).chain((kind) => fc.tuple(dataOf(kind), dataOf(kind))),
        ([one, other]) => {
          const differs = JSON.stringify(one) !== JSON.stringify({ ...one, ...other });
          expect(sameData(one, other)).toBe(!differs);
        },
      ),
    );
  });
});
