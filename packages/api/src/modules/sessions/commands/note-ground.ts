import type { AddSharedNoteInput } from '@rapport/shared';
import { longestNote } from '@rapport/shared/domain';
import { z } from 'zod';
import type { Act } from '../../../context.ts';
import { parseId, type RelationshipId } from '../../../kernel/ids.ts';
import { fail, notFound, ok, type Result } from '../../../kernel/result.ts';
import { termsForContent } from '../../agreements/index.ts';
import { holdRelationship, type RelationshipRow } from '../../relationships/index.ts';
import { holdSession } from '../hold.ts';
import type { SessionRow } from '../model.ts';
import { mayWriteForBoth } from '../room-policy.ts';

/** A note as it was typed: blanks at its end are part of what is being written. */
export const noteText = z
  .string()
  .max(longestNote, `At most ${longestNote.toLocaleString('en')} characters.`)
  .refine((text) => !text.includes('\0'), 'This text contains a character that cannot be stored.');

export type NoteSide = 'PRIVATE' | 'SHARED';

/** Where a note shall stand: in a relationship, which is held until the transaction ends, and perhaps about one of its sessions. */
interface NoteGround {
  readonly pair: RelationshipRow;
  readonly session: SessionRow | null;
}

/** Finds where a note shall stand, where the viewer may write it: about a session, or in a relationship. */
export async function groundForNote(
  act: Act,
  { sessionId, relationshipId }: Pick<AddSharedNoteInput, 'sessionId' | 'relationshipId'>,
  side: NoteSide,
): Promise<Result<NoteGround>> {
  if (sessionId != null) {
    const held = await holdSession(act, sessionId);
    return held.ok ? allowed(act, held.value, side) : held;
  }
  const id = parseId('rel', relationshipId ?? '');
  const pair = id && (await holdRelationship(act.db, act.viewer, id));
  return pair ? allowed(act, { pair, session: null }, side) : notFound('relationship', 'relationshipId');
}

/** The relationship of a note that is there already, held until the transaction ends, where the viewer may write in it. */
export async function heldForNotes(
  act: Act,
  id: RelationshipId,
  side: NoteSide,
): Promise<Result<RelationshipRow>> {
  const pair = await holdRelationship(act.db, act.viewer, id);
  if (!pair) return notFound('note');
  const ground = await allowed(act, { pair, session: null }, side);
  return ground.ok ? ok(pair) : ground;
}

async function allowed(act: Act, ground: NoteGround, side: NoteSide): Promise<Result<NoteGround>> {
  const terms = await termsForContent(act, ground.pair, 'SESSION_NOTE');
  if (!terms.ok) return terms;
  if (side === 'SHARED' && !mayWriteForBoth(act.viewer, ground.pair, terms.value))
    return fail('NOT_ALLOWED', 'By your agreement your partner writes the notes that both of you read.');
  return ok(ground);
}
