import type { DeclineFeedbackInput, FeedbackInput, RequestFeedbackInput } from '@rapport/shared';
import type { Act } from '../../../context.ts';
import { once } from '../../../db/idempotency.ts';
import { type FeedbackId, newId } from '../../../kernel/ids.ts';
import { failAll, ok, type Result } from '../../../kernel/result.ts';
import { problemsOf } from '../../../kernel/validation.ts';
import { sealText } from '../../confidential/index.ts';
import { announceRelationship, happened } from '../../relationships/index.ts';
import { feedbackNoteSchema, feedbackRequestSchema } from '../rules.ts';
import { requestSpot } from '../spot.ts';
import { feedback } from '../tables.ts';
import { heldPair } from './held-feedback.ts';
import { addReply } from './reply-to-feedback.ts';
import { takeStep } from './take-step.ts';

/** Asks the partner for feedback; either of the two. */
export async function requestFeedback(
  act: Act,
  { idempotencyKey, ...input }: RequestFeedbackInput,
): Promise<Result<FeedbackId>> {
  const asked = feedbackRequestSchema.safeParse(input);
  if (!asked.success) return failAll(problemsOf(asked.error));
  return once(act, 'requestFeedback', idempotencyKey, input, async () => {
    const held = await heldPair(act, input.relationshipId);
    if (!held.ok) return held;
    const { organizationId, id: relationshipId, guideId, learnerId } = held.value;
    const id = newId('fbk');
    const body = JSON.stringify(asked.data);
    const { sealed, keyVersion } = await sealText(act, relationshipId, requestSpot({ id }), body);
    const now = act.clock.now();
    await act.db.insert(feedback).values({
      ...{ organizationId, relationshipId, guideId, learnerId, id },
      giverId: act.viewer.personId === guideId ? learnerId : guideId,
      state: 'REQUESTED',
      request: sealed,
      requestKeyVersion: keyVersion,
      createdAt: now,
      updatedAt: now,
    });
    await happened(act, held.value, 'FEEDBACK_REQUESTED', id);
    await announceRelationship(act, held.value);
    return ok(id);
  });
}

/** Takes a request back; whoever asked, until it is answered. What the partner has begun to write stays theirs. */
export function withdrawFeedbackRequest(
  act: Act,
  { feedbackId }: FeedbackInput,
): Promise<Result<FeedbackId>> {
  return takeStep(act, feedbackId, {
    step: 'WITHDRAW',
    tells: 'FEEDBACK_WITHDRAWN',
    change: (_, now) => ok({ endedAt: now }),
  });
}

/** Declines a request, with a word to the partner or without. */
export async function declineFeedback(act: Act, input: DeclineFeedbackInput): Promise<Result<FeedbackId>> {
  const said = feedbackNoteSchema.safeParse(input);
  if (!said.success) return failAll(problemsOf(said.error));
  return takeStep(act, input.feedbackId, {
    step: 'DECLINE',
    tells: 'FEEDBACK_DECLINED',
    async change({ row }, now) {
      if (said.data.note !== '') await addReply(act, row, said.data.note);
      return ok({ endedAt: now });
    },
  });
}
