import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance } from 'fastify';
import { problem } from './problem.ts';

const built = fileURLToPath(new URL('../../../web/dist', import.meta.url));

/** Addresses that belong to programs: an unknown one among them is an error, not a page of the SPA. */
const machineAddress = /^\/(graphql|auth|v1|demo|healthz|readyz|metrics)(\/|$|\?)/;
const fileAddress = /^\/(docs|assets)(\/|$|\?)/;

/** Whether a program is meant to answer at this address. */
export function isMachineAddress(url: string): boolean {
  return machineAddress.test(url);
}

/**
 * The built SPA: hashed assets for a year, the page itself never from a cache, and every other address a route of the SPA.
 * Files are looked for when they are asked for, so that a build under a running server is served whole.
 */
export async function registerSpa(app: FastifyInstance, root: string = built): Promise<void> {
  if (!existsSync(root)) {
    app.log.warn('The web application is not built: run pnpm build.');
    app.setNotFoundHandler((request, reply) =>
      problem(request, reply, 404, 'NOT_FOUND', 'There is nothing here.'),
    );
    return;
  }
  await app.register(fastifyStatic, {
    root,
    index: false,
    preCompressed: true,
    setHeaders(reply, path) {
      const hashed = path.includes('/assets/');
      reply.header('cache-control', hashed ? 'public, max-age=31536000, immutable' : 'no-cache');
    },
  });
  app.get('/', { schema: { hide: true } }, (_request, reply) => reply.sendFile('index.html'));
  app.get('/docs/graphql', { schema: { hide: true } }, (_request, reply) => reply.sendFile('graphiql.html'));
  app.setNotFoundHandler((request, reply) => {
    const page = request.method === 'GET' && !isMachineAddress(request.url) && !fileAddress.test(request.url);
    if (!page) return problem(request, reply, 404, 'NOT_FOUND', 'There is nothing here.');
    return reply.sendFile('index.html');
  });
}
