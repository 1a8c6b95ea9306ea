import type { EditStoryInput, WriteStoryInput } from '@rapport/shared';
import type { Act } from '../../../context.ts';
import { once } from '../../../db/idempotency.ts';
import { newId, parseId, type RelationshipId, type StoryId } from '../../../kernel/ids.ts';
import { failAll, notFound, ok, type Result } from '../../../kernel/result.ts';
import { problemsOf } from '../../../kernel/validation.ts';
import { termsForContent } from '../../agreements/index.ts';
import { sealText } from '../../confidential/index.ts';
import { announceRelationship, holdRelationship } from '../../relationships/index.ts';
import { readyToShare, type StoryWords, storyWordsSchema } from '../rules.ts';
import { storySpot } from '../spot.ts';
import { story } from '../tables.ts';
import { heldOwnStory, isThis } from './held-story.ts';

/** Begins a story for the partner. Nobody else reads it before it is shared. */
export function writeStory(act: Act, input: WriteStoryInput): Promise<Result<StoryId>> {
  const { idempotencyKey, relationshipId: of, ...fields } = input;
  // What is told stays out of the stored key's fingerprint.
  return once(act, 'writeStory', idempotencyKey, { of }, async () => {
    const words = storyWordsSchema.safeParse(fields);
    if (!words.success) return failAll(problemsOf(words.error));
    const { db, viewer, clock } = act;
    const found = parseId('rel', of);
    const pair = found && (await holdRelationship(db, viewer, found));
    if (!pair) return notFound('relationship', 'relationshipId');
    const terms = await termsForContent(act, pair, 'STORY');
    if (!terms.ok) return terms;
    const id = newId('sto');
    const now = clock.now();
    const { organizationId, id: relationshipId, guideId, learnerId } = pair;
    await db.insert(story).values({
      ...{ organizationId, relationshipId, guideId, learnerId, id },
      ...{ authorId: viewer.personId, createdAt: now, updatedAt: now },
      ...(await seal(act, relationshipId, id, words.data)),
    });
    return ok(id);
  });
}

/** Changes the words of one's own story. What the partner reads already stays complete. */
export async function editStory(act: Act, input: EditStoryInput): Promise<Result<StoryId>> {
  const { storyId, ...fields } = input;
  const words = storyWordsSchema.safeParse(fields);
  if (!words.success) return failAll(problemsOf(words.error));
  const held = await heldOwnStory(act, storyId);
  if (!held.ok) return held;
  const { row, pair } = held.value;
  const terms = await termsForContent(act, pair, 'STORY');
  if (!terms.ok) return terms;
  const shared = row.sharedAt !== null;
  const ready = shared ? readyToShare(words.data) : ok(true);
  if (!ready.ok) return ready;
  await act.db
    .update(story)
    .set({ ...(await seal(act, pair.id, row.id, words.data)), updatedAt: act.clock.now() })
    .where(isThis(row));
  // A draft is nobody's business: not even that it is being written.
  if (shared) await announceRelationship(act, pair);
  return ok(row.id);
}

async function seal(act: Act, relationshipId: RelationshipId, id: StoryId, words: StoryWords) {
  const { sealed, keyVersion } = await sealText(act, relationshipId, storySpot(id), JSON.stringify(words));
  return { body: sealed, keyVersion };
}
