import { EventEmitter, on } from 'node:events';
import { sql } from 'drizzle-orm';
import type postgres from 'postgres';
import { z } from 'zod';
import type { OrganizationId } from '../kernel/ids.ts';
import type { Db } from './transactions.ts';

const topics = [
  'import',
  'access',
  'agreement',
  'rollout',
  'relationship',
  'conversation',
  'notifications',
] as const;

/** What a fact is about. */
export type LiveTopic = (typeof topics)[number];

/** A fact announced to every process, without content: clients that care read again. */
export interface LiveEvent {
  readonly topic: LiveTopic;
  readonly organizationId: OrganizationId;
  readonly id: string;
}

/** Something may have changed about one thing: read it again. */
export interface LiveChange {
  readonly topic: LiveTopic;
  readonly id: string;
}

/** Ends at once when asked to, unlike a generator, which would wait for its next event. */
export interface LiveChanges extends AsyncIterableIterator<LiveChange> {
  return(): Promise<IteratorResult<LiveChange>>;
}

/** Live updates over LISTEN/NOTIFY. */
export interface Live {
  /** Announces at commit of the transaction; nothing is announced when it rolls back. */
  publish(db: Db, event: LiveEvent): Promise<void>;
  /** Changes of one topic and id, until the iterator's `return` is called. */
  events(topic: LiveTopic, id: string): LiveChanges;
}

/** Live updates of this process. */
export interface LiveConnection extends Live {
  /** How many iterators are open. */
  listeners(): number;
}

const channel = 'rapport_live';

const message = z
  .string()
  .transform((text, context) => {
    try {
      return JSON.parse(text) as unknown;
    } catch {
      context.addIssue('not JSON');
      return z.NEVER;
    }
  })
  .pipe(z.object({ topic: z.enum(topics), id: z.string() }));

const nameOf = ({ topic, id }: LiveChange) => `${topic} ${id}`;

/**
 * Live updates between processes. The listening connection reconnects by itself; what happened while it was away is unknown, so
 * everybody is then told that something may have changed.
 * @param client the listening connection ends with it
 */
export async function openLive(client: postgres.Sql): Promise<LiveConnection> {
  const emitter = new EventEmitter().setMaxListeners(0);
  const open = new Map<LiveChanges, LiveChange>();
  let listening = false;
  await client.listen(
    channel,
    (payload) => {
      const parsed = message.safeParse(payload);
      if (parsed.success) emitter.emit(nameOf(parsed.data), parsed.data);
    },
    () => {
      const known = new Map([...open.values()].map((change) => [nameOf(change), change]));
      if (listening) for (const [name, change] of known) emitter.emit(name, change);
      listening = true;
    },
  );
  return {
    async publish(db, event) {
      await db.execute(sql`select pg_notify(${channel}, ${JSON.stringify(event)})`);
    },
    events(topic, id) {
      const source = on(emitter, nameOf({ topic, id }));
      const changes: LiveChanges = {
        async next() {
          const { done, value } = await source.next();
          return done ? { done: true, value: undefined } : { done: false, value: value[0] };
        },
        async return() {
          open.delete(changes);
          await source.return?.();
          return { done: true, value: undefined };
        },
        [Symbol.asyncIterator]() {
          return changes;
        },
      };
      open.set(changes, { topic, id });
      return changes;
    },
    listeners: () => open.size,
  };
}
