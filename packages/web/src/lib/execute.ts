import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { activeOrganization } from './organization.ts';

/** What a mutation says when it did not do what was asked; written for the person who reads it. */
export type UserError = { code: string; message: string; path: string[] };

/**
 * A request that did not get an answer: no network, a limit, a bug, no session.
 * `code` is the GraphQL error's `extensions.code`, `NETWORK`, or the HTTP status as text.
 */
export class RequestFailed extends Error {
  readonly code: string;
  readonly requestId: string | null;
  constructor(message: string, code: string, requestId: string | null) {
    super(message);
    this.name = 'RequestFailed';
    this.code = code;
    this.requestId = requestId;
  }
}

const endWatchers = new Set<() => void>();

/**
 * Watches for the end of the session, whatever it was that found out: a query, or words that save themselves.
 * @returns a function that stops watching
 */
export function watchSessionEnd(watcher: () => void): () => void {
  endWatchers.add(watcher);
  return () => endWatchers.delete(watcher);
}

/** The failure of a request, after whoever watches was told where it is the end of the session. */
export function requestFailed(message: string, code: string, requestId: string | null): RequestFailed {
  if (code === 'UNAUTHENTICATED' || code === '401') for (const watcher of endWatchers) watcher();
  return new RequestFailed(message, code, requestId);
}

/** An expected refusal of a mutation, with one entry per reason. */
export class InputRefused extends Error {
  readonly errors: UserError[];
  constructor(errors: UserError[]) {
    super(errors.map((error) => error.message).join(' '));
    this.name = 'InputRefused';
    this.errors = errors;
  }
}

type GraphQLErrorBody = { message: string; extensions?: { code?: string; requestId?: string } };
type ResponseBody<Result> = { data?: Result | null; errors?: GraphQLErrorBody[] };

/** The identifier under which the server knows a persisted document. */
export function documentId(document: TypedDocumentNode<unknown, never>): string {
  const meta: unknown = Reflect.get(document, '__meta__');
  if (typeof meta === 'object' && meta !== null && 'hash' in meta && typeof meta.hash === 'string')
    return meta.hash;
  throw new Error('This document was not generated with a hash.');
}

/**
 * Runs a persisted document.
 * @throws RequestFailed where there is a GraphQL error of any kind, or no GraphQL answer at all.
 */
export async function execute<Result, Variables>(
  document: TypedDocumentNode<Result, Variables>,
  variables: Variables,
  signal?: AbortSignal,
): Promise<Result> {
  const response = await fetchOrFail('/graphql', {
    method: 'POST',
    credentials: 'same-origin',
    headers: {
      'content-type': 'application/json',
      accept: 'application/graphql-response+json, application/json;q=0.9',
      ...organizationHeader(),
    },
    body: JSON.stringify({ documentId: documentId(document), variables }),
    ...(signal ? { signal } : {}),
  });
  const requestId = response.headers.get('x-request-id');
  const body = await readBody<Result>(response, requestId);
  const [error] = body.errors ?? [];
  if (error) {
    throw requestFailed(
      error.message,
      error.extensions?.code ?? String(response.status),
      error.extensions?.requestId ?? requestId,
    );
  }
  if (!body.data)
    throw requestFailed(`The server answered ${response.status}.`, String(response.status), requestId);
  return body.data;
}

/** `fetch` that reports a lost connection as `RequestFailed` with the code `NETWORK`; aborts pass through. */
export async function fetchOrFail(input: string, init: RequestInit): Promise<Response> {
  try {
    return await fetch(input, init);
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') throw error;
    throw new RequestFailed('The server cannot be reached.', 'NETWORK', null);
  }
}

/**
 * A text file of the REST interface, in the active organization.
 * @throws RequestFailed
 */
export async function fetchText(path: string): Promise<string> {
  return (await fetchFile(path)).text();
}

/**
 * Any file of the REST interface, in the active organization.
 * @throws RequestFailed in the words of the problem document, where there is one
 */
export async function fetchFile(path: string): Promise<Blob> {
  const response = await fetchOrFail(path, { credentials: 'same-origin', headers: organizationHeader() });
  if (response.ok) return response.blob();
  const requestId = response.headers.get('x-request-id');
  const problem: unknown = await response.json().catch(() => null);
  const detail: unknown = Reflect.get(Object(problem), 'detail');
  const message = typeof detail === 'string' ? detail : `The server answered ${response.status}.`;
  throw requestFailed(message, String(response.status), requestId);
}

/** Names the organization that a request is made in, where one was chosen. */
function organizationHeader(): Record<string, string> {
  const organization = activeOrganization.get();
  return organization ? { 'rapport-organization': organization } : {};
}

async function readBody<Result>(response: Response, requestId: string | null): Promise<ResponseBody<Result>> {
  try {
    return (await response.json()) as ResponseBody<Result>;
  } catch {
    throw requestFailed(`The server answered ${response.status}.`, String(response.status), requestId);
  }
}

/**
 * Passes a mutation's payload through, or rejects with its user errors.
 * @throws InputRefused
 */
export function accepted<Payload extends { errors: UserError[] }>(payload: Payload): Payload {
  if (payload.errors.length > 0) throw new InputRefused(payload.errors);
  return payload;
}
