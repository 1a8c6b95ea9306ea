import { type QueryClient, useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { ConversationChangesDocument, UnreadChangesDocument } from '../../gql/graphql.ts';
import { keptDraft } from '../../lib/stored.ts';
import { subscribe } from '../../lib/subscribe.ts';
import { useViewer } from '../../lib/viewer.ts';
import { sendMessage, showConversation, showUnread } from './operations.ts';
import { createOutbox, type Outbox } from './outbox.ts';

/** Shows each message as it comes. For a page on which the conversation is read: what comes counts as seen by its reader. */
export function useFollowConversation(relationshipId: string): void {
  const queryClient = useQueryClient();
  useEffect(
    () =>
      subscribe(ConversationChangesDocument, { relationshipId }, ({ conversationChanges }) =>
        showConversation(queryClient, conversationChanges),
      ),
    [relationshipId, queryClient],
  );
}

/** Keeps the number of unread messages up to date without opening any of them. */
export function useFollowUnread(relationshipId: string): void {
  const queryClient = useQueryClient();
  useEffect(
    () =>
      subscribe(
        UnreadChangesDocument,
        { relationshipId },
        ({ conversationChanges: { id, unreadMessages } }) => showUnread(queryClient, id, unreadMessages ?? 0),
      ),
    [relationshipId, queryClient],
  );
}

/** One for each person and relationship, for as long as the application is open: what is on its way goes on when the page changes. */
const outboxes = new Map<string, Outbox>();

function outboxOf(queryClient: QueryClient, personId: string, relationshipId: string): Outbox {
  const name = `${personId}.${relationshipId}`;
  const known = outboxes.get(name);
  if (known) return known;
  const outbox = createOutbox({
    copy: keptDraft(personId, `outbox.${relationshipId}`),
    send: ({ key: idempotencyKey, text }) =>
      sendMessage(queryClient, { relationshipId, text, idempotencyKey }),
  });
  outboxes.set(name, outbox);
  return outbox;
}

/** What the reader has written in a relationship and is not sent yet; tried at once when the connection is back. */
export function useOutbox(relationshipId: string): Outbox {
  const queryClient = useQueryClient();
  const { person } = useViewer();
  const outbox = outboxOf(queryClient, person.id, relationshipId);
  useEffect(() => {
    outbox.flush();
    window.addEventListener('online', outbox.flush);
    return () => window.removeEventListener('online', outbox.flush);
  }, [outbox]);
  return outbox;
}
