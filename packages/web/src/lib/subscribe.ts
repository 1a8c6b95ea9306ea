import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import type { Client } from 'graphql-ws';
import { documentId } from './execute.ts';
import { activeOrganization } from './organization.ts';

let client: { organization: string | null; opened: Promise<Client> } | null = null;

function connection(): Promise<Client> {
  const organization = activeOrganization.get();
  if (client?.organization === organization) return client.opened;
  const previous = client;
  void previous?.opened.then((open) => open.dispose());
  const address = new URL('/graphql', window.location.href);
  address.protocol = address.protocol === 'https:' ? 'wss:' : 'ws:';
  const opened = import('graphql-ws').then(({ createClient }) =>
    createClient({
      url: address.href,
      connectionParams: organization ? { organization } : {},
      retryAttempts: 10,
      shouldRetry: () => true,
    }),
  );
  client = { organization, opened };
  return opened;
}

/**
 * Listens to a persisted subscription over the one WebSocket of the page, and again after a lost connection.
 * @returns stops listening
 */
export function subscribe<Result, Variables extends Record<string, unknown>>(
  document: TypedDocumentNode<Result, Variables>,
  variables: Variables,
  onNext: (result: Result) => void,
): () => void {
  let stopped = false;
  let stop: (() => void) | undefined;
  void connection().then((open) => {
    if (stopped) return;
    stop = open.subscribe<Result>(
      // The server takes the document by its hash, as it does for queries.
      { query: '', variables, extensions: { documentId: documentId(document) } },
      {
        next: ({ data }) => {
          if (data && !stopped) onNext(data);
        },
        // Whoever listens also asks from time to time: a broken socket makes news later, not wrong.
        error: () => undefined,
        complete: () => undefined,
      },
    );
  });
  return () => {
    stopped = true;
    stop?.();
  };
}
