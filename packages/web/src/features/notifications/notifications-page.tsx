import { Trans, useLingui } from '@lingui/react/macro';
import { useInfiniteQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useFormat } from '../../lib/format.ts';
import { Button, ButtonLink } from '../../ui/button.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Check } from '../../ui/field.tsx';
import { PageHeader, Toolbar } from '../../ui/layout.tsx';
import { notify } from '../../ui/notify.ts';
import { QueryBoundary } from '../../ui/query-boundary.tsx';
import { groupNews, type NewsOfDay } from './grouping.ts';
import { NewsRow } from './news-row.tsx';
import styles from './notifications.module.css';
import { newsListQuery, useMarkNews } from './operations.ts';

type NotificationsPageProps = { unread: boolean; onUnread: (unread: boolean) => void };

/** Everything that the reader was told, by day and relationship. */
export function NotificationsPage({ unread, onUnread }: NotificationsPageProps) {
  const { t } = useLingui();
  const format = useFormat();
  const list = useInfiniteQuery(newsListQuery(unread));
  const mark = useMarkNews();
  const items = list.data?.pages.flatMap(({ edges }) => edges.map(({ node }) => node)) ?? [];
  const anyUnread = items.some(({ readAt }) => readAt === null);

  const markRead = (ids: string[] | null) => {
    if (ids?.length === 0) return;
    mark.read.mutate(ids === null ? {} : { notificationIds: ids }, {
      onError: (error) => notify(error.message),
      onSuccess: ({ marked }) => {
        // Of more than a call may name, none: taking back a part would be neither.
        const ids = marked ?? [];
        const undo = ids.length <= 500 ? () => mark.unread.mutate(ids) : undefined;
        notify(t`Marked as read.`, undo);
      },
    });
  };

  return (
    <>
      <PageHeader
        title={t`News`}
        sub={<Trans>Who did what, and what is due. Never a word of what was written.</Trans>}
      />
      <Toolbar
        end={
          <>
            {anyUnread ? (
              <Button onClick={() => markRead(null)}>
                <Trans>Mark all as read</Trans>
              </Button>
            ) : null}
            <ButtonLink to="/settings" search={{ tab: 'notifications' }}>
              <Trans>Choose how you are told</Trans>
            </ButtonLink>
          </>
        }
      >
        <Check
          label={<Trans>Only unread</Trans>}
          checked={unread}
          onChange={(event) => onUnread(event.currentTarget.checked)}
        />
      </Toolbar>
      <QueryBoundary query={list} empty={() => (items.length === 0 ? <NoNews unread={unread} /> : null)}>
        {() => (
          <>
            {groupNews(items, format.timeZone).map((ofDay) => (
              <Day key={ofDay.day} ofDay={ofDay} onRead={markRead} />
            ))}
            {list.hasNextPage ? (
              <Button busy={list.isFetchingNextPage} onClick={() => void list.fetchNextPage()}>
                <Trans>Show older news</Trans>
              </Button>
            ) : null}
          </>
        )}
      </QueryBoundary>
    </>
  );
}

function NoNews({ unread }: { unread: boolean }) {
  if (unread)
    return (
      <EmptyState title={<Trans>Nothing unread</Trans>}>
        <Trans>You have seen everything that you were told.</Trans>
      </EmptyState>
    );
  return (
    <EmptyState
      title={<Trans>No news yet</Trans>}
      action={
        <ButtonLink to="/relationships">
          <Trans>Go to your relationships</Trans>
        </ButtonLink>
      }
    >
      <Trans>
        When somebody you work with writes to you, plans a session or shares something, it stands here.
      </Trans>
    </EmptyState>
  );
}

function Day({ ofDay: { day, pairs }, onRead }: { ofDay: NewsOfDay; onRead: (ids: string[]) => void }) {
  const { t } = useLingui();
  const format = useFormat();
  return (
    <section className={styles.day} aria-labelledby={`news-${day}`}>
      <h2 id={`news-${day}`}>{day === format.isoToday() ? t`Today` : format.date(day)}</h2>
      {pairs.map(({ relationshipId, partner, news }) => (
        <div key={relationshipId} className={styles.pair}>
          <h3>
            <Link to="/relationships/$relationshipId" params={{ relationshipId }} search={{}}>
              <Trans>With {partner}</Trans>
            </Link>
          </h3>
          <ul className={styles.list}>
            {news.map((one) => (
              <NewsRow key={`${one.kind} ${one.byPartner}`} news={one} partner={partner} onRead={onRead} />
            ))}
          </ul>
        </div>
      ))}
    </section>
  );
}
