import type { FastifyInstance } from 'fastify';
import { z } from 'zod';

const parameter = z.object({
  name: z.string(),
  in: z.enum(['path', 'query', 'header', 'cookie']),
  required: z.boolean().default(false),
  schema: z.object({ type: z.string().optional(), enum: z.array(z.string()).optional() }).default({}),
});
const operation = z.object({
  parameters: z.array(parameter).default([]),
  responses: z.record(z.string(), z.unknown()),
});
const methods = ['get', 'post', 'put', 'patch', 'delete'] as const;
const described = z.object({ paths: z.record(z.string(), z.partialRecord(z.enum(methods), operation)) });

/** One REST operation and one of its parameters that takes free text, and may therefore be an id. */
export interface RestPlace {
  readonly name: string;
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  /** The address with `id` in its place, once for each value of the parameters that are chosen from a list. */
  readonly addresses: (id: string) => string[];
  readonly takesBody: boolean;
}

/** Every such place of the product's own REST operations, as its OpenAPI description has them. */
export function restPlacesOf(app: FastifyInstance): { operations: number; places: RestPlace[] } {
  const { paths } = described.parse(app.swagger());
  const operations = Object.entries(paths).flatMap(([path, byMethod]) =>
    methods.flatMap((method) => {
      const found = path.startsWith('/v1/') ? byMethod[method] : undefined;
      return found ? [{ path, method: method.toUpperCase() as RestPlace['method'], ...found }] : [];
    }),
  );
  const places = operations.flatMap(({ path, method, parameters, responses }) => {
    const listed = parameters.filter((one) => one.schema.enum && one.in === 'query');
    const free = parameters.filter((one) => !one.schema.enum && (one.in === 'path' || one.in === 'query'));
    return free.map(
      (place): RestPlace => ({
        name: `${method} ${path}: ${place.name}`,
        method,
        // Only what reads a body can refuse its media type.
        takesBody: '415' in responses,
        addresses: (id) => {
          const at = path.replaceAll(`{${place.name}}`, id);
          const start = place.in === 'query' ? [`${place.name}=${id}`] : [];
          const queries = listed.reduce<string[][]>(
            (all, one) =>
              all.flatMap((query) =>
                (one.schema.enum ?? []).map((value) => [...query, `${one.name}=${value}`]),
              ),
            [start],
          );
          return queries.map((query) => (query.length > 0 ? `${at}?${query.join('&')}` : at));
        },
      }),
    );
  });
  return { operations: operations.length, places };
}
