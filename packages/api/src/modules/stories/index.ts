export { shareProfileStory, writeProfileStory } from './commands/profile-story.ts';
export { shareStory } from './commands/share-story.ts';
export { thankForStory } from './commands/thank-for-story.ts';
export { writeStory } from './commands/write-story.ts';
export { profileStoryLoader, storyLoader } from './loaders.ts';
export { removeStories } from './queries.ts';
export { storiesResolvers } from './resolvers.ts';
