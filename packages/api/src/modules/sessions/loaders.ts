import DataLoader from 'dataloader';
import { perRequest, requireViewer } from '../../context.ts';
import { rowLoader } from '../../db/loader.ts';
import type { RelationshipId, SessionId, SessionSeriesId } from '../../kernel/ids.ts';
import { presentTerms } from '../agreements/index.ts';
import type { SeriesRow, SessionRow, SessionWordsRow } from './model.ts';
import { countsOf, seriesByIds, sessionsByIds, upcomingOfSeries, wordsByIds } from './queries.ts';

/** Sessions of the viewer's own. */
export const sessionLoader = rowLoader<SessionId, SessionRow>(sessionsByIds, (row) => row.id);
export const seriesLoader = rowLoader<SessionSeriesId, SeriesRow>(seriesByIds, (row) => row.id);
export const wordsLoader = rowLoader<SessionId, SessionWordsRow>(wordsByIds, (row) => row.sessionId);

/** How many sessions each relationship has. */
export const countsLoader = perRequest(
  (context) =>
    new DataLoader(async (ids: readonly RelationshipId[]) => {
      const { organizationId } = requireViewer(context);
      const rows = await countsOf(await context.read(), organizationId, ids, context.clock.now());
      const nothing = { held: 0, planned: 0, open: 0 };
      return ids.map((id) => rows.find(({ relationshipId }) => relationshipId === id) ?? nothing);
    }),
);

/** When the sessions of each series begin that lie ahead. */
export const upcomingLoader = perRequest(
  (context) =>
    new DataLoader(async (ids: readonly SessionSeriesId[]) => {
      const viewer = requireViewer(context);
      const rows = await upcomingOfSeries(await context.read(), viewer, ids, context.clock.now());
      return ids.map((id) => rows.filter(({ seriesId }) => seriesId === id).map(({ startsAt }) => startsAt));
    }),
);

/** The terms that each relationship goes by. */
export const termsLoader = perRequest(
  (context) =>
    new DataLoader(async (ids: readonly RelationshipId[]) => {
      const { organizationId } = requireViewer(context);
      const db = await context.read();
      return Promise.all(ids.map((id) => presentTerms(db, organizationId, id)));
    }),
);
