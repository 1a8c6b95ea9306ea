import { EventEmitter, on } from 'node:events';
import { sql } from 'drizzle-orm';
import type postgres from 'postgres';
import { z } from 'zod';
import { type OrganizationId, parseId } from '../kernel/ids.ts';
import type { Db } from './transactions.ts';

/** A fact announced to every process, without content: clients that care read again. */
export interface LiveEvent {
  readonly topic: 'import' | 'access';
  readonly organizationId: OrganizationId;
  readonly id: string;
}

/** Ends at once when asked to, unlike a generator, which would wait for its next event. */
export interface LiveEvents extends AsyncIterableIterator<LiveEvent> {
  return(): Promise<IteratorResult<LiveEvent>>;
}

/** Live updates over LISTEN/NOTIFY. */
export interface Live {
  /** Announces at commit of the transaction; nothing is announced when it rolls back. */
  publish(db: Db, event: LiveEvent): Promise<void>;
  /** Events of one topic and id, until the iterator's `return` is called. */
  events(topic: LiveEvent['topic'], id: string): LiveEvents;
}

const channel = 'rapport_live';

const message = z.object({
  topic: z.enum(['import', 'access']),
  organizationId: z.string().transform((text, context) => {
    const id = parseId('org', text);
    if (id === null) context.addIssue('not an organization');
    return id ?? z.NEVER;
  }),
  id: z.string(),
});

/**
 * Live updates between processes. The listening connection reconnects by itself; clients read the present state whenever they
 * subscribe, so an event missed meanwhile is not lost for good.
 */
export async function openLive(client: postgres.Sql): Promise<Live & { close(): Promise<void> }> {
  const emitter = new EventEmitter().setMaxListeners(0);
  const subscription = await client.listen(channel, (payload) => {
    const parsed = message.safeParse(JSON.parse(payload));
    if (parsed.success) emitter.emit(`${parsed.data.topic} ${parsed.data.id}`, parsed.data);
  });
  return {
    async publish(db, event) {
      await db.execute(sql`select pg_notify(${channel}, ${JSON.stringify(event)})`);
    },
    events(topic, id): LiveEvents {
      const source = on(emitter, `${topic} ${id}`);
      return {
        async next() {
          const { done, value } = await source.next();
          return done ? { done: true, value: undefined } : { done: false, value: value[0] };
        },
        async return() {
          await source.return?.();
          return { done: true, value: undefined };
        },
        [Symbol.asyncIterator]() {
          return this;
        },
      };
    },
    close: () => subscription.unlisten(),
  };
}
