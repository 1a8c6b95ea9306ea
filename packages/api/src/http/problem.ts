import { STATUS_CODES } from 'node:http';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';

/** RFC 9457 problem details with the product's own codes. */
export const problemSchema = z
  .object({
    type: z.string().describe('Always `about:blank`: `code` says what it is.'),
    title: z.string().describe('The HTTP status in words.'),
    status: z.number().int().describe('The HTTP status.'),
    detail: z.string().describe('What happened and what to do, for people.'),
    code: z.string().describe('What kind of problem it is, for programs; the codes of GraphQL.'),
    requestId: z.string().describe('Names the request in our log.'),
  })
  .describe('A problem (RFC 9457, `application/problem+json`).');

/** Answers with a problem. */
export function problem(
  request: FastifyRequest,
  reply: FastifyReply,
  status: number,
  code: string,
  detail: string,
): FastifyReply {
  return reply
    .code(status)
    .type('application/problem+json')
    .serializer(JSON.stringify)
    .send({
      type: 'about:blank',
      title: STATUS_CODES[status] ?? 'Problem',
      status,
      detail,
      code,
      requestId: request.id,
    });
}
