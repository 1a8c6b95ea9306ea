export { offerFeedback, takeBackFeedback } from './commands/offer-feedback.ts';
export { receiveFeedback } from './commands/receive-feedback.ts';
export { acknowledgeFeedback, closeFeedback, replyToFeedback } from './commands/reply-to-feedback.ts';
export {
  declineFeedback,
  requestFeedback,
  withdrawFeedbackRequest,
} from './commands/request-feedback.ts';
export { draftFeedback, saveFeedback } from './commands/write-feedback.ts';
export { deliverFeedback } from './jobs.ts';
export { feedbackLoader } from './loaders.ts';
export { feedbackByIds, removeFeedback } from './queries.ts';
export { feedbackResolvers } from './resolvers.ts';
