import { describe, expect, it } from 'vitest';
import { type ChartPoint, linePath, scaleOf, stepPath, ticksOver } from './chart-scale.ts';

const area = { top: 10, right: 10, bottom: 20, left: 40, width: 400, height: 200 };
const point = (on: string, value: number): ChartPoint => ({ id: on, on, value, note: null });

describe('the scale of a chart', () => {
  it('is none where there is nothing to show', () => {
    expect(scaleOf(area, [], [], 0, '2026-03-10')).toBeNull();
    expect(scaleOf(area, [], [{ from: '2026-03-01', value: null }], 0, '2026-03-10')).toBeNull();
  });

  it('has room around a single point, on a single day too', () => {
    const scale = scaleOf(area, [point('2026-03-10', 3)], [], null, '2026-03-10');
    for (const number of [scale?.x('2026-03-10'), scale?.y(3)]) expect(Number.isFinite(number)).toBe(true);
    expect(scale?.ticks.length).toBeGreaterThan(1);
  });

  it('shows every point, the baseline and every target inside of the frame', () => {
    const points = [point('2026-01-01', -2), point('2026-02-01', 14.5)];
    const targets = [
      { from: '2026-01-01', value: 20 },
      { from: '2026-02-10', value: 12 },
    ];
    const scale = scaleOf(area, points, targets, 0, '2026-06-01');
    for (const value of [-2, 14.5, 20, 12, 0]) {
      expect(scale?.y(value)).toBeGreaterThanOrEqual(area.top);
      expect(scale?.y(value)).toBeLessThanOrEqual(area.height - area.bottom);
    }
    expect(scale?.x('2026-01-01')).toBe(area.left);
    expect(scale?.x('2026-06-01')).toBe(area.width - area.right);
  });

  it.each([
    [0, 8, [0, 2, 4, 6, 8]],
    [0, 0.4, [0, 0.1, 0.2, 0.3, 0.4]],
    [3, 3, [3, 4]],
    [-5, 5, [-5, 0, 5]],
    [0, 1_000_000, [0, 500_000, 1_000_000]],
  ])('counts from %d to %d in round steps', (lowest, highest, some) => {
    const ticks = ticksOver(lowest, highest);
    expect(ticks).toEqual(expect.arrayContaining(some));
    expect(ticks.length).toBeLessThanOrEqual(7);
  });
});

it('draws an adjusted target as a step and a line through the points', () => {
  const points = [point('2026-01-01', 0), point('2026-01-11', 4)];
  const targets = [
    { from: '2026-01-01', value: 8 },
    { from: '2026-01-06', value: 4 },
  ];
  const scale = scaleOf(area, points, targets, null, '2026-01-11');
  if (!scale) throw new Error('There is something to show.');
  expect(linePath(scale, points)).toBe(`M40 180L390 ${scale.y(4)}`);
  expect(stepPath(scale, targets, area)).toBe(`M40 10H215L215 ${scale.y(4)}H390`);
});
