import { type QueryClient, queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import {
  ConversationDocument,
  type ConversationMessageFragment,
  type ConversationQuery,
  DeleteMessageDocument,
  EarlierMessagesDocument,
  EditMessageDocument,
  type EditMessageInput,
  MarkMessagesReadDocument,
  SendMessageDocument,
  type SendMessageInput,
  UnreadMessagesDocument,
} from '../../gql/graphql.ts';
import { accepted, execute } from '../../lib/execute.ts';
import { type Conversation, joined, latestOf, type Message, messagesOf } from './messages.ts';

/** How often a conversation is asked for where no news come by themselves, in milliseconds. */
const askAgainMs = 60_000;

/** The id stands inside of an object: a change of the relationship is no reason to read a whole conversation anew. */
const conversationKey = (relationshipId: string) => ['conversation', 'messages', { relationshipId }] as const;

/** What is known here, with what was read just now. */
function withRead(
  known: Conversation | null | undefined,
  read: NonNullable<ConversationQuery['relationship']>,
): Conversation {
  const { messages, ...standing } = read;
  return { standing, messages: joined(known?.messages ?? [], messagesOf(messages)) };
}

/**
 * The latest messages, and how the two write to each other; null for whoever is not one of them. Let go of once nobody looks: however far up
 * it was read, it opens at once, and what is new is told by what the server knows at that moment.
 */
export const conversationQuery = (relationshipId: string) =>
  queryOptions({
    queryKey: conversationKey(relationshipId),
    queryFn: async ({ client, signal }): Promise<Conversation | null> => {
      const { relationship } = await execute(ConversationDocument, { id: relationshipId }, signal);
      if (!relationship?.viewerParty) return null;
      return withRead(client.getQueryData(conversationQuery(relationshipId).queryKey), relationship);
    },
    refetchInterval: askAgainMs,
    gcTime: 0,
  });

/** How many messages wait to be read. */
export const unreadQuery = (relationshipId: string) =>
  queryOptions({
    queryKey: ['conversation', 'unread', relationshipId],
    queryFn: async ({ signal }) =>
      (await execute(UnreadMessagesDocument, { id: relationshipId }, signal)).relationship?.unreadMessages ??
      0,
  });

/** Shows what was heard of a conversation. */
export function showConversation(
  queryClient: QueryClient,
  read: NonNullable<ConversationQuery['relationship']>,
): void {
  queryClient.setQueryData(conversationQuery(read.id).queryKey, (known) => withRead(known, read));
  showUnread(queryClient, read.id, read.unreadMessages ?? 0);
}

export function showUnread(queryClient: QueryClient, relationshipId: string, unread: number): void {
  queryClient.setQueryData(unreadQuery(relationshipId).queryKey, unread);
  queryClient.setQueryData(
    conversationQuery(relationshipId).queryKey,
    (known) => known && { ...known, standing: { ...known.standing, unreadMessages: unread } },
  );
}

/** Shows a message as the server has it now. */
function showMessage(
  queryClient: QueryClient,
  relationshipId: string,
  message: ConversationMessageFragment,
): void {
  const { queryKey } = conversationQuery(relationshipId);
  const last = queryClient.getQueryData(queryKey)?.messages.at(-1)?.number ?? 0;
  // What the partner wrote meanwhile is not here yet: all of it is read together.
  if (message.number > last + 1) void queryClient.invalidateQueries({ queryKey });
  else
    queryClient.setQueryData(
      queryKey,
      (known) => known && { ...known, messages: joined(known.messages, [{ ...message, cursor: null }]) },
    );
}

/** Sends a message and shows it as sent. */
export async function sendMessage(queryClient: QueryClient, input: SendMessageInput): Promise<void> {
  const { message } = accepted((await execute(SendMessageDocument, { input })).sendMessage);
  if (!message) return;
  // A conversation that is being read for the first time may have been read before this was sent.
  await queryClient.ensureQueryData(conversationQuery(input.relationshipId));
  showMessage(queryClient, input.relationshipId, message);
}

export function useEditMessage(relationshipId: string) {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: async (input: EditMessageInput) =>
      accepted((await execute(EditMessageDocument, { input })).editMessage).message,
    onSuccess: (message) => {
      if (message) showMessage(queryClient, relationshipId, message);
    },
  });
}

export function useDeleteMessage(relationshipId: string) {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: async (messageId: string) =>
      accepted((await execute(DeleteMessageDocument, { input: { messageId } })).deleteMessage).message,
    onSuccess: (message) => {
      if (message) showMessage(queryClient, relationshipId, message);
    },
  });
}

/** Says how far the reader has read; the count is 0 at once. */
export function useMarkRead(relationshipId: string) {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: async (messageId: string) => {
      accepted((await execute(MarkMessagesReadDocument, { input: { messageId } })).markMessagesRead);
    },
    onMutate: () => showUnread(queryClient, relationshipId, 0),
  });
}

type Earlier = {
  /** Cursor of the first message that is here. */
  before: string;
  /** Number of the message up to which is read; one page where none is named. */
  upTo?: number;
};

async function readEarlier(relationshipId: string, { before, upTo }: Earlier): Promise<Message[]> {
  const messages: Message[] = [];
  for (let cursor: string | null = before; cursor !== null; ) {
    const { relationship } = await execute(EarlierMessagesDocument, { id: relationshipId, before: cursor });
    const page = messagesOf(relationship?.messages ?? null);
    messages.unshift(...page);
    const first = page[0];
    cursor = first && upTo !== undefined && first.number > upTo ? first.cursor : null;
  }
  return messages;
}

/** Reads messages before those that are here. */
export function useEarlierMessages(relationshipId: string) {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: (earlier: Earlier) => readEarlier(relationshipId, earlier),
    onSuccess: (messages) =>
      queryClient.setQueryData(
        conversationQuery(relationshipId).queryKey,
        (known) => known && { ...known, messages: joined(known.messages, messages) },
      ),
  });
}

/** Lets go of what was read far above, for a reader who is back at the end: it can be read again. */
export function useLettingGo(relationshipId: string, isAtEnd: boolean): void {
  const queryClient = useQueryClient();
  useEffect(() => {
    if (!isAtEnd) return;
    queryClient.setQueryData(
      conversationQuery(relationshipId).queryKey,
      (known) => known && { ...known, messages: latestOf(known.messages) },
    );
  }, [relationshipId, isAtEnd, queryClient]);
}
