import { isAscii, isUtf8 } from 'node:buffer';
import { TextDecoder } from 'node:util';
import { FileRefused, fileLimits } from './limits.ts';
import { refuseOtherFormats } from './signature.ts';

/** Bytes after the first one beyond ASCII that decide between UTF-8 and windows-1252. */
const decidingWindow = 64 * 1024;
const signatureLength = 200;

/**
 * Turns the bytes of a file into text with `\n` line ends.
 *
 * Encodings: UTF-16 by its byte order mark; else UTF-8, with or without one; else windows-1252, which contains ISO-8859-1.
 * Up to the first byte beyond ASCII the last two are the same, so the choice waits for that byte, wherever it comes, and
 * nothing has to be read twice.
 */
export class TextReader {
  #encoding: 'UTF-8' | 'UTF-16LE' | 'UTF-16BE' | 'windows-1252' = 'UTF-8';
  #decoder: TextDecoder | null = null;
  #bytes = 0;
  #endedWithReturn = false;

  /** The encoding found so far; final once `read` has ended. */
  get encoding(): string {
    return this.#encoding;
  }

  /**
   * @param source the file; chunks of any size
   * @throws FileRefused where the file is empty, too large, or no text
   */
  async *read(source: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
    let held: Buffer = Buffer.alloc(0);
    let begun = false;
    for await (const chunk of source) {
      this.#count(chunk.length);
      held = held.length === 0 ? Buffer.from(chunk) : Buffer.concat([held, chunk]);
      if (!begun) {
        if (held.length < signatureLength) continue;
        begun = true;
        held = this.#begin(held);
      }
      const [text, rest] = this.#take(held, false);
      held = rest;
      if (text !== '') yield this.#lineEnds(text);
    }
    if (this.#bytes === 0)
      throw new FileRefused('EMPTY', 'The file is empty (0 bytes). Send the file with its rows.');
    if (!begun) held = this.#begin(held);
    const [text] = this.#take(held, true);
    const last = this.#lineEnds(text + (this.#decoder?.decode() ?? ''));
    if (last !== '') yield last;
  }

  #count(length: number): void {
    this.#bytes += length;
    if (this.#bytes > fileLimits.bytes) throw tooLarge();
  }

  /** Looks at the first bytes: format, byte order mark. */
  #begin(head: Buffer): Buffer {
    const mark = byteOrderMark(head);
    if (mark === null) {
      refuseOtherFormats(head);
      return head;
    }
    this.#encoding = mark.encoding;
    this.#decoder = new TextDecoder(mark.encoding);
    const rest = head.subarray(mark.length);
    if (mark.encoding === 'UTF-8') refuseOtherFormats(rest);
    return rest;
  }

  /** Decodes what can be decoded by now. */
  #take(held: Buffer, atEnd: boolean): [text: string, rest: Buffer] {
    const none = Buffer.alloc(0);
    if (this.#decoder !== null) return [this.#decoder.decode(held, { stream: true }), none];
    if (isAscii(held)) return [held.toString('latin1'), none];
    const start = held.findIndex((byte) => byte > 0x7f);
    const plain = held.toString('latin1', 0, start);
    const window = held.subarray(start);
    if (window.length < decidingWindow && !atEnd) return [plain, window];
    this.#encoding = unmarkedEncoding(window.subarray(0, decidingWindow));
    this.#decoder = new TextDecoder(this.#encoding);
    return [plain + this.#decoder.decode(window, { stream: true }), none];
  }

  /** `\r\n` and `\r` become `\n`, also where a chunk ends between the two. */
  #lineEnds(text: string): string {
    if (text.includes('\0')) throw notText();
    const joined = this.#endedWithReturn && text.startsWith('\n') ? text.slice(1) : text;
    if (text !== '') this.#endedWithReturn = text.endsWith('\r');
    return joined.includes('\r') ? joined.replace(/\r\n?/g, '\n') : joined;
  }
}

function byteOrderMark(head: Buffer): { encoding: 'UTF-8' | 'UTF-16LE' | 'UTF-16BE'; length: number } | null {
  if (head[0] === 0xef && head[1] === 0xbb && head[2] === 0xbf) return { encoding: 'UTF-8', length: 3 };
  if (head[0] === 0xff && head[1] === 0xfe) return { encoding: 'UTF-16LE', length: 2 };
  if (head[0] === 0xfe && head[1] === 0xff) return { encoding: 'UTF-16BE', length: 2 };
  return null;
}

/**
 * UTF-8 where more of the characters beyond ASCII are well-formed UTF-8 than not: a file with one damaged character stays
 * UTF-8, and text in windows-1252 practically never forms UTF-8 by chance.
 * @param window bytes from the first one beyond ASCII
 */
function unmarkedEncoding(window: Buffer): 'UTF-8' | 'windows-1252' {
  const whole = window.length === decidingWindow ? withoutPartialCharacter(window) : window;
  if (isUtf8(whole)) return 'UTF-8';
  let formed = 0;
  let damaged = 0;
  for (const character of new TextDecoder().decode(whole)) {
    if (character === '\ufffd') damaged += 1;
    else if (character > '\x7f') formed += 1;
  }
  return formed > damaged ? 'UTF-8' : 'windows-1252';
}

/** Without the up to three last bytes that may begin a character which the window cuts off. */
function withoutPartialCharacter(bytes: Buffer): Buffer {
  for (let back = 1; back <= 3; back += 1) {
    const byte = bytes[bytes.length - back] ?? 0;
    if (byte >= 0xc0) return bytes.subarray(0, bytes.length - back);
    if (byte < 0x80) break;
  }
  return bytes;
}

export function tooLarge(): FileRefused {
  const megabytes = fileLimits.bytes / (1024 * 1024);
  return new FileRefused(
    'TOO_LARGE',
    `The file is larger than ${megabytes} MB. Split it and send the parts one after the other.`,
  );
}

function notText(): FileRefused {
  return new FileRefused(
    'NOT_CSV',
    'The file contains bytes that no text has. If it is a list, save it as CSV (UTF-8) and send that file.',
  );
}
