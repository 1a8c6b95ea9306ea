import type { Db } from './pool.ts';

/**
 * Runs a statement whose text is known beforehand, without building it anew each time; for what every request does.
 * @param values of its parameters `$1`, `$2` …, as the driver takes them
 */
export async function runStatement<Row extends Record<string, unknown>>(
  db: Db,
  text: string,
  values: readonly unknown[],
): Promise<readonly Row[]> {
  const query = { sql: text, params: [...values] };
  return db._.session
    .prepareQuery<{ execute: readonly Row[]; all: unknown; values: unknown }>(
      query,
      undefined,
      undefined,
      false,
    )
    .execute();
}
