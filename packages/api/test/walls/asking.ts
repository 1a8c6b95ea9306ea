import { once } from 'node:events';
import { createClient } from 'graphql-ws';
import { WebSocket } from 'ws';
import type { Client, TestApp } from '../app.ts';
import { documentFor, type Operation } from './operations.ts';

/** All that somebody learns from an answer: what differs from request to request by nature is left out. */
export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, unknown>>;
  readonly body: string;
}

/** Headers that differ from request to request. */
const passing = new Set(['date', 'x-request-id', 'ratelimit', 'retry-after']);

/** The text without the id that was asked for and without the request's own. */
function redacted(text: string, id: string): string {
  return text.replaceAll(id, 'THE ID').replaceAll(/req_[0-9a-f-]{36}/g, 'THE REQUEST');
}

/** What was told, unless the server itself failed: two equal failures would say nothing. */
function told(
  status: number,
  headers: Iterable<readonly [string, unknown]>,
  body: string,
  id: string,
): Answer {
  if (status >= 500 || body.includes('"INTERNAL"')) throw new Error(`The server failed: ${status} ${body}`);
  const shown = [...headers].filter(([name]) => !passing.has(name));
  const text = (value: unknown) => (typeof value === 'string' ? redacted(value, id) : value);
  return {
    status,
    headers: Object.fromEntries(shown.map(([name, value]) => [name, text(value)])),
    body: redacted(body, id),
  };
}

/** What a client is answered in this process. @param id what was asked for, left out of the answer */
export async function answerOf(
  client: Client,
  request: Parameters<Client['request']>[0],
  id: string,
): Promise<Answer> {
  const { statusCode, headers, body } = await client.request(request);
  return told(statusCode, Object.entries(headers), body, id);
}

/** The same over the network, where a body is a stream. */
export async function answerTo(url: string, request: RequestInit, id: string): Promise<Answer> {
  const answer = await fetch(url, request);
  return told(answer.status, answer.headers, await answer.text(), id);
}

/** Asks an operation over HTTP or, for a subscription, over a WebSocket for the first message. */
export type Ask = (
  client: Client,
  operation: Operation,
  variables: Record<string, unknown>,
  id: string,
) => Promise<Answer>;

/** Listens on a free port, since subscriptions need one. @returns how to ask, and the address for WebSockets */
export async function openAsking(app: TestApp, organization: string): Promise<{ ask: Ask; address: string }> {
  const address = (await app.app.listen({ host: '127.0.0.1', port: 0 })).replace(/^http/, 'ws');
  const ask: Ask = async (client, operation, variables, id) => {
    const document = documentFor(operation, variables);
    if (operation.kind !== 'subscription') {
      return answerOf(
        client,
        { method: 'POST', url: '/graphql', payload: { query: document, variables } },
        id,
      );
    }
    const body = JSON.stringify(await messagesOf(address, client, organization, document, variables));
    return { status: 101, headers: {}, body: redacted(body, id) };
  };
  return { ask, address };
}

/** The first message of a subscription: what is there is told at once, and what is not there ends without one. */
async function messagesOf(
  address: string,
  client: Client,
  organization: string,
  query: string,
  variables: Record<string, unknown>,
): Promise<unknown[]> {
  class Socket extends WebSocket {
    constructor(url: string, protocol: string) {
      super(url, protocol, { headers: { cookie: client.cookie ?? '' } });
    }
  }
  const connection = createClient({
    url: `${address}/graphql`,
    webSocketImpl: Socket,
    retryAttempts: 0,
    connectionParams: { organization },
  });
  const messages: unknown[] = [];
  try {
    for await (const message of connection.iterate({ query, variables })) {
      messages.push(message);
      break;
    }
  } finally {
    await connection.dispose();
  }
  return messages;
}

/** How the server ends a WebSocket that says who it is. */
export async function closeOf(
  address: string,
  client: Client,
  organization?: string,
): Promise<{ code: unknown; reason: string }> {
  const socket = new WebSocket(`${address}/graphql`, 'graphql-transport-ws', {
    headers: { cookie: client.cookie ?? '' },
  });
  await once(socket, 'open');
  socket.send(
    JSON.stringify({ type: 'connection_init', payload: organization === undefined ? {} : { organization } }),
  );
  const [code, reason] = await once(socket, 'close');
  return { code, reason: String(reason) };
}
