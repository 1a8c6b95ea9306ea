import type { FastifyReply, FastifyRequest } from 'fastify';
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';
import type { z } from 'zod';
import type { Context } from './context.ts';
import type { OrganizationId, PersonId } from './kernel/ids.ts';
import type { Result, UserError, UserErrorCode } from './kernel/result.ts';

/** A person of one organization. */
export interface Somebody {
  readonly organizationId: OrganizationId;
  readonly personId: PersonId;
}

/** What the HTTP layer lends to these routes. */
export interface Rest {
  /** Who asks, and what they may use. */
  contextOf(request: FastifyRequest): Promise<Context>;
  /** Does `work` for whoever asks and ends what it read with. @throws where what was read must not be sent */
  withContext<T>(request: FastifyRequest, work: (context: Context) => Promise<T>): Promise<T>;
  /** The context of somebody as if they had signed in, for links that act for them; of nobody where they left or were never here. */
  contextAs(request: FastifyRequest, who: Somebody | null): Promise<Context>;
  /** Answers with a problem (RFC 9457). */
  problem(
    request: FastifyRequest,
    reply: FastifyReply,
    status: number,
    code: string,
    detail: string,
  ): FastifyReply;
  readonly problemSchema: z.ZodType;
}

const statuses: Readonly<Record<UserErrorCode, number>> = {
  NOT_FOUND: 404,
  NOT_ALLOWED: 403,
  INVALID: 422,
  CONFLICT: 409,
  WRONG_STATE: 409,
  NO_CAPACITY: 409,
  CONFLICT_OF_INTEREST: 409,
  EXPIRED: 410,
  UNAVAILABLE: 503,
};

/** The same schema for several statuses. */
export function problems<S extends number>(schema: z.ZodType, ...status: S[]): Record<S, z.ZodType> {
  return Object.fromEntries(status.map((one) => [one, schema])) as Record<S, z.ZodType>;
}

/** The request's context, or null after answering 401 to somebody who is not signed in to an organization. */
export async function contextFor(
  rest: Rest,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<Context | null> {
  const context = await rest.contextOf(request);
  if (context.viewer !== null) return context;
  rest.problem(request, reply, 401, 'UNAUTHENTICATED', 'Sign in to continue.');
  return null;
}

/**
 * What `work` brings for somebody who is signed in to an organization, read in the request's one transaction, which has ended then.
 * @returns null after answering 401 or why not
 */
export async function answerWith<T>(
  rest: Rest,
  request: FastifyRequest,
  reply: FastifyReply,
  work: (context: Context) => Promise<Result<T>>,
): Promise<T | null> {
  const result = await rest.withContext(request, async (context) =>
    context.viewer === null ? null : work(context),
  );
  if (result === null) rest.problem(request, reply, 401, 'UNAUTHENTICATED', 'Sign in to continue.');
  else if (!result.ok) refuse(rest, request, reply, result.errors);
  else return result.value;
  return null;
}

/** Answers with the first reason of a refused command. */
export function refuse(
  rest: Rest,
  request: FastifyRequest,
  reply: FastifyReply,
  errors: readonly UserError[],
): FastifyReply {
  const [first] = errors;
  if (!first) throw new Error('A command was refused without a reason.');
  return rest.problem(request, reply, statuses[first.code], first.code, first.message);
}

/** The one answer for a thing that does not exist and one of others. @param what such as `import` */
export function missing(
  rest: Rest,
  request: FastifyRequest,
  reply: FastifyReply,
  what: string,
): FastifyReply {
  return rest.problem(request, reply, 404, 'NOT_FOUND', `There is no such ${what}, or you may not see it.`);
}

/**
 * Answers 429 to an address that asks too often, before anything is looked up.
 * @param perMinute how often it may, per process
 * @param detail what it is told
 */
export function limitByAddress(rest: Rest, perMinute: number, detail: string) {
  const bucket = new RateLimiterMemory({ points: perMinute, duration: 60 });
  return async (request: FastifyRequest, reply: FastifyReply): Promise<void> => {
    const left = await bucket.consume(request.ip).catch((refused: unknown) => refused);
    if (!(left instanceof RateLimiterRes)) throw left;
    if (left.remainingPoints > 0 || left.consumedPoints <= perMinute) return;
    reply.header('retry-after', String(Math.max(1, Math.ceil(left.msBeforeNext / 1000))));
    rest.problem(request, reply, 429, 'LIMIT_EXCEEDED', detail);
  };
}
