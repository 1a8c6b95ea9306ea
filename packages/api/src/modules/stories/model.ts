import type { profileStory, story, storyThanks } from './tables.ts';

export type StoryRow = typeof story.$inferSelect;
export type ThanksRow = typeof storyThanks.$inferSelect;
export type ProfileStoryRow = typeof profileStory.$inferSelect;
