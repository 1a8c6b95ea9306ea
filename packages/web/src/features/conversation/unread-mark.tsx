import { Plural } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import styles from './conversation.module.css';
import { useFollowUnread, useOutbox } from './follow.ts';
import { unreadQuery } from './operations.ts';

/** How many messages of the partner wait to be read; nothing where none do. Sends on what is still to be sent, too. */
export function UnreadMark({ relationshipId }: { relationshipId: string }) {
  useFollowUnread(relationshipId);
  useOutbox(relationshipId);
  const { data: unread = 0 } = useQuery(unreadQuery(relationshipId));
  if (unread === 0) return null;
  return (
    <span className={styles.unread}>
      {unread}
      <span className="visually-hidden">
        {' '}
        <Plural value={unread} one="unread message" other="unread messages" />
      </span>
    </span>
  );
}
