import { rowLoader } from '../../db/loader.ts';
import type { SessionId, SessionSeriesId } from '../../kernel/ids.ts';
import type { SeriesRow, SessionRow, SessionWordsRow } from './model.ts';
import { seriesByIds, sessionsByIds, wordsByIds } from './queries.ts';

/** Sessions of the viewer's own. */
export const sessionLoader = rowLoader<SessionId, SessionRow>(sessionsByIds, (row) => row.id);
export const seriesLoader = rowLoader<SessionSeriesId, SeriesRow>(seriesByIds, (row) => row.id);
export const wordsLoader = rowLoader<SessionId, SessionWordsRow>(wordsByIds, (row) => row.sessionId);
