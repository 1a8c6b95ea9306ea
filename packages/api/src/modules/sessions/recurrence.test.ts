import { wallInstant, wallTime } from '@rapport/shared/execution';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lengthOf, occurrencesOf, problemOfRule } from './recurrence.ts';
import { stretchThrough } from './series.ts';

const zones = [
  'Europe/Berlin',
  'America/New_York',
  'America/Sao_Paulo',
  'Asia/Kolkata',
  'Australia/Lord_Howe',
  'Pacific/Chatham',
  'Africa/Casablanca',
  'UTC',
];
const zone = fc.constantFrom(...zones);
const day = fc
  .integer({ min: 0, max: 1500 })
  .map((days) => new Date(Date.UTC(2026, 0, 1) + days * 86_400_000).toISOString().slice(0, 10));
const minuteOfDay = fc.integer({ min: 0, max: 24 * 60 - 1 });
const time = minuteOfDay.map(
  (minutes) =>
    `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`,
);
const local = fc.tuple(day, time).map(([date, clock]) => `${date}T${clock}`);

describe('a series', () => {
  it('shows the same time on its own wall at every occurrence, whatever the clocks do', () => {
    fc.assert(
      fc.property(
        local,
        zone,
        fc.constantFrom('FREQ=WEEKLY', 'FREQ=DAILY', 'FREQ=WEEKLY;INTERVAL=2', 'FREQ=MONTHLY'),
        (startsLocal, timeZone, rule) => {
          fc.pre(wallInstant(startsLocal, timeZone) !== null);
          const found = occurrencesOf({ rule, startsLocal, timeZone }, { atMost: 60 });
          expect(new Set(found.map((at) => wallTime(at, timeZone).slice(11)))).toEqual(
            new Set([startsLocal.slice(11)]),
          );
        },
      ),
      { numRuns: 60 },
    );
  });

  it('is the same whether it is planned at once or stretch by stretch', () => {
    fc.assert(
      fc.property(local, zone, fc.integer({ min: 1, max: 90 }), (startsLocal, timeZone, step) => {
        fc.pre(wallInstant(startsLocal, timeZone) !== null);
        const series = { rule: 'FREQ=WEEKLY;COUNT=20', startsLocal, timeZone };
        const stretches: Date[] = [];
        let from: string | null = null;
        let end = new Date(`${startsLocal.slice(0, 10)}T00:00:00Z`);
        for (;;) {
          const { starts, plannedThrough } = stretchThrough(series, end.toISOString().slice(0, 10), from);
          stretches.push(...starts);
          if (plannedThrough === null) break;
          from = plannedThrough;
          end = new Date(end.getTime() + step * 86_400_000);
        }
        expect(stretches).toEqual(occurrencesOf(series, { atMost: 100 }));
      }),
      { numRuns: 40 },
    );
  });

  it('leaves out a time that is skipped, and takes the first of one that comes twice', () => {
    const weekly = { rule: 'FREQ=WEEKLY', timeZone: 'Europe/Berlin' };
    const skipped = occurrencesOf({ ...weekly, startsLocal: '2027-03-21T02:30' }, { atMost: 2 });
    expect(skipped.map((at) => at.toISOString())).toEqual([
      '2027-03-21T01:30:00.000Z',
      '2027-04-04T00:30:00.000Z',
    ]);
    const twice = occurrencesOf({ ...weekly, startsLocal: '2026-10-18T02:30' }, { atMost: 2 });
    expect(twice.map((at) => at.toISOString())).toEqual([
      '2026-10-18T00:30:00.000Z',
      '2026-10-25T00:30:00.000Z',
    ]);
  });

  it('is counted where it ends, and not where it does not', () => {
    const from = { startsLocal: '2026-12-01T10:00', timeZone: 'Europe/Berlin' };
    expect(lengthOf({ ...from, rule: 'FREQ=WEEKLY;COUNT=7' })).toBe(7);
    expect(lengthOf({ ...from, rule: 'FREQ=WEEKLY;UNTIL=20261215T225959Z' })).toBe(3);
    expect(lengthOf({ ...from, rule: 'FREQ=DAILY' })).toBeNull();
  });

  it.each([
    'FREQ=HOURLY',
    'FREQ=WEEKLY;COUNT=201',
    'FREQ=WEEKLY;COUNT=0',
    'FREQ=WEEKLY;INTERVAL=0',
    'FREQ=WEEKLY;UNTIL=tomorrow',
    'FREQ=WEEKLY;UNTIL=20261215',
    'FREQ=WEEKLY;FREQ=DAILY',
    'FREQ=WEEKLY;BYHOUR=9,10',
    'FREQ=WEEKLY;BYDAY=XX',
    'FREQ=WEEKLY\nRDATE:20261201T100000Z',
    'every week',
    '',
  ])('does not go by %j', (rule) => {
    expect(
      problemOfRule({ rule, startsLocal: '2026-12-01T10:00', timeZone: 'Europe/Berlin' }),
    ).not.toBeNull();
  });
});

describe('a time on the wall', () => {
  it('comes back as it went in, or does not exist', () => {
    fc.assert(
      fc.property(local, zone, (text, timeZone) => {
        const wall = wallInstant(text, timeZone);
        if (wall !== null) expect(wallTime(wall.at, timeZone)).toBe(text);
      }),
    );
  });

  it.each([
    ['2027-03-28T02:30', 'Europe/Berlin', null],
    ['2027-03-28T03:00', 'Europe/Berlin', { at: new Date('2027-03-28T01:00:00Z'), twice: false }],
    ['2026-10-25T02:30', 'Europe/Berlin', { at: new Date('2026-10-25T00:30:00Z'), twice: true }],
    ['2027-10-03T02:15', 'Australia/Lord_Howe', null],
  ])('%s in %s', (text, timeZone, expected) => {
    expect(wallInstant(text, timeZone)).toEqual(expected);
  });
});
