import { and, eq } from 'drizzle-orm';
import type { Act } from '../../../context.ts';
import { parseId } from '../../../kernel/ids.ts';
import { notFound, ok, type Result } from '../../../kernel/result.ts';
import type { RelationshipRow } from '../../relationships/index.ts';
import { privateNote, sharedNote } from '../note-tables.ts';
import type { PrivateNoteRow, SharedNoteRow } from '../room-model.ts';
import { privateNotesWithRemoved, sharedNotesWithRemoved } from '../room-queries.ts';
import { heldForNotes } from './note-ground.ts';

interface Held<Note> {
  readonly note: Note;
  readonly pair: RelationshipRow;
}

/** One of the viewer's own notes, removed or not, in a relationship that is held until the transaction ends. */
export async function heldPrivateNote(act: Act, text: string): Promise<Result<Held<PrivateNoteRow>>> {
  const id = parseId('pno', text);
  const find = async () => (id ? (await privateNotesWithRemoved(act.db, act.viewer, [id])).at(0) : undefined);
  const found = await find();
  if (!found) return notFound('note', 'privateNoteId');
  const pair = await heldForNotes(act, found.relationshipId, 'PRIVATE');
  if (!pair.ok) return pair;
  // Read anew: whoever held the relationship before may have changed it.
  const note = await find();
  return note ? ok({ note, pair: pair.value }) : notFound('note', 'privateNoteId');
}

/** A note for both that the viewer may write, removed or not, in a relationship that is held until the transaction ends. */
export async function heldSharedNote(act: Act, text: string): Promise<Result<Held<SharedNoteRow>>> {
  const id = parseId('sno', text);
  const find = async () => (id ? (await sharedNotesWithRemoved(act.db, act.viewer, [id])).at(0) : undefined);
  const found = await find();
  if (!found) return notFound('note', 'sharedNoteId');
  const pair = await heldForNotes(act, found.relationshipId, 'SHARED');
  if (!pair.ok) return pair;
  const note = await find();
  return note ? ok({ note, pair: pair.value }) : notFound('note', 'sharedNoteId');
}

export function isPrivateNote({ organizationId, id }: Pick<PrivateNoteRow, 'organizationId' | 'id'>) {
  return and(eq(privateNote.organizationId, organizationId), eq(privateNote.id, id));
}

export function isSharedNote({ organizationId, id }: Pick<SharedNoteRow, 'organizationId' | 'id'>) {
  return and(eq(sharedNote.organizationId, organizationId), eq(sharedNote.id, id));
}
