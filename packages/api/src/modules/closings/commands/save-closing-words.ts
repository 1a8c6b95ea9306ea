import type { SaveClosingWordsInput } from '@rapport/shared';
import type { Act } from '../../../context.ts';
import type { RelationshipId } from '../../../kernel/ids.ts';
import { fail, failAll, ok, type Result } from '../../../kernel/result.ts';
import { problemsOf } from '../../../kernel/validation.ts';
import { sealText } from '../../confidential/index.ts';
import { timeZoneOf } from '../../identity/index.ts';
import { announceRelationship } from '../../relationships/index.ts';
import { closeRelationship } from '../close.ts';
import { closingsOf, wordsOf } from '../queries.ts';
import { closingWordsSchema } from '../rules.ts';
import { spotOf } from '../spot.ts';
import { closingWords } from '../tables.ts';
import { heldPair } from './held-pair.ts';

/** Saves one's words at the end, or hands them to the partner. Once both have handed theirs over, the relationship is closed. */
export async function saveClosingWords(
  act: Act,
  input: SaveClosingWordsInput,
): Promise<Result<RelationshipId>> {
  const text = closingWordsSchema.safeParse(input);
  if (!text.success) return failAll(problemsOf(text.error));
  const held = await heldPair(act, input.relationshipId);
  if (!held.ok) return held;
  const pair = held.value;
  const { db, viewer, clock } = act;
  const [row] = await closingsOf(db, viewer, [pair.id]);
  if (pair.state !== 'CLOSING' || !row)
    return fail('WRONG_STATE', 'Words at the end are written while the relationship is being ended.');
  const words = await wordsOf(db, viewer, pair.id);
  const own = words.find(({ personId }) => personId === viewer.personId);
  if (own?.sharedAt)
    return fail('WRONG_STATE', 'You have handed your words over; from then on they stay as they are.');
  const now = clock.now();
  const { organizationId, id: relationshipId, guideId, learnerId } = pair;
  const { sealed: body, keyVersion } = await sealText(
    act,
    relationshipId,
    spotOf(viewer.personId),
    JSON.stringify(text.data),
  );
  const written = { body, keyVersion, updatedAt: now, sharedAt: input.share ? now : null };
  await db
    .insert(closingWords)
    .values({ organizationId, relationshipId, guideId, learnerId, personId: viewer.personId, ...written })
    .onConflictDoUpdate({
      target: [closingWords.organizationId, closingWords.relationshipId, closingWords.personId],
      set: written,
    });
  if (!input.share) return ok(pair.id);
  // Words of an earlier end that was taken back are no longer handed over, even while they still wait to be given back.
  const partnerShared = words.some(
    ({ personId, sharedAt }) =>
      personId !== viewer.personId && sharedAt !== null && sharedAt >= row.startedAt,
  );
  if (partnerShared) await closeRelationship(act, pair, row, await timeZoneOf(db, organizationId), now);
  else await announceRelationship(act, pair);
  return ok(pair.id);
}
