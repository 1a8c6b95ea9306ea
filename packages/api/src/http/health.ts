import { createHash, timingSafeEqual } from 'node:crypto';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { Counter, collectDefaultMetrics, Histogram, Registry } from 'prom-client';
import { z } from 'zod';
import type { Config } from '../config/config.ts';
import type { Pool } from '../db/transactions.ts';
import { problem } from './problem.ts';

const loopback = new Set(['127.0.0.1', '::1', '::ffff:127.0.0.1']);
const readinessTimeout = 2000;

/** Whether the database answers now. */
export async function databaseAnswers(pool: Pool): Promise<boolean> {
  const query = pool.client`select 1`.then(
    () => true,
    () => false,
  );
  const { promise, resolve } = Promise.withResolvers<boolean>();
  const timer = setTimeout(() => resolve(false), readinessTimeout);
  try {
    return await Promise.race([query, promise]);
  } finally {
    clearTimeout(timer);
  }
}

/** `/healthz`: the process lives. `/readyz`: it can serve. `/metrics`: Prometheus text. */
export function registerHealth(app: FastifyInstance, config: Config, pool: Pool): void {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  const duration = new Histogram({
    name: 'rapport_http_request_duration_seconds',
    help: 'Time from request to response, by route, method and status.',
    labelNames: ['route', 'method', 'status'],
    buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 10],
    registers: [registry],
  });
  const failures = new Counter({
    name: 'rapport_http_failures_total',
    help: 'Responses with a status of 500 and above.',
    registers: [registry],
  });
  app.addHook('onResponse', async (request, reply) => {
    const route = request.routeOptions.url ?? 'unknown';
    duration.observe({ route, method: request.method, status: reply.statusCode }, reply.elapsedTime / 1000);
    if (reply.statusCode >= 500) failures.inc();
  });

  app.get('/healthz', { schema: healthz, logLevel: 'warn' }, async () => ({ status: 'ok' as const }));
  app.get('/readyz', { schema: readyz, logLevel: 'warn' }, async (_request, reply) => {
    const ready = await databaseAnswers(pool);
    return reply
      .code(ready ? 200 : 503)
      .send({ status: ready ? 'ok' : 'unavailable', database: ready ? 'ok' : 'unreachable' });
  });
  app.get('/metrics', { schema: { hide: true }, logLevel: 'warn' }, async (request, reply) => {
    if (!mayReadMetrics(request, config.metricsToken))
      return problem(request, reply, 404, 'NOT_FOUND', 'There is nothing here.');
    return reply.type(registry.contentType).send(await registry.metrics());
  });
}

const healthz = {
  operationId: 'liveness',
  summary: 'The process lives',
  description:
    'Answers as long as the process does, whatever the database does. For the supervisor that restarts it.',
  tags: ['Health'],
  response: { 200: z.object({ status: z.literal('ok').describe('Always `ok`.') }).describe('It lives.') },
};

const readiness = z.object({
  status: z.enum(['ok', 'unavailable']).describe('Whether requests can be served.'),
  database: z.enum(['ok', 'unreachable']).describe('Whether the database answers within two seconds.'),
});

const readyz = {
  operationId: 'readiness',
  summary: 'Requests can be served',
  description: 'Asks the database. For the load balancer that sends requests here.',
  tags: ['Health'],
  response: { 200: readiness.describe('It can serve.'), 503: readiness.describe('It cannot at the moment.') },
};

/** By token where one is set. Otherwise this machine only, and nobody whom a proxy on this machine brings along. */
function mayReadMetrics({ headers, socket }: FastifyRequest, token: string | null): boolean {
  if (token !== null) {
    const digest = (text: string) => createHash('sha256').update(text).digest();
    return timingSafeEqual(digest(headers.authorization ?? ''), digest(`Bearer ${token}`));
  }
  const forwarded = headers['x-forwarded-for'] !== undefined || headers['forwarded'] !== undefined;
  return !forwarded && loopback.has(socket.remoteAddress ?? '');
}
