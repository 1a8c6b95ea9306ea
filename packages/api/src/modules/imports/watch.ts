import { type Context, requireViewer } from '../../context.ts';
import type { ImportId } from '../../kernel/ids.ts';
import type { ImportRow } from './model.ts';
import { isUnderWay } from './policy.ts';
import { importsByIds } from './queries.ts';

/**
 * An import as it stands now, and again each time it gets further, until it has ended. Ends at once where there is no such import or
 * the viewer may not see it, and, unlike a generator, at once when it is asked to. Each reading has its own short transaction.
 * @param shape what to make of each reading
 */
export function watchImport<T>(
  context: Pick<Context, 'viewer' | 'live' | 'readApart'>,
  id: ImportId,
  shape: (job: ImportRow) => T,
): AsyncIterableIterator<T, undefined> {
  const viewer = requireViewer(context);
  // Listens before it reads, so that nothing falls between the two.
  const changes = context.live.events('import', id);
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
      const [job] = await context.readApart((db) => importsByIds(db, viewer, [id]));
      if (!job) return end();
      if (!isUnderWay(job)) ended = true;
      return { done: false, value: shape(job) };
    },
    return: end,
    [Symbol.asyncIterator]() {
      return this;
    },
  };
}
