import { stringify } from 'csv-stringify/sync';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isKnownHeading } from './columns.ts';
import { delimiters, detectDelimiter } from './delimiter.ts';
import { type FileRow, openFile } from './file.ts';
import { fileLimits } from './limits.ts';

async function read(text: string, size = 1000) {
  async function* chunks() {
    const bytes = Buffer.from(text);
    for (let start = 0; start < bytes.length; start += size) yield bytes.subarray(start, start + size);
  }
  const file = await openFile(chunks(), (heading) => isKnownHeading('PEOPLE', heading));
  const rows: FileRow[] = [];
  for await (const row of file.rows()) rows.push(row);
  return { ...file, rows };
}

const cell = fc.string({ unit: fc.constantFrom(...'abcäß ,;|\t"\n=@'), maxLength: 8 });
const table = fc.integer({ min: 2, max: 6 }).chain((columns) =>
  fc.array(
    fc
      .array(cell, { minLength: columns, maxLength: columns })
      .filter((row) => row.some((value) => value.trim() !== '')),
    { minLength: 1, maxLength: 30 },
  ),
);

describe('rows of a file', () => {
  it('come out as they were written, with the lines they begin on', async () => {
    await fc.assert(
      fc.asyncProperty(
        table,
        fc.constantFrom(...delimiters),
        fc.integer({ min: 1, max: 100 }),
        async (rows, delimiter, size) => {
          const heading = ['employee id', 'name', 'department', 'job title', 'hire date', 'manager id'].slice(
            0,
            rows[0]?.length,
          );
          const text = stringify([heading, ...rows], { delimiter, quoted: true, quoted_empty: true });
          const file = await read(text, size);
          expect(file.delimiter).toBe(delimiter);
          expect(file.headings).toEqual(heading);
          expect(file.rows.map(({ cells }) => cells)).toEqual(rows);
          const lines = text.split('\n');
          for (const { line, cells } of file.rows) {
            const begins = `"${(cells[0] ?? '').replaceAll('"', '""')}`.split('\n')[0] ?? '';
            expect(lines[line - 1]?.startsWith(begins)).toBe(true);
          }
        },
      ),
    );
  });

  it('are found below titles and dates that reports put above them', async () => {
    const file = await read(
      'Staff list\n\nPrinted,1 November 2026\nEmployee ID,Full Name,Department\n7,Ada,Sales\n',
    );
    expect(file.headingLine).toBe(4);
    expect(file.rows).toMatchObject([{ number: 1, line: 5, cells: ['7', 'Ada', 'Sales'] }]);
  });

  it('are all there where a file has no heading', async () => {
    const file = await read('7,Ada,ada@example.org\n8,Ben,ben@example.org\n');
    expect(file.headingLine).toBeNull();
    expect(file.headings).toEqual(['Column 1', 'Column 2', 'Column 3']);
    expect(file.rows).toHaveLength(2);
  });

  it('follow the line that spreadsheet programs write to name the delimiter', async () => {
    const file = await read('sep=;\nemployee id;name\n1;"a,b"\n');
    expect(file.delimiter).toBe(';');
    expect(file.rows).toMatchObject([{ line: 3, cells: ['1', 'a,b'] }]);
  });

  it('keep quotation marks inside values, and skip rows in which nothing stands', async () => {
    const file = await read('employee id,name\n1,Ada "the first" Byron\n,\n  ,\n2,Ben\n,,,\n');
    expect(file.rows.map(({ cells }) => cells)).toEqual([
      ['1', 'Ada "the first" Byron'],
      ['2', 'Ben'],
    ]);
  });
});

describe('rows that cannot be used', () => {
  const faults = async (text: string) =>
    (await read(text)).rows
      .filter(({ fault }) => fault !== null)
      .map(({ line, fault }) => [line, fault?.reason]);

  it('are reported with how many values they have, and the others come through', async () => {
    const found = await faults(
      'id,name,department\n1,Ada,Sales\n2,Ben\n3,Cleo,Sales,extra\n4,Dario,Sales,,\n5,Emi,Sales\n',
    );
    expect(found).toEqual([
      [3, expect.stringContaining('2 values where the heading has 3')],
      [4, expect.stringContaining('4 values where the heading has 3')],
    ]);
  });

  it('are reported where they have more columns than can be read', async () => {
    const wide = Array.from({ length: 10_000 }, (_, index) => index).join(',');
    expect(await faults(`id,name\n1,Ada\n${wide}\n2,Ben\n`)).toEqual([
      [3, expect.stringContaining('10000 values')],
    ]);
  });

  it('are reported with the column of a value that is too long, of which only the beginning is kept', async () => {
    const file = await read(`id,name\n1,${'x'.repeat(fileLimits.cell + 1)}\n2,Ben\n`);
    expect(file.rows[0]?.fault).toMatchObject({ column: 1 });
    expect(file.rows[0]?.cells[1]).toHaveLength(200);
    expect(file.rows[1]?.fault).toBeNull();
  });
});

describe('files that cannot be used', () => {
  it.each([
    ['blank lines only', '\n \n\n', 'EMPTY'],
    [
      '10,000 columns',
      `${Array.from({ length: 10_000 }, (_, index) => `c${index}`).join(',')}\n1\n`,
      'TOO_LARGE',
    ],
    ['a quotation mark that is never closed', 'id,name\n1,"Ada\n2,Ben\n', 'UNREADABLE'],
    ['no line break in megabytes', 'x'.repeat(fileLimits.row + 2), 'NOT_CSV'],
  ])('are refused: %s', async (_, text, code) => {
    await expect(read(text, 65_536)).rejects.toMatchObject({ code });
  });

  it('say on which line the quotation mark was opened', async () => {
    await expect(read('id,name\n1,Ada\n2,"Ben\n3,Cleo\n')).rejects.toThrow('on or after line 3');
  });

  it('are refused after a million rows', async () => {
    const part = Buffer.from('1,Ada\n'.repeat(10_000));
    async function* endless() {
      yield Buffer.from('id,name\n');
      for (;;) yield part;
    }
    const file = await openFile(endless(), () => true);
    let last = 0;
    const reading = async () => {
      for await (const { number } of file.rows()) last = number;
    };
    await expect(reading()).rejects.toMatchObject({ code: 'TOO_LARGE' });
    expect(last).toBe(fileLimits.rows);
  });
});

describe('the delimiter', () => {
  it('is a comma where nothing tells', () => {
    expect(detectDelimiter('name\nAda\nBen\n', true)).toBe(',');
  });

  it('is the one between values, not the one inside them', () => {
    expect(
      detectDelimiter('id;name;note\n1;Byron, Ada;a, b, c\n2;Brandt, Ben;d\n3;Costa, Cleo;e, f\n', true),
    ).toBe(';');
  });
});
