import { existsSync, readFileSync } from 'node:fs';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { type DocumentNode, type ExecutionResult, GraphQLError, Lexer, Source, TokenKind } from 'graphql';
import mercurius from 'mercurius';
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';
import { z } from 'zod';
import type { Config } from '../config/config.ts';
import type { Platform } from '../context.ts';
import { failureCode, failureTexts, LimitError, maskError } from './errors.ts';
import { costOf, depthRule, limits, repetitionRule } from './limits.ts';
import { type Pools, requestContext } from './request-context.ts';
import { readSchema, resolvers } from './schema.ts';
import type { Session } from './session.ts';
import { withInputDefaults } from './variables.ts';

const spec = 'application/graphql-response+json; charset=utf-8';
const plain = 'application/json; charset=utf-8';

const body = z.object({
  query: z.string().nullish(),
  documentId: z.string().nullish(),
  operationName: z.string().nullish(),
  variables: z.record(z.string(), z.unknown()).nullish(),
  extensions: z.record(z.string(), z.unknown()).nullish(),
});
type GraphQLRequest = z.infer<typeof body>;

export interface GraphQLOptions {
  readonly config: Config;
  readonly platform: Platform;
  readonly pools: Pools;
  /** The SPA's documents by hash. */
  readonly trusted: ReadonlyMap<string, string>;
  readonly sessionOf: (request: FastifyRequest) => Promise<Session>;
}

/** The SPA's documents by hash, as its build wrote them; none where the SPA was never built. */
export function readTrustedDocuments(): ReadonlyMap<string, string> {
  const path = new URL('../../../web/src/gql/persisted-documents.json', import.meta.url);
  if (!existsSync(path)) return new Map();
  return new Map(
    Object.entries(z.record(z.string(), z.string()).parse(JSON.parse(readFileSync(path, 'utf8')))),
  );
}

/** Counts tokens without building a tree, and stops at the limit. */
function checkTokens(query: string): void {
  const lexer = new Lexer(new Source(query));
  for (let count = 0; lexer.advance().kind !== TokenKind.EOF; count += 1) {
    if (count > limits.tokens)
      throw new GraphQLError(`The document is too long: ${limits.tokens} tokens are allowed.`);
  }
}

/** The media type to answer in, or null where the client accepts neither. Without `Accept`, the older type. */
function mediaType(request: FastifyRequest): typeof spec | typeof plain | null {
  const accepted = request.headers.accept ?? '*/*';
  if (accepted.includes('application/graphql-response+json')) return spec;
  return /application\/(json|\*)|\*\/\*/.test(accepted) ? plain : null;
}

/**
 * `POST /graphql` as the GraphQL-over-HTTP specification says. Mercurius executes (compiled, cached); the HTTP side is here, because
 * its own route answers neither media type by the specification.
 */
