export { messageLoader, reflectionLoader } from './loaders.ts';
export { messagesByIds, removeConversation } from './queries.ts';
export { reflectionsByIds } from './reflection-queries.ts';
export { reflectionResolvers } from './reflection-resolvers.ts';
export { conversationResolvers } from './resolvers.ts';
export { owedAnswers } from './time-come.ts';
