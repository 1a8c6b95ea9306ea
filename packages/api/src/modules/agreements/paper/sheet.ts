import { buffer } from 'node:stream/consumers';
import PDFDocument from 'pdfkit';
import { breakLines, type Line, type Measure } from './lines.ts';
import type { Typefaces, Weight } from './typefaces.ts';

/** A4 in points, and the room that is left free at its edges. */
const page = { width: 595.28, height: 841.89, side: 72, top: 64, bottom: 78 };
/** From edge to edge of the text, in points. */
export const textWidth = page.width - 2 * page.side;
const bottom = page.height - page.bottom;
/** What stays together on one page where it fits, in points. */
const togetherUpTo = 170;
/** How many rows of anything longer stay together. */
const firstRows = 4;
/** No typeface feature beyond those on by default; naming any keeps right-to-left words in one piece. */
const plainText = { lineBreak: false, features: [] };

export const colours = { ink: '#20261f', muted: '#5d635a', green: '#1f5c4a', line: '#d8d0c2' } as const;

/** PDF/UA-1; the types of the library do not know yet that it has it. */
const accessible: object = { subset: 'PDF/UA' };

/** How a text looks: sizes in points. */
export interface Style {
  readonly weight: Weight;
  readonly size: number;
  readonly lineHeight: number;
  readonly colour: keyof typeof colours;
}

/** A part of the document's structure, for those who have it read aloud. */
export type Tagged = ReturnType<InstanceType<typeof PDFDocument>['struct']>;

/** A piece of a row. */
export interface Cell {
  readonly line: Line;
  readonly style: Style;
  readonly tagged: Tagged;
  /** Distance from the left edge of the text, and width, in points. */
  readonly x: number;
  readonly width: number;
}

/** What stands on one height. */
export interface Row {
  /** Room above; none at the top of a page. */
  readonly gap: number;
  readonly height: number;
  readonly cells: readonly Cell[];
  /** A line above it, or a bar beside it. */
  readonly mark?: 'RULE' | 'BAR';
}

/** What a document says about itself. */
export interface About {
  readonly title: string;
  readonly language: string;
  readonly createdAt: Date;
}

/** A document whose pages are filled from top to bottom. */
export interface Sheet {
  /** A new part of the structure, under another or the document itself. */
  tag(type: string, parent?: Tagged): Tagged;
  /** Lines of a text no wider than `width`. */
  lines(text: string, style: Style, width: number): Line[];
  /** Puts rows below what is there; what belongs together begins a new page rather than being torn. */
  place(rows: readonly Row[]): void;
  /** Numbers the pages and closes the document. @param foot left, and right by page and number of pages */
  finish(foot: string, pageOf: (page: number, pages: number) => string, style: Style): Promise<Buffer>;
}

/** Begins a tagged document. The same rows give the same bytes. */
export function openSheet(typefaces: Typefaces, { title, language, createdAt }: About): Sheet {
  const document = new PDFDocument({
    autoFirstPage: false,
    bufferPages: true,
    tagged: true,
    displayTitle: true,
    lang: language,
    pdfVersion: '1.7',
    ...accessible,
    info: {
      Title: title,
      Creator: 'Rapport',
      Producer: 'Rapport',
      CreationDate: createdAt,
      ModDate: createdAt,
    },
  });
  for (const faces of Object.values(typefaces))
    for (const { name, data } of faces) document.registerFont(name, data);
  const root = document.struct('Document');
  document.addStructure(root);
  const open: Tagged[] = [];
  let y = Number.POSITIVE_INFINITY;

  const known = new Map<string, number>();
  const measureAt =
    (size: number): Measure =>
    ({ typeface, text }) => {
      const key = `${size} ${typeface.name} ${text}`;
      const width =
        known.get(key) ?? document.font(typeface.name).fontSize(size).widthOfString(text, plainText);
      known.set(key, width);
      return width;
    };

  const newPage = () => {
    document.addPage({ size: [page.width, page.height], margin: 0 });
    y = page.top;
  };

  const setLine = ({ line, style, x, width }: Cell, top: number) => {
    const measure = measureAt(style.size);
    const wide = line.runs.reduce((sum, run) => sum + measure(run), 0);
    let at = page.side + x + (line.fromRight ? width - wide : 0);
    document.fillColor(colours[style.colour]);
    for (const run of line.runs) {
      document.font(run.typeface.name).fontSize(style.size);
      document.text(run.text, at, top + style.size, { ...plainText, baseline: 'alphabetic' });
      at += measure(run);
    }
  };

  /** Draws what is no content. */
  const decorate = (draw: () => void) => {
    document.markContent('Artifact', { type: 'Layout' });
    draw();
    document.endMarkedContent();
  };

  const setRow = ({ gap, height, cells, mark }: Row) => {
    if (y + gap + height > bottom) newPage();
    else y += gap;
    const top = y;
    if (mark === 'RULE')
      decorate(() => document.rect(page.side, top - 8, textWidth, 0.75).fill(colours.line));
    if (mark === 'BAR') decorate(() => document.rect(page.side, top, 1.5, height).fill(colours.green));
    for (const cell of cells) cell.tagged.add(() => setLine(cell, top));
    y += height;
  };

  return {
    tag(type, parent = root) {
      const tagged = document.struct(type);
      parent.add(tagged);
      open.push(tagged);
      return tagged;
    },
    lines: (text, { weight, size }, width) => breakLines(text, typefaces[weight], width, measureAt(size)),
    place(rows) {
      const needed = heightOf(rows);
      const together = needed <= togetherUpTo ? needed : heightOf(rows.slice(0, firstRows));
      if (y + together > bottom) newPage();
      for (const row of rows) setRow(row);
    },
    async finish(foot, pageOf, style) {
      for (const tagged of open.toReversed()) tagged.end();
      root.end();
      const { count } = document.bufferedPageRange();
      const measure = measureAt(style.size);
      const faces = typefaces[style.weight];
      for (let index = 0; index < count; index += 1) {
        document.switchToPage(index);
        const write = (text: string, end: boolean) => {
          const [line] = breakLines(text, faces, textWidth, measure);
          const cell = { style, tagged: root, x: 0, width: textWidth };
          if (line) setLine({ ...cell, line: { ...line, fromRight: end } }, page.height - 48);
        };
        document.markContent('Artifact', { type: 'Pagination' });
        write(foot, false);
        write(pageOf(index + 1, count), true);
        document.endMarkedContent();
      }
      document.end();
      return buffer(document);
    },
  };
}

function heightOf(rows: readonly Row[]): number {
  return rows.reduce((sum, { gap, height }) => sum + gap + height, 0);
}
