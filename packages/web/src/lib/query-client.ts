import { QueryClient } from '@tanstack/react-query';
import { RequestFailed } from './execute.ts';

/** Whether asking again can help: only a lost connection or a server that is starting. */
function worthRetrying(error: unknown): boolean {
  return error instanceof RequestFailed && ['NETWORK', '502', '503', '504'].includes(error.code);
}

/** The cache of everything read from the server. */
export function createQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: 30_000,
        retry: (count, error) => count < 3 && worthRetrying(error),
        retryDelay: (attempt) => Math.min(8000, 500 * 2 ** attempt),
      },
      mutations: { retry: false },
    },
  });
}
