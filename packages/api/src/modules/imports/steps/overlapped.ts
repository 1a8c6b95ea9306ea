import { setImmediate as yieldToSockets } from 'node:timers/promises';

/**
 * Handles rows in portions so that the database writes one while this process works out the next: both are busy instead of waiting
 * for each other. All statements still run in order, on the one connection of the transaction.
 * @param portion rows of one portion; where one depends on what another writes, all of them
 * @param handle works a portion out and returns what starts its writing
 */
export async function overlapped<T>(
  rows: readonly T[],
  portion: number,
  handle: (rows: readonly T[]) => Promise<() => Promise<void>>,
): Promise<void> {
  const writing: Promise<void>[] = [];
  try {
    for (let start = 0; start < rows.length; start += portion) {
      const write = await handle(rows.slice(start, start + portion));
      const written = write();
      // Awaited below; until then a failure must not count as unhandled.
      written.catch(() => {});
      writing.push(written);
      // Queries leave with the next turns of the event loop; without a pause they would wait for the next portion's work.
      await yieldToSockets();
      await yieldToSockets();
    }
  } catch (error) {
    // After one failed statement all later ones fail as well: the first failure is the one that says why.
    await Promise.all(writing);
    throw error;
  }
  await Promise.all(writing);
}
