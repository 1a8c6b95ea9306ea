import type { ImportField } from '@rapport/shared';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findCircles } from './circles.ts';
import { readPairRow } from './pair-row.ts';
import { readPersonRow } from './person-row.ts';
import type { Reading } from './reading.ts';

const reading = (...fields: ImportField[]): Reading => ({
  columnOf: new Map(fields.map((field, index) => [field, index])),
  dateStyle: 'ISO',
});

describe('a row of a staff list', () => {
  const all = reading(
    'EXTERNAL_ID',
    'NAME',
    'WORK_EMAIL',
    'DEPARTMENT',
    'HIRE_DATE',
    'MANAGER_EXTERNAL_ID',
    'TIME_ZONE',
    'LOCALE',
    'ACTIVE',
  );

  it('is read value by value', () => {
    const { value, problems } = readPersonRow(
      ['7', 'Byron, Ada', 'ADA@Example.org', ' Sales ', '2020-02-29', '3', 'Europe/London', 'de-AT', 'yes'],
      all,
    );
    expect(problems).toEqual([]);
    expect(value).toMatchObject({
      externalId: '7',
      name: 'Ada Byron',
      workEmail: 'ada@example.org',
      department: 'Sales',
      hireDate: '2020-02-29',
      manager: { by: 'EXTERNAL_ID', key: '3' },
      timeZone: 'Europe/London',
      locale: 'de',
      active: true,
    });
  });

  it('tells an empty value from a column that is not there', () => {
    const empty = readPersonRow(['7', '', '', '', '', '', '', '', ''], all).value;
    expect(empty).toMatchObject({
      name: null,
      nameIfNew: '7',
      department: null,
      hireDate: null,
      manager: null,
    });
    expect(empty).toMatchObject({ timeZone: undefined, locale: undefined, active: undefined });
    const absent = readPersonRow(['7'], reading('EXTERNAL_ID')).value;
    expect(absent).toMatchObject({ department: undefined, hireDate: undefined, manager: undefined });
  });

  it('names a new person by the login, then by the address, then by the id', () => {
    const withLogin = reading('EXTERNAL_ID', 'LOGIN', 'WORK_EMAIL');
    expect(readPersonRow(['7', 'ken0', 'k.s@example.org'], withLogin).value?.nameIfNew).toBe('Ken');
    expect(readPersonRow(['7', '', 'ken.sanchez@example.org'], withLogin).value?.nameIfNew).toBe(
      'Ken Sanchez',
    );
    expect(readPersonRow(['7', '', ''], withLogin).value?.nameIfNew).toBe('7');
  });

  it('is refused for each value that cannot be, which is named with its column', () => {
    const { value, problems } = readPersonRow(
      ['7', 'Ada', 'Sales', 'ada@example.org', '31/02/2024', '', 'Europe/Nowhere', '', '2009-01-14'],
      all,
    );
    expect(value).toBeNull();
    expect(problems.map(({ column, value: text, refused }) => [column, text, refused])).toEqual([
      [2, 'Sales', true],
      [4, '31/02/2024', true],
      [6, 'Europe/Nowhere', true],
      [8, '2009-01-14', true],
    ]);
  });

  it('is refused where it names nobody, and remarked on where somebody is their own manager', () => {
    expect(readPersonRow(['', 'Ada', '', '', '', '', '', '', ''], all).problems).toMatchObject([
      { column: null, refused: true },
    ]);
    const own = readPersonRow(['7', 'Ada', '', '', '', '7', '', '', ''], all);
    expect(own.value?.manager).toBeUndefined();
    expect(own.problems).toMatchObject([{ column: 5, value: '7', refused: false }]);
  });

  it('keeps formulas as the text they are', () => {
    expect(readPersonRow(['7', '=cmd|calc', '', '@SUM(A1)', '', '', '', '', ''], all).value).toMatchObject({
      name: '=cmd|calc',
      department: '@SUM(A1)',
    });
  });

  it('is remarked on where characters were lost', () => {
    const { value, problems } = readPersonRow(['7', 'M\ufffdller', '', '', '', '', '', '', ''], all);
    expect(value?.name).toBe('M\ufffdller');
    expect(problems).toMatchObject([{ column: 1, refused: false }]);
  });
});

describe('a row of a list of pairs', () => {
  const all = reading(
    'GUIDE_EXTERNAL_ID',
    'LEARNER_EXTERNAL_ID',
    'ENGAGEMENT_ID',
    'TOPIC',
    'TERM',
    'YEAR',
    'STARTS_ON',
    'ENDS_ON',
  );

  it('gets its dates from the term, unless it has its own', () => {
    expect(readPairRow(['1', '2', 'E1', 'Talks', 'Q1', '2024', '', ''], all).value).toMatchObject({
      guide: { externalId: '1', workEmail: null },
      learner: { externalId: '2', workEmail: null },
      engagementId: 'E1',
      topic: 'Talks',
      startsOn: '2024-01-01',
      endsOn: '2024-03-31',
    });
    expect(readPairRow(['1', '2', '', '', 'Q1', '2024', '2024-01-15', ''], all).value).toMatchObject({
      startsOn: '2024-01-15',
      endsOn: '2024-03-31',
    });
  });

  it.each([
    ['no guide', ['', '2', '', '', '', '', '', ''], 0],
    ['no learner', ['1', '', '', '', '', '', '', ''], 1],
    ['one person on both sides', ['1', '1', '', '', '', '', '', ''], 1],
    ['a topic that is too long', ['1', '2', '', 'x'.repeat(201), '', '', '', ''], 3],
    ['a term without meaning', ['1', '2', '', '', 'Cohort B', '2024', '', ''], 4],
    ['a year that is none', ['1', '2', '', '', '', 'soon', '', ''], 5],
    ['a last day before the first', ['1', '2', '', '', '', '', '2024-02-01', '2024-01-01'], 7],
  ])('is refused for %s', (_, cells, column) => {
    expect(readPairRow(cells, all)).toMatchObject({ value: null, problems: [{ column, refused: true }] });
  });
});

describe('circles', () => {
  /** The definition: whoever comes back to themselves by following the arrows. */
  const inCircle = (next: readonly number[], start: number) => {
    let node = next[start] ?? 0;
    for (let steps = 0; steps < next.length && node !== 0; steps += 1) {
      if (node === start) return true;
      node = next[node] ?? 0;
    }
    return false;
  };

  it('are found, each once and in order, in any graph', () => {
    const graph = fc
      .integer({ min: 0, max: 40 })
      .chain((nodes) =>
        fc
          .array(fc.integer({ min: 0, max: nodes }), { minLength: nodes, maxLength: nodes })
          .map((next) => [0, ...next]),
      );
    fc.assert(
      fc.property(graph, (next) => {
        const circles = findCircles(Int32Array.from(next));
        const members = circles.flat().sort((one, other) => one - other);
        expect(members).toEqual(
          next.map((_, node) => node).filter((node) => node > 0 && inCircle(next, node)),
        );
        for (const circle of circles) {
          for (const [place, node] of circle.entries())
            expect(next[node]).toBe(circle[(place + 1) % circle.length]);
        }
      }),
    );
  });

  it('are found in a chain of a million in linear time', () => {
    const next = new Int32Array(1_000_001);
    for (let node = 1; node < 1_000_000; node += 1) next[node] = node + 1;
    expect(findCircles(next)).toEqual([]);
    next[1_000_000] = 999_999;
    expect(findCircles(next)).toEqual([[999_999, 1_000_000]]);
  });
});
