import { type NotificationKind, notificationKinds, tabOf } from '@rapport/shared/notifications';
import { queryOptions, useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useSyncExternalStore } from 'react';
import { MarkNotificationsReadDocument, NewsChangesDocument, NewsDocument } from '../gql/graphql.ts';
import { accepted, execute } from './execute.ts';
import { subscribe } from './subscribe.ts';

/** What the reader has not seen yet, by relationship and kind. */
export const newsSummaryQuery = queryOptions({
  queryKey: ['notifications', 'summary'],
  queryFn: async ({ signal }) => (await execute(NewsDocument, {}, signal)).notificationSummary,
});

/** Everything else that is known of the reader's news, to be asked for again when the summary changes. */
export const newsListKey = ['notifications', 'list'] as const;

/** Keeps the bell up to date while the application is open. */
export function useFollowNews(): void {
  const queryClient = useQueryClient();
  useEffect(
    () =>
      subscribe(NewsChangesDocument, {}, ({ notificationChanges }) => {
        queryClient.setQueryData(newsSummaryQuery.queryKey, notificationChanges);
        void queryClient.invalidateQueries({ queryKey: newsListKey });
      }),
    [queryClient],
  );
}

/** What is to be seen on one part of a relationship's page. */
export function kindsOnTab(tab: string): readonly NotificationKind[] {
  return notificationKinds.filter((kind) => tabOf(kind) === tab);
}

function watchVisibility(changed: () => void): () => void {
  document.addEventListener('visibilitychange', changed);
  return () => document.removeEventListener('visibilitychange', changed);
}

/**
 * Marks the reader's news of these kinds in one relationship as read while they look at what they are about, also what comes meanwhile;
 * not while the window is in the background.
 * @param relationshipId null while it is not known
 */
export function useSeen(relationshipId: string | null, kinds: readonly NotificationKind[]): void {
  const queryClient = useQueryClient();
  const visible = useSyncExternalStore(watchVisibility, () => document.visibilityState === 'visible');
  const summary = useQuery(newsSummaryQuery).data;
  const unread = (summary?.counts ?? []).filter(
    (one) => one.relationshipId === relationshipId && kinds.includes(one.kind),
  );
  const seen = visible ? unread.map(({ kind }) => kind).join() : '';
  const count = unread.reduce((sum, one) => sum + one.count, 0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: `count` tells one more of a kind that is marked already
  useEffect(() => {
    if (relationshipId === null || seen === '') return;
    const input = {
      relationshipId,
      kinds: notificationKinds.filter((kind) => seen.split(',').includes(kind)),
    };
    // Where it fails, the news stay unread, and the next time they are looked at they are marked again.
    execute(MarkNotificationsReadDocument, { input })
      .then(({ markNotificationsRead }) => {
        queryClient.setQueryData(
          newsSummaryQuery.queryKey,
          accepted(markNotificationsRead).summary ?? undefined,
        );
        return queryClient.invalidateQueries({ queryKey: newsListKey });
      })
      .catch(() => undefined);
  }, [relationshipId, seen, count, queryClient]);
}
