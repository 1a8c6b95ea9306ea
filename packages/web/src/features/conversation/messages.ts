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

/** So many of the latest messages stay here … */
const kept = 200;
/** … once there are more than so many. */
const most = 500;

/** The latest messages, where there are more than the screen should carry. */
export function latestOf(messages: readonly Message[]): readonly Message[] {
  return messages.length > most ? messages.slice(-kept) : messages;
}

/**
 * The first message that was new to the reader: of the partner, and still there.
 * @param readThrough number of the last message they had read; null where nothing was new
 * @returns its number; null where nothing is new; 'EARLIER' where it lies before those that are here
 */
export function firstNewOf(
  messages: readonly Message[],
  readThrough: number | null,
  ownId: string,
): number | 'EARLIER' | null {
  if (readThrough === null) return null;
  if ((messages[0]?.number ?? 0) > readThrough + 1) return 'EARLIER';
  const isNew = ({ number, author, deletedAt }: Message) =>
    number > readThrough && author.id !== ownId && deletedAt === null;
  return messages.find(isNew)?.number ?? null;
}

/** One author's messages of one day that follow each other. */
export type Group = {
  readonly key: string;
  readonly authorId: string;
  /** ISO 8601, where the reader is. */
  readonly day: string;
  /** Whether the day begins with it. */
  readonly beginsDay: boolean;
  /** Whether what was new to the reader begins with it. */
  readonly beginsNew: boolean;
  readonly messages: readonly Message[];
};

/** Minutes without a word after which the time is told anew. */
const pauseMinutes = 30;

/**
 * Messages by day and author, with a new group after a pause and where the new ones begin.
 * @param dayOf the reader's date of an instant
 * @param firstNew number of the first new message; null where there is none
 */
export function grouped(
  messages: readonly Message[],
  dayOf: (at: string) => string,
  firstNew: number | null = null,
): Group[] {
  const groups: (Omit<Group, 'messages'> & { messages: Message[] })[] = [];
  for (const message of messages) {
    const day = dayOf(message.sentAt);
    const group = groups.at(-1);
    const last = group?.messages.at(-1);
    const isSoon =
      last !== undefined && Date.parse(message.sentAt) - Date.parse(last.sentAt) < pauseMinutes * 60_000;
    const beginsNew = message.number === firstNew;
    if (group && isSoon && !beginsNew && group.authorId === message.author.id && group.day === day)
      group.messages.push(message);
    else
      groups.push({
        key: message.id,
        authorId: message.author.id,
        day,
        beginsDay: group?.day !== day,
        beginsNew,
        messages: [message],
      });
  }
  return groups;
}
