import type { Id, PersonId, SessionId } from '../../kernel/ids.ts';

/** Where the words of a point of an agenda stand. */
export const agendaSpot = (id: Id<'agi'>) => ({ table: 'agenda_item', column: 'body', rowId: id });
/** Where a private note stands. */
export const privateNoteSpot = (id: Id<'pno'>) => ({ table: 'private_note', column: 'body', rowId: id });
/** Where a shared note stands. */
export const sharedNoteSpot = (id: Id<'sno'>) => ({ table: 'shared_note', column: 'body', rowId: id });
/** Where what one party takes away from a session stands. */
export const insightSpot = (sessionId: SessionId, personId: PersonId) => ({
  table: 'session_insight',
  column: 'body',
  rowId: `${sessionId} ${personId}`,
});
