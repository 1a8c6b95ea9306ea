import type { Context } from '../../context.ts';
import { watch } from '../../db/watch.ts';
import type { ImportId } from '../../kernel/ids.ts';
import type { ImportRow } from './model.ts';
import { isUnderWay } from './policy.ts';
import { importsByIds } from './queries.ts';

/** An import as it stands now, and again each time it gets further, until it has ended. @param show what to make of each reading */
export function watchImport<T>(
  context: Pick<Context, 'viewer' | 'live' | 'readApart'>,
  id: ImportId,
  show: (job: ImportRow) => T,
): AsyncIterableIterator<T, undefined> {
  return watch(context, {
    topic: 'import',
    id,
    read: async (db, viewer) => (await importsByIds(db, viewer, [id]))[0] ?? null,
    isLast: (job) => !isUnderWay(job),
    show,
  });
}
