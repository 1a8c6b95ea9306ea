import { groupLoader, rowLoader } from '../../db/loader.ts';
import type { FeedbackId } from '../../kernel/ids.ts';
import type { FeedbackReplyRow, FeedbackRow, FeedbackWordsRow } from './model.ts';
import { feedbackByIds, repliesOf, wordsOf } from './queries.ts';

export const feedbackLoader = rowLoader<FeedbackId, FeedbackRow>(feedbackByIds, (row) => row.id);
export const wordsLoader = rowLoader<FeedbackId, FeedbackWordsRow>(wordsOf, (row) => row.feedbackId);
export const repliesLoader = groupLoader<FeedbackId, FeedbackReplyRow>(repliesOf, (row) => row.feedbackId);
