import type { StoryId } from '../../kernel/ids.ts';

/** Where the words of a story stand within their relationship. */
export const storySpot = (id: StoryId) => ({ table: 'story', column: 'body', rowId: id });

/** Where thanks for a story stand. */
export const thanksSpot = (id: StoryId) => ({ table: 'story_thanks', column: 'body', rowId: id });
