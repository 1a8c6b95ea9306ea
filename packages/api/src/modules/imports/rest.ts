import type { FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import type { Context } from '../../context.ts';
import type { UserError, UserErrorCode } from '../../kernel/result.ts';
import type { ImportRow } from './model.ts';
import { progressOf } from './progress.ts';

/** What the HTTP layer lends to these routes. */
export interface Rest {
  /** Who asks, and what they may use. */
  contextOf(request: FastifyRequest): Promise<Context>;
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

const nullable = <T extends z.ZodType>(schema: T) => schema.nullable();

/** An import over REST; the fields mean the same as in GraphQL. */
export const importSchema = z
  .object({
    id: z.string().describe('The TypeID, `imp_…`.'),
    kind: z.enum(['PEOPLE', 'RELATIONSHIPS']).describe('What the file lists.'),
    state: z
      .enum(['RECEIVING', 'CHECKING', 'CHECKED', 'APPLYING', 'DONE', 'CANCELLED', 'FAILED'])
      .describe('How far it has come. `CHECKED` waits to be applied; the last three are final.'),
    fileName: nullable(z.string()).describe('The name that was sent along.'),
    encoding: nullable(z.string()).describe('Character encoding found.'),
    delimiter: nullable(z.string()).describe('The character between values.'),
    dateStyle: nullable(z.enum(['ISO', 'DAY_FIRST', 'MONTH_FIRST'])).describe(
      'How dates of three numbers are read.',
    ),
    columns: z
      .array(
        z.object({
          index: z.number().int().describe('Place, from 0.'),
          header: z.string().describe('Heading.'),
          field: nullable(z.string()).describe('What it stands for; null where it is left out.'),
          samples: z.array(z.string()).describe('The first values, at most three.'),
        }),
      )
      .describe('The columns of the file.'),
    programId: nullable(z.string()).describe('For pairs: the program where a row names none.'),
    totalRows: nullable(z.number().int()).describe('Rows of the file; null while it arrives.'),
    progress: z
      .object({
        step: z.string().describe('What is being done.'),
        done: z.number().int().describe('Rows done in this step.'),
        total: nullable(z.number().int()).describe('Rows of this step in all, where that is known.'),
      })
      .describe('How far the present step has come.'),
    counts: z
      .object({
        created: z.number().int(),
        updated: z.number().int(),
        deactivated: z.number().int(),
        unchanged: z.number().int(),
        refused: z.number().int(),
        peopleAdded: z.number().int().describe('People that a list of pairs adds.'),
      })
      .describe('How many rows lead to what: as checked, and once it is done as applied.'),
    problems: z.number().int().describe('How many problems and remarks there are; see `problems.csv`.'),
    createdAt: z.iso.datetime().describe('When it was started.'),
    finishedAt: nullable(z.iso.datetime()).describe('When it ended.'),
    failure: nullable(z.string()).describe('Why the file could not be used.'),
  })
  .describe('One file on its way into the organization.');

export type ImportResource = z.infer<typeof importSchema>;

export function resourceOf(job: ImportRow): ImportResource {
  const { created, updated, deactivated, unchanged, refused, peopleAdded } = job;
  const { step, done, total } = progressOf(job);
  return {
    id: job.id,
    kind: job.kind,
    state: job.state,
    fileName: job.fileName,
    encoding: job.encoding,
    delimiter: job.delimiter,
    dateStyle: job.dateStyle,
    columns: job.columns.map(({ index, header, field, samples }) => ({
      index,
      header,
      field,
      samples: [...samples],
    })),
    programId: job.programId,
    totalRows: job.totalRows,
    progress: { step, done, total: total ?? null },
    counts: { created, updated, deactivated, unchanged, refused, peopleAdded },
    problems: job.problems,
    createdAt: job.createdAt.toISOString(),
    finishedAt: job.finishedAt?.toISOString() ?? null,
    failure: job.failure,
  };
}

export const importsAddress = '/v1/imports';
export const tags = ['Imports'];

const statuses: Readonly<Record<UserErrorCode, number>> = {
  NOT_FOUND: 404,
  NOT_ALLOWED: 403,
  INVALID: 422,
  CONFLICT: 409,
  WRONG_STATE: 409,
  NO_CAPACITY: 409,
  CONFLICT_OF_INTEREST: 409,
  EXPIRED: 410,
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

/** The one answer for an import that does not exist and one of others. */
export function missing(rest: Rest, request: FastifyRequest, reply: FastifyReply): FastifyReply {
  return rest.problem(request, reply, 404, 'NOT_FOUND', 'There is no such import, or you may not see it.');
}
