import { Trans, useLingui } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { CalendarFeedShownFragment } from '../../gql/graphql.ts';
import { useFormat } from '../../lib/format.ts';
import { Button } from '../../ui/button.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Actions, Section } from '../../ui/layout.tsx';
import { Message } from '../../ui/message.tsx';
import { notify } from '../../ui/notify.ts';
import { QueryBoundary } from '../../ui/query-boundary.tsx';
import { VisibilityBadge } from '../../ui/visibility-badge.tsx';
import styles from './calendar.module.css';
import { NewAddress } from './new-address.tsx';
import { calendarFeedQuery, useCreateCalendarFeed, useRevokeCalendarFeed } from './operations.ts';

/** The reader's sessions in their own calendar: by a secret address, and by mail. */
export default function CalendarSettings() {
  const query = useQuery(calendarFeedQuery);
  return (
    <>
      <Section title={<Trans>Your sessions in your calendar</Trans>} aside={<FeedBadge />}>
        <p className="muted">
          <Trans>
            Give your calendar program one address, and it shows your sessions by itself, also when one is
            moved or cancelled.
          </Trans>
        </p>
        <WhatItSays />
        <QueryBoundary query={query}>{(feed) => <Feed feed={feed} />}</QueryBoundary>
      </Section>
      <Section title={<Trans>Entries by mail</Trans>}>
        <p className="muted">
          <Trans>
            When a session is planned, moved or cancelled, a mail brings the entry for your calendar, outside
            your quiet hours. It comes if you get mails about sessions.
          </Trans>{' '}
          <Link to="/settings" search={{ tab: 'notifications' }}>
            <Trans>Choose how you are told</Trans>
          </Link>
        </p>
      </Section>
    </>
  );
}

function FeedBadge() {
  return (
    <VisibilityBadge
      label={<Trans>Only you</Trans>}
      readers={[
        <Trans key="you">You, and your calendar program with whoever may look into it</Trans>,
        <Trans key="holder">Whoever has the address, until you stop it: keep it to yourself</Trans>,
      ]}
      never={<Trans>What a session is about is not in it, so nobody can read that there.</Trans>}
    />
  );
}

function WhatItSays() {
  return (
    <dl className={styles.says}>
      <div>
        <dt>
          <Trans>Your calendar gets</Trans>
        </dt>
        <dd>
          <Trans>when you meet and with whom, whether it was cancelled, and a link that opens it here</Trans>
        </dd>
      </div>
      <div>
        <dt>
          <Trans>It never gets</Trans>
        </dt>
        <dd>
          <Trans>titles, places, video links, agendas or notes: they do not leave Rapport</Trans>
        </dd>
      </div>
    </dl>
  );
}

function Feed({ feed }: { feed: CalendarFeedShownFragment | null }) {
  const { t } = useLingui();
  const create = useCreateCalendarFeed();
  const revoke = useRevokeCalendarFeed();
  const make = () => create.mutate(undefined, { onError: (error) => notify(error.message) });
  const stop = (id: string) =>
    revoke.mutate(id, {
      onSuccess: () => {
        create.reset();
        notify(t`The address does not work any more.`);
      },
      onError: (error) => notify(error.message),
    });
  if (!feed)
    return (
      <EmptyState
        title={<Trans>There is no address yet</Trans>}
        action={
          <Button look="primary" busy={create.isPending} onClick={make}>
            <Trans>Make an address</Trans>
          </Button>
        }
      >
        <Trans>Make one and add it in your calendar program, where it says “subscribe” or “from URL”.</Trans>
      </EmptyState>
    );
  const address = create.data?.calendarFeed?.id === feed.id ? create.data.address : null;
  return (
    <div className={styles.feed}>
      {address ? <NewAddress address={address} /> : <Present feed={feed} />}
      <Actions>
        {address ? null : (
          <Button busy={create.isPending} onClick={make}>
            <Trans>Make a new address</Trans>
          </Button>
        )}
        <Button look="danger" busy={revoke.isPending} onClick={() => stop(feed.id)}>
          <Trans>Stop the address</Trans>
        </Button>
      </Actions>
      <p className="muted small">
        <Trans>
          An address that is stopped or replaced is dead at once and stays so: calendars that use it are not
          updated any more. You can make a new one whenever you like.
        </Trans>
      </p>
    </div>
  );
}

/** An address that is in use: it cannot be shown again, but whether anybody reads it can. */
function Present({ feed }: { feed: CalendarFeedShownFragment }) {
  const format = useFormat();
  const made = format.dayOf(feed.createdAt);
  const used = feed.lastUsedAt ? format.dateTime(feed.lastUsedAt) : null;
  return (
    <Message title={<Trans>An address is in use</Trans>}>
      <Trans>Made on {made}.</Trans>{' '}
      {used ? <Trans>A calendar last read it on {used}.</Trans> : <Trans>No calendar has read it yet.</Trans>}
    </Message>
  );
}
