import type {
  ConversationMessageFragment,
  ConversationPageFragment,
  ConversationStandingFragment,
} from '../../gql/graphql.ts';

/** A message as it is shown, with the cursor that leads to those before it; null for one that was just sent from here. */
export type Message = ConversationMessageFragment & { readonly cursor: string | null };

/** What is known of a conversation here: where it stands, and its latest messages without a gap. */
export type Conversation = {
  readonly standing: ConversationStandingFragment;
  /** Oldest first. */
  readonly messages: readonly Message[];
};

export function messagesOf(page: ConversationPageFragment | null): Message[] {
  return page?.edges.map(({ cursor, node }) => ({ ...node, cursor })) ?? [];
}

/**
 * Messages that are known with others that were read just now, which count where both have one. Where others are missing in between, as
 * after a long time without a connection, only the later ones are kept: the earlier can be read again.
 */
export function joined(known: readonly Message[], read: readonly Message[]): Message[] {
  const byNumber = new Map(known.map((message) => [message.number, message]));
  for (const message of read) {
    const cursor = message.cursor ?? byNumber.get(message.number)?.cursor ?? null;
    byNumber.set(message.number, { ...message, cursor });
  }
  const all = [...byNumber.values()].sort((one, other) => one.number - other.number);
  const gap = all.findLastIndex((message, index) => message.number !== (all[index - 1]?.number ?? 0) + 1);
  return gap > 0 ? all.slice(gap) : all;
}

/** Whether there are messages before those that are here. */
export function hasEarlier(messages: readonly Message[]): boolean {
  return (messages[0]?.number ?? 1) > 1;
}

/** One author's messages of one day that follow each other. */
export type Group = {
  readonly key: string;
  readonly authorId: string;
  /** ISO 8601, where the reader is. */
  readonly day: string;
  /** Whether the day begins with it. */
  readonly beginsDay: boolean;
  readonly messages: readonly Message[];
};

/** Minutes without a word after which the time is told anew. */
const pauseMinutes = 30;

/** Messages by day and author, with a new group after a pause. @param dayOf the reader's date of an instant */
export function grouped(messages: readonly Message[], dayOf: (at: string) => string): Group[] {
  const groups: (Omit<Group, 'messages'> & { messages: Message[] })[] = [];
  for (const message of messages) {
    const day = dayOf(message.sentAt);
    const group = groups.at(-1);
    const last = group?.messages.at(-1);
    const isSoon =
      last !== undefined && Date.parse(message.sentAt) - Date.parse(last.sentAt) < pauseMinutes * 60_000;
    if (group && isSoon && group.authorId === message.author.id && group.day === day)
      group.messages.push(message);
    else
      groups.push({
        key: message.id,
        authorId: message.author.id,
        day,
        beginsDay: group?.day !== day,
        messages: [message],
      });
  }
  return groups;
}
