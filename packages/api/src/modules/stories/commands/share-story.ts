import type { ShareStoryInput, StoryInput } from '@rapport/shared';
import type { Act } from '../../../context.ts';
import type { RelationshipId, StoryId } from '../../../kernel/ids.ts';
import { fail, ok, type Result } from '../../../kernel/result.ts';
import { termsForContent } from '../../agreements/index.ts';
import { appendToLedger } from '../../audit/index.ts';
import { openTextsIn } from '../../confidential/index.ts';
import { announceRelationship, happened, type RelationshipRow } from '../../relationships/index.ts';
import type { StoryRow } from '../model.ts';
import { readyToShare, type StoryWords, storyWordsSchema } from '../rules.ts';
import { storySpot } from '../spot.ts';
import { story } from '../tables.ts';
import { heldOwnStory, isThis } from './held-story.ts';

/** Shows one's own story to the partner, or takes it back: it is hidden at once, and the ledger says so. Repeating it changes nothing. */
export async function shareStory(act: Act, input: ShareStoryInput): Promise<Result<StoryId>> {
  const held = await heldOwnStory(act, input.storyId);
  if (!held.ok) return held;
  const { row, pair } = held.value;
  if ((row.sharedAt !== null) === input.share) return ok(row.id);
  if (!input.share) {
    await act.db.update(story).set({ sharedAt: null }).where(isThis(row));
    await recordUnshared(act, pair);
    await announceRelationship(act, pair);
    return ok(row.id);
  }
  const terms = await termsForContent(act, pair, 'STORY');
  if (!terms.ok) return terms;
  const words = await openWords(act, row);
  if (words === null) return fail('WRONG_STATE', 'The words of this story have been erased.');
  const ready = readyToShare(words);
  if (!ready.ok) return ready;
  await act.db.update(story).set({ sharedAt: act.clock.now() }).where(isThis(row));
  await happened(act, pair, 'STORY_SHARED', row.id);
  await announceRelationship(act, pair);
  return ok(row.id);
}

/** Deletes one's own story with the thanks for it. What the partner could read until then was taken back, and the ledger says so. */
export async function deleteStory(act: Act, input: StoryInput): Promise<Result<RelationshipId>> {
  const held = await heldOwnStory(act, input.storyId);
  if (!held.ok) return held;
  const { row, pair } = held.value;
  await act.db.delete(story).where(isThis(row));
  if (row.sharedAt !== null) {
    await recordUnshared(act, pair);
    await announceRelationship(act, pair);
  }
  return ok(pair.id);
}

async function recordUnshared({ db, viewer, clock }: Act, { id: relationshipId }: RelationshipRow) {
  await appendToLedger(db, viewer, clock.now(), {
    kind: 'UNSHARED',
    relationshipId,
    details: { contentType: 'STORY' },
  });
}

/** One's own words, inside the command. */
async function openWords(act: Act, row: StoryRow): Promise<StoryWords | null> {
  const { relationshipId, authorId, keyVersion, body: sealed } = row;
  const items = [{ ...storySpot(row.id), authorId, keyVersion, sealed }];
  const [text] = await openTextsIn(act, { relationshipId, contentType: 'STORY', as: 'PARTNER', items });
  return text == null ? null : storyWordsSchema.parse(JSON.parse(text));
}
