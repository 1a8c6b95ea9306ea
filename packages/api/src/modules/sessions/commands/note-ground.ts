import { longestNote } from '@rapport/shared/domain';
import { z } from 'zod';
import type { Act } from '../../../context.ts';
import { parseId, type RelationshipId } from '../../../kernel/ids.ts';
import { fail, notFound, ok, type Result } from '../../../kernel/result.ts';
import { termsForContent } from '../../agreements/index.ts';
import { holdRelationship, type RelationshipRow } from '../../relationships/index.ts';
import type { SessionRow } from '../model.ts';
import { sessionsByIds } from '../queries.ts';
import { mayWriteForBoth } from '../room-policy.ts';

/** A note as it was typed: blanks at its end are part of what is being written. */
export const noteText = z
  .string()
  .max(longestNote, `At most ${longestNote.toLocaleString('en')} characters.`)
  .refine((text) => !text.includes('\0'), 'This text contains a character that cannot be stored.');

export type NoteSide = 'PRIVATE' | 'SHARED';

/** A relationship whose notes the viewer may write, held until the transaction ends. */
export async function heldForNotes(
  act: Act,
  id: RelationshipId | null,
  side: NoteSide,
  path: string,
): Promise<Result<RelationshipRow>> {
  const pair = id && (await holdRelationship(act.db, act.viewer, id));
  if (!pair) return notFound('relationship', path);
  const terms = await termsForContent(act, pair, 'SESSION_NOTE');
  if (!terms.ok) return terms;
  if (side === 'SHARED' && !mayWriteForBoth(act.viewer, pair, terms.value))
    return fail('NOT_ALLOWED', 'By your agreement your partner writes the notes that both of you read.');
  return ok(pair);
}

/** The session that a note shall be about: one of this very relationship; null for none. */
export async function sessionForNote(
  act: Act,
  pair: RelationshipRow,
  text: string | null | undefined,
): Promise<Result<SessionRow | null>> {
  if (text == null) return ok(null);
  const id = parseId('ses', text);
  const [found] = id ? await sessionsByIds(act.db, act.viewer, [id]) : [];
  return found?.relationshipId === pair.id ? ok(found) : notFound('session', 'sessionId');
}
