import type { ThankForStoryInput } from '@rapport/shared';
import { and, eq } from 'drizzle-orm';
import type { Act } from '../../../context.ts';
import type { StoryId } from '../../../kernel/ids.ts';
import { fail, failAll, ok, type Result } from '../../../kernel/result.ts';
import { problemsOf } from '../../../kernel/validation.ts';
import { termsForContent } from '../../agreements/index.ts';
import { sealText } from '../../confidential/index.ts';
import { announceRelationship } from '../../relationships/index.ts';
import { isAuthor } from '../policy.ts';
import { thanksText } from '../rules.ts';
import { thanksSpot } from '../spot.ts';
import { storyThanks } from '../tables.ts';
import { heldStory } from './held-story.ts';

/** Thanks for a story that the partner told, in a line, or takes that back. */
export async function thankForStory(act: Act, input: ThankForStoryInput): Promise<Result<StoryId>> {
  const text = thanksText.safeParse(input.text ?? '');
  if (!text.success) return failAll(problemsOf(text.error).map((one) => ({ ...one, path: ['text'] })));
  const held = await heldStory(act, input.storyId);
  if (!held.ok) return held;
  const { row, pair } = held.value;
  const { db, viewer, clock } = act;
  if (isAuthor(viewer, row))
    return fail('NOT_ALLOWED', 'This is your own story. Thanks come from your partner.');
  const { organizationId, relationshipId, guideId, learnerId, id: storyId } = row;
  const { personId } = viewer;
  if (text.data === '') {
    await db
      .delete(storyThanks)
      .where(and(eq(storyThanks.organizationId, organizationId), eq(storyThanks.storyId, storyId)));
    await announceRelationship(act, pair);
    return ok(storyId);
  }
  const terms = await termsForContent(act, pair, 'STORY');
  if (!terms.ok) return terms;
  const { sealed: body, keyVersion } = await sealText(act, relationshipId, thanksSpot(storyId), text.data);
  const written = { body, keyVersion, updatedAt: clock.now() };
  await db
    .insert(storyThanks)
    .values({ organizationId, relationshipId, guideId, learnerId, storyId, personId, ...written })
    .onConflictDoUpdate({ target: [storyThanks.organizationId, storyThanks.storyId], set: written });
  await announceRelationship(act, pair);
  return ok(storyId);
}
