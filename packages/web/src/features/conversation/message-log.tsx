import { Trans, useLingui } from '@lingui/react/macro';
import clsx from 'clsx';
import { type ReactNode, useState } from 'react';
import { Button } from '../../ui/button.tsx';
import styles from './conversation.module.css';
import { GroupHead, MessageGroups } from './message-groups.tsx';
import { type Conversation, firstNewOf, hasEarlier, type Message } from './messages.ts';
import { useEarlierMessages, useLettingGo } from './operations.ts';
import type { Outbox, Unsent } from './outbox.ts';
import { sidesOf } from './sides.ts';
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
  const { readThrough, firstNew } = useFirstNew(conversation, own.id);
  const earlier = useEarlierMessages(standing.id);
  const readEarlier = (upTo?: number) => {
    const before = messages[0]?.cursor;
    if (before && hasEarlier(messages) && !earlier.isPending)
      earlier.mutate(upTo === undefined ? { before } : { before, upTo });
  };
  const scroll = useLogScroll({
    first: messages[0]?.id,
    last: unsent.at(-1)?.key ?? messages.at(-1)?.id,
    opensAtMark: firstNew !== null && firstNew !== 'EARLIER',
    onNearStart: readEarlier,
  });
  const { log, isAtEnd } = scroll;
  useReading(conversation, isAtEnd);
  useLettingGo(standing.id, isAtEnd);
  const toFirstNew = () => {
    scroll.goToMark();
    readEarlier((readThrough ?? 0) + 1);
  };
  return (
    <div className={styles.frame}>
      {firstNew === 'EARLIER' ? (
        <div className={styles.jumpUp}>
          <Button busy={earlier.isPending} onClick={toFirstNew}>
            <Trans>To the first new message</Trans>
          </Button>
        </div>
      ) : null}
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
        onScroll={scroll.onScroll}
      >
        {hasEarlier(messages) ? (
          <div className={styles.earlier}>
            <Button look="quiet" busy={earlier.isPending} onClick={() => readEarlier()}>
              {earlier.error ? (
                <Trans>Try to load earlier messages again</Trans>
              ) : (
                <Trans>Earlier messages</Trans>
              )}
            </Button>
          </div>
        ) : null}
        <MessageGroups
          messages={conversation.messages}
          own={own}
          partner={partner}
          hidden={props.hidden}
          firstNew={firstNew === 'EARLIER' ? null : firstNew}
          newHeading={scroll.mark}
          messageAction={props.messageAction}
          onEdit={props.onEdit}
          onDelete={props.onDelete}
        />
        {unsent.length > 0 ? (
          <section className={clsx(styles.group, styles[own.tone])}>
            <GroupHead name={own.name} tone={own.tone} isOwn at={null} />
            <UnsentMessages unsent={unsent} outbox={outbox} />
          </section>
        ) : null}
      </div>
      {isAtEnd ? null : (
        <div className={styles.jump}>
          <Button onClick={scroll.toEnd}>
            {standing.unreadMessages ? <Trans>New messages</Trans> : <Trans>To the latest</Trans>}
          </Button>
        </div>
      )}
    </div>
  );
}

/** What was new when the conversation was opened; stays while it is read. */
function useFirstNew({ standing, messages }: Conversation, ownId: string) {
  const [readThrough] = useState(standing.unreadMessages ? standing.readThrough : null);
  return { readThrough, firstNew: firstNewOf(messages, readThrough, ownId) };
}
