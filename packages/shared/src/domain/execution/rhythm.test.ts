import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contactGapDays } from '../figures.ts';
import { dayOf, daysAfter, daysBetween, instantAt, secondsBetween, startOf } from './calendar.ts';
import { checkInRound, openRound } from './check-ins.ts';
import {
  contactGapOn,
  isLateCancellation,
  sessionAllowance,
  sessionDueOn,
  usualMinutes,
} from './meetings.ts';
import { isReviewDue, isReviewOverdue, reviewDueOn } from './review.ts';

const zone = fc.constantFrom('Europe/Berlin', 'America/New_York', 'Australia/Lord_Howe', 'Pacific/Apia');
const instant = fc.date({ min: new Date('2010-01-01'), max: new Date('2030-01-01'), noInvalidDate: true });
const day = instant.map((at) => at.toISOString().slice(0, 10));
const every = fc.integer({ min: 1, max: 60 });
const at = (text: string) => new Date(text);

describe('a time on the clocks of somebody', () => {
  it('is an instant, also where they skip it', () => {
    const at = (local: string, timeZone: string) => instantAt(local, timeZone).toISOString();
    expect(at('2026-03-02T09:00', 'Europe/Berlin')).toBe('2026-03-02T08:00:00.000Z');
    expect(at('2026-07-02T09:00', 'America/New_York')).toBe('2026-07-02T13:00:00.000Z');
    expect(at('2026-03-29T02:30', 'Europe/Berlin')).toBe('2026-03-29T01:30:00.000Z');
  });
});

describe('days', () => {
  it('hold every instant once, in every zone', () => {
    fc.assert(
      fc.property(instant, zone, (moment, timeZone) => {
        const today = dayOf(moment, timeZone);
        expect(startOf(today, timeZone) <= moment).toBe(true);
        expect(moment < startOf(daysAfter(today, 1), timeZone)).toBe(true);
      }),
    );
  });

  it('are counted as they are added, over every change of the clocks', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: -2000, max: 2000 }), (from, days) => {
        expect(daysBetween(from, daysAfter(from, days))).toBe(days);
      }),
    );
    expect(
      secondsBetween(startOf('2026-03-29', 'Europe/Berlin'), startOf('2026-03-30', 'Europe/Berlin')),
    ).toBe(23 * 3600);
    expect(
      secondsBetween(startOf('2026-11-01', 'America/New_York'), startOf('2026-11-02', 'America/New_York')),
    ).toBe(25 * 3600);
    expect(secondsBetween(at('2026-01-02T00:00:00Z'), at('2026-01-01T00:00:00Z'))).toBe(0);
  });
});

describe('the next session', () => {
  const terms = { cadenceDays: 14, endsOn: null };
  const none = { expectedFrom: '2026-03-20', lastHeldOn: null, nextOn: null };

  it('is due the agreed days after the agreement or the last one, and again each time they pass', () => {
    expect(sessionDueOn(terms, none, '2026-04-02')).toBeNull();
    expect(sessionDueOn(terms, none, '2026-04-03')).toBe('2026-04-03');
    expect(sessionDueOn(terms, none, '2026-05-03')).toBe('2026-05-01');
    expect(sessionDueOn(terms, { ...none, lastHeldOn: '2026-04-01' }, '2026-04-14')).toBeNull();
    expect(sessionDueOn(terms, { ...none, lastHeldOn: '2026-04-01' }, '2026-04-15')).toBe('2026-04-15');
    expect(sessionDueOn(terms, { ...none, lastHeldOn: '2026-01-01' }, '2026-04-03')).toBe('2026-04-03');
  });

  it('is not asked for where one is planned, none is agreed, or the end is over', () => {
    expect(sessionDueOn(terms, { ...none, nextOn: '2026-04-20' }, '2026-04-10')).toBeNull();
    expect(sessionDueOn(terms, { ...none, nextOn: '2026-04-01' }, '2026-04-10')).toBe('2026-04-03');
    expect(sessionDueOn({ ...terms, cadenceDays: null }, none, '2027-01-01')).toBeNull();
    expect(sessionDueOn({ ...terms, endsOn: '2026-04-09' }, none, '2026-04-10')).toBeNull();
  });

  it('keeps its day until the next one comes, however often it is asked', () => {
    fc.assert(
      fc.property(day, every, fc.nat(1000), (expectedFrom, cadenceDays, passed) => {
        const asked = (days: number) =>
          sessionDueOn(
            { cadenceDays, endsOn: null },
            { ...none, expectedFrom },
            daysAfter(expectedFrom, days),
          );
        const due = asked(passed);
        if (due === null) {
          expect(passed).toBeLessThan(cadenceDays);
          return;
        }
        const since = daysBetween(expectedFrom, due);
        expect(since % cadenceDays).toBe(0);
        expect(asked(since)).toBe(due);
        expect(asked(since + cadenceDays - 1)).toBe(due);
        expect(asked(since + cadenceDays)).not.toBe(due);
      }),
    );
  });
});

