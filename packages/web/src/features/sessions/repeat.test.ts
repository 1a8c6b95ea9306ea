import { describe, expect, it } from 'vitest';
import { ordinalOf, type Repeat, repeatOf, ruleOf } from './repeat.ts';
import { clockChange, isSameWall, wallOf } from './times.ts';

const berlin = 'Europe/Berlin';
const never = { kind: 'NEVER' } as const;

describe('how a series repeats', () => {
  it.each([
    [{ pace: 'NONE', end: never }, null],
    [{ pace: 'WEEKLY', end: never }, 'FREQ=WEEKLY;BYDAY=TU'],
    [{ pace: 'FORTNIGHTLY', end: { kind: 'COUNT', count: 6 } }, 'FREQ=WEEKLY;INTERVAL=2;BYDAY=TU;COUNT=6'],
    [{ pace: 'MONTHLY_BY_DAY', end: never }, 'FREQ=MONTHLY;BYDAY=1TU'],
    [{ pace: 'MONTHLY_BY_DATE', end: never }, 'FREQ=MONTHLY;BYMONTHDAY=1'],
    [
      { pace: 'WEEKLY', end: { kind: 'UNTIL', date: '2027-06-30' } },
      // The end of that day where the series is, in summer time.
      'FREQ=WEEKLY;BYDAY=TU;UNTIL=20270630T215959Z',
    ],
  ] satisfies [Repeat, string | null][])('%j', (repeat, rule) => {
    expect(ruleOf(repeat, '2026-12-01', berlin)).toBe(rule);
    if (rule !== null) expect(repeatOf(rule, berlin, 6)).toEqual(repeat);
  });

  it('counts what is left of a series that counts, and knows no rule of other software', () => {
    expect(repeatOf('FREQ=WEEKLY;BYDAY=TU;COUNT=10', berlin, 3)?.end).toEqual({ kind: 'COUNT', count: 3 });
    expect(repeatOf('FREQ=YEARLY', berlin, 1)).toBeNull();
    expect(repeatOf('FREQ=WEEKLY;BYDAY=TU,TH', berlin, 1)).toBeNull();
  });

  it('takes a fifth weekday of a month for the last', () => {
    expect(['2026-12-01', '2026-12-08', '2026-12-28', '2026-12-29'].map(ordinalOf)).toEqual([1, 2, 4, -1]);
  });
});

describe('walls', () => {
  it('show what they show', () => {
    expect(wallOf('2027-03-30T08:00:00.000Z', berlin)).toEqual({ date: '2027-03-30', time: '10:00' });
    expect(isSameWall('2027-03-30T08:00:00.000Z', berlin, 'Europe/Paris')).toBe(true);
    expect(isSameWall('2027-03-30T08:00:00.000Z', berlin, 'Europe/London')).toBe(false);
  });

  it('tell where the clocks move a session for somebody', () => {
    const weekly = ['2027-03-09T09:00:00Z', '2027-03-16T09:00:00Z', '2027-03-30T08:00:00Z'];
    expect(clockChange(weekly, berlin)).toBeNull();
    // New York changes two weeks before Berlin.
    expect(clockChange(weekly, 'America/New_York')).toBe(1);
    expect(clockChange([], berlin)).toBeNull();
  });
});
