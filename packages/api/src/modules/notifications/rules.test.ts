import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { customaryDelivery, type Delivery, deliveryOf, hoursSchema, mailDueAt } from './rules.ts';

const berlin = 'Europe/Berlin';
const digest = (changes: Partial<Delivery> = {}): Delivery => ({
  ...customaryDelivery,
  ways: { ...customaryDelivery.ways, MESSAGES: 'DAILY_DIGEST', SESSIONS: 'MAIL_AT_ONCE', GOALS: 'IN_APP' },
  ...changes,
});
const due = (
  delivery: Delivery,
  kind: 'MESSAGE_SENT' | 'SESSION_MOVED' | 'GOAL_SET',
  at: string,
  zone = berlin,
) => mailDueAt(delivery, zone, kind, new Date(at))?.toISOString() ?? null;
const noQuiet = { quietFrom: '00:00', quietTo: '00:00', quietWeekends: false };

describe('a mail at once', () => {
  it('goes at once, in quiet hours at their end, and at the weekend on Monday, where the person is', () => {
    expect(due(digest(), 'SESSION_MOVED', '2026-03-03T10:00:00Z')).toBe('2026-03-03T10:00:00.000Z');
    expect(due(digest(), 'SESSION_MOVED', '2026-03-03T18:30:00Z')).toBe('2026-03-04T07:00:00.000Z');
    expect(due(digest(), 'SESSION_MOVED', '2026-03-03T18:30:00Z', 'America/New_York')).toBe(
      '2026-03-03T18:30:00.000Z',
    );
    expect(due(digest(), 'SESSION_MOVED', '2026-03-28T10:00:00Z')).toBe('2026-03-30T06:00:00.000Z');
    expect(due(digest({ quietWeekends: false }), 'SESSION_MOVED', '2026-03-28T10:00:00Z')).toBe(
      '2026-03-28T10:00:00.000Z',
    );
    expect(due(digest(noQuiet), 'SESSION_MOVED', '2026-03-28T02:00:00Z')).toBe('2026-03-28T02:00:00.000Z');
  });
});

describe('the digest', () => {
  it('comes at its hour of the clock on the wall, before and after the clocks change', () => {
    const all = digest({ quietWeekends: false });
    expect(due(all, 'MESSAGE_SENT', '2026-03-28T06:59:00Z')).toBe('2026-03-28T07:00:00.000Z');
    expect(due(all, 'MESSAGE_SENT', '2026-03-28T07:00:00Z')).toBe('2026-03-28T07:00:00.000Z');
    expect(due(all, 'MESSAGE_SENT', '2026-03-28T07:01:00Z')).toBe('2026-03-29T06:00:00.000Z');
    expect(due(all, 'MESSAGE_SENT', '2026-10-24T06:01:00Z')).toBe('2026-10-25T07:00:00.000Z');
  });

  it('comes once where its hour is skipped, and once where it comes twice', () => {
    const night = digest({ ...noQuiet, digestHour: 2 });
    expect(due(night, 'MESSAGE_SENT', '2026-03-28T12:00:00Z')).toBe('2026-03-29T01:00:00.000Z');
    expect(due(night, 'MESSAGE_SENT', '2026-10-24T12:00:00Z')).toBe('2026-10-25T00:00:00.000Z');
    expect(due(night, 'MESSAGE_SENT', '2026-10-25T00:30:00Z')).toBe('2026-10-26T01:00:00.000Z');
  });

  it('leaves the weekend out and keeps its hour', () => {
    const evening = digest({ digestHour: 17 });
    expect(due(evening, 'MESSAGE_SENT', '2026-03-06T16:30:00Z')).toBe('2026-03-09T16:00:00.000Z');
  });
});

it('nothing is due that is to stay in the application, or off', () => {
  expect(due(digest(), 'GOAL_SET', '2026-03-03T10:00:00Z')).toBeNull();
  const off = digest({ ways: { ...customaryDelivery.ways, MESSAGES: 'OFF' } });
  expect(due(off, 'MESSAGE_SENT', '2026-03-03T10:00:00Z')).toBeNull();
});

it('no mail is due before it is known, nor more than ten days later, whatever was chosen', () => {
  const hour = fc.integer({ min: 0, max: 23 });
  const time = hour.map((value) => `${String(value).padStart(2, '0')}:00`);
  const chosen = fc
    .record({ quietFrom: time, quietTo: time, quietWeekends: fc.boolean(), digestHour: hour })
    .filter((hours) => hoursSchema.safeParse(hours).success);
  const zone = fc.constantFrom(berlin, 'America/New_York', 'Pacific/Apia', 'Asia/Kathmandu', 'UTC');
  const at = fc.date({ min: new Date('2026-01-01'), max: new Date('2027-01-01'), noInvalidDate: true });
  fc.assert(
    fc.property(
      chosen,
      zone,
      at,
      fc.constantFrom('MESSAGE_SENT', 'SESSION_MOVED'),
      (hours, where, when, kind) => {
        const found = mailDueAt(digest(hours), where, kind, when);
        expect(found && found >= when).toBe(true);
        expect(found && found.getTime() - when.getTime()).toBeLessThan(10 * 86_400_000);
      },
    ),
  );
});

describe('what is chosen', () => {
  it('stands beside what is customary', () => {
    const { quietFrom, quietTo, quietWeekends, digestHour } = customaryDelivery;
    const chosen = deliveryOf({ quietFrom, quietTo, quietWeekends, digestHour, ways: { GOALS: 'OFF' } });
    expect(chosen.ways).toEqual({ ...customaryDelivery.ways, GOALS: 'OFF' });
    expect(deliveryOf(null)).toBe(customaryDelivery);
  });

  it.each([
    ['19:00', '08:00', 7, false],
    ['19:00', '08:00', 8, true],
    ['19:00', '08:00', 19, false],
    ['12:00', '14:00', 13, false],
    ['12:00', '14:00', 14, true],
    ['00:00', '00:00', 0, true],
    ['24:00', '08:00', 9, false],
    ['19:00', '8:00', 9, false],
    ['19:00', '08:00', 24, false],
  ])('from %s to %s with the digest at %i: %s', (quietFrom, quietTo, digestHour, fits) => {
    expect(hoursSchema.safeParse({ quietFrom, quietTo, digestHour, quietWeekends: true }).success).toBe(fits);
  });
});
