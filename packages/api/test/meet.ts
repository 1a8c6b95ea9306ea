import type { TestApp } from './app.ts';

/**
 * Lets several writers meet: while they run, nobody can write to `table`, and only when every one of them waits, here or for another,
 * are they let go. So each has read what it decides by before any of them has written, as at the worst moment.
 * @param writers no more than the pool has connections
 */
export async function meetAt<T>(
  app: TestApp,
  table: string,
  writers: readonly (() => Promise<T>)[],
): Promise<T[]> {
  const door = await app.admin.reserve();
  try {
    await door`begin`;
    await door`lock table ${door(table)} in share mode`;
    let settled = false;
    const running = Promise.all(writers.map((write) => write())).finally(() => (settled = true));
    // Seen by whoever awaits it below.
    running.catch(() => {});
    for (let waiting = 0; waiting < writers.length && !settled; ) {
      const [row] = await app.admin<
        { waiting: number }[]
      >`select count(*)::int as waiting from pg_stat_activity
        where datname = current_database() and wait_event_type = 'Lock'`;
      waiting = row?.waiting ?? 0;
    }
    await door`commit`;
    return await running;
  } finally {
    door.release();
  }
}
