import { createFileRoute } from '@tanstack/react-router';
import { NotificationsPage } from '../../features/notifications/notifications-page.tsx';
import { newsListQuery } from '../../features/notifications/operations.ts';
import { given } from '../../lib/search-params.ts';

type NewsSearch = { unread?: true };

export const Route = createFileRoute('/_app/notifications')({
  validateSearch: (raw: Record<string, unknown>): NewsSearch =>
    given({ unread: raw.unread === true ? true : undefined }),
  loaderDeps: ({ search }) => search,
  loader: ({ context, deps }) => {
    void context.queryClient.prefetchInfiniteQuery(newsListQuery(deps.unread ?? false));
  },
  component: Page,
});

function Page() {
  const { unread = false } = Route.useSearch();
  const navigate = Route.useNavigate();
  return (
    <NotificationsPage
      unread={unread}
      onUnread={(only) => void navigate({ search: only ? { unread: true } : {}, replace: true })}
    />
  );
}
