import { useEffect, useSyncExternalStore } from 'react';
import type { Conversation } from './messages.ts';
import { useMarkRead } from './operations.ts';

const isVisible = () => document.visibilityState === 'visible';
function subscribeToVisibility(listener: () => void) {
  document.addEventListener('visibilitychange', listener);
  return () => document.removeEventListener('visibilitychange', listener);
}

/** Counts messages as read while their reader has the end of the conversation on the screen. */
export function useReading({ standing, messages }: Conversation, isAtEnd: boolean): void {
  const isSeen = useSyncExternalStore(subscribeToVisibility, isVisible) && isAtEnd;
  const { mutate } = useMarkRead(standing.id);
  const newest = messages.at(-1)?.id;
  const isUnread = (standing.unreadMessages ?? 0) > 0;
  useEffect(() => {
    if (isSeen && isUnread && newest) mutate(newest);
  }, [isSeen, isUnread, newest, mutate]);
}
