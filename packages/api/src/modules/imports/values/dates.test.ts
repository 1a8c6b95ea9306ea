import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type DateStyle, dateStyleOf, emptyDateTally, readDate, tallyDate } from './dates.ts';

const date = fc
  .date({ min: new Date('1900-01-01'), max: new Date('2100-12-31'), noInvalidDate: true })
  .map((value) => value.toISOString().slice(0, 10));
const parts = (iso: string) => iso.split('-') as [string, string, string];
const styles: readonly DateStyle[] = ['ISO', 'DAY_FIRST', 'MONTH_FIRST'];
const reasonOf = (text: string, style: DateStyle) => {
  const reading = readDate(text, style);
  return 'reason' in reading ? reading.reason : null;
};

describe('dates', () => {
  it('with the year first are read under every style, with or without a time of day', () => {
    fc.assert(
      fc.property(
        date,
        fc.constantFrom(...styles),
        fc.constantFrom('-', '/', '.', ''),
        (iso, style, separator) => {
          const text = parts(iso).join(separator);
          expect(readDate(text, style)).toEqual({ date: iso });
          for (const time of [' 00:00', 'T09:30:00Z', ' 12:00:00.000', ' 1:05 PM', 'T00:00:00+02:00']) {
            if (separator === '-') expect(readDate(text + time, style)).toEqual({ date: iso });
          }
        },
      ),
    );
  });

  it('of three numbers are read in the style that was chosen', () => {
    fc.assert(
      fc.property(date, fc.constantFrom('/', '.', '-'), fc.boolean(), (iso, separator, padded) => {
        const [year, month, day] = parts(iso);
        const [m, d] = padded ? [month, day] : [String(Number(month)), String(Number(day))];
        expect(readDate([d, m, year].join(separator), 'DAY_FIRST')).toEqual({ date: iso });
        expect(readDate([m, d, year].join(separator), 'MONTH_FIRST')).toEqual({ date: iso });
      }),
    );
  });

  it.each([
    '14 Jan 2009',
    '14-Jan-09',
    'Jan 14, 2009',
    'January 14th 2009',
    '14. Januar 2009',
    '14. Jänner 2009',
    '14 January, 2009',
  ])('with a named month are read: %s', (text) => {
    for (const style of styles) expect(readDate(text, style)).toEqual({ date: '2009-01-14' });
  });

  it('with two digits for the year lie between 1970 and 2069', () => {
    expect(readDate('01.02.70', 'DAY_FIRST')).toEqual({ date: '1970-02-01' });
    expect(readDate('01.02.69', 'DAY_FIRST')).toEqual({ date: '2069-02-01' });
  });
});

describe('what is no date', () => {
  it('is never taken for one, and the reason says what is wrong', () => {
    expect(reasonOf('31/02/2024', 'DAY_FIRST')).toContain('February 2024 has 29 days');
    expect(reasonOf('2023-02-29', 'ISO')).toContain('February 2023 has 28 days');
    expect(reasonOf('02/31/2024', 'DAY_FIRST')).toContain('no month 31');
    expect(reasonOf('31/02/2024', 'MONTH_FIRST')).toContain('no month 31');
    expect(reasonOf('01/02/2024', 'ISO')).toContain('Choose day first or month first');
    expect(reasonOf('39827', 'ISO')).toContain('internal day number');
    expect(reasonOf('0012-01-01', 'ISO')).toContain('year');
    expect(reasonOf('soon', 'DAY_FIRST')).toContain('no date');
    expect(reasonOf('32 January 2024', 'ISO')).toContain('January 2024 has 31 days');
  });

  it('gives either a date that exists or a reason, for any text', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom(...'0123456789/.- JanMarT:') }),
        fc.constantFrom(...styles),
        (text, style) => {
          const reading = readDate(text, style);
          if ('date' in reading) expect(new Date(reading.date).toISOString().slice(0, 10)).toBe(reading.date);
          else expect(reading.reason).not.toBe('');
        },
      ),
    );
  });
});

describe('the style of a column', () => {
  const styleOf = (...values: string[]) => {
    const tally = emptyDateTally();
    for (const value of values) tallyDate(tally, value);
    return dateStyleOf([tally]);
  };

  it('is settled by one date that can be read in one way only', () => {
    fc.assert(
      fc.property(fc.array(date, { minLength: 1, maxLength: 20 }), fc.boolean(), (dates, dayFirst) => {
        const telling = dayFirst ? '29/01/2024' : '01/29/2024';
        const written = dates.map((iso) => {
          const [year, month, day] = parts(iso);
          return dayFirst ? `${day}/${month}/${year}` : `${month}/${day}/${year}`;
        });
        expect(styleOf(...written, telling)).toEqual({
          style: dayFirst ? 'DAY_FIRST' : 'MONTH_FIRST',
          certain: true,
        });
      }),
    );
  });

  it('is ISO where no date has the year last', () => {
    expect(styleOf('2024-01-02', '20240102', '')).toEqual({ style: 'ISO', certain: true });
  });

  it('is uncertain where every date can be read either way, unless they have dots', () => {
    expect(styleOf('01/02/2024', '03/04/2024')).toEqual({ style: 'DAY_FIRST', certain: false });
    expect(styleOf('01.02.2024', '03.04.2024')).toEqual({ style: 'DAY_FIRST', certain: true });
  });

  it('goes with the majority where dates contradict each other', () => {
    expect(styleOf('29/01/2024', '30/01/2024', '01/29/2024').style).toBe('DAY_FIRST');
    expect(styleOf('29/01/2024', '01/29/2024')).toEqual({ style: 'DAY_FIRST', certain: false });
  });
});
