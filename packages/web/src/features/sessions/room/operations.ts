import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import {
  AddAgendaItemDocument,
  AddPrivateNoteDocument,
  AddSharedNoteDocument,
  type AgendaItemPartsFragment,
  CarryOverAgendaItemsDocument,
  EditAgendaItemDocument,
  EditPrivateNoteDocument,
  EditSharedNoteDocument,
  MarkAgendaItemDocument,
  MoveAgendaItemDocument,
  NotesOfRelationshipDocument,
  PrivateNoteByIdDocument,
  RecordInsightDocument,
  RemoveAgendaItemDocument,
  RemovePrivateNoteDocument,
  RemoveSharedNoteDocument,
  SessionRoomDocument,
  type SessionRoomFragment,
  type SessionRoomResultFragment,
  SharedNoteByIdDocument,
} from '../../../gql/graphql.ts';
import { accepted, execute, InputRefused } from '../../../lib/execute.ts';
import { notify } from '../../../ui/notify.ts';
import type { SavedNote } from './note-draft.ts';

/** How often a room is asked for where no news come by themselves, in milliseconds. */
const askAgainMs = 30_000;

/** Whose words a note holds, and so who reads it. */
export type NoteSide = 'PRIVATE' | 'SHARED';

/** Agenda, notes and outcome of a session; null for whoever may not see them. */
export const roomQuery = (sessionId: string, relationshipId: string) =>
  queryOptions({
    queryKey: ['sessions', 'room', sessionId, relationshipId],
    queryFn: async ({ signal }) => (await execute(SessionRoomDocument, { id: sessionId }, signal)).session,
    refetchInterval: askAgainMs,
  });

/** The latest notes of a relationship by their beginnings. */
export const notesQuery = (relationshipId: string, first: number) =>
  queryOptions({
    queryKey: ['sessions', 'notes', relationshipId, first],
    queryFn: async ({ signal }) =>
      (await execute(NotesOfRelationshipDocument, { id: relationshipId, first }, signal)).relationship,
  });

/** One note that stands by itself, whole; null where it is gone. */
export const noteQuery = (side: NoteSide, id: string, relationshipId: string) =>
  queryOptions({
    queryKey: ['sessions', 'note', side, id, relationshipId],
    queryFn: async ({ signal }): Promise<SavedNote | null> => {
      if (side === 'PRIVATE') {
        const { node } = await execute(PrivateNoteByIdDocument, { id }, signal);
        return node?.__typename === 'PrivateNote' ? savedOf(node) : null;
      }
      const { node } = await execute(SharedNoteByIdDocument, { id }, signal);
      return node?.__typename === 'SharedNote' ? savedOf(node) : null;
    },
    refetchInterval: askAgainMs,
  });

/** A note as a draft begins from it. */
export const savedOf = ({ id, text, revision }: { id: string; text: string | null; revision: number }) => ({
  id,
  text: text ?? '',
  revision,
});

type Agenda = NonNullable<SessionRoomFragment['agenda']>;

/**
 * A change of an agenda or an outcome. The room shows it as soon as the server has it, or at once where `ahead` says how the agenda will
 * look; what the server refuses is taken back and said.
 */
function useRoomMutation<Result extends Record<string, SessionRoomResultFragment | string>, Input>(
  document: TypedDocumentNode<Result, { input: Input }>,
  room: Pick<SessionRoomFragment, 'id' | 'relationship'>,
  ahead?: (agenda: Agenda, input: Input) => Agenda,
) {
  const queryClient = useQueryClient();
  const { queryKey } = roomQuery(room.id, room.relationship.id);
  return useMutation({
    // One after the other, so that what is shown ahead is never overtaken by an earlier answer.
    scope: { id: `room ${room.id}` },
    mutationFn: async (input: Input) => {
      const payload = Object.values(await execute(document, { input })).find(
        (value): value is SessionRoomResultFragment => typeof value === 'object',
      );
      if (!payload) throw new Error('The answer lacks its payload.');
      return accepted(payload).session;
    },
    onMutate: (input) => {
      if (!ahead) return;
      // What is being read was asked for before, and would show the agenda of then.
      void queryClient.cancelQueries({ queryKey }, { revert: false });
      queryClient.setQueryData(queryKey, (before) =>
        before?.agenda ? { ...before, agenda: ahead(before.agenda, input) } : before,
      );
    },
    onSuccess: (session) =>
      queryClient.setQueryData(queryKey, (before) =>
        before && session ? { ...before, ...session } : before,
      ),
    onError: (error) => {
      void queryClient.invalidateQueries({ queryKey });
      // What collides is shown where it collides.
      if (ahead && !(error instanceof InputRefused && error.errors.some(({ code }) => code === 'CONFLICT')))
        notify(error.message);
    },
  });
}

