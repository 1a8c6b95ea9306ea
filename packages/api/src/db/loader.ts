import DataLoader from 'dataloader';
import { type Context, perRequest, requireViewer } from '../context.ts';
import type { Db, Viewer } from './transactions.ts';

type BatchQuery<Key, Row> = (db: Db, viewer: Viewer, keys: readonly Key[]) => Promise<readonly Row[]>;

/**
 * One row per key, asked for together: everything that resolvers want in one tick is one statement. Keys the viewer may not see
 * answer null.
 */
export function rowLoader<Key extends string, Row>(query: BatchQuery<Key, Row>, keyOf: (row: Row) => Key) {
  return perRequest(
    (context) =>
      new DataLoader<Key, Row | null>(async (keys) => {
        const rows = await query(await context.read(), requireViewer(context), keys);
        const byKey = new Map(rows.map((row) => [keyOf(row), row]));
        return keys.map((key) => byKey.get(key) ?? null);
      }),
  );
}

/** All rows of each key, in the order of the query. */
export function groupLoader<Key extends string, Row>(query: BatchQuery<Key, Row>, keyOf: (row: Row) => Key) {
  return perRequest(
    (context) =>
      new DataLoader<Key, readonly Row[]>(async (keys) => {
        const rows = await query(await context.read(), requireViewer(context), keys);
        const groups = Map.groupBy(rows, keyOf);
        return keys.map((key) => groups.get(key) ?? []);
      }),
  );
}

/** Loads one row of a loader made by `rowLoader`, or null for no key. @throws UnauthenticatedError without a viewer */
export function loadOptional<Key extends string, Row>(
  loader: (context: Context) => DataLoader<Key, Row | null>,
  context: Context,
  key: Key | null,
): Promise<Row | null> {
  // Asked before the key is looked at: without a session the answer is the same for every key, even for none.
  requireViewer(context);
  return key === null ? Promise.resolve(null) : loader(context).load(key);
}
