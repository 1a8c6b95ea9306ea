import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { strengthGroupWords, strengthWords } from './rendering/render-strengths.ts';
import {
  type ExerciseChoice,
  edgeCount,
  exerciseChoiceSchema,
  fourPanes,
  paneMoves,
  panes,
  type Strength,
  type StrengthGroup,
  strengthCount,
  strengthGroups,
  strengths,
} from './strengths.ts';

const own = fc.constantFrom('Saying no', 'saying NO', 'Delegating', 'Being on time');

/** A choice as the form lets one make it. */
const someChoice: fc.Arbitrary<ExerciseChoice> = fc
  .tuple(
    fc.shuffledSubarray([...strengths], { minLength: 9, maxLength: 9 }),
    fc.integer({ min: strengthCount.least, max: strengthCount.most }),
    fc.uniqueArray(own, { maxLength: edgeCount, selector: (text) => text.toLowerCase() }),
  )
  .map(([some, count, ownEdges]) => ({
    strengths: some.slice(0, count),
    edges: some.slice(6, 6 + edgeCount - ownEdges.length),
    ownEdges,
  }));

const choice: ExerciseChoice = {
  strengths: ['CURIOUS', 'CALM', 'CANDID', 'LISTENS', 'RELIABLE'],
  edges: ['DECISIVE', 'BOLD'],
  ownEdges: ['Saying no'],
};
const problemsOf = (changes: object) => {
  const read = exerciseChoiceSchema.safeParse({ ...choice, ...changes });
  return read.success ? [] : read.error.issues.map(({ path, message }) => [path.join('.'), message]);
};

describe('the list', () => {
  it('has 48 strengths, each once, with a name of its own in both languages', () => {
    expect(strengths).toHaveLength(48);
    expect(new Set(strengths).size).toBe(48);
    for (const language of ['en', 'de'] as const) {
      expect(new Set(strengths.map((one) => strengthWords(one, language))).size).toBe(48);
      const groups = Object.keys(strengthGroups) as StrengthGroup[];
      expect(new Set(groups.map((one) => strengthGroupWords(one, language))).size).toBe(groups.length);
    }
  });
});

describe('a choice', () => {
  it('may be any that the form lets one make', () => {
    fc.assert(
      fc.property(someChoice, (some) => {
        expect(exerciseChoiceSchema.parse(some)).toEqual(some);
      }),
    );
  });

  it.each<[object, string]>([
    [{ strengths: choice.strengths.slice(1) }, 'strengths'],
    [{ strengths: [...choice.strengths, 'MODEST', 'BOLD'] }, 'strengths'],
    [{ strengths: ['CURIOUS', 'CURIOUS', 'CANDID', 'LISTENS', 'RELIABLE'] }, 'strengths'],
    [{ strengths: [...choice.strengths, 'TALL'] }, 'strengths.5'],
    [{ edges: ['DECISIVE'] }, 'edges'],
    [{ edges: ['DECISIVE', 'DECISIVE'] }, 'edges'],
    [{ edges: ['DECISIVE', 'CALM'] }, 'edges'],
    [{ edges: ['DECISIVE'], ownEdges: ['Saying no', ' saying  NO '] }, 'ownEdges'],
    [{ ownEdges: ['   '] }, 'ownEdges.0'],
    [{ ownEdges: ['x'.repeat(81)] }, 'ownEdges.0'],
  ])('is refused as %j', (changes, path) => {
    expect(problemsOf(changes).map(([where]) => where)).toEqual([path]);
  });

  it('keeps own words trimmed', () => {
    expect(exerciseChoiceSchema.parse({ ...choice, ownEdges: ['  Saying \n no '] }).ownEdges).toEqual([
      'Saying no',
    ]);
  });
});

describe('the four panes', () => {
  it('hold each item of the list exactly once, where the two say it belongs', () => {
    fc.assert(
      fc.property(someChoice, someChoice, (subject, other) => {
        const found = fourPanes(subject, other);
        expect(found.map(({ pane }) => pane)).toEqual(panes);
        const [open, hidden, blind] = found;
        for (const kind of ['strengths', 'edges'] as const) {
          expect(found.flatMap((one) => one[kind]).toSorted()).toEqual([...strengths].toSorted());
          const [mine, theirs] = [new Set<Strength>(subject[kind]), new Set<Strength>(other[kind])];
          expect(open?.[kind]).toEqual(strengths.filter((one) => mine.has(one) && theirs.has(one)));
          expect(hidden?.[kind]).toEqual(strengths.filter((one) => mine.has(one) && !theirs.has(one)));
          expect(blind?.[kind]).toEqual(strengths.filter((one) => !mine.has(one) && theirs.has(one)));
        }
      }),
    );
  });

  it('swap hidden and blind where the other is the subject, and change nothing else', () => {
    fc.assert(
      fc.property(someChoice, someChoice, (one, other) => {
        const [open, hidden, blind, unknown] = fourPanes(one, other);
        const [openBack, hiddenBack, blindBack, unknownBack] = fourPanes(other, one);
        expect([hiddenBack?.strengths, blindBack?.strengths]).toEqual([blind?.strengths, hidden?.strengths]);
        expect([hiddenBack?.edges, blindBack?.edges]).toEqual([blind?.edges, hidden?.edges]);
        expect([openBack?.edges, unknownBack?.edges]).toEqual([open?.edges, unknown?.edges]);
      }),
    );
  });

  it('know own words again, however they are spelt, and leave none for the rest of the list', () => {
    const [open, hidden, blind, unknown] = fourPanes(
      { ...choice, edges: ['BOLD'], ownEdges: ['Saying no', 'Delegating'] },
      { ...choice, edges: ['BOLD'], ownEdges: ['saying NO', 'Being on time'] },
    );
    expect(open?.ownEdges).toEqual(['Saying no']);
    expect(hidden?.ownEdges).toEqual(['Delegating']);
    expect(blind?.ownEdges).toEqual(['Being on time']);
    expect(unknown?.ownEdges).toEqual([]);
  });
});

describe('two exercises about the same person', () => {
  it('tell for everything that was named where it stood and stands', () => {
    const before = fourPanes(choice, {
      ...choice,
      strengths: ['CURIOUS', 'CALM', 'MODEST', 'LISTENS', 'BOLD'],
    });
    const now = fourPanes(choice, { ...choice, ownEdges: ['Delegating'] });
    const moves = paneMoves(before, now);
    expect(moves).toContainEqual({ kind: 'STRENGTH', what: 'CANDID', before: 'HIDDEN', now: 'OPEN' });
    expect(moves).toContainEqual({ kind: 'STRENGTH', what: 'MODEST', before: 'BLIND', now: 'UNKNOWN' });
    expect(moves).toContainEqual({ kind: 'OWN_EDGE', what: 'Delegating', before: 'UNKNOWN', now: 'BLIND' });
    expect(moves).toContainEqual({ kind: 'OWN_EDGE', what: 'Saying no', before: 'OPEN', now: 'HIDDEN' });
    expect(moves.some(({ what }) => what === 'PRECISE')).toBe(false);
  });

  it('show no move where nothing changed', () => {
    fc.assert(
      fc.property(someChoice, someChoice, (subject, other) => {
        const contents = fourPanes(subject, other);
        const moves = paneMoves(contents, contents);
        expect(moves.every(({ before, now }) => before === now)).toBe(true);
        const named = contents.filter(({ pane }) => pane !== 'UNKNOWN');
        const count = named.flatMap((one) => [...one.strengths, ...one.edges, ...one.ownEdges]).length;
        expect(moves).toHaveLength(count);
      }),
    );
  });
});