type Room = Pick<SessionRoomFragment, 'id' | 'relationship'>;

const changed = (agenda: Agenda, id: string, change: Partial<AgendaItemPartsFragment>) =>
  agenda.map((item) => (item.id === id ? { ...item, ...change } : item));

export const useAddItem = (room: Room) => useRoomMutation(AddAgendaItemDocument, room);
export const useEditItem = (room: Room) => useRoomMutation(EditAgendaItemDocument, room);
export const useCarryOver = (room: Room) => useRoomMutation(CarryOverAgendaItemsDocument, room);
export const useRecordInsight = (room: Room) => useRoomMutation(RecordInsightDocument, room);
export const useMarkItem = (room: Room) =>
  useRoomMutation(MarkAgendaItemDocument, room, (agenda, { agendaItemId, done }) =>
    changed(agenda, agendaItemId, { doneAt: done ? new Date().toISOString() : null }),
  );
export const useMoveItem = (room: Room) =>
  useRoomMutation(MoveAgendaItemDocument, room, (agenda, { agendaItemId, index }) => {
    const moved = agenda.filter(({ id }) => id === agendaItemId);
    const others = agenda.filter(({ id }) => id !== agendaItemId);
    return [...others.slice(0, index), ...moved, ...others.slice(index)];
  });
export const useRemoveItem = (room: Room) =>
  useRoomMutation(RemoveAgendaItemDocument, room, (agenda, { agendaItemId, removed }) =>
    removed ? agenda.filter(({ id }) => id !== agendaItemId) : agenda,
  );

/** Where a note stands: about a session, or by itself in a relationship. */
export type NotePlace = { sessionId: string } | { relationshipId: string };

type NoteBase = { readonly note: Pick<SavedNote, 'id' | 'revision'> | null; readonly key: string };

/** Saves a private note as it is typed, or begins it. */
export async function savePrivateNote(place: NotePlace, text: string, base: NoteBase): Promise<SavedNote> {
  const { privateNote } = base.note
    ? accepted(
        (
          await execute(EditPrivateNoteDocument, {
            input: { privateNoteId: base.note.id, text, revision: base.note.revision },
          })
        ).editPrivateNote,
      )
    : accepted(
        (await execute(AddPrivateNoteDocument, { input: { ...place, text, idempotencyKey: base.key } }))
          .addPrivateNote,
      );
  return there(privateNote);
}

/** Saves a note for both as it is typed, or begins it. */
export async function saveSharedNote(place: NotePlace, text: string, base: NoteBase): Promise<SavedNote> {
  const { sharedNote } = base.note
    ? accepted(
        (
          await execute(EditSharedNoteDocument, {
            input: { sharedNoteId: base.note.id, text, revision: base.note.revision },
          })
        ).editSharedNote,
      )
    : accepted(
        (await execute(AddSharedNoteDocument, { input: { ...place, text, idempotencyKey: base.key } }))
          .addSharedNote,
      );
  return there(sharedNote);
}

function there(note: { id: string; text: string | null; revision: number } | null): SavedNote {
  // Begun by an earlier try and removed since: the same as somebody else having changed it.
  if (!note) throw new InputRefused([{ code: 'CONFLICT', message: 'This note was removed.', path: [] }]);
  return savedOf(note);
}

/** Removes a note that stands by itself, or brings it back. */
export function useRemoveNote(side: NoteSide, relationshipId: string) {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: async ({ id, removed }: { id: string; removed: boolean }) => {
      if (side === 'PRIVATE')
        accepted(
          (await execute(RemovePrivateNoteDocument, { input: { privateNoteId: id, removed } }))
            .removePrivateNote,
        );
      else
        accepted(
          (await execute(RemoveSharedNoteDocument, { input: { sharedNoteId: id, removed } }))
            .removeSharedNote,
        );
    },
    onError: (error) => notify(error.message),
    onSettled: () => queryClient.invalidateQueries({ queryKey: ['sessions', 'notes', relationshipId] }),
  });
}
