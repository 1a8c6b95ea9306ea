import { Trans, useLingui } from '@lingui/react/macro';
import { shallowEqual } from '@mantine/hooks';
import clsx from 'clsx';
import { memo, type ReactNode, type Ref, useMemo } from 'react';
import { useFormat } from '../../lib/format.ts';
import { Avatar } from '../../ui/avatar.tsx';
import styles from './conversation.module.css';
import { MessageItem } from './message-item.tsx';
import { type Group, grouped, type Message } from './messages.ts';
import type { Side } from './sides.ts';
import { useNearTimes } from './times.ts';

type Actions = {
  messageAction: ((message: Message) => ReactNode) | undefined;
  onEdit: (message: Message) => void;
  onDelete: (message: Message) => void;
};

type MessageGroupsProps = Actions & {
  messages: readonly Message[];
  own: Side;
  partner: Side;
  /** Messages that are being deleted, as long as that can be undone. */
  hidden: ReadonlySet<string>;
  /** Number of the first message that was new when the conversation was opened; null for none. */
  firstNew: number | null;
  /** Told the heading above it. */
  newHeading: Ref<HTMLHeadingElement>;
};

/** Messages by day and author. */
export function MessageGroups(props: MessageGroupsProps) {
  const { messages, own, partner, hidden, firstNew, newHeading, ...actions } = props;
  const format = useFormat();
  const near = useNearTimes();
  const groups = useMemo(
    () =>
      grouped(
        messages.filter(({ id }) => !hidden.has(id)),
        format.isoDayOf,
        firstNew,
      ),
    [messages, hidden, format, firstNew],
  );
  const lastOwn = messages.findLast(({ author, deletedAt }) => author.id === own.id && deletedAt === null);
  return groups.map((group) => {
    const isOwn = group.authorId === own.id;
    return (
      <div key={group.key}>
        {group.beginsDay ? <h3 className={styles.day}>{near.day(group.day)}</h3> : null}
        {group.beginsNew ? <NewHeading ref={newHeading} /> : null}
        <OneGroup
          {...actions}
          messages={group.messages}
          name={isOwn ? own.name : partner.name}
          tone={isOwn ? own.tone : partner.tone}
          isOwn={isOwn}
          lastOwn={lastOwn && group.messages.includes(lastOwn) ? lastOwn.id : null}
          partnerName={partner.firstName}
        />
      </div>
    );
  });
}

/** Where the new messages begin: among the headings of a screen reader, and focused by whoever asks for the first new one. */
function NewHeading({ ref }: { ref: Ref<HTMLHeadingElement> }) {
  const { t } = useLingui();
  return (
    <h3 ref={ref} className={clsx(styles.day, styles.new)} aria-label={t`New messages`} tabIndex={-1}>
      <Trans>New</Trans>
    </h3>
  );
}

type OneGroupProps = Actions &
  Pick<Group, 'messages'> &
  Pick<Side, 'name' | 'tone'> & {
    isOwn: boolean;
    /** The last of the reader's own, where it is here. */
    lastOwn: string | null;
    partnerName: string;
  };

/** Messages that did not change are the same objects, in a new list. */
const isSame = ({ messages: before, ...one }: OneGroupProps, { messages: now, ...other }: OneGroupProps) =>
  shallowEqual(before, now) && shallowEqual(one, other);

const OneGroup = memo(function OneGroup({ messages, name, tone, isOwn, lastOwn, ...more }: OneGroupProps) {
  return (
    <section className={clsx(styles.group, styles[tone])}>
      <GroupHead name={name} tone={tone} isOwn={isOwn} at={messages[0]?.sentAt ?? null} />
      {messages.map((message) => (
        <MessageItem
          key={message.id}
          message={message}
          partnerName={more.partnerName}
          isOwn={isOwn}
          tellsWhetherRead={message.id === lastOwn}
          action={message.deletedAt === null ? more.messageAction?.(message) : null}
          onEdit={() => more.onEdit(message)}
          onDelete={() => more.onDelete(message)}
        />
      ))}
    </section>
  );
}, isSame);

type GroupHeadProps = Pick<Side, 'name' | 'tone'> & { isOwn: boolean; at: string | null };

/** Whose messages they are, and when the first was sent; null for those on their way. */
export function GroupHead({ name, tone, isOwn, at }: GroupHeadProps) {
  const format = useFormat();
  return (
    <header className={styles.head}>
      <Avatar name={name} tone={tone} />
      <b>{name}</b>
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
