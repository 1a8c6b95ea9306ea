/**
 * Works through a list with at most `width` at a time.
 * @returns what `work` returned, in the order of the list
 */
export async function inTurns<Item, Result>(
  items: readonly Item[],
  width: number,
  work: (item: Item, lane: number) => Promise<Result>,
): Promise<Result[]> {
  const results: Result[] = [];
  const waiting = items.entries();
  const lanes = Array.from({ length: width }, async (_, lane) => {
    for (const [index, item] of waiting) results[index] = await work(item, lane);
  });
  await Promise.all(lanes);
  return results;
}
