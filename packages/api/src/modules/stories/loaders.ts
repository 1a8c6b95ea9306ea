import type { Terms } from '@rapport/shared/domain';
import DataLoader from 'dataloader';
import { perRequest, requireViewer } from '../../context.ts';
import { groupLoader, rowLoader } from '../../db/loader.ts';
import type { PersonId, ProfileStoryId, RelationshipId, StoryId } from '../../kernel/ids.ts';
import { presentTerms } from '../agreements/index.ts';
import type { ProfileStoryRow, StoryRow, ThanksRow } from './model.ts';
import { profileStoriesByIds, profileStoriesOf, storiesByIds, thanksOf } from './queries.ts';

export const storyLoader = rowLoader<StoryId, StoryRow>(storiesByIds, (row) => row.id);
export const thanksLoader = rowLoader<StoryId, ThanksRow>(thanksOf, (row) => row.storyId);
export const profileStoryLoader = rowLoader<ProfileStoryId, ProfileStoryRow>(
  profileStoriesByIds,
  (row) => row.id,
);
export const profileStoriesLoader = groupLoader<PersonId, ProfileStoryRow>(
  profileStoriesOf,
  (row) => row.personId,
);

/** The terms in force, asked for once a relationship however many of its stories are shown; null without an agreement. */
export const termsLoader = perRequest(
  (context) =>
    new DataLoader<RelationshipId, Terms | null>(async (ids) => {
      const { organizationId } = requireViewer(context);
      const db = await context.read();
      return Promise.all(ids.map((id) => presentTerms(db, organizationId, id)));
    }),
);
