import { Trans, useLingui } from '@lingui/react/macro';
import clsx from 'clsx';
import { type ReactNode, useMemo } from 'react';
import { useFormat } from '../../lib/format.ts';
import { Avatar } from '../../ui/avatar.tsx';
import { Button } from '../../ui/button.tsx';
import styles from './conversation.module.css';
import { MessageItem } from './message-item.tsx';
import { type Conversation, type Group, grouped, hasEarlier, type Message } from './messages.ts';
import { useEarlierMessages } from './operations.ts';
import type { Outbox, Unsent } from './outbox.ts';
import { type Side, sidesOf } from './sides.ts';
import { useNearTimes } from './times.ts';
import { UnsentMessages } from './unsent-messages.tsx';
import { useLogScroll } from './use-log-scroll.ts';
import { useReading } from './use-reading.ts';

type MessageLogProps = {
  conversation: Conversation;
  /** Messages that are being deleted, as long as that can be undone. */
  hidden: ReadonlySet<string>;
  unsent: readonly Unsent[];
  outbox: Outbox;
  messageAction: ((message: Message) => ReactNode) | undefined;
  onEdit: (message: Message) => void;
  onDelete: (message: Message) => void;
};

/** What the two wrote, latest at the bottom; earlier messages are read on the way up. */
export function MessageLog(props: MessageLogProps) {
  const { conversation, unsent, outbox } = props;
  const { t } = useLingui();
  const { standing, messages } = conversation;
  const { own, partner } = sidesOf(standing);
  const earlier = useEarlierMessages(standing.id);
  const readEarlier = () => {
    const cursor = messages[0]?.cursor;
    if (cursor && hasEarlier(messages) && !earlier.isPending) earlier.mutate(cursor);
  };
  const last = unsent.at(-1)?.key ?? messages.at(-1)?.id;
  const { log, isAtEnd, toEnd, onScroll } = useLogScroll(messages[0]?.id, last, readEarlier);
  useReading(conversation, isAtEnd);
  return (
    <div className={styles.frame}>
      <div
        ref={log}
        className={styles.log}
        role="log"
        aria-live="polite"
        aria-busy={earlier.isPending}
        aria-label={t`Messages with ${partner.name}`}
        // A region that scrolls must be reachable by keyboard.
        // biome-ignore lint/a11y/noNoninteractiveTabindex: see above
        tabIndex={0}
        onScroll={onScroll}
      >
        {hasEarlier(messages) ? (
          <div className={styles.earlier}>
            <Button look="quiet" busy={earlier.isPending} onClick={readEarlier}>
              {earlier.error ? (
                <Trans>Try to load earlier messages again</Trans>
              ) : (
                <Trans>Earlier messages</Trans>
              )}
            </Button>
          </div>
        ) : null}
        <Groups {...props} own={own} partner={partner} />
        {unsent.length > 0 ? (
          <section className={clsx(styles.group, styles[own.tone])}>
            <GroupHead side={own} isOwn at={null} />
            <UnsentMessages unsent={unsent} outbox={outbox} />
          </section>
        ) : null}
      </div>
      {isAtEnd ? null : (
        <div className={styles.jump}>
          <Button onClick={toEnd}>
            {standing.unreadMessages ? <Trans>New messages</Trans> : <Trans>To the latest</Trans>}
          </Button>
        </div>
      )}
    </div>
  );
}

type GroupsProps = MessageLogProps & { own: Side; partner: Side };

function Groups({ conversation, own, partner, ...more }: GroupsProps) {
  const format = useFormat();
  const near = useNearTimes();
  const { messages } = conversation;
  const groups = useMemo(() => grouped(messages, format.isoDayOf), [messages, format]);
  const lastOwn = messages.findLast(({ author, deletedAt }) => author.id === own.id && deletedAt === null);
  return groups.map((group) => {
    const isOwn = group.authorId === own.id;
    return (
      <div key={group.key}>
        {group.beginsDay ? <h3 className={styles.day}>{near.day(group.day)}</h3> : null}
        <OneGroup
          {...more}
          group={group}
          side={isOwn ? own : partner}
          isOwn={isOwn}
          lastOwn={lastOwn?.id}
          partnerName={partner.firstName}
        />
      </div>
    );
  });
}

type OneGroupProps = Pick<MessageLogProps, 'hidden' | 'messageAction' | 'onEdit' | 'onDelete'> & {
  group: Group;
  side: Side;
  isOwn: boolean;
  lastOwn: string | undefined;
  partnerName: string;
};

function OneGroup({ group, side, isOwn, lastOwn, hidden, partnerName, ...more }: OneGroupProps) {
  const shown = group.messages.filter(({ id }) => !hidden.has(id));
  if (shown.length === 0) return null;
  return (
    <section className={clsx(styles.group, styles[side.tone])}>
      <GroupHead side={side} isOwn={isOwn} at={shown[0]?.sentAt ?? null} />
      {shown.map((message) => (
        <MessageItem
          key={message.id}
          message={message}
          partnerName={partnerName}
          isOwn={isOwn}
          tellsWhetherRead={message.id === lastOwn}
          action={message.deletedAt === null ? more.messageAction?.(message) : null}
          onEdit={() => more.onEdit(message)}
          onDelete={() => more.onDelete(message)}
        />
      ))}
    </section>
  );
}

function GroupHead({ side, isOwn, at }: { side: Side; isOwn: boolean; at: string | null }) {
  const format = useFormat();
  return (
    <header className={styles.head}>
      <Avatar name={side.name} tone={side.tone} />
      <b>{side.name}</b>
      {isOwn ? (
        <span className="muted small">
          <Trans>you</Trans>
        </span>
      ) : null}
      {at ? (
        <time className="muted small" dateTime={at} title={format.dateTime(at)}>
          {format.time(at)}
        </time>
      ) : null}
    </header>
  );
}
