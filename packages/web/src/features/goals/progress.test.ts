import { describe, expect, it } from 'vitest';
import type { GoalCardFragment } from '../../gql/graphql.ts';
import { suggestedDue } from './days.ts';
import { isTypedNumber, typedNumber } from './numbers.ts';
import { progressOf, shareOf } from './progress.ts';

type Update = GoalCardFragment['updates'][number];
const author = { id: 'per_1', name: 'Liam Learner' };
const words = {
  note: '',
  value: null,
  target: null,
  targetBefore: null,
  targetOn: null,
  targetOnBefore: null,
};
const noted = (happenedOn: string, value: number): Update => ({
  id: happenedOn,
  kind: 'PROGRESS',
  happenedOn,
  outcome: null,
  author,
  content: { ...words, value },
  viewerCanRemove: false,
});
const adjusted = (happenedOn: string, targetBefore: number | null, target: number | null): Update => ({
  ...noted(happenedOn, 0),
  kind: 'ADJUSTED',
  content: { ...words, target, targetBefore },
});
const goal = (updates: Update[], target: number | null = 5): GoalCardFragment => ({
  id: 'goa_1',
  state: 'OPEN',
  revision: 1,
  targetOn: null,
  createdAt: '2026-03-02T09:00:00Z',
  closedAt: null,
  content: { text: 'Lead', measure: 'Talks', unit: '', baseline: 1, target },
  updates,
  viewerCanUpdate: true,
  viewerCanReopen: false,
});

describe('the course of a goal', () => {
  it('begins with the baseline and one target', () => {
    expect(progressOf(goal([]), '2026-03-02', '2026-03-10')).toEqual({
      points: [],
      targets: [{ from: '2026-03-02', value: 5 }],
      current: 1,
    });
  });

  it('has a step wherever the target was adjusted, and none where only the day was', () => {
    const updates = [
      adjusted('2026-03-04', 8, 6),
      adjusted('2026-03-05', 6, 6),
      adjusted('2026-03-06', 6, 5),
    ];
    expect(progressOf(goal(updates), '2026-03-02', '2026-03-10').targets).toEqual([
      { from: '2026-03-02', value: 8 },
      { from: '2026-03-04', value: 6 },
      { from: '2026-03-06', value: 5 },
    ]);
  });

  it('reaches back to values of before it was set', () => {
    const { points, targets, current } = progressOf(
      goal([noted('2026-02-01', 2), noted('2026-03-03', 3)]),
      '2026-03-02',
      '2026-03-10',
    );
    expect(points.map(({ value }) => value)).toEqual([2, 3]);
    expect(targets).toEqual([{ from: '2026-02-01', value: 5 }]);
    expect(current).toBe(3);
  });
});

it('says how far the way is gone, downward too', () => {
  expect(shareOf(0, 10, 4)).toBeCloseTo(0.4);
  expect(shareOf(10, 0, 4)).toBeCloseTo(0.6);
  expect(shareOf(0, 10, 14)).toBe(1);
  expect(shareOf(0, 10, -3)).toBe(0);
  expect(shareOf(5, 5, 5)).toBe(1);
  expect(shareOf(null, null, 4)).toBeNull();
});

it('reads numbers as people type them', () => {
  expect(['3', ' 2,5 ', '-1.25', ''].map(typedNumber)).toEqual([3, 2.5, -1.25, null]);
  expect(['', '4', 'four', '1,2,3'].map(isTypedNumber)).toEqual([true, true, false, false]);
});

it('suggests a week', () => {
  expect(suggestedDue('2026-12-28')).toBe('2027-01-04');
});