describe('a contact gap', () => {
  it('is more than one and a half times the agreed days', () => {
    expect(contactGapOn({ cadenceDays: 14 }, '2026-03-01')).toBe('2026-03-23');
    expect(contactGapOn({ cadenceDays: null }, '2026-03-01')).toBeNull();
    fc.assert(
      fc.property(day, every, (last, cadenceDays) => {
        const silent = daysBetween(last, contactGapOn({ cadenceDays }, last) ?? last);
        expect(silent).toBeGreaterThan(cadenceDays * 1.5);
        expect(silent - 1).toBeLessThanOrEqual(cadenceDays * 1.5);
        expect(silent - 1).toBe(contactGapDays(cadenceDays));
      }),
    );
  });
});

describe('sessions', () => {
  it('are counted against what was agreed, and never less than none are left', () => {
    expect(sessionAllowance({ sessionAllowance: 8 }, 3)).toEqual({ held: 3, of: 8, left: 5 });
    expect(sessionAllowance({ sessionAllowance: 8 }, 9).left).toBe(0);
    expect(sessionAllowance({ sessionAllowance: null }, 3)).toEqual({ held: 3, of: null, left: null });
  });

  it('last as long as agreed, or an hour', () => {
    expect(usualMinutes({ sessionMinutes: 45 })).toBe(45);
    expect(usualMinutes({ sessionMinutes: null })).toBe(60);
  });

  it('are cancelled late within the agreed hours, which the clocks do not stretch', () => {
    const terms = { cancellationHours: 24 };
    const begins = at('2026-03-29T10:00:00+02:00');
    expect(isLateCancellation(terms, begins, at('2026-03-28T09:00:00+01:00'))).toBe(false);
    expect(isLateCancellation(terms, begins, at('2026-03-28T09:00:01+01:00'))).toBe(true);
    expect(isLateCancellation({ cancellationHours: 0 }, begins, at('2026-03-29T09:59:59+02:00'))).toBe(false);
    expect(isLateCancellation({ cancellationHours: 0 }, begins, begins)).toBe(true);
  });
});

describe('check-ins', () => {
  const checkIns = {
    everyDays: 28,
    windowDays: 7,
    instrumentVersion: 1,
    sharing: 'CHOSEN_EACH_TIME',
  } as const;

  it('open by the agreed days after the agreement, and close by themselves', () => {
    expect(checkInRound({ checkIns }, '2026-03-01', 1)).toEqual({
      number: 1,
      opensOn: '2026-03-29',
      closesOn: '2026-04-05',
    });
    expect(openRound({ checkIns }, '2026-03-01', '2026-03-28')).toBeNull();
    expect(openRound({ checkIns }, '2026-03-01', '2026-04-04')?.number).toBe(1);
    expect(openRound({ checkIns }, '2026-03-01', '2026-04-05')).toBeNull();
    expect(openRound({ checkIns }, '2026-03-01', '2026-04-26')?.number).toBe(2);
    expect(checkInRound({ checkIns: null }, '2026-03-01', 1)).toBeNull();
    expect(openRound({ checkIns: null }, '2026-03-01', '2026-04-01')).toBeNull();
  });

  it('never have two rounds open', () => {
    fc.assert(
      fc.property(fc.integer({ min: 7, max: 60 }), fc.integer({ min: 1, max: 30 }), fc.nat(500), (...all) => {
        const [everyDays, windowDays, passed] = all;
        const terms = { checkIns: { ...checkIns, everyDays, windowDays } };
        const today = daysAfter('2026-03-01', passed);
        const open = [...Array(80).keys()]
          .map((number) => checkInRound(terms, '2026-03-01', number + 1))
          .filter((round) => round !== null && round.opensOn <= today && today < round.closesOn);
        expect(open.length).toBeLessThanOrEqual(1);
        expect(openRound(terms, '2026-03-01', today)).toEqual(open[0] ?? null);
      }),
    );
  });
});

describe('a review', () => {
  it('is due on its day and overdue from the next', () => {
    const due = reviewDueOn({ reviewDays: 60 }, '2026-01-30');
    expect(due).toBe('2026-03-31');
    expect([isReviewDue(due, '2026-03-30'), isReviewOverdue(due, '2026-03-31')]).toEqual([false, false]);
    expect([isReviewDue(due, '2026-03-31'), isReviewOverdue(due, '2026-04-01')]).toEqual([true, true]);
    expect(reviewDueOn({ reviewDays: null }, '2026-01-30')).toBeNull();
    expect([isReviewDue(null, '2026-04-01'), isReviewOverdue(null, '2026-04-01')]).toEqual([false, false]);
  });
});
