import websocket from '@fastify/websocket';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import {
  createSourceEventStream,
  type ExecutionArgs,
  type ExecutionResult,
  execute,
  GraphQLError,
  parse,
  specifiedRules,
  validate,
} from 'graphql';
import { CloseCode } from 'graphql-ws';
import { makeHandler } from 'graphql-ws/use/@fastify/websocket';
import type { Platform } from '../context.ts';
import { maskError } from './errors.ts';
import { depthRule, repetitionRule } from './limits.ts';
import { problem } from './problem.ts';
import { type Pools, type RequestContext, requestContext } from './request-context.ts';
import { nobody, type Session } from './session.ts';

export interface SubscriptionOptions {
  readonly platform: Platform;
  readonly pools: Pools;
  readonly publicUrl: string;
  /** The SPA's documents by hash. */
  readonly trusted: ReadonlyMap<string, string>;
  readonly sessionOf: (request: FastifyRequest, organization: string | undefined) => Promise<Session>;
}

/** What one live connection knows of itself. */
interface Connected {
  readonly session: Session;
  readonly stopWatching: () => void;
}

/**
 * Subscriptions on `GET /graphql` as WebSocket (`graphql-transport-ws`). Only pages of our own origin may open one, since browsers
 * send the cookie along from anywhere; a connection of somebody whose access ends is closed at once.
 */
export async function registerSubscriptions(app: FastifyInstance, options: SubscriptionOptions): Promise<void> {
  const { platform, pools, publicUrl, trusted, sessionOf } = options;
  const schema = app.graphql.schema;
  const connected = new WeakMap<FastifyRequest, Connected>();
  const fresh = (request: FastifyRequest): RequestContext => {
    const session = connected.get(request)?.session ?? nobody;
    return requestContext(platform, pools, session, { requestId: request.id, log: request.log });
  };

  const handler = makeHandler({
    schema,
    connectionInitWaitTimeout: 5000,
    async onConnect({ connectionParams, extra: { request, socket } }) {
      const { origin } = request.headers;
      if (origin !== undefined && origin !== new URL(publicUrl).origin) return false;
      const organization = connectionParams?.['organization'];
      const session = await sessionOf(request, typeof organization === 'string' ? organization : undefined);
      if (!session.viewer) return false;
      const access = platform.live.events('access', session.viewer.personId);
      connected.set(request, { session, stopWatching: () => void access.return() });
      void access.next().then(({ done }) => {
        if (!done) socket.close(CloseCode.Forbidden, 'Access ended');
      });
      return true;
    },
    onDisconnect: ({ extra }) => connected.get(extra.request)?.stopWatching(),
    onSubscribe({ extra }, _id, { query, variables, operationName, extensions }) {
      const documentId = extensions?.['documentId'];
      const text = typeof documentId === 'string' ? trusted.get(documentId) : query;
      const document = parsed(text ?? '');
      if (document instanceof GraphQLError) return [document];
      const errors = validate(schema, document, [...specifiedRules, depthRule, repetitionRule]);
      if (errors.length > 0) return errors;
      return {
        schema,
        document,
        variableValues: variables ?? {},
        contextValue: fresh(extra.request).context,
        ...(operationName ? { operationName } : {}),
        // Carried along for `subscribe`, which is only given the arguments.
        rootValue: extra.request,
      };
    },
    subscribe: (args) => subscribe(args, fresh),
    onNext({ extra }, _id, _payload, _args, result) {
      const { errors, data, extensions } = result;
      const { id, log } = extra.request;
      return {
        ...(data === undefined ? {} : { data }),
        ...(extensions === undefined ? {} : { extensions }),
        ...(errors ? { errors: errors.map((error) => maskError(error, id, log)) } : {}),
      };
    },
  });
  await app.register(websocket, { options: { maxPayload: 64 * 1024 } });
  await app.register(async (scope) => {
    scope.route({
      method: 'GET',
      url: '/graphql',
      schema: { hide: true },
      wsHandler: handler,
      handler: (request, reply) => {
        reply.header('allow', 'POST');
        return problem(request, reply, 405, 'BAD_REQUEST', 'Send GraphQL requests with POST; live updates need a WebSocket.');
      },
    });
  });
}

function parsed(text: string) {
  try {
    return parse(text, { maxTokens: 1000 });
  } catch (error) {
    return error instanceof GraphQLError ? error : new GraphQLError('The document cannot be read.');
  }
}

/** Like `subscribe` of graphql-js, but each event is read in a transaction and with loaders of its own: nothing stays open or stale. */
async function subscribe(args: ExecutionArgs, fresh: (request: FastifyRequest) => RequestContext) {
  const { rootValue: request, ...rest } = args;
  const events = await createSourceEventStream(rest);
  if (!(Symbol.asyncIterator in events)) return events;
  const source = events[Symbol.asyncIterator]();
  const read = async (event: unknown): Promise<ExecutionResult> => {
    const { context, close } = fresh(request as FastifyRequest);
    const result = await execute({ ...rest, rootValue: event, contextValue: context });
    await close();
    return result;
  };
  return {
    async next(): Promise<IteratorResult<ExecutionResult, undefined>> {
      const { done, value } = await source.next();
      return done ? { done: true, value: undefined } : { done: false, value: await read(value) };
    },
    async return(): Promise<IteratorResult<ExecutionResult, undefined>> {
      await source.return?.();
      return { done: true, value: undefined };
    },
    [Symbol.asyncIterator]() {
      return this;
    },
  };
}
