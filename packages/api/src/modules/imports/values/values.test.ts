import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readFlag } from './flags.ts';
import { fullName, nameFromLogin } from './names.ts';
import { readTerm, readYear } from './terms.ts';

describe('terms', () => {
  it.each([
    ['Term 3: September - November', 2025, '2025-09-01', '2025-11-30'],
    ['Spring 2024', null, '2024-03-01', '2024-05-31'],
    ['Summer', 2022, '2022-06-01', '2022-08-31'],
    ['Herbst 2023', null, '2023-09-01', '2023-11-30'],
    ['Winter', 2023, '2023-12-01', '2024-02-29'],
    ['November - January', 2024, '2024-11-01', '2025-01-31'],
    ['Q3', 2024, '2024-07-01', '2024-09-30'],
    ['4. Quartal 2024', null, '2024-10-01', '2024-12-31'],
    ['H1 2025', null, '2025-01-01', '2025-06-30'],
    ['2. Halbjahr', 2025, '2025-07-01', '2025-12-31'],
    ['März–Mai 2024', null, '2024-03-01', '2024-05-31'],
    ['February 2024', null, '2024-02-01', '2024-02-29'],
    ['', 2023, '2023-01-01', '2023-12-31'],
    ['2024', 2023, '2024-01-01', '2024-12-31'],
  ])('%s of %s becomes %s to %s', (term, year, startsOn, endsOn) => {
    expect(readTerm(term, year)).toEqual({ startsOn, endsOn });
  });

  it('without a year or a meaning give a reason', () => {
    expect(readTerm('Spring', null)).toHaveProperty('reason', expect.stringContaining('year'));
    expect(readTerm('Cohort B', 2024)).toHaveProperty('reason', expect.stringContaining('names no term'));
  });

  it('begin on the first of a month and end on a last, after they began', () => {
    const month = fc.constantFrom(
      'January',
      'Februar',
      'Mar',
      'Apr.',
      'May',
      'Juni',
      'July',
      'August',
      'Sept',
      'Okt',
      'November',
      'Dezember',
    );
    fc.assert(
      fc.property(month, month, fc.integer({ min: 1990, max: 2090 }), (first, last, year) => {
        const term = readTerm(`${first} to ${last}`, year);
        if ('reason' in term) throw new Error(term.reason);
        expect(term.startsOn.endsWith('-01')).toBe(true);
        const dayAfter = new Date(`${term.endsOn}T24:00:00Z`);
        expect(dayAfter.getUTCDate()).toBe(1);
        const months = dayAfter.getTime() - new Date(term.startsOn).getTime();
        expect(months).toBeGreaterThan(0);
        expect(months).toBeLessThanOrEqual(366 * 86_400_000);
      }),
    );
  });

  it('have their year read from many writings', () => {
    expect(['2025', 'FY 2024', '2023/24', 'in 1999!', '25', '12025'].map(readYear)).toEqual([
      2025,
      2024,
      2023,
      1999,
      null,
      null,
    ]);
  });
});

describe('whether somebody works here', () => {
  it.each(['1', 'Yes', 'TRUE', 'Active', 'On Leave', 'ja', 'aktiv', 'beurlaubt', 'x'])(
    '%s says yes',
    (text) => {
      expect(readFlag(text)).toBe(true);
    },
  );
  it.each(['0', 'no', 'False', 'Terminated', 'Inactive', 'Nein', 'ausgeschieden', 'gekündigt', 'resigned'])(
    '%s says no',
    (text) => {
      expect(readFlag(text)).toBe(false);
    },
  );
  it.each(['2', 'Marketing', '2009-01-14', '?'])('%s says neither', (text) => {
    expect(readFlag(text)).toBeNull();
  });
});

describe('names', () => {
  it('are put together from what a file has', () => {
    expect(fullName('  Ada   Byron ', '', '')).toBe('Ada Byron');
    expect(fullName('Sánchez, Ken', '', '')).toBe('Ken Sánchez');
    expect(fullName('Ken Sánchez, Jr.', '', '')).toBe('Ken Sánchez, Jr.');
    expect(fullName('', 'Ada', 'Byron')).toBe('Ada Byron');
    expect(fullName('', '', 'Byron')).toBe('Byron');
    expect(fullName(' ', '', '')).toBeNull();
  });

  it.each([
    ['ken0', 'Ken'],
    ['françois0', 'François'],
    ['hung-fu0', 'Hung-Fu'],
    ['ADVENTURE\\terri.duffy', 'Terri Duffy'],
    ['JEAN-LUC.PICARD2@example.org', 'Jean-Luc Picard'],
    ['anna_mcKay', 'Anna McKay'],
    ['ada+news@example.org', 'Ada'],
  ])('of the login %s is %s', (login, name) => {
    expect(nameFromLogin(login)).toBe(name);
  });

  it('of logins without a letter are none', () => {
    expect(nameFromLogin('12345')).toBeNull();
    expect(nameFromLogin('')).toBeNull();
  });
});
