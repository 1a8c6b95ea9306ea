import { describe, expect, it } from 'vitest';
import { createFormat } from './format.ts';

const now = () => Date.parse('2026-11-23T23:30:00Z');

describe('dates and times', () => {
  it('shows an instant in the zone of the reader, whatever the zone of the machine', () => {
    expect(createFormat('en', 'America/New_York').dateTime('2026-11-24T02:05:00.000Z')).toBe(
      '23 Nov 2026, 21:05',
    );
    expect(createFormat('de', 'Asia/Tokyo').dateTime('2026-11-23T15:05:00.000Z')).toBe(
      '24. Nov. 2026, 00:05',
    );
  });

  it('leaves a calendar date on its day in every zone', () => {
    for (const zone of ['Pacific/Kiritimati', 'Etc/GMT+12', 'UTC']) {
      expect(createFormat('en', zone).date('2026-03-01')).toBe('1 Mar 2026');
    }
  });

  it('knows that today differs between zones', () => {
    expect(createFormat('en', 'America/New_York', now).isoToday()).toBe('2026-11-23');
    expect(createFormat('en', 'Asia/Tokyo', now).isoToday()).toBe('2026-11-24');
  });

  it('tells a range with either end open', () => {
    const format = createFormat('en', 'UTC');
    expect(format.dateRange('2026-03-01', null)).toBe('1 Mar 2026 –');
    expect(format.dateRange(null, '2026-03-01')).toBe('– 1 Mar 2026');
    expect(format.dateRange(null, null)).toBe('–');
    expect(format.dateRange('2026-03-01', '2026-06-30')).toContain('30 Jun 2026');
  });

  it.each([
    ['2026-11-23T23:29:50.000Z', 'this minute'],
    ['2026-11-23T20:30:00.000Z', '3 hours ago'],
    ['2026-11-22T23:30:00.000Z', 'yesterday'],
    ['2026-12-07T23:30:00.000Z', 'in 2 weeks'],
  ])('says how far %s is', (at, expected) => {
    expect(createFormat('en', 'UTC', now).ago(at)).toBe(expected);
  });
});

describe('languages', () => {
  it('names them in the language of the reader, and keeps what names none', () => {
    expect(createFormat('de', 'UTC').language('sv')).toBe('Schwedisch');
    expect(createFormat('en', 'UTC').language('not a tag')).toBe('not a tag');
  });
});
