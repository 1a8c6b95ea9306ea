/** How a promise ended: with a value, with an error, or not at all. */
export type Outcome<T> =
  | { state: 'fulfilled'; value: T }
  | { state: 'rejected'; code: string; error: unknown }
  | { state: 'hung' };

/** Waits for a promise without throwing; after `limit` milliseconds it counts as hung. */
export async function settle<T>(promise: PromiseLike<T>, limit = 3_000): Promise<Outcome<T>> {
  let timer: NodeJS.Timeout | undefined;
  const deadline = new Promise<Outcome<T>>((resolve) => {
    timer = setTimeout(resolve, limit, { state: 'hung' });
  });
  const ended = Promise.resolve(promise).then(
    (value): Outcome<T> => ({ state: 'fulfilled', value }),
    (error: unknown): Outcome<T> => ({ state: 'rejected', code: codeOf(error), error }),
  );
  try {
    return await Promise.race([ended, deadline]);
  } finally {
    clearTimeout(timer);
  }
}

/** The `code` of a database or system error, otherwise its message. */
function codeOf(error: unknown): string {
  if (error instanceof Error && 'code' in error && typeof error.code === 'string') return error.code;
  return String(error);
}
