import websocket from '@fastify/websocket';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import {
  createSourceEventStream,
  type ExecutionArgs,
  type ExecutionResult,
  execute,
  GraphQLError,
  getOperationAST,
  parse,
  specifiedRules,
  validate,
} from 'graphql';
import { makeHandler } from 'graphql-ws/use/@fastify/websocket';
import type { Platform } from '../context.ts';
import type { LiveChanges } from '../db/live.ts';
import type { Viewer } from '../db/transactions.ts';
import { maskError } from './errors.ts';
import { costOf, depthRule, limits, repetitionRule } from './limits.ts';
import { problem } from './problem.ts';
import { type Pools, type RequestContext, requestContext } from './request-context.ts';
import { subscriptionResolvers } from './schema.ts';
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
  /** The session as it is now, or `nobody` where it ended or carries other authority than the connection began with. */
  readonly look: () => Promise<Session>;
  readonly stopWatching: () => void;
}

const sameAuthority = (one: Viewer | null, other: Viewer) =>
  one?.membershipId === other.membershipId && one.roles.join() === other.roles.join();

/** Subscriptions that one connection may have open: a page has a handful. */
const subscriptionsPerConnection = 20;

/**
 * Subscriptions on `GET /graphql` as WebSocket (`graphql-transport-ws`). Only pages of our own origin may open one, since browsers
 * send the cookie along from anywhere. A connection of somebody whose access ends or changes is closed at once: who may still come
 * in connects again.
 */
export async function registerSubscriptions(
  app: FastifyInstance,
  options: SubscriptionOptions,
): Promise<void> {
  const { platform, pools, publicUrl, trusted, sessionOf } = options;
  const schema = app.graphql.schema;
  const fields = schema.getSubscriptionType()?.getFields() ?? {};
  for (const [name, resolver] of Object.entries(subscriptionResolvers))
    Object.assign(fields[name] ?? {}, resolver);
  const connected = new WeakMap<FastifyRequest, Connected>();
  const fresh: Fresh = async (request) => {
    const session = (await connected.get(request)?.look()) ?? nobody;
    return {
      ...requestContext(platform, pools, session, { requestId: request.id, log: request.log }),
      ended: !session.viewer,
    };
  };

  const handler = makeHandler({
    schema,
    connectionInitWaitTimeout: 5000,
    async onConnect({ connectionParams, extra: { request, socket } }) {
      const { origin } = request.headers;
      if (origin !== undefined && origin !== new URL(publicUrl).origin) return false;
      const named = connectionParams?.['organization'];
      const present = () => sessionOf(request, typeof named === 'string' ? named : undefined);
      const { viewer } = await present();
      if (!viewer) return false;
      const look = async () => {
        const session = await present();
        return sameAuthority(session.viewer, viewer) ? session : nobody;
      };
      const access = platform.live.events('access', viewer.personId);
      const stopWatching = () => void access.return();
      connected.set(request, { look, stopWatching });
      void closeWhenAccessEnds(access, look, socket);
      // Access may have ended before anybody listened, and the client may be gone.
      const stays = (await look()).viewer !== null && socket.readyState === socket.OPEN;
      if (!stays) stopWatching();
      return stays;
    },
    onClose: ({ extra }) => connected.get(extra.request)?.stopWatching(),
    onSubscribe({ extra, subscriptions }, _id, { query, variables, operationName, extensions }) {
      const documentId = extensions?.['documentId'];
      const text = typeof documentId === 'string' ? trusted.get(documentId) : query;
      const document = parsed(text ?? '');
      if (document instanceof GraphQLError) return [document];
      const errors = validate(schema, document, [...specifiedRules, depthRule, repetitionRule]);
      if (errors.length > 0) return errors;
      if (getOperationAST(document, operationName)?.operation !== 'subscription') {
        return [new GraphQLError('Only subscriptions run here. Send queries and mutations with POST.')];
      }
      if (Object.keys(subscriptions).length > subscriptionsPerConnection) {
        return [
          new GraphQLError(`At most ${subscriptionsPerConnection} subscriptions are allowed at a time.`),
        ];
      }
      if (costOf(schema, document, variables ?? {}, operationName ?? undefined) > limits.cost) {
        return [new GraphQLError('This would read too much at each event. Ask for less.')];
      }
      return {
        schema,
        document,
        variableValues: variables ?? {},
        ...(operationName ? { operationName } : {}),
        // Carried along for `subscribe`, which is only given the arguments.
        rootValue: extra.request,
      };
    },
    subscribe: (args) => subscribe(args, fresh),
    onError: ({ extra }, _id, _payload, errors) =>
      errors.map((error) => maskError(error, extra.request.id, extra.request.log)),
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
        return problem(
          request,
          reply,
          405,
          'BAD_REQUEST',
          'Send GraphQL requests with POST; live updates need a WebSocket.',
        );
      },
    });
  });
}

function parsed(text: string) {
  try {
    return parse(text, { maxTokens: limits.tokens });
  } catch (error) {
    return error instanceof GraphQLError ? error : new GraphQLError('The document cannot be read.');
  }
}

/** Looks again whenever the person's access may have changed. */
async function closeWhenAccessEnds(
  changes: LiveChanges,
  look: () => Promise<Session>,
  socket: { close(code: number, reason: string): void },
): Promise<void> {
  for await (const _ of changes) {
    try {
      if (!(await look()).viewer) socket.close(tryAgainLater, 'Access changed');
    } catch {
      // Not knowing is no reason to stay: the client comes again and is then looked at.
      socket.close(tryAgainLater, 'Try again later');
    }
  }
}

/** WebSocket close code 1013 (IANA registry): clients connect again after a while. */
const tryAgainLater = 1013;

/** A context for one event; `ended` where nobody is behind the connection any more. */
type Fresh = (request: FastifyRequest) => Promise<RequestContext & { readonly ended: boolean }>;

/** Like `subscribe` of graphql-js, but each event is read in a transaction and with loaders of its own: nothing stays open or stale. */
async function subscribe(args: ExecutionArgs, fresh: Fresh) {
  const { rootValue, ...rest } = args;
  const request = rootValue as FastifyRequest;
  const opening = await fresh(request);
  const events = await createSourceEventStream({ ...rest, contextValue: opening.context });
  await opening.close();
  if (!(Symbol.asyncIterator in events)) return events;
  const source = events[Symbol.asyncIterator]();
  let ended = false;
  const end = async (): Promise<IteratorResult<ExecutionResult, undefined>> => {
    ended = true;
    await source.return?.();
    return { done: true, value: undefined };
  };
  const read = async (event: unknown): Promise<ExecutionResult | null> => {
    const now = await fresh(request);
    if (now.ended) return null;
    const result = await execute({ ...rest, rootValue: event, contextValue: now.context });
    await now.close();
    return result;
  };
  return {
    async next(): Promise<IteratorResult<ExecutionResult, undefined>> {
      if (ended) return end();
      try {
        const { done, value } = await source.next();
        const result = done ? null : await read(value);
        return result ? { done: false, value: result } : await end();
      } catch (error) {
        // Told once; a source that fails would do so again.
        ended = true;
        const originalError = error instanceof Error ? error : new Error(String(error));
        return {
          done: false,
          value: { errors: [new GraphQLError('The event could not be read.', { originalError })] },
        };
      }
    },
    return: end,
    [Symbol.asyncIterator]() {
      return this;
    },
  };
}
