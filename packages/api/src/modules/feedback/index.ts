export { receiveFeedback } from './commands/receive-feedback.ts';
export { deliverFeedback } from './jobs.ts';
export { feedbackLoader } from './loaders.ts';
export { feedbackByIds, removeFeedback } from './queries.ts';
export { feedbackResolvers } from './resolvers.ts';
