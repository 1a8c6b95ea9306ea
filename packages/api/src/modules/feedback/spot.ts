import type { PairText } from '../confidential/index.ts';
import type { FeedbackReplyRow, FeedbackRow, FeedbackWordsRow } from './model.ts';
import { receiverOf } from './policy.ts';

type Of = Pick<FeedbackRow, 'id'>;

/** Where the texts of a piece of feedback stand. */
export const requestSpot = ({ id }: Of) => ({ table: 'feedback', column: 'request', rowId: id });
export const topicSpot = ({ id }: Of) => ({ table: 'feedback', column: 'topic', rowId: id });
export const wordsSpot = ({ feedbackId }: Pick<FeedbackWordsRow, 'feedbackId'>) => ({
  table: 'feedback_words',
  column: 'body',
  rowId: feedbackId,
});
export const replySpot = ({ id }: Pick<FeedbackReplyRow, 'id'>) => ({
  table: 'feedback_reply',
  column: 'body',
  rowId: id,
});

/** What the receiver asked for, to be opened; null where they did not. */
export function requestText(row: FeedbackRow): PairText | null {
  const { relationshipId, request: sealed, requestKeyVersion: keyVersion } = row;
  if (sealed === null || keyVersion === null) return null;
  return { relationshipId, contentType, ...requestSpot(row), authorId: receiverOf(row), keyVersion, sealed };
}

/** The line it is offered under, to be opened; null where it was never offered. */
export function topicText(row: FeedbackRow): PairText | null {
  const { relationshipId, topic: sealed, topicKeyVersion: keyVersion, giverId: authorId } = row;
  if (sealed === null || keyVersion === null) return null;
  return { relationshipId, contentType, ...topicSpot(row), authorId, keyVersion, sealed };
}

export function wordsText(row: FeedbackWordsRow): PairText {
  const { relationshipId, body: sealed, keyVersion, giverId: authorId } = row;
  return { relationshipId, contentType, ...wordsSpot(row), authorId, keyVersion, sealed };
}

export function replyText(row: FeedbackReplyRow): PairText {
  const { relationshipId, body: sealed, keyVersion, authorId } = row;
  return { relationshipId, contentType, ...replySpot(row), authorId, keyVersion, sealed };
}

const contentType = 'FEEDBACK';
