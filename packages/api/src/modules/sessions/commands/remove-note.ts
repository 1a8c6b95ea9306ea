import type { RemovePrivateNoteInput, RemoveSharedNoteInput } from '@rapport/shared';
import type { Act } from '../../../context.ts';
import type { AgendaItemId, PrivateNoteId, SharedNoteId } from '../../../kernel/ids.ts';
import { fail, ok, type Result } from '../../../kernel/result.ts';
import { announceRelationship } from '../../relationships/index.ts';
import { privateNote, sharedNote } from '../note-tables.ts';
import { heldPrivateNote, heldSharedNote, isPrivateNote, isSharedNote } from './held-note.ts';

/** How long a removal can be taken back, in seconds. */
const graceSeconds = 600;

/** Has what was removed just now deleted for good, unless that is taken back. */
export async function clearLater(
  { db, viewer, jobs }: Act,
  id: AgendaItemId | PrivateNoteId | SharedNoteId,
  removedAt: Date,
): Promise<void> {
  const payload = { organizationId: viewer.organizationId, id, removedAt: removedAt.toISOString() };
  await jobs.enqueue(db, 'sessions.clear-removed', payload, { afterSeconds: graceSeconds });
}

/** Removes a note for oneself that stands by itself, or takes that back while it is not deleted. Repeating it changes nothing. */
export async function removePrivateNote(
  act: Act,
  input: RemovePrivateNoteInput,
): Promise<Result<PrivateNoteId>> {
  const held = await heldPrivateNote(act, input.privateNoteId);
  if (!held.ok) return held;
  const { note } = held.value;
  if (note.sessionId !== null) return ofSession();
  if ((note.removedAt !== null) === input.removed) return ok(note.id);
  const removedAt = input.removed ? act.clock.now() : null;
  await act.db.update(privateNote).set({ removedAt }).where(isPrivateNote(note));
  if (removedAt) await clearLater(act, note.id, removedAt);
  return ok(note.id);
}

/** Removes a note for both that stands by itself, or takes that back while it is not deleted. Repeating it changes nothing. */
export async function removeSharedNote(
  act: Act,
  input: RemoveSharedNoteInput,
): Promise<Result<SharedNoteId>> {
  const held = await heldSharedNote(act, input.sharedNoteId);
  if (!held.ok) return held;
  const { note, pair } = held.value;
  if (note.sessionId !== null) return ofSession();
  if ((note.removedAt !== null) === input.removed) return ok(note.id);
  const removedAt = input.removed ? act.clock.now() : null;
  await act.db.update(sharedNote).set({ removedAt }).where(isSharedNote(note));
  if (removedAt) await clearLater(act, note.id, removedAt);
  await announceRelationship(act, pair);
  return ok(note.id);
}

const ofSession = () =>
  fail('WRONG_STATE', 'Notes about a session belong to it. Empty them instead of removing them.');
