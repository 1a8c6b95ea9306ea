import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { UsageError } from './command.ts';
import { questionsClassify } from './questions-classify.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'questions-'));
});
afterEach(() => rm(folder, { recursive: true }));

async function classify(content: string, ...args: string[]): Promise<string[]> {
  const file = join(folder, 'questions.txt');
  await writeFile(file, content);
  const out: string[] = [];
  const terminal = { out: (line: string) => void out.push(line), note: () => {}, progress: () => {} };
  expect(await questionsClassify.runOffline([file, ...args], terminal)).toBe(0);
  return out;
}

describe('rapport questions classify', () => {
  it('says one thing for each line, in order', async () => {
    expect(
      await classify(
        "What happened?\nDid you call?\nDon't you think so?\nWhy didn't you call?\nI see.\nHow are you? Any news?",
      ),
    ).toEqual([
      'open',
      'closed',
      'closed\tleading',
      'open\twhy-accusing',
      'closed\tnot-a-question',
      'open\tmultiple',
    ]);
  });

  it('says only open or closed when asked to', async () => {
    expect(await classify("Isn't it late?\nWhy did you do that?\n\n", '--binary')).toEqual([
      'closed',
      'open',
      'closed',
    ]);
  });

  it('reads a byte order mark, CRLF, empty and very long lines', async () => {
    const long = `${'and so on, '.repeat(100_000)}what do you think?`;
    expect(await classify(`\uFEFFHow so?\r\n\r\n${long}\r\n`)).toEqual([
      'open',
      'closed\tnot-a-question',
      'open',
    ]);
    expect(await classify('')).toEqual([]);
  });

  it('reads German when told, or finds out', async () => {
    expect(await classify('Wie war das?\nHaben Sie Zeit?', '--language', 'de')).toEqual(['open', 'closed']);
    expect(await classify('Warum haben Sie nicht angerufen?\nHow was it?', '--language', 'auto')).toEqual([
      'open\twhy-accusing',
      'open',
    ]);
  });

  it('says what is wrong with its words', async () => {
    const terminal = { out: () => {}, note: () => {}, progress: () => {} };
    await expect(questionsClassify.runOffline([], terminal)).rejects.toThrow(UsageError);
    await expect(questionsClassify.runOffline([join(folder, 'none')], terminal)).rejects.toThrow(
      'cannot be read',
    );
    await expect(questionsClassify.runOffline(['-', '--language', 'fr'], terminal)).rejects.toThrow(
      'no language',
    );
  });
});
