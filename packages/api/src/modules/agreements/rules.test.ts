import type { AgreementVersionState, Signatory } from '@rapport/shared';
import { clauseKinds } from '@rapport/shared/domain';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  commentText,
  declineReason,
  isClauseKind,
  isConfirmed,
  lifecycle,
  missingSignatures,
  signatoriesOf,
} from './rules.ts';

const states = Object.keys(lifecycle) as AgreementVersionState[];
const two = { sponsorId: null };
const three = { sponsorId: 'per_sponsor' };

/** The states passed from a start on, at each taking the way that a number picks, until there is none or no number is left. */
function walk(start: AgreementVersionState, picks: readonly number[]): AgreementVersionState[] {
  const passed = [start];
  for (const pick of picks) {
    const ways = lifecycle[passed.at(-1) ?? start];
    const next = ways[pick % ways.length];
    if (next === undefined) break;
    passed.push(next);
  }
  return passed;
}

const walks = fc
  .tuple(fc.constantFrom(...states), fc.array(fc.nat(7), { minLength: 1, maxLength: 12 }))
  .map(([start, picks]) => walk(start, picks));

describe('the life of a version', () => {
  it('comes into force from a proposal only, and once', () => {
    fc.assert(
      fc.property(walks, (passed) => {
        const reached = passed.indexOf('IN_FORCE', 1);
        if (reached > 0) expect(passed[reached - 1]).toBe('PROPOSED');
        expect(passed.filter((state) => state === 'IN_FORCE').length).toBeLessThanOrEqual(1);
      }),
    );
  });

  it('never comes back to where it was: what was signed, declined or ended stays so', () => {
    fc.assert(
      fc.property(walks, (passed) => {
        expect(new Set(passed).size).toBe(passed.length);
        expect(passed.slice(1)).not.toContain('DRAFT');
      }),
    );
  });

  it('reaches every state from a draft, and ends where it ends', () => {
    const reached = new Set(['DRAFT']);
    for (const state of reached)
      for (const next of lifecycle[state as AgreementVersionState]) reached.add(next);
    expect([...reached].sort()).toEqual([...states].sort());
    const ends = states.filter((state) => lifecycle[state].length === 0);
    expect(ends.sort()).toEqual(['DECLINED', 'ENDED', 'SUPERSEDED']);
  });
});

const hash = fc.constantFrom('right', 'wrong');
const signatures = fc.array(
  fc.record({ signatory: fc.constantFrom<Signatory>('GUIDE', 'LEARNER', 'SPONSOR'), hash }),
  { maxLength: 6 },
);
const agreements = fc.constantFrom<{ sponsorId: string | null }>(two, three);
const version = { hash: 'right' };

describe('signatures', () => {
  it('are needed of the two, and of a sponsor where there is one', () => {
    expect(signatoriesOf(two)).toEqual(['GUIDE', 'LEARNER']);
    expect(signatoriesOf(three)).toEqual(['GUIDE', 'LEARNER', 'SPONSOR']);
  });

  it('are missing of exactly those who have not signed this very text', () => {
    fc.assert(
      fc.property(agreements, signatures, (agreement, given) => {
        const missing = missingSignatures(agreement, version, given);
        for (const signatory of signatoriesOf(agreement)) {
          const signed = given.some((one) => one.signatory === signatory && one.hash === 'right');
          expect(missing.includes(signatory)).toBe(!signed);
        }
        expect(missing.every((one) => signatoriesOf(agreement).includes(one))).toBe(true);
      }),
    );
  });

  it('are never more missing after one more, and do not depend on their order', () => {
    fc.assert(
      fc.property(agreements, signatures, signatures, (agreement, given, more) => {
        const before = missingSignatures(agreement, version, given);
        const after = missingSignatures(agreement, version, [...given, ...more]);
        expect(before).toEqual(expect.arrayContaining(after));
        expect(missingSignatures(agreement, version, [...more, ...given])).toEqual(after);
      }),
    );
  });

  it('are all missing where they are of another text, or where nothing is fixed yet', () => {
    fc.assert(
      fc.property(agreements, signatures, (agreement, given) => {
        const others = given.map(({ signatory }) => ({ signatory, hash: 'wrong' }));
        expect(missingSignatures(agreement, version, others)).toEqual(signatoriesOf(agreement));
        expect(missingSignatures(agreement, { hash: null }, given)).toEqual(signatoriesOf(agreement));
      }),
    );
  });
});

const parties = ['per_guide', 'per_learner'];
const marks = fc.array(
  fc.record({ personId: fc.constantFrom(...parties, 'per_other'), revision: fc.nat(3) }),
  { maxLength: 8 },
);

describe('the marks of a clause', () => {
  it('confirm it exactly when both parties marked it as it stands', () => {
    fc.assert(
      fc.property(fc.nat(3), marks, (revision, given) => {
        const markers = given.filter((mark) => mark.revision === revision).map(({ personId }) => personId);
        expect(isConfirmed(revision, parties, given)).toBe(parties.every((one) => markers.includes(one)));
      }),
    );
  });

  it('are void once the clause is changed', () => {
    fc.assert(
      fc.property(marks, (given) => {
        expect(isConfirmed(4, parties, given)).toBe(false);
      }),
    );
  });

  it('count neither somebody else’s nor one party’s twice', () => {
    const both = parties.map((personId) => ({ personId, revision: 1 }));
    expect(isConfirmed(1, parties, both)).toBe(true);
    const guide = { personId: 'per_guide', revision: 1 };
    expect(isConfirmed(1, parties, [guide, guide])).toBe(false);
    expect(isConfirmed(1, parties, [guide, { personId: 'per_other', revision: 1 }])).toBe(false);
  });
});

describe('words about a version', () => {
  it('are refused where they are too long or none', () => {
    expect(commentText.safeParse(' ').success).toBe(false);
    expect(commentText.safeParse('x'.repeat(2001)).success).toBe(false);
    expect(commentText.parse(' Shorter? ')).toBe('Shorter?');
    expect(declineReason.parse('')).toBe('');
    expect(declineReason.safeParse('x'.repeat(2001)).success).toBe(false);
  });

  it('are about clauses that exist', () => {
    expect(clauseKinds.every(isClauseKind)).toBe(true);
    for (const other of ['', 'purpose', 'SALARY', 'toString', '__proto__'])
      expect(isClauseKind(other)).toBe(false);
  });
});
