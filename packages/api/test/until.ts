/**
 * Looks again and again until there is something, and fails where it takes too long.
 * @param look answers null, undefined or false as long as it is not there
 * @param limit milliseconds
 */
export async function until<T>(
  what: string,
  look: () => Promise<T> | T,
  limit = 15_000,
): Promise<NonNullable<T>> {
  const deadline = performance.now() + limit;
  for (;;) {
    const found = await look();
    if (found !== null && found !== undefined && found !== false) return found;
    if (performance.now() > deadline) throw new Error(`Waited ${limit} ms in vain for ${what}.`);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}
