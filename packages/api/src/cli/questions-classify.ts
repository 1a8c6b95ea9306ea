import { readFile } from 'node:fs/promises';
import { text } from 'node:stream/consumers';
import { parseArgs } from 'node:util';
import { type QuestionLanguage, type Reading, readQuestions } from '@rapport/shared/questions';
import { pathFromCaller } from '../config/environment.ts';
import { type OfflineCommand, UsageError } from './command.ts';

/**
 * Reads questions, one a line, and says of each whether it is open or closed: the same rules as the hint in the browser. One line out for
 * each line in, so that a list of labels can be laid beside it.
 */
export const questionsClassify: OfflineCommand = {
  name: 'questions classify',
  usage: 'FILE [--binary] [--language en|de|auto]',
  summary:
    'Says of each line of FILE, or of standard input for -, whether it is an open or a closed question, and more narrowly which.',
  async runOffline(words, terminal) {
    const { file, binary, language } = readWords(words);
    for (const line of linesOf(await contentOf(file))) {
      const { reading } = readQuestions(line, language);
      terminal.out(binary ? openness(reading) : wordsFor(reading));
    }
    return 0;
  },
};

function readWords(words: readonly string[]) {
  const { values, positionals } = parseArgs({
    args: [...words],
    allowPositionals: true,
    options: { binary: { type: 'boolean', default: false }, language: { type: 'string', default: 'en' } },
  });
  const [file, ...more] = positionals;
  if (file === undefined || more.length > 0) throw new UsageError('Name one file, or - for standard input.');
  return { file, binary: values.binary, language: languageNamed(values.language) };
}

function languageNamed(name: string): QuestionLanguage | undefined {
  if (name === 'auto') return undefined;
  if (name === 'en' || name === 'de') return name;
  throw new UsageError(`"${name}" is no language this reads: en, de or auto.`);
}

async function contentOf(file: string): Promise<string> {
  if (file === '-') return text(process.stdin);
  try {
    return await readFile(pathFromCaller(file), 'utf8');
  } catch (error) {
    if (
      error instanceof Error &&
      'code' in error &&
      ['ENOENT', 'EISDIR', 'EACCES'].includes(String(error.code))
    )
      throw new UsageError(`"${file}" cannot be read.`);
    throw error;
  }
}

/** Lines end in LF or CRLF; the mark of a byte order and the end of the last line are no lines of their own. */
function linesOf(content: string): string[] {
  const lines = content.replace(/^\uFEFF/, '').split(/\r?\n/);
  if (lines.at(-1) === '') lines.pop();
  return lines;
}

const openness = ({ open }: Reading): string => (open ? 'open' : 'closed');

/** `open` or `closed`, and after a tab the narrower kind where it says more. */
function wordsFor(reading: Reading): string {
  const first = openness(reading);
  const kind = reading.kind.toLowerCase().replaceAll('_', '-');
  return kind === first ? first : `${first}\t${kind}`;
}
