import { builtInTemplate, clauseKinds } from '@rapport/shared/domain';
import { describe, expect, it } from 'vitest';
import { changedByBoth, clausesWith, onTopOf, storedClause, withChange } from './template-changes.ts';

const asStored = (clauses: ReturnType<typeof builtInTemplate>) => ({
  clauses: clauseKinds.map((kind) => ({ kind, data: clauses[kind] ?? null })),
});
const built = builtInTemplate('MENTORING', false);
const before = asStored(built);
const review = (everyDays: number) => ({ everyDays });

describe('changes of a template', () => {
  it('are saved with everything that stays, and without what is taken out', () => {
    const changes = withChange(
      before,
      withChange(before, new Map(), 'REVIEW', review(45)),
      'CANCELLATION',
      null,
    );
    const { CANCELLATION: _, ...rest } = built;
    expect(clausesWith(before, changes)).toEqual({ ...rest, REVIEW: review(45) });
  });

  it('are none where they come back to what is stored', () => {
    const changes = withChange(before, new Map(), 'REVIEW', review(45));
    expect(withChange(before, changes, 'REVIEW', storedClause(before, 'REVIEW')).size).toBe(0);
    expect(withChange(before, new Map(), 'SPONSOR_INFORMATION', null).size).toBe(0);
  });

  it('stand on top of what somebody else saved, and name what both have changed', () => {
    const theirs = asStored({
      ...built,
      REVIEW: review(30),
      CADENCE: undefined,
      CANCELLATION: { noticeHours: 48 },
    });
    const mine = new Map<(typeof clauseKinds)[number], unknown>([
      ['REVIEW', review(45)],
      ['CADENCE', null],
      ['COMMITMENTS', null],
    ]);
    expect(changedByBoth(before, theirs, mine)).toEqual(['REVIEW']);
    const changes = onTopOf(theirs, mine);
    expect([...changes.keys()]).toEqual(['REVIEW', 'COMMITMENTS']);
    expect(clausesWith(theirs, changes)).toMatchObject({
      REVIEW: review(45),
      CANCELLATION: { noticeHours: 48 },
    });
    expect(clausesWith(theirs, changes).CADENCE).toBeUndefined();
  });
});
