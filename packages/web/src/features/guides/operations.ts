import { infiniteQueryOptions, queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import {
  GuideByPersonDocument,
  type GuideFilter,
  GuidesDocument,
  SaveGuideProfileDocument,
  type SaveGuideProfileInput,
  VerifyQualificationDocument,
  type VerifyQualificationInput,
} from '../../gql/graphql.ts';
import { accepted, execute } from '../../lib/execute.ts';
import { viewerQuery } from '../../lib/viewer.ts';

export const guidesQuery = (filter: GuideFilter) =>
  infiniteQueryOptions({
    queryKey: ['guides', 'list', filter],
    queryFn: ({ pageParam, signal }) =>
      execute(GuidesDocument, { first: 30, after: pageParam, filter }, signal),
    initialPageParam: null as string | null,
    getNextPageParam: (last) => (last.guides.pageInfo.hasNextPage ? last.guides.pageInfo.endCursor : null),
  });

export const guideQuery = (personId: string) =>
  queryOptions({
    queryKey: ['guides', 'one', personId],
    queryFn: async ({ signal }) => (await execute(GuideByPersonDocument, { personId }, signal)).person,
  });

export function useSaveGuideProfile() {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: async (input: SaveGuideProfileInput) =>
      accepted((await execute(SaveGuideProfileDocument, { input })).saveGuideProfile).guideProfile,
    onSuccess: () =>
      Promise.all([
        queryClient.invalidateQueries({ queryKey: ['guides'] }),
        queryClient.invalidateQueries({ queryKey: viewerQuery.queryKey }),
        queryClient.invalidateQueries({ queryKey: ['relationships', 'home'] }),
      ]),
  });
}

export function useVerifyQualification() {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: async (input: VerifyQualificationInput) =>
      accepted((await execute(VerifyQualificationDocument, { input })).verifyQualification).guideProfile,
    onSuccess: () => queryClient.invalidateQueries({ queryKey: ['guides'] }),
  });
}
