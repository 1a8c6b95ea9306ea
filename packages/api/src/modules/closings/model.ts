import type { PersonId } from '../../kernel/ids.ts';
import type { closing, closingWords } from './tables.ts';

export type ClosingRow = typeof closing.$inferSelect;
export type ClosingWordsRow = typeof closingWords.$inferSelect;

/** One party's words at the end, opened. */
export interface ClosingWordsModel extends Omit<ClosingWordsRow, 'body'> {
  readonly reached: string;
  readonly learned: string;
  readonly thanks: string;
}

/** How long what a pair wrote is kept. Dates are ISO 8601. */
export interface RetentionModel {
  /** Null where that is not for the viewer. */
  readonly days: number | null;
  readonly deletesOn: string;
  readonly heldById: PersonId | null;
  readonly heldAt: Date | null;
  readonly erasedAt: Date | null;
}

/** A key of one author's words; never the key itself. */
export interface ContentKeyModel {
  readonly authorId: PersonId;
  readonly version: number;
  readonly createdAt: Date;
  readonly destroyedAt: Date | null;
}
