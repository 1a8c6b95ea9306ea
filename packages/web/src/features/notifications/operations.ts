import {
  type InfiniteData,
  infiniteQueryOptions,
  queryOptions,
  useMutation,
  useQueryClient,
} from '@tanstack/react-query';
import {
  MarkNotificationsReadDocument,
  type MarkNotificationsReadInput,
  MarkNotificationsUnreadDocument,
  NewsListDocument,
  type NewsListQuery,
  NewsPreferencesOfViewerDocument,
  SaveNewsPreferencesDocument,
  type SaveNotificationPreferencesInput,
} from '../../gql/graphql.ts';
import { accepted, execute } from '../../lib/execute.ts';
import { newsListKey, newsSummaryQuery } from '../../lib/news.ts';

type Page = NewsListQuery['notifications'];

/** What the reader was told, latest first. */
export const newsListQuery = (unread: boolean) =>
  infiniteQueryOptions({
    queryKey: [...newsListKey, { unread }],
    queryFn: async ({ pageParam, signal }) =>
      (await execute(NewsListDocument, { after: pageParam, unread }, signal)).notifications,
    initialPageParam: null as string | null,
    getNextPageParam: ({ pageInfo }: Page) => (pageInfo.hasNextPage ? pageInfo.endCursor : undefined),
  });

/** Marks news as read, on the screen at once, or as unread again. */
export function useMarkNews() {
  const queryClient = useQueryClient();
  const show = (ids: readonly string[] | null, readAt: string | null) =>
    queryClient.setQueriesData<InfiniteData<Page>>({ queryKey: newsListKey }, (list) =>
      list === undefined
        ? list
        : {
            ...list,
            pages: list.pages.map((page) => ({
              ...page,
              edges: page.edges.map(({ node }) => ({
                node:
                  ids === null || ids.includes(node.id)
                    ? { ...node, readAt: node.readAt && readAt ? node.readAt : readAt }
                    : node,
              })),
            })),
          },
    );
  const settled = () => queryClient.invalidateQueries({ queryKey: ['notifications'] });
  const read = useMutation({
    mutationFn: async (input: MarkNotificationsReadInput) =>
      accepted((await execute(MarkNotificationsReadDocument, { input })).markNotificationsRead),
    onMutate: ({ notificationIds }) => show(notificationIds ?? null, new Date().toISOString()),
    onSuccess: ({ summary }) => queryClient.setQueryData(newsSummaryQuery.queryKey, summary ?? undefined),
    onSettled: settled,
  });
  const unread = useMutation({
    mutationFn: async (notificationIds: string[]) =>
      accepted(
        (await execute(MarkNotificationsUnreadDocument, { input: { notificationIds } }))
          .markNotificationsUnread,
      ),
    onMutate: (ids) => show(ids, null),
    onSuccess: ({ summary }) => queryClient.setQueryData(newsSummaryQuery.queryKey, summary ?? undefined),
    onSettled: settled,
  });
  return { read, unread };
}

/** How the reader wants to be told. */
export const newsPreferencesQuery = queryOptions({
  queryKey: ['notifications', 'preferences'],
  queryFn: async ({ signal }) =>
    (await execute(NewsPreferencesOfViewerDocument, {}, signal)).notificationPreferences,
});

export function useSaveNewsPreferences() {
  const queryClient = useQueryClient();
  const { queryKey } = newsPreferencesQuery;
  return useMutation({
    // One after the other: whether an hour may be chosen depends on those chosen just before.
    scope: { id: 'notification-preferences' },
    mutationFn: async (input: SaveNotificationPreferencesInput) =>
      accepted((await execute(SaveNewsPreferencesDocument, { input })).saveNotificationPreferences)
        .preferences,
    onMutate(input) {
      const before = queryClient.getQueryData(queryKey);
      const chosen = new Map(input.choices?.map(({ topic, way }) => [topic, way]));
      if (before)
        queryClient.setQueryData(queryKey, {
          quietFrom: input.quietFrom ?? before.quietFrom,
          quietTo: input.quietTo ?? before.quietTo,
          quietWeekends: input.quietWeekends ?? before.quietWeekends,
          digestHour: input.digestHour ?? before.digestHour,
          choices: before.choices.map((choice) => ({
            ...choice,
            way: chosen.get(choice.topic) ?? choice.way,
          })),
        });
      return { before };
    },
    onError: (_error, _input, context) => queryClient.setQueryData(queryKey, context?.before),
    onSuccess: (preferences) => queryClient.setQueryData(queryKey, preferences ?? undefined),
  });
}