export async function registerGraphQL(app: FastifyInstance, options: GraphQLOptions): Promise<void> {
  const { config, platform, pools, trusted, sessionOf } = options;
  const bucket = new RateLimiterMemory({ points: config.costPerMinute, duration: 60 });
  await app.register(mercurius, {
    schema: readSchema(),
    // Mercurius types resolvers against its own context; ours are typed by the generator.
    resolvers: resolvers as mercurius.IResolvers,
    routes: false,
    // Masked and logged below; the library's own formatter would write messages to the log as they are.
    errorFormatter: (execution) => ({ statusCode: 200, response: execution }),
    jit: 1,
    cache: 1024,
    validationRules: [depthRule, repetitionRule],
  });

  const answer = async (request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> => {
    const type = mediaType(request);
    if (type === null)
      return refuse(
        request,
        reply,
        406,
        'Accept application/graphql-response+json or application/json.',
        plain,
      );
    const parsed = body.safeParse(request.body);
    if (!parsed.success)
      return refuse(request, reply, 400, 'The body must be a GraphQL request as JSON.', type);
    const query = parsed.data.documentId != null ? trusted.get(parsed.data.documentId) : parsed.data.query;
    if (query == null) {
      const message =
        parsed.data.documentId != null
          ? 'This document is not known here. Reload the page.'
          : 'There is no query.';
      return refuse(
        request,
        reply,
        400,
        message,
        type,
        parsed.data.documentId != null ? 'UNKNOWN_DOCUMENT' : 'BAD_REQUEST',
      );
    }
    const session = await sessionOf(request);
    for (const cookie of session.cookies) reply.header('set-cookie', cookie);
    const result = await run(request, reply, query, parsed.data, session);
    // No data at all: the request itself was at fault. The older media type says so in the body only.
    const status = result.data === undefined && type === spec ? 400 : 200;
    return reply
      .code(reply.statusCode === 429 ? 429 : status)
      .type(type)
      .send(result);
  };

  const run = async (
    request: FastifyRequest,
    reply: FastifyReply,
    query: string,
    { variables, operationName, extensions }: GraphQLRequest,
    session: Session,
  ) => {
    const { context, close } = requestContext(platform, pools, session, {
      requestId: request.id,
      log: request.log,
    });
    const { schema } = app.graphql;
    const name = operationName ?? undefined;
    let cost = 0;
    const prepare = async (document: DocumentNode) => {
      cost = costOf(schema, document, variables ?? {}, name);
      if (cost > limits.cost)
        throw new LimitError(
          `This would read up to ${cost} fields; ${limits.cost} are allowed. Ask for less at once.`,
        );
      await spend(bucket, session.account?.id ?? request.ip, cost, config.costPerMinute, reply);
      return { variables: withInputDefaults(schema, document, variables ?? {}, name) };
    };
    try {
      checkTokens(query);
      const result = await app.graphql(sourceOf(query, name), { ...context, prepare }, variables ?? {}, name);
      await close();
      const reported = extensions?.['cost'] === true ? { extensions: { cost } } : {};
      return { ...present(result, request), ...reported };
    } catch (error) {
      await close().catch((reason: unknown) =>
        request.log.warn({ err: reason }, 'a read transaction ended badly'),
      );
      return { errors: errorsOf(error).map((one) => maskError(one, request.id, request.log)) };
    }
  };

  app.graphql.addHook('preExecution', async (_schema, document, context) => {
    if ('prepare' in context && typeof context.prepare === 'function') return context.prepare(document);
  });

  app.route({
    method: ['POST', 'PUT', 'DELETE', 'PATCH'],
    url: '/graphql',
    schema: { hide: true },
    bodyLimit: 256 * 1024,
    handler: async (request, reply) => {
      if (request.method !== 'POST') {
        return refuse(request, reply.header('allow', 'POST'), 405, 'Send GraphQL requests with POST.', plain);
      }
      return answer(request, reply);
    },
    errorHandler: (error, request, reply) => {
      const type = mediaType(request) ?? plain;
      const status = error.statusCode ?? 500;
      if (status < 500) return refuse(request, reply, status, error.message, type);
      request.log.error({ err: error }, 'a GraphQL request failed');
      const failure = failureCode(error);
      return refuse(
        request,
        reply,
        failure === 'UNAVAILABLE' ? 503 : 500,
        failureTexts[failure],
        type,
        failure,
      );
    },
  });
}

/**
 * The document as Mercurius shall know it. It keeps one compiled operation for each text, the first that was asked for: with several
 * operations in a document, each must be a text of its own.
 */
function sourceOf(query: string, operationName: string | undefined): string {
  if (operationName === undefined) return query;
  if (!/^\w{1,200}$/.test(operationName)) throw new GraphQLError('The operation name is not a name.');
  return `${query}\n# ${operationName}`;
}

function present(result: ExecutionResult, request: FastifyRequest) {
  const errors = result.errors?.map((error) => maskError(error, request.id, request.log));
  return { ...(result.data === undefined ? {} : { data: result.data }), ...(errors ? { errors } : {}) };
}

/** Mercurius throws one error that carries those of validation. */
function errorsOf(error: unknown): GraphQLError[] {
  if (error instanceof GraphQLError) return [error];
  if (error instanceof Error && 'errors' in error && Array.isArray(error.errors)) {
    const all = error.errors.filter((one): one is GraphQLError => one instanceof GraphQLError);
    if (all.length > 0) return all;
  }
  return [
    new GraphQLError('The operation failed.', {
      originalError: error instanceof Error ? error : new Error(String(error)),
    }),
  ];
}

function refuse(
  request: FastifyRequest,
  reply: FastifyReply,
  status: number,
  message: string,
  type: string,
  code = 'BAD_REQUEST',
): FastifyReply {
  return reply
    .code(status)
    .type(type)
    .send({ errors: [{ message, extensions: { code, requestId: request.id } }] });
}

/** Takes `cost` from the caller's minute and says in the headers what is left. @throws LimitError when nothing is */
async function spend(
  bucket: RateLimiterMemory,
  key: string,
  cost: number,
  quota: number,
  reply: FastifyReply,
): Promise<void> {
  const say = (left: RateLimiterRes) => {
    const seconds = Math.ceil(left.msBeforeNext / 1000);
    reply.header('ratelimit-policy', `"cost";q=${quota};w=60`);
    reply.header('ratelimit', `"cost";r=${Math.max(0, left.remainingPoints)};t=${seconds}`);
    return seconds;
  };
  try {
    say(await bucket.consume(key, Math.max(1, cost)));
  } catch (left) {
    if (!(left instanceof RateLimiterRes)) throw left;
    const seconds = say(left);
    reply.code(429).header('retry-after', seconds);
    throw new LimitError(`Too much at once. Try again in ${seconds} seconds.`);
  }
}
