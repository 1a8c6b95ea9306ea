/** What one file may hold. Beyond a row limit the row is refused, beyond a file limit the file. */
export const fileLimits = {
  /** Bytes as sent. */
  bytes: 200 * 1024 * 1024,
  rows: 1_000_000,
  columns: 1_000,
  /** Characters of one cell. */
  cell: 10_000,
  /** Bytes of one row before it counts as a quotation mark that was never closed. */
  row: 4 * 1024 * 1024,
} as const;

/** Why a file as a whole cannot be used. */
export type FileRefusalCode = 'EMPTY' | 'NOT_CSV' | 'TOO_LARGE' | 'UNREADABLE';

/** Thrown while reading; the message is for the person who sent the file. */
export class FileRefused extends Error {
  readonly code: FileRefusalCode;

  constructor(code: FileRefusalCode, message: string) {
    super(message);
    this.name = 'FileRefused';
    this.code = code;
  }
}
