import DataLoader from 'dataloader';
import { perRequest } from '../../context.ts';
import { groupLoader, rowLoader } from '../../db/loader.ts';
import type {
  AgendaItemId,
  PrivateNoteId,
  RelationshipId,
  SessionId,
  SharedNoteId,
} from '../../kernel/ids.ts';
import { presentTerms } from '../agreements/index.ts';
import type { AgendaItemRow, InsightRow, PrivateNoteRow, SharedNoteRow } from './room-model.ts';
import {
  agendaItemsByIds,
  agendasOf,
  carriedOnFrom,
  insightsOf,
  privateNotesByIds,
  privateNotesOfSessions,
  sharedNotesByIds,
  sharedNotesOfSessions,
} from './room-queries.ts';

export const agendaItemLoader = rowLoader<AgendaItemId, AgendaItemRow>(agendaItemsByIds, (row) => row.id);
export const privateNoteLoader = rowLoader<PrivateNoteId, PrivateNoteRow>(privateNotesByIds, (row) => row.id);
export const sharedNoteLoader = rowLoader<SharedNoteId, SharedNoteRow>(sharedNotesByIds, (row) => row.id);

/** In the order of the agenda. */
export const agendaLoader = groupLoader<SessionId, AgendaItemRow>(agendasOf, (row) => row.sessionId);
/** In which session each of these points goes on. */
export const carriedOnLoader = rowLoader<AgendaItemId, Awaited<ReturnType<typeof carriedOnFrom>>[number]>(
  carriedOnFrom,
  (row) => row.carriedFrom,
);
// The key of a note that stands by itself is never asked for.
export const privateNoteOfLoader = rowLoader<SessionId, PrivateNoteRow & { readonly sessionId: SessionId }>(
  async (...of) => (await privateNotesOfSessions(...of)).flatMap(aboutSession),
  (row) => row.sessionId,
);
export const sharedNoteOfLoader = rowLoader<SessionId, SharedNoteRow & { readonly sessionId: SessionId }>(
  async (...of) => (await sharedNotesOfSessions(...of)).flatMap(aboutSession),
  (row) => row.sessionId,
);
export const insightLoader = groupLoader<SessionId, InsightRow>(insightsOf, (row) => row.sessionId);

/** The terms that each relationship goes by; null where the viewer may not read them, or none are in force. */
export const termsLoader = perRequest(
  (context) =>
    new DataLoader(async (ids: readonly RelationshipId[]) => {
      const db = await context.read();
      const organizationId = context.viewer?.organizationId;
      if (organizationId === undefined) return ids.map(() => null);
      return Promise.all(ids.map((id) => presentTerms(db, organizationId, id)));
    }),
);

function aboutSession<Row extends { readonly sessionId: SessionId | null }>({
  sessionId,
  ...row
}: Row): (Omit<Row, 'sessionId'> & { readonly sessionId: SessionId })[] {
  return sessionId === null ? [] : [{ ...row, sessionId }];
}
