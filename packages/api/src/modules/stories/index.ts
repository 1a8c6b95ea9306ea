export { profileStoryLoader, storyLoader } from './loaders.ts';
export { removeStories } from './queries.ts';
export { storiesResolvers } from './resolvers.ts';
