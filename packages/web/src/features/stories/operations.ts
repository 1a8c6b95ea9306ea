import { infiniteQueryOptions, queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { useMemo } from 'react';
import {
  DeleteProfileStoryDocument,
  DeleteStoryDocument,
  EditProfileStoryDocument,
  EditStoryDocument,
  ProfileStoriesOfDocument,
  ShareProfileStoryDocument,
  ShareStoryDocument,
  StoriesOfRelationshipDocument,
  ThankForStoryDocument,
  WriteProfileStoryDocument,
  WriteStoryDocument,
} from '../../gql/graphql.ts';
import { accepted, execute } from '../../lib/execute.ts';
import type { Writer } from './story.ts';

/** What the two tell each other; the relationship's id stands in the key, so that a change of it reads this anew. */
export const storiesQuery = (relationshipId: string) =>
  infiniteQueryOptions({
    queryKey: ['stories', relationshipId],
    queryFn: async ({ pageParam, signal }) =>
      (
        await execute(
          StoriesOfRelationshipDocument,
          { id: relationshipId, first: 20, after: pageParam },
          signal,
        )
      ).relationship,
    initialPageParam: null as string | null,
    getNextPageParam: (last) =>
      last?.stories?.pageInfo.hasNextPage ? last.stories.pageInfo.endCursor : null,
  });

export const profileStoriesQuery = (personId: string) =>
  queryOptions({
    queryKey: ['profile-stories', personId],
    queryFn: async ({ signal }) => (await execute(ProfileStoriesOfDocument, { personId }, signal)).person,
  });

/** Changes what one tells the partner. */
export function usePairWriter(relationshipId: string): Writer {
  const queryClient = useQueryClient();
  return useMemo(
    () => ({
      place: relationshipId,
      async write(words, idempotencyKey) {
        const input = { relationshipId, ...words, idempotencyKey };
        const { story } = accepted((await execute(WriteStoryDocument, { input })).writeStory);
        return story?.id ?? '';
      },
      async edit(storyId, words) {
        accepted((await execute(EditStoryDocument, { input: { storyId, ...words } })).editStory);
      },
      async share(storyId, share) {
        accepted((await execute(ShareStoryDocument, { input: { storyId, share } })).shareStory);
      },
      async remove(storyId) {
        accepted((await execute(DeleteStoryDocument, { input: { storyId } })).deleteStory);
      },
      refresh: () => queryClient.invalidateQueries({ queryKey: storiesQuery(relationshipId).queryKey }),
    }),
    [relationshipId, queryClient],
  );
}

/** Changes what one tells on one's own profile. */
export function useProfileWriter(personId: string): Writer {
  const queryClient = useQueryClient();
  return useMemo(
    () => ({
      place: personId,
      async write(words, idempotencyKey) {
        const input = { ...words, idempotencyKey };
        const answer = accepted((await execute(WriteProfileStoryDocument, { input })).writeProfileStory);
        return answer.profileStory?.id ?? '';
      },
      async edit(profileStoryId, words) {
        const input = { profileStoryId, ...words };
        accepted((await execute(EditProfileStoryDocument, { input })).editProfileStory);
      },
      async share(profileStoryId, share) {
        const input = { profileStoryId, share };
        accepted((await execute(ShareProfileStoryDocument, { input })).shareProfileStory);
      },
      async remove(profileStoryId) {
        accepted(
          (await execute(DeleteProfileStoryDocument, { input: { profileStoryId } })).deleteProfileStory,
        );
      },
      refresh: () => queryClient.invalidateQueries({ queryKey: profileStoriesQuery(personId).queryKey }),
    }),
    [personId, queryClient],
  );
}

export function useThank(relationshipId: string, storyId: string) {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: async (text: string) =>
      accepted((await execute(ThankForStoryDocument, { input: { storyId, text } })).thankForStory),
    onSuccess: () => queryClient.invalidateQueries({ queryKey: storiesQuery(relationshipId).queryKey }),
  });
}
