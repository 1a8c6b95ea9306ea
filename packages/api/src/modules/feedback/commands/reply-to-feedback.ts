import type { AcknowledgeFeedbackInput, FeedbackInput, ReplyToFeedbackInput } from '@rapport/shared';
import type { Act } from '../../../context.ts';
import { once } from '../../../db/idempotency.ts';
import { type FeedbackId, newId } from '../../../kernel/ids.ts';
import { failAll, ok, type Result } from '../../../kernel/result.ts';
import { problemsOf } from '../../../kernel/validation.ts';
import { sealText } from '../../confidential/index.ts';
import type { FeedbackRow } from '../model.ts';
import { feedbackReplySchema } from '../rules.ts';
import { replySpot } from '../spot.ts';
import { feedbackReply } from '../tables.ts';
import { takeStep } from './take-step.ts';

/** Writes down what the viewer says about a piece of feedback. */
export async function addReply(act: Act, row: FeedbackRow, text: string): Promise<void> {
  const { db, viewer, clock } = act;
  const { organizationId, relationshipId, guideId, learnerId, id: feedbackId } = row;
  const id = newId('fbr');
  const { sealed: body, keyVersion } = await sealText(act, relationshipId, replySpot({ id }), text);
  await db.insert(feedbackReply).values({
    ...{ organizationId, relationshipId, guideId, learnerId, id, feedbackId },
    authorId: viewer.personId,
    ...{ body, keyVersion, at: clock.now() },
  });
}

/** Replies to what was delivered; either of the two, until it is closed. */
export async function replyToFeedback(
  act: Act,
  { idempotencyKey, ...input }: ReplyToFeedbackInput,
): Promise<Result<FeedbackId>> {
  const said = feedbackReplySchema.safeParse(input);
  if (!said.success) return failAll(problemsOf(said.error));
  return once(act, 'replyToFeedback', idempotencyKey, input, () =>
    takeStep(act, input.feedbackId, {
      step: 'REPLY',
      tells: 'FEEDBACK_REPLIED',
      async change({ row }) {
        await addReply(act, row, said.data.text);
        return ok({});
      },
    }),
  );
}

/** Says that one has taken it in, with thanks or without. */
export function acknowledgeFeedback(
  act: Act,
  { feedbackId, thanks }: AcknowledgeFeedbackInput,
): Promise<Result<FeedbackId>> {
  return takeStep(act, feedbackId, {
    step: 'ACKNOWLEDGE',
    tells: 'FEEDBACK_ACKNOWLEDGED',
    change: (_, now) => ok({ acknowledgedAt: now, thankedAt: thanks ? now : null }),
  });
}

/** Closes what was acknowledged; either of the two. */
export function closeFeedback(act: Act, { feedbackId }: FeedbackInput): Promise<Result<FeedbackId>> {
  return takeStep(act, feedbackId, { step: 'CLOSE', change: (_, now) => ok({ endedAt: now }) });
}
