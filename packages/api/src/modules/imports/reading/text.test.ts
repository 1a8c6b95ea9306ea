import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FileRefused, fileLimits } from './limits.ts';
import { TextReader } from './text.ts';

async function* chunks(bytes: Buffer, size: number): AsyncGenerator<Uint8Array> {
  for (let start = 0; start < bytes.length; start += size) yield bytes.subarray(start, start + size);
}

async function read(bytes: Buffer, size = 7): Promise<{ text: string; encoding: string }> {
  const reader = new TextReader();
  let text = '';
  for await (const part of reader.read(chunks(bytes, size))) text += part;
  return { text, encoding: reader.encoding };
}

/** Text as a file may hold it: no control characters but line ends and tabs. */
const plain = fc
  .string({ unit: 'binary', minLength: 1, maxLength: 200 })
  .map((text) => text.replaceAll(/[\p{Cc}\ufffd\ufeff]/gu, ' '))
  .filter((text) => text.isWellFormed());
const withLineEnds = fc
  .array(fc.tuple(plain, fc.constantFrom('\n', '\r\n', '\r')))
  .map((lines) => lines.flat().join(''));
const western = fc
  .array(fc.constantFrom('Jürgen', 'Müller', 'François', 'Åse', 'Größe', '€', 'plain', ';', '\n'), {
    minLength: 1,
  })
  .map((words) => words.join(' '));

const normalized = (text: string) => text.replaceAll(/\r\n?/g, '\n');

describe('text of a file', () => {
  it('is the same however its UTF-8 bytes are cut into chunks', async () => {
    await fc.assert(
      fc.asyncProperty(
        withLineEnds,
        fc.integer({ min: 1, max: 50 }),
        fc.boolean(),
        async (text, size, marked) => {
          fc.pre(!looksLikeAnotherFormat(text) && text !== '');
          const bytes = Buffer.from(marked ? `\ufeff${text}` : text);
          expect(await read(bytes, size)).toEqual({ text: normalized(text), encoding: 'UTF-8' });
        },
      ),
    );
  });

  it('is read as UTF-16 by its byte order mark', async () => {
    await fc.assert(
      fc.asyncProperty(
        withLineEnds,
        fc.integer({ min: 1, max: 50 }),
        fc.boolean(),
        async (text, size, swapped) => {
          const little = Buffer.from(`\ufeff${text}`, 'utf16le');
          const bytes = swapped ? Buffer.from(little).swap16() : little;
          expect(await read(bytes, size)).toEqual({
            text: normalized(text),
            encoding: swapped ? 'UTF-16BE' : 'UTF-16LE',
          });
        },
      ),
    );
  });

  it('is read as windows-1252 where it is not UTF-8, wherever the first such byte comes', async () => {
    await fc.assert(
      fc.asyncProperty(western, fc.integer({ min: 1, max: 50 }), fc.nat(100), async (text, size, before) => {
        const whole = `${'x'.repeat(before)}${text} é`;
        const bytes = Buffer.from(whole.replaceAll('€', '\x80'), 'latin1');
        expect(await read(bytes, size)).toEqual({ text: whole, encoding: 'windows-1252' });
      }),
    );
  });

  it('stays UTF-8 where single characters are damaged', async () => {
    const bytes = Buffer.concat([
      Buffer.from('Jürgen Müller äöü '),
      Buffer.from([0xe4]),
      Buffer.from(' Größe'),
    ]);
    expect(await read(bytes)).toEqual({ text: 'Jürgen Müller äöü \ufffd Größe', encoding: 'UTF-8' });
  });

  it('decides at a byte that comes after more ASCII than any buffer holds', async () => {
    const bytes = Buffer.from(`${'a,b\n'.repeat(50_000)}Müller,1\n`, 'latin1');
    const { text, encoding } = await read(bytes, 65_536);
    expect(encoding).toBe('windows-1252');
    expect(text.endsWith('Müller,1\n')).toBe(true);
  });
});

describe('a file that is no text', () => {
  it('is refused where it is empty, has bytes that no text has, or is too large', async () => {
    await expect(read(Buffer.alloc(0))).rejects.toMatchObject({ code: 'EMPTY' });
    await expect(read(Buffer.from('id,name\n1,\0\n'))).rejects.toMatchObject({ code: 'NOT_CSV' });
    await expect(read(Buffer.from('\ufeffid\0', 'utf16le'))).rejects.toMatchObject({ code: 'NOT_CSV' });
  });

  it('is refused as soon as it is larger than what may be sent', async () => {
    const block = Buffer.alloc(1024 * 1024, 'a,b,c\n');
    let sent = 0;
    const endless = async function* () {
      for (;;) {
        sent += block.length;
        yield block;
      }
    };
    const reading = async () => {
      for await (const _ of new TextReader().read(endless()));
    };
    await expect(reading()).rejects.toThrow(FileRefused);
    expect(sent).toBe(fileLimits.bytes + block.length);
  });
});

function looksLikeAnotherFormat(text: string): boolean {
  return /^\s*(?:[<{[%]|PK|GIF8)/.test(text);
}
