import type { EditPrivateNoteInput, EditSharedNoteInput } from '@rapport/shared';
import type { Act } from '../../../context.ts';
import type { PrivateNoteId, RelationshipId, SharedNoteId } from '../../../kernel/ids.ts';
import { failAll, ok, type Result } from '../../../kernel/result.ts';
import { problemsOf } from '../../../kernel/validation.ts';
import { openTextsIn, type SealedItem, sealText } from '../../confidential/index.ts';
import { announceRelationship } from '../../relationships/index.ts';
import { privateNote, sharedNote } from '../note-tables.ts';
import type { PrivateNoteRow } from '../room-model.ts';
import { privateNoteSpot, sharedNoteSpot } from '../room-spots.ts';
import { heldPrivateNote, heldSharedNote, isPrivateNote, isSharedNote } from './held-note.ts';
import { noteText } from './note-ground.ts';
import { overtaken } from './overtaken.ts';

/** Saves a note for oneself, whole. Where another device was quicker, nothing is done. */
export async function editPrivateNote(act: Act, input: EditPrivateNoteInput): Promise<Result<PrivateNoteId>> {
  const text = noteText.safeParse(input.text);
  if (!text.success) return failAll(problemsOf(text.error).map((one) => ({ ...one, path: ['text'] })));
  const held = await heldPrivateNote(act, input.privateNoteId);
  if (!held.ok) return held;
  const { note, pair } = held.value;
  if (note.removedAt !== null || note.revision !== input.revision) {
    const again = await isSavedAlready(act, pair.id, note, privateNoteSpot(note.id), text.data);
    return again ? ok(note.id) : overtaken(act, note.authorId, 'note');
  }
  const { sealed: body, keyVersion } = await sealText(act, pair.id, privateNoteSpot(note.id), text.data);
  await act.db
    .update(privateNote)
    .set({ keyVersion, body, revision: note.revision + 1, updatedAt: act.clock.now() })
    .where(isPrivateNote(note));
  return ok(note.id);
}

/** Saves a note for both, whole. Where the partner was quicker, nothing is done. */
export async function editSharedNote(act: Act, input: EditSharedNoteInput): Promise<Result<SharedNoteId>> {
  const text = noteText.safeParse(input.text);
  if (!text.success) return failAll(problemsOf(text.error).map((one) => ({ ...one, path: ['text'] })));
  const held = await heldSharedNote(act, input.sharedNoteId);
  if (!held.ok) return held;
  const { note, pair } = held.value;
  if (note.removedAt !== null || note.revision !== input.revision) {
    const again = await isSavedAlready(act, pair.id, note, sharedNoteSpot(note.id), text.data);
    return again ? ok(note.id) : overtaken(act, note.authorId, 'note');
  }
  const { sealed: body, keyVersion } = await sealText(act, pair.id, sharedNoteSpot(note.id), text.data);
  const written = { authorId: act.viewer.personId, keyVersion, body, updatedAt: act.clock.now() };
  await act.db
    .update(sharedNote)
    .set({ ...written, revision: note.revision + 1 })
    .where(isSharedNote(note));
  await announceRelationship(act, pair);
  return ok(note.id);
}

type Stored = Pick<PrivateNoteRow, 'authorId' | 'keyVersion' | 'body' | 'removedAt'>;

/** Whether these very words of the viewer's are what is stored: their answer was lost on the way, and they were sent again. */
async function isSavedAlready(
  act: Act,
  relationshipId: RelationshipId,
  { authorId, keyVersion, body: sealed, removedAt }: Stored,
  spot: Pick<SealedItem, 'table' | 'column' | 'rowId'>,
  text: string,
): Promise<boolean> {
  if (removedAt !== null || authorId !== act.viewer.personId) return false;
  const items = [{ ...spot, authorId, keyVersion, sealed }];
  const [stored] = await openTextsIn(act, { relationshipId, contentType: 'NOTE', as: 'PARTNER', items });
  return stored === text;
}
