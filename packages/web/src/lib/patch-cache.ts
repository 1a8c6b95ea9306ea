import type { QueryClient } from '@tanstack/react-query';

function patched(value: unknown, id: string, patch: Record<string, unknown>): unknown {
  if (Array.isArray(value)) {
    const next = value.map((item) => patched(item, id, patch));
    return next.some((item, index) => item !== value[index]) ? next : value;
  }
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(([key, item]) => [key, patched(item, id, patch)] as const);
  const changed = entries.some(([key, item]) => item !== Reflect.get(value, key));
  const next: Record<string, unknown> = changed ? Object.fromEntries(entries) : { ...value };
  if ('id' in value && value.id === id) {
    // Only what a query asked for is changed: a view never gets fields that it does not know.
    const known = Object.entries(patch).filter(([key]) => key in value);
    if (known.length > 0) return { ...next, ...Object.fromEntries(known) };
  }
  return changed ? next : value;
}

/**
 * Shows a change at once wherever a thing is in the cache, before the server has answered.
 * @param id the thing's TypeID
 * @param patch the new values of its fields
 * @returns puts everything back as it was
 */
export function patchCached(
  queryClient: QueryClient,
  id: string,
  patch: Record<string, unknown>,
): () => void {
  const before = queryClient
    .getQueryCache()
    .getAll()
    .map((query) => [query.queryKey, query.state.data] as const);
  for (const [key, data] of before) {
    const next = patched(data, id, patch);
    if (next !== data) queryClient.setQueryData(key, next);
  }
  return () => {
    for (const [key, data] of before) queryClient.setQueryData(key, data);
  };
}
