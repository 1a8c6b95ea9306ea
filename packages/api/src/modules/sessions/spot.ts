import type { SessionId, SessionSeriesId } from '../../kernel/ids.ts';

/** Where words stand within their relationship. */
export interface Spot {
  readonly table: string;
  readonly column: string;
  readonly rowId: string;
}

/** Where the words of one session stand. */
export const spotOf = (rowId: SessionId): Spot => ({ table: 'session_words', column: 'body', rowId });

/** Where the words of a whole series stand. */
export const seriesSpotOf = (rowId: SessionSeriesId): Spot => ({
  table: 'session_series',
  column: 'body',
  rowId,
});
