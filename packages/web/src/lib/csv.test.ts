import { describe, expect, it } from 'vitest';
import { readAll, toCsv } from './csv.ts';

describe('CSV', () => {
  it('quotes what must be quoted and ends lines as RFC 4180 says', () => {
    expect(
      toCsv([
        ['a', 'b, "c"'],
        ['line\nbreak', null],
      ]),
    ).toBe('\uFEFFa,"b, ""c"""\r\n"line\nbreak",\r\n');
  });

  it.each(['=1+1', '+49 30 1234', '-x', '@cmd', '\tx'])('keeps a spreadsheet from computing %j', (text) => {
    expect(toCsv([[text]])).toBe(`\uFEFF'${text}\r\n`);
  });

  it('leaves numbers alone, negative ones too', () => {
    expect(toCsv([[-3, 0]])).toBe('\uFEFF-3,0\r\n');
  });
});

describe('reading all pages', () => {
  it('goes on to the last page and tells how far it is', async () => {
    const pages: Record<string, { items: number[]; next: string | null }> = {
      first: { items: [1, 2], next: 'b' },
      b: { items: [3], next: null },
    };
    const told: number[] = [];
    const all = await readAll(
      async (after) => pages[after ?? 'first'] ?? { items: [], next: null },
      (done) => told.push(done),
    );
    expect(all).toEqual([1, 2, 3]);
    expect(told).toEqual([2, 3]);
  });
});
