import { readFileSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import { type QuestionKind, type QuestionLanguage, readQuestions } from '@rapport/shared/questions';
import { parse } from 'csv-parse/sync';
import { z } from 'zod';
import { pathFromCaller } from '../src/config/environment.ts';

/**
 * How well the reading of questions agrees with labels given by hand, beside a rule of two lines: what begins with an asking word is open,
 * the rest is closed. On our own sentences, in six kinds; and on those of --data (CSV or TSV with the columns `text` and `label`), where
 * labels may also be only `open` and `closed`.
 */
const { values } = parseArgs({
  options: {
    data: { type: 'string', multiple: true, default: [] },
    language: { type: 'string', default: 'en' },
    json: { type: 'string' },
    /** Prints the sentences that are read otherwise than labelled. */
    misses: { type: 'boolean', default: false },
  },
});

const kinds = ['open', 'closed', 'leading', 'multiple', 'why-accusing', 'not-a-question'] as const;
type Kind = (typeof kinds)[number];
const rows = z.array(
  z.object({ text: z.string(), label: z.string().trim().toLowerCase().pipe(z.enum(kinds)) }),
);
const nameOf: Record<QuestionKind, Kind> = {
  OPEN: 'open',
  CLOSED: 'closed',
  LEADING: 'leading',
  MULTIPLE: 'multiple',
  WHY_ACCUSING: 'why-accusing',
  NOT_A_QUESTION: 'not-a-question',
};

function read(file: string | URL, name: string) {
  return rows.parse(
    parse(readFileSync(file, 'utf8'), {
      bom: true,
      columns: (header: string[]) => header.map((column) => column.trim().toLowerCase()),
      delimiter: name.endsWith('.tsv') ? '\t' : ',',
      quote: name.endsWith('.tsv') ? null : '"',
      skip_empty_lines: true,
    }),
  );
}

/** The rule of two lines. */
const byFirstWord = (text: string): Kind =>
  /^\W*(?:what|how|why|where|when|who|whom|whose|which|was|wie|warum|wieso|weshalb|wo|wann|wer|welche\w*)\b/i.test(
    text,
  )
    ? 'open'
    : 'closed';

const isOpen = (label: Kind) => label === 'open' || label === 'why-accusing';

interface Scores {
  readonly accuracy: number;
  readonly perClass: Record<string, { precision: number | null; recall: number | null; count: number }>;
  readonly confusion: Record<string, Record<string, number>>;
}

function score(pairs: readonly (readonly [label: string, said: string])[]): Scores {
  const labels = [...new Set(pairs.map(([label]) => label))];
  const count = (of: (label: string, said: string) => boolean) => pairs.filter(([a, b]) => of(a, b)).length;
  const share = (part: number, whole: number) => (whole === 0 ? null : part / whole);
  const perClass = Object.fromEntries(
    labels.map((name) => {
      const right = count((label, said) => label === name && said === name);
      const all = count((label) => label === name);
      return [
        name,
        {
          precision: share(
            right,
            count((_, said) => said === name),
          ),
          recall: share(right, all),
          count: all,
        },
      ];
    }),
  );
  const said = [...new Set(pairs.map(([, word]) => word))];
  const confusion = Object.fromEntries(
    labels.map((a) => [a, Object.fromEntries(said.map((b) => [b, count((x, y) => x === a && y === b)]))]),
  );
  return {
    accuracy:
      share(
        count((a, b) => a === b),
        pairs.length,
      ) ?? 0,
    perClass,
    confusion,
  };
}

/** Half the width of the interval that holds the true share 19 times of 20, as if sentences were drawn at random. */
const margin = (part: number, size: number) => 1.96 * Math.sqrt((part * (1 - part)) / size);
const percent = (part: number | null) => (part === null ? '–' : `${(part * 100).toFixed(1)} %`);

function measure(name: string, file: string | URL, language: QuestionLanguage) {
  const labelled = read(file, name);
  const readings = labelled.map(({ text, label }) => ({
    text,
    label,
    reading: readQuestions(text, language).reading,
  }));
  // "multiple" is open or closed by its parts: it has no side of its own to compare.
  const sided = readings.filter(({ label }) => label !== 'multiple');
  const side = (open: boolean) => (open ? 'open' : 'closed');
  const binary = score(sided.map(({ label, reading }) => [side(isOpen(label)), side(reading.open)]));
  const rule = score(sided.map(({ label, text }) => [side(isOpen(label)), byFirstWord(text)]));
  const fine = labelled.some(({ label }) => label !== 'open' && label !== 'closed');
  const all = fine ? score(readings.map(({ label, reading }) => [label, nameOf[reading.kind]])) : null;
  print(name, sided.length, binary, rule, all);
  if (values.misses) {
    for (const { text, label, reading } of readings) {
      if (fine ? nameOf[reading.kind] !== label : side(reading.open) !== label)
        console.log(`  ${label} read as ${nameOf[reading.kind]}: ${text}`);
    }
  }
  return { name, sentences: labelled.length, sided: sided.length, binary, rule, kinds: all };
}

function print(name: string, size: number, binary: Scores, rule: Scores, all: Scores | null) {
  console.log(`\n${name}: ${size} sentences, open or closed`);
  console.log(`  these rules   ${percent(binary.accuracy)} ± ${percent(margin(binary.accuracy, size))}`);
  console.log(`  two-line rule ${percent(rule.accuracy)} ± ${percent(margin(rule.accuracy, size))}`);
  table(binary);
  if (!all) return;
  console.log(`  all kinds     ${percent(all.accuracy)}`);
  table(all);
}

function table({ perClass, confusion }: Scores) {
  console.table(
    Object.fromEntries(
      Object.entries(perClass).map(([label, { precision, recall, count }]) => [
        label,
        { count, precision: percent(precision), recall: percent(recall), ...confusion[label] },
      ]),
    ),
  );
}

const own = (language: QuestionLanguage) =>
  measure(`own-${language}.tsv`, new URL(`questions/own-${language}.tsv`, import.meta.url), language);
const results = [
  own('en'),
  own('de'),
  ...values.data.map((file) =>
    measure(basename(file), pathFromCaller(file), values.language === 'de' ? 'de' : 'en'),
  ),
];
if (values.json !== undefined)
  writeFileSync(pathFromCaller(values.json), `${JSON.stringify(results, null, 2)}\n`);
