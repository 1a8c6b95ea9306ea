import { type Paper, type PaperBlock, type PaperPart, paperWords } from '@rapport/shared/domain';
import { openSheet, type Row, type Sheet, type Style, type Tagged, textWidth } from './sheet.ts';
import { allShown } from './signs.ts';
import { loadTypefaces, stand, type Typefaces } from './typefaces.ts';

const styles = {
  eyebrow: { weight: 'REGULAR', size: 10, lineHeight: 15, colour: 'muted' },
  title: { weight: 'BOLD', size: 21, lineHeight: 27, colour: 'ink' },
  part: { weight: 'BOLD', size: 14, lineHeight: 19, colour: 'green' },
  clause: { weight: 'BOLD', size: 10.5, lineHeight: 16, colour: 'ink' },
  text: { weight: 'REGULAR', size: 10.5, lineHeight: 16, colour: 'ink' },
  note: { weight: 'REGULAR', size: 9.5, lineHeight: 14.5, colour: 'muted' },
  code: { weight: 'MONO', size: 10, lineHeight: 16, colour: 'ink' },
  foot: { weight: 'REGULAR', size: 8.5, lineHeight: 12, colour: 'muted' },
} as const satisfies Record<string, Style>;

/** Widths of the labels of facts and of the numbers of lists, and how far a quotation is moved in; in points. */
const labelWidth = 122;
const numberWidth = 18;
const quoteIndent = 12;

/**
 * A paper as a tagged PDF (PDF/UA-1): readable aloud, searchable, one page after another in A4. The same paper and day give the same
 * bytes. @param createdAt told as the day the file was made
 */
export async function agreementPdf(paper: Paper, createdAt: Date): Promise<Buffer> {
  const typefaces = await loadTypefaces();
  const words = paperWords(paper.language);
  const sheet = openSheet(typefaces, {
    title: `${paper.title} · ${paper.foot}`,
    language: paper.language,
    createdAt,
  });
  sheet.place([
    ...textRows(sheet, sheet.tag('P'), paper.eyebrow, styles.eyebrow),
    ...textRows(sheet, sheet.tag('H1'), paper.title, styles.title, { gap: 2 }),
  ]);
  sheet.place(blockRows(sheet, { kind: 'FACTS', facts: paper.facts }, 16));
  let heading: Row[] = [];
  for (const part of paper.parts) {
    const rows = [...heading, ...partRows(sheet, part)];
    // A heading alone stays with what follows it.
    heading = part.blocks.length === 0 ? rows : [];
    if (part.blocks.length > 0) sheet.place(rows);
  }
  sheet.place(heading);
  if (!textsOf(paper).every((text) => shownIn(typefaces, text)))
    sheet.place(blockRows(sheet, { kind: 'NOTE', text: words.missingSigns(stand) }, 16));
  return sheet.finish(paper.foot, words.pageOf, styles.foot);
}

function partRows(sheet: Sheet, { level, title, blocks }: PaperPart): Row[] {
  const divides = level === 2;
  const heading = textRows(sheet, sheet.tag(`H${level}`), title, divides ? styles.part : styles.clause, {
    gap: divides ? 30 : 14,
    ...(divides ? { mark: 'RULE' } : {}),
  });
  return [...heading, ...blocks.flatMap((block, index) => blockRows(sheet, block, index === 0 ? 3 : 5))];
}

function blockRows(sheet: Sheet, block: PaperBlock, gap: number): Row[] {
  switch (block.kind) {
    case 'TEXT':
      return textRows(sheet, sheet.tag('P'), block.text, styles.text, { gap });
    case 'NOTE':
      return textRows(sheet, sheet.tag('P'), block.text, styles.note, { gap });
    case 'CODE':
      return textRows(sheet, sheet.tag('P'), block.text, styles.code, { gap });
    case 'QUOTE': {
      const paragraph = sheet.tag('P', sheet.tag('BlockQuote'));
      return textRows(sheet, paragraph, block.text, styles.text, { gap, indent: quoteIndent, mark: 'BAR' });
    }
    case 'FACTS': {
      const list = sheet.tag('L');
      return block.facts.flatMap(([label, value], index) =>
        itemRows(sheet, list, {
          label,
          value,
          labelStyle: styles.note,
          labelWidth,
          gap: index === 0 ? gap : 4,
        }),
      );
    }
    case 'LIST': {
      const list = sheet.tag('L');
      return block.items.flatMap((value, index) =>
        itemRows(sheet, list, {
          label: `${index + 1}.`,
          value,
          labelStyle: styles.text,
          labelWidth: numberWidth,
          gap: index === 0 ? gap : 4,
        }),
      );
    }
  }
}

type Placing = { readonly gap?: number; readonly indent?: number; readonly mark?: Row['mark'] };

function textRows(
  sheet: Sheet,
  tagged: Tagged,
  text: string,
  style: Style,
  { gap = 0, indent = 0, mark }: Placing = {},
): Row[] {
  const width = textWidth - indent;
  return sheet.lines(text, style, width).map((line, index) => ({
    gap: index === 0 ? gap : 0,
    height: style.lineHeight,
    cells: [{ line, style, tagged, x: indent, width }],
    // A rule stands above the first line, a bar beside every one.
    ...(mark && (index === 0 || mark === 'BAR') ? { mark } : {}),
  }));
}

type Item = {
  readonly label: string;
  readonly value: string;
  readonly labelStyle: Style;
  readonly labelWidth: number;
  readonly gap: number;
};

/** A label with what it is about beside it. */
function itemRows(sheet: Sheet, list: Tagged, { label, value, labelStyle, labelWidth: x, gap }: Item): Row[] {
  const item = sheet.tag('LI', list);
  const [name, body] = [sheet.tag('Lbl', item), sheet.tag('LBody', item)];
  const width = textWidth - x;
  const labels = sheet
    .lines(label, labelStyle, x - 8)
    .map((line) => ({ line, style: labelStyle, tagged: name, x: 0, width: x - 8 }));
  const values = sheet
    .lines(value, styles.text, width)
    .map((line) => ({ line, style: styles.text, tagged: body, x, width }));
  return Array.from({ length: Math.max(labels.length, values.length) }, (_, index) => ({
    gap: index === 0 ? gap : 0,
    height: styles.text.lineHeight,
    cells: [labels[index], values[index]].filter((cell) => cell !== undefined),
  }));
}

/** Every text of a paper that people wrote a part of. */
function textsOf({ title, eyebrow, facts, parts }: Paper): string[] {
  const ofBlock = (block: PaperBlock): string[] => {
    if (block.kind === 'FACTS') return block.facts.flat();
    return block.kind === 'LIST' ? [...block.items] : [block.text];
  };
  return [
    title,
    eyebrow,
    ...facts.flat(),
    ...parts.flatMap((part) => [part.title, ...part.blocks.flatMap(ofBlock)]),
  ];
}

function shownIn(typefaces: Typefaces, text: string): boolean {
  return allShown(text, typefaces.REGULAR);
}
