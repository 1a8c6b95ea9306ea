import type { FeedbackInput, OfferFeedbackInput } from '@rapport/shared';
import { feedbackGaps } from '@rapport/shared/execution';
import type { Act } from '../../../context.ts';
import type { FeedbackId } from '../../../kernel/ids.ts';
import { fail, failAll, ok, type Result, type UserError } from '../../../kernel/result.ts';
import { openTextsIn, sealText } from '../../confidential/index.ts';
import type { FeedbackRow } from '../model.ts';
import { wordsOf } from '../queries.ts';
import { feedbackWordsSchema } from '../rules.ts';
import { topicSpot, wordsText } from '../spot.ts';
import { type Changes, takeStep } from './take-step.ts';

/** Offers what was written: the receiver learns that, and the line it is about; nothing else until they say they are ready. */
export function offerFeedback(act: Act, input: OfferFeedbackInput): Promise<Result<FeedbackId>> {
  return takeStep(act, input.feedbackId, {
    step: 'OFFER',
    tells: 'FEEDBACK_OFFERED',
    change: ({ row }, now) => offered(act, row, input.revision, now),
  });
}

/** Takes back what is offered; the giver, until it is delivered. The words are theirs alone again, and can be changed. */
export function takeBackFeedback(act: Act, { feedbackId }: FeedbackInput): Promise<Result<FeedbackId>> {
  return takeStep(act, feedbackId, {
    step: 'TAKE_BACK',
    tells: 'FEEDBACK_TAKEN_BACK',
    change: () => ok({ readyAt: null, postponedAt: null }),
  });
}

/** Copies the line out of the words, under a seal of its own: it is all that the receiver may open now. */
async function offered(act: Act, row: FeedbackRow, revision: number, now: Date): Promise<Result<Changes>> {
  const [stored] = await wordsOf(act.db, act.viewer, [row.id]);
  if (!stored) return failAll(missing.topic);
  if (stored.revision !== revision)
    return fail(
      'CONFLICT',
      'You have changed this feedback in another window meanwhile. Read it as it stands now, and offer it then.',
      'revision',
    );
  const [text] = await openTextsIn(act, {
    relationshipId: row.relationshipId,
    contentType: 'FEEDBACK',
    as: 'PARTNER',
    items: [wordsText(stored)],
  });
  const words = feedbackWordsSchema.parse(JSON.parse(text ?? '{}'));
  const gaps = feedbackGaps(words);
  if (gaps.length > 0) return failAll(gaps.flatMap((field) => missing[field]));
  const { sealed, keyVersion } = await sealText(act, row.relationshipId, topicSpot(row), words.topic);
  return ok({
    topic: sealed,
    topicKeyVersion: keyVersion,
    offeredAt: now,
    readyAt: null,
    postponedAt: null,
    endedAt: null,
  });
}

const gap = (field: string, message: string): UserError[] => [
  { code: 'INVALID', message, path: ['words', field] },
];

const missing = {
  topic: gap('topic', 'Say in a line what it is about.'),
  situation: gap('situation', 'Say when and where it was.'),
  behaviour: gap('behaviour', 'Say what you saw or heard.'),
  impact: gap('impact', 'Say what it did to you.'),
  nextStep: gap('nextStep', 'Say what you wish.'),
};
