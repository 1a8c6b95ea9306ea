import { type Client, createClient } from 'graphql-ws';
import WebSocket from 'ws';
import type { Json } from './app.ts';

/** One open subscription: what came, and how it ended. */
export interface Subscribed {
  readonly results: Json[];
  readonly ended: Promise<'complete' | 'error'>;
  unsubscribe(): void;
}

/** A page with live updates. */
export interface LiveClient {
  readonly client: Client;
  /** Settles with the close code when the connection ends. */
  readonly closed: Promise<number>;
  subscribe(query: string, variables?: Record<string, unknown>): Subscribed;
}

/** Connects as a browser does: with its cookie and the origin of its page. Does not connect again by itself. */
export function openLiveClient(
  url: string,
  headers: { cookie?: string; origin?: string },
  organization?: string,
): LiveClient {
  const { promise: closed, resolve } = Promise.withResolvers<number>();
  class Socket extends WebSocket {
    constructor(address: string, protocols?: string | string[]) {
      super(address, protocols, { headers });
      this.on('close', resolve);
    }
  }
  const client = createClient({
    url,
    webSocketImpl: Socket,
    retryAttempts: 0,
    lazy: true,
    ...(organization === undefined ? {} : { connectionParams: { organization } }),
  });
  return {
    client,
    closed,
    subscribe(query, variables = {}) {
      const results: Json[] = [];
      const { promise: ended, resolve: end } = Promise.withResolvers<'complete' | 'error'>();
      const unsubscribe = client.subscribe(
        { query, variables },
        {
          next: (result) => results.push(result),
          error(error) {
            results.push({ error });
            end('error');
          },
          complete: () => end('complete'),
        },
      );
      return { results, ended, unsubscribe };
    },
  };
}
