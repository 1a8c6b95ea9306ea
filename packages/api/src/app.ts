import compress from '@fastify/compress';
import swagger from '@fastify/swagger';
import swaggerUi from '@fastify/swagger-ui';
import underPressure from '@fastify/under-pressure';
import Fastify, {
  type FastifyBaseLogger,
  type FastifyError,
  type FastifyInstance,
  type FastifyRequest,
} from 'fastify';
import { jsonSchemaTransform, serializerCompiler, validatorCompiler } from 'fastify-type-provider-zod';
import helmet from 'helmet';
import type { Config } from './config/config.ts';
import { ContentUnavailableError, contentUnavailable } from './context.ts';
import { registerAuth, registerDemo } from './http/auth-routes.ts';
import { failureCode, failureTexts } from './http/errors.ts';
import { readTrustedDocuments, registerGraphQL } from './http/graphql.ts';
import { registerHealth } from './http/health.ts';
import { problem, problemSchema } from './http/problem.ts';
import { requestContext, within } from './http/request-context.ts';
import { organizationHeader, sessionFor, sessionOf } from './http/session.ts';
import { isMachineAddress, registerSpa } from './http/static.ts';
import { registerSubscriptions } from './http/subscriptions.ts';
import { registerVisibility } from './http/visibility.ts';
import { registerAgreementRoutes } from './modules/agreements/index.ts';
import { registerLedgerRoutes } from './modules/audit/index.ts';
import { registerCalendarRoutes } from './modules/calendar/index.ts';
import { registerImportRoutes } from './modules/imports/index.ts';
import { registerNotificationRoutes } from './modules/notifications/index.ts';
import type { Rest } from './rest.ts';
import type { Services } from './services.ts';

/**
 * The HTTP application: every plugin registered here, in order. Opens nothing by itself: `services` brings what it runs on, and
 * whoever opened that closes it after the application.
 */
export async function buildApp(config: Config, services: Services): Promise<FastifyInstance> {
  const { auth, platform, pools, outbox } = services;
  const logger: FastifyBaseLogger = services.log;
  const app = Fastify({
    loggerInstance: logger,
    trustProxy: (_address, hop) => hop < config.trustedProxies,
    genReqId: () => `req_${crypto.randomUUID()}`,
    requestIdHeader: false,
    bodyLimit: 1024 * 1024,
    forceCloseConnections: 'idle',
    return503OnClosing: true,
  });
  // What a form of another site can send without asking first is never read.
  app.removeContentTypeParser('text/plain');
  app.setValidatorCompiler(validatorCompiler);
  app.setSerializerCompiler(serializerCompiler);
  app.setErrorHandler<FastifyError>((error, request, reply) => {
    const status = error.statusCode ?? 500;
    if (status < 500)
      return problem(
        request,
        reply,
        status,
        error.validation ? 'INVALID' : (error.code ?? 'BAD_REQUEST'),
        error.message,
      );
    if (status === 503)
      return problem(request, reply, 503, 'UNAVAILABLE', 'Too much to do at the moment. Try again shortly.');
    request.log.error({ err: error }, 'a request failed');
    if (error instanceof ContentUnavailableError)
      return problem(request, reply, 503, 'CONTENT_UNAVAILABLE', contentUnavailable);
    const failure = failureCode(error);
    return problem(request, reply, failure === 'UNAVAILABLE' ? 503 : 500, failure, failureTexts[failure]);
  });
  app.addHook('onRequest', async (request, reply) => {
    reply.header('x-request-id', request.id);
    if (isMachineAddress(request.url)) reply.header('cache-control', 'no-store');
  });
  closeConnectionsWhenDone(app);

  const secure = helmet(securityHeaders(config));
  app.addHook('onRequest', (request, reply, next) => secure(request.raw, reply.raw, () => next()));
  await app.register(underPressure, {
    maxEventLoopDelay: 2000,
    retryAfter: 5,
    exposeStatusRoute: false,
  });
  await app.register(compress, { globalCompression: true, threshold: 1024 });
  await app.register(swagger, { openapi: openApi(config), transform: jsonSchemaTransform });
  await app.register(swaggerUi, { routePrefix: '/docs/rest' });

  const session = (request: FastifyRequest, organization: string | undefined) =>
    sessionOf(auth, pools.auth, request.headers, organization);
  const sessionByHeader = (request: FastifyRequest) => {
    const named = request.headers[organizationHeader];
    return session(request, typeof named === 'string' ? named : undefined);
  };
  const trusted = readTrustedDocuments();

  registerHealth(app, config, pools.app);
  registerVisibility(app);
  await registerAuth(app, auth, config.publicUrl, pools.auth);
  if (config.demo) registerDemo(app, auth, platform.accounts, outbox);
  await registerGraphQL(app, { config, platform, pools, trusted, sessionOf: sessionByHeader });
  await registerSubscriptions(app, {
    platform,
    pools,
    publicUrl: config.publicUrl,
    trusted,
    sessionOf: session,
  });
  const open = async (request: FastifyRequest) =>
    requestContext(platform, pools, await sessionByHeader(request), {
      requestId: request.id,
      log: request.log,
    });
  const rest: Rest = {
    contextOf: async (request) => (await open(request)).context,
    contextAs: async (request, who) => {
      const asking = { requestId: request.id, log: request.log };
      return requestContext(platform, pools, await sessionFor(pools.worker, who), asking).context;
    },
    withContext: async (request, work) => within(await open(request), work),
    problem,
    problemSchema,
  };
  await registerImportRoutes(app, rest);
  registerLedgerRoutes(app, rest, platform.ledgerKey);
  registerAgreementRoutes(app, rest);
  registerCalendarRoutes(app, rest);
  await registerNotificationRoutes(app, rest);
  await registerSpa(app);
  return app;
}

/** Closing waits for every connection: one whose request is answered then must not be kept for another. */
function closeConnectionsWhenDone(app: FastifyInstance): void {
  let closing = false;
  app.addHook('preClose', async () => {
    closing = true;
  });
  app.addHook('onSend', async (_request, reply) => {
    if (closing) reply.header('connection', 'close');
  });
}

function openApi(config: Config) {
  return {
    openapi: '3.1.0',
    info: {
      title: 'Rapport REST API',
      version: '1',
      description:
        'Where files and machines want it: imports now, reports later. Everything else is GraphQL at `/graphql`. Errors are RFC 9457 problems.',
    },
    servers: [{ url: config.publicUrl }],
  };
}

/** No inline script, nothing from elsewhere. Styles may be inline: the component library sets them on elements. */
function securityHeaders(config: Config) {
  const secure = config.publicUrl.startsWith('https:');
  return {
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'self'"],
        scriptSrc: ["'self'"],
        styleSrc: ["'self'", "'unsafe-inline'"],
        imgSrc: ["'self'", 'data:'],
        fontSrc: ["'self'", 'data:'],
        connectSrc: ["'self'", ...(secure ? [] : ['ws:'])],
        workerSrc: ["'self'", 'blob:'],
        objectSrc: ["'none'"],
        baseUri: ["'none'"],
        formAction: ["'self'"],
        frameAncestors: ["'none'"],
      },
    },
    hsts: secure ? { maxAge: 31_536_000 } : false,
    referrerPolicy: { policy: 'no-referrer' as const },
    crossOriginEmbedderPolicy: false,
  };
}
