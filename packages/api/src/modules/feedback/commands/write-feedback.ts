import type { DraftFeedbackInput, FeedbackInput, SaveFeedbackInput } from '@rapport/shared';
import type { FeedbackWords } from '@rapport/shared/execution';
import { and, eq } from 'drizzle-orm';
import type { Act } from '../../../context.ts';
import { once } from '../../../db/idempotency.ts';
import { type FeedbackId, newId, type RelationshipId } from '../../../kernel/ids.ts';
import { fail, failAll, ok, type Result } from '../../../kernel/result.ts';
import { problemsOf } from '../../../kernel/validation.ts';
import { sealText } from '../../confidential/index.ts';
import { announceRelationship } from '../../relationships/index.ts';
import type { FeedbackRow } from '../model.ts';
import { isFeedback, wordsOf } from '../queries.ts';
import { feedbackWordsSchema } from '../rules.ts';
import { wordsSpot } from '../spot.ts';
import { feedback, feedbackWords } from '../tables.ts';
import { heldFeedback, heldPair } from './held-feedback.ts';

/** Begins feedback for the partner, unasked. Nobody is told: it is the giver's alone until it is offered. */
export async function draftFeedback(
  act: Act,
  { idempotencyKey, ...input }: DraftFeedbackInput,
): Promise<Result<FeedbackId>> {
  const words = wordsIn(input);
  if (!words.ok) return words;
  return once(act, 'draftFeedback', idempotencyKey, input, async () => {
    const held = await heldPair(act, input.relationshipId);
    if (!held.ok) return held;
    const { organizationId, id: relationshipId, guideId, learnerId } = held.value;
    const pair = { organizationId, relationshipId, guideId, learnerId };
    const id = newId('fbk');
    const now = act.clock.now();
    const { personId: giverId } = act.viewer;
    await act.db
      .insert(feedback)
      .values({ ...pair, id, giverId, state: 'DRAFT', createdAt: now, updatedAt: now });
    await writeWords(act, { ...pair, id, giverId }, words.value, 0);
    return ok(id);
  });
}

/**
 * Saves the words while they are not offered. A saving names the revision it saw: where another window of the giver's was quicker,
 * nothing is done. The partner is not told, and nothing they see changes: whether somebody writes is theirs alone.
 */
export async function saveFeedback(act: Act, input: SaveFeedbackInput): Promise<Result<FeedbackId>> {
  const words = wordsIn(input);
  if (!words.ok) return words;
  const held = await heldFeedback(act, input.feedbackId, 'SAVE');
  if (!held.ok) return held;
  const { row } = held.value;
  const [known] = await wordsOf(act.db, act.viewer, [row.id]);
  if ((known?.revision ?? 0) !== input.revision)
    return fail(
      'CONFLICT',
      'You have saved this feedback in another window meanwhile. Look at it as it stands now.',
      'revision',
    );
  await writeWords(act, row, words.value, input.revision);
  return ok(row.id);
}

/** Throws feedback away that nobody waits for, with all that was written. */
export async function discardFeedback(act: Act, input: FeedbackInput): Promise<Result<RelationshipId>> {
  const held = await heldFeedback(act, input.feedbackId, 'DISCARD');
  if (!held.ok) return held;
  const { pair, row } = held.value;
  await act.db.delete(feedback).where(isFeedback(row));
  if (row.state !== 'DRAFT') await announceRelationship(act, pair);
  return ok(pair.id);
}

function wordsIn({ words }: Pick<SaveFeedbackInput, 'words'>): Result<FeedbackWords> {
  const parsed = feedbackWordsSchema.safeParse(words);
  if (parsed.success) return ok(parsed.data);
  return failAll(problemsOf(parsed.error).map((one) => ({ ...one, path: ['words', ...one.path] })));
}

type Whose = Pick<
  FeedbackRow,
  'organizationId' | 'relationshipId' | 'guideId' | 'learnerId' | 'id' | 'giverId'
>;

/** Seals the words over those of `revision`; 0 where there are none. */
async function writeWords(act: Act, row: Whose, words: FeedbackWords, revision: number): Promise<void> {
  const { id: feedbackId, ...whose } = row;
  const { organizationId, relationshipId, guideId, learnerId, giverId } = whose;
  const spot = wordsSpot({ feedbackId });
  const { sealed: body, keyVersion } = await sealText(act, relationshipId, spot, JSON.stringify(words));
  const written = { body, keyVersion, revision: revision + 1, updatedAt: act.clock.now() };
  if (revision > 0)
    await act.db
      .update(feedbackWords)
      .set(written)
      .where(and(eq(feedbackWords.organizationId, organizationId), eq(feedbackWords.feedbackId, feedbackId)));
  else
    await act.db
      .insert(feedbackWords)
      .values({ organizationId, relationshipId, guideId, learnerId, giverId, feedbackId, ...written });
}
