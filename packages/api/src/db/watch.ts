import { type Context, requireViewer } from '../context.ts';
import type { LiveTopic } from './live.ts';
import type { Db, Viewer } from './transactions.ts';

/** How to watch one kind of thing. */
export interface Watched<Row, Shown> {
  readonly topic: LiveTopic;
  readonly id: string;
  /** Reads it as it stands; null where there is none or the viewer may not see it. */
  read(db: Db, viewer: Viewer): Promise<Row | null>;
  /** Whether nothing more is to come. */
  isLast(row: Row): boolean;
  /** What to make of each reading. */
  show(row: Row): Shown;
}

/**
 * A thing as it stands now, and again each time it changes, until its last state. Ends at once where there is no such thing or the viewer
 * may not see it, and, unlike a generator, at once when it is asked to. Each reading has its own short transaction.
 */
export function watch<Row, Shown>(
  context: Pick<Context, 'viewer' | 'live' | 'readApart'>,
  { topic, id, read, isLast, show }: Watched<Row, Shown>,
): AsyncIterableIterator<Shown, undefined> {
  const viewer = requireViewer(context);
  // Listens before it reads, so that nothing falls between the two.
  const changes = context.live.events(topic, id);
  let first = true;
  let ended = false;
  const end = async (): Promise<IteratorReturnResult<undefined>> => {
    ended = true;
    await changes.return();
    return { done: true, value: undefined };
  };
  return {
    async next() {
      if (ended) return end();
      if (!first && (await changes.next()).done) return end();
      first = false;
      const row = await context.readApart((db) => read(db, viewer));
      if (row === null) return end();
      if (isLast(row)) ended = true;
      return { done: false, value: show(row) };
    },
    return: end,
    [Symbol.asyncIterator]() {
      return this;
    },
  };
}
