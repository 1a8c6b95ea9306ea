export { deliverFeedback } from './jobs.ts';
export { feedbackLoader } from './loaders.ts';
export { removeFeedback } from './queries.ts';
export { feedbackResolvers } from './resolvers.ts';
