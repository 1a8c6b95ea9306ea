import { agreementPaper, builtInTemplate, type PaperSource } from '@rapport/shared/domain';
import { extractText, extractTextItems, getDocumentProxy } from 'unpdf';
import { describe, expect, it } from 'vitest';
import { agreementPdf } from './agreement-pdf.ts';

const hash = 'ab12'.repeat(16);
const named = (name: string) => ({ id: name, name });

function source(purpose: string): PaperSource {
  return {
    hash,
    state: 'PROPOSED',
    inForceAt: null,
    endedAt: null,
    declinedAt: null,
    timeZone: 'Europe/Berlin',
    signatures: [],
    document: {
      format: 'rapport-agreement-1',
      agreement: 'agreement',
      version: 'version',
      number: 1,
      follows: null,
      kind: 'MENTORING',
      program: named('Leading others'),
      guide: named('Grace Guide'),
      learner: named('Liam Learner'),
      sponsor: null,
      clauses: {
        ...builtInTemplate('MENTORING', false),
        PURPOSE: { text: purpose, objectives: [], sessions: null },
      },
      guideProfile: null,
      proposedBy: 'Grace Guide',
      proposedAt: '2026-11-23T08:00:00.000Z',
    },
  };
}

async function printed(purpose: string) {
  const bytes = await agreementPdf(agreementPaper(source(purpose), 'en'), new Date('2026-11-23T08:00:00Z'));
  const pdf = await getDocumentProxy(new Uint8Array(bytes));
  const { text } = await extractText(pdf, { mergePages: true });
  const { items } = await extractTextItems(pdf);
  return { text: text.replaceAll(/\s+/g, ' '), pages: items };
}

/** Whether everything stands between the edges of the text. */
function within(pages: Awaited<ReturnType<typeof printed>>['pages']): boolean {
  return pages
    .flat()
    .every(({ x, y, width, height }) => x >= 71 && x + width <= 524 && y >= 36 && y + height <= 800);
}

describe('words on paper', () => {
  it('fill as many pages as they need, each with its number', async () => {
    const { text, pages } = await printed('Grow slowly, and with care for others. '.repeat(1000));
    expect(pages.length).toBeGreaterThan(10);
    expect(text.match(/Grow slowly/g)).toHaveLength(1000);
    for (let page = 1; page <= pages.length; page += 1) expect(text).toContain(`${page} of ${pages.length}`);
    expect(within(pages)).toBe(true);
  });

  it('are broken where a word is longer than a line, and none of it is lost', async () => {
    const { text, pages } = await printed('x'.repeat(4000));
    expect(text.match(/x/g)?.length).toBeGreaterThanOrEqual(4000);
    expect(within(pages)).toBe(true);
  });

  it.each([
    ['Latin with accents', 'Žluťoučký kůň, l’été, Ærøskøbing, Đặng Thị'],
    ['Greek', 'Σκοπός και στόχος'],
    ['Cyrillic', 'Общая цель, Їжак'],
    ['Hebrew', 'מטרה'],
    ['emoji', 'Goal 🎯 for us'],
  ])('of %s are shown', async (_, words) => {
    const { text } = await printed(words);
    expect(text).toContain(words);
    expect(text).not.toContain('□');
  });

  it('run from right to left where they do, and mix', async () => {
    const { text, pages } = await printed('مرحبا بالعالم (نص 123) hello');
    expect(text.normalize('NFKC')).toContain('بالعالم');
    expect(text).toContain('hello');
    expect(text).not.toContain('□');
    const arabic = pages.flat().filter(({ dir }) => dir === 'rtl');
    expect(Math.max(...arabic.map(({ x, width }) => x + width))).toBeCloseTo(523, 0);
  });

  it('that no typeface has are replaced and said to be', async () => {
    const { text } = await printed('日本 and \u202ereversed\u202c, a\tb');
    expect(text).toContain('□□ and reversed, a b');
    expect(text).toContain('Some signs of these words are in none of the typefaces');
    expect((await printed('Nihon')).text).not.toContain('Some signs');
  });
});
