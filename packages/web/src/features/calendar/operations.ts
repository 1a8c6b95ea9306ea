import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import {
  CalendarFeedOfViewerDocument,
  CreateCalendarFeedDocument,
  RevokeCalendarFeedDocument,
} from '../../gql/graphql.ts';
import { accepted, execute } from '../../lib/execute.ts';

/** The reader's own feed; null where there is none. */
export const calendarFeedQuery = queryOptions({
  queryKey: ['calendar', 'feed'],
  queryFn: async ({ signal }) => (await execute(CalendarFeedOfViewerDocument, {}, signal)).calendarFeed,
});

/** Makes an address in place of the one before. The address is kept nowhere but in what this answers. */
export function useCreateCalendarFeed() {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: async () => accepted((await execute(CreateCalendarFeedDocument, {})).createCalendarFeed),
    // Nothing of the secret stays behind once the page is left.
    gcTime: 0,
    onSuccess: ({ calendarFeed }) => queryClient.setQueryData(calendarFeedQuery.queryKey, calendarFeed),
  });
}

/** Revokes the address, for good. */
export function useRevokeCalendarFeed() {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: async (calendarFeedId: string) =>
      accepted((await execute(RevokeCalendarFeedDocument, { input: { calendarFeedId } })).revokeCalendarFeed),
    onSuccess: () => queryClient.setQueryData(calendarFeedQuery.queryKey, null),
  });
}
