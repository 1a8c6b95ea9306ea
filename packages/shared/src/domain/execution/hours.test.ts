import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { weekdays } from '../clauses.ts';
import { openHoursOfDay } from '../figures.ts';
import { dayOf } from './calendar.ts';
import {
  answerDueAt,
  answeredInTime,
  customaryHours,
  isQuiet,
  nextAllowed,
  type ResponseTime,
} from './hours.ts';

/** Zones whose clocks change: by an hour in spring and autumn, south and north, and by half an hour. */
const zones = ['Europe/Berlin', 'America/New_York', 'Pacific/Auckland', 'Australia/Lord_Howe'] as const;
const clockTime = fc
  .tuple(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 }))
  .map(([hour, minute]) => `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`);
const hours: fc.Arbitrary<ResponseTime> = fc
  .record({
    withinHours: fc.integer({ min: 1, max: 96 }),
    workingDays: fc.subarray([...weekdays], { minLength: 1 }),
    quietFrom: clockTime,
    quietTo: clockTime,
    timeZone: fc.constantFrom(...zones),
  })
  // Enough of the day for a year to hold every answer.
  .filter((one) => one.quietFrom !== one.quietTo && openHoursOfDay(one) >= 2);
const instant = fc.date({ min: new Date('2026-01-01'), max: new Date('2027-12-31'), noInvalidDate: true });

const isWorkingDay = ({ workingDays, timeZone }: ResponseTime, at: Date) => {
  const name = new Intl.DateTimeFormat('en', { weekday: 'short', timeZone }).format(at).toUpperCase();
  return workingDays.some((day) => day === name);
};
const isAllowed = (one: ResponseTime, at: Date) => isWorkingDay(one, at) && !isQuiet(one, at);
const berlin = customaryHours('Europe/Berlin');
const at = (text: string) => new Date(text);

describe('quiet hours', () => {
  it('go over midnight where they end earlier than they begin, and end with their last minute', () => {
    expect(isQuiet(berlin, at('2026-11-24T18:00:00+01:00'))).toBe(false);
    expect(isQuiet(berlin, at('2026-11-24T19:00:00+01:00'))).toBe(true);
    expect(isQuiet(berlin, at('2026-11-25T07:59:59+01:00'))).toBe(true);
    expect(isQuiet(berlin, at('2026-11-25T08:00:00+01:00'))).toBe(false);
  });

  it('can lie within a day', () => {
    const noon = { ...berlin, quietFrom: '12:00', quietTo: '13:00' };
    expect(isQuiet(noon, at('2026-11-24T12:30:00+01:00'))).toBe(true);
    expect(isQuiet(noon, at('2026-11-24T03:00:00+01:00'))).toBe(false);
  });

  it('end at the same time on the wall before and after the clocks change', () => {
    const friday = nextAllowed(berlin, at('2026-03-27T20:00:00+01:00'));
    expect(friday).toEqual(at('2026-03-30T08:00:00+02:00'));
    const october = nextAllowed({ ...berlin, workingDays: ['SUN'] }, at('2026-10-24T20:00:00+02:00'));
    expect(october).toEqual(at('2026-10-25T08:00:00+01:00'));
  });

  it('that end in the hour that is skipped end with it', () => {
    const early = { ...berlin, workingDays: [...weekdays], quietTo: '02:30' };
    expect(nextAllowed(early, at('2026-03-29T00:00:00+01:00'))).toEqual(at('2026-03-29T03:30:00+02:00'));
  });
});

describe('a reminder', () => {
  it('comes at the first instant that is outside quiet hours and on a working day', () => {
    fc.assert(
      fc.property(hours, instant, fc.double({ min: 0, max: 0.999, noNaN: true }), (one, from, part) => {
        const next = nextAllowed(one, from);
        expect(next >= from).toBe(true);
        expect(isAllowed(one, next)).toBe(true);
        expect(nextAllowed(one, next)).toEqual(next);
        const between = new Date(from.getTime() + Math.floor((next.getTime() - from.getTime()) * part));
        expect(between < next && isAllowed(one, between)).toBe(false);
      }),
    );
  });
});

describe('an answer', () => {
  it('is due after the agreed hours of working time, in spring and autumn too', () => {
    expect(answerDueAt(berlin, at('2026-11-23T10:00:00+01:00'))).toEqual(at('2026-11-27T14:00:00+01:00'));
    const soon = { ...berlin, withinHours: 4 };
    expect(answerDueAt(soon, at('2026-11-24T18:00:00+01:00'))).toEqual(at('2026-11-25T11:00:00+01:00'));
    expect(answerDueAt(soon, at('2026-03-27T18:00:00+01:00'))).toEqual(at('2026-03-30T11:00:00+02:00'));
    const always = { ...soon, workingDays: [...weekdays], quietFrom: '12:00', quietTo: '12:01' };
    expect(answerDueAt(always, at('2026-10-25T00:30:00+02:00'))).toEqual(at('2026-10-25T03:30:00+01:00'));
    expect(answerDueAt(always, at('2026-03-29T00:30:00+01:00'))).toEqual(at('2026-03-29T05:30:00+02:00'));
  });

  it('is due in working time, later for what was said later, and hour by hour', () => {
    fc.assert(
      fc.property(hours, instant, fc.nat(3 * 86_400_000), (one, saidAt, later) => {
        const due = answerDueAt(one, saidAt);
        expect(due > saidAt).toBe(true);
        expect(isAllowed(one, new Date(due.getTime() - 1))).toBe(true);
        expect(answerDueAt(one, new Date(saidAt.getTime() + later)) >= due).toBe(true);
        const first = answerDueAt({ ...one, withinHours: 1 }, saidAt);
        const rest =
          one.withinHours === 1 ? first : answerDueAt({ ...one, withinHours: one.withinHours - 1 }, first);
        expect(rest).toEqual(due);
      }),
      { numRuns: 60 },
    );
  });

  it('is due within a year, however little time a clause leaves', () => {
    const never = { ...berlin, withinHours: 720, workingDays: ['MON' as const], quietFrom: '08:01' };
    const due = answerDueAt(never, at('2026-01-01T00:00:00Z'));
    expect(dayOf(due, 'Europe/Berlin') <= '2027-01-02').toBe(true);
    expect(due > at('2026-12-25T00:00:00Z')).toBe(true);
  });

  it('is measured only where a time is agreed', () => {
    const said = at('2026-11-24T10:00:00+01:00');
    expect(answeredInTime({ responseTime: null }, said, said)).toBeNull();
    const terms = { responseTime: { ...berlin, withinHours: 2 } };
    expect(answeredInTime(terms, said, at('2026-11-24T12:00:00+01:00'))).toBe(true);
    expect(answeredInTime(terms, said, at('2026-11-24T12:00:01+01:00'))).toBe(false);
  });
});

describe('the open hours of a day', () => {
  it('are what the quiet hours leave', () => {
    expect(openHoursOfDay(berlin)).toBe(11);
    expect(openHoursOfDay({ quietFrom: '12:00', quietTo: '13:30' })).toBe(22.5);
  });
});
