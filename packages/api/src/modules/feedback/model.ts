import type { feedback, feedbackReply, feedbackWords } from './tables.ts';

export type FeedbackRow = typeof feedback.$inferSelect;
export type FeedbackWordsRow = typeof feedbackWords.$inferSelect;
export type FeedbackReplyRow = typeof feedbackReply.$inferSelect;
