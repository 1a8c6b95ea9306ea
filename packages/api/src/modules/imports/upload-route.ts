import { Readable } from 'node:stream';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { ZodTypeProvider } from 'fastify-type-provider-zod';
import { z } from 'zod';
import type { Context } from '../../context.ts';
import type { ImportId } from '../../kernel/ids.ts';
import { contextFor, missing, problems, type Rest, refuse } from '../../rest.ts';
import { fileLimits } from './reading/limits.ts';
import { tooLarge } from './reading/text.ts';
import { importSchema, importsAddress, resourceOf, tags } from './rest.ts';
import { drain, isMoving, settled, takeUpload } from './upload.ts';

/** How long a request waits for the outcome before it answers 202, in milliseconds. */
const longestWait = 25_000;

const uploadQuery = z.object({
  kind: z.enum(['people', 'relationships']).describe('What the file lists.'),
  dryRun: z
    .enum(['true', 'false'])
    .default('false')
    .describe('Stop once the file is checked: nothing is changed until `apply`.'),
  program: z.string().optional().describe('For pairs: the id of the program where a row names none.'),
  fileName: z.string().max(200).optional().describe('A name to recognise the file by.'),
});

const uploadHeaders = z.object({
  'idempotency-key': z
    .string()
    .min(1)
    .max(200)
    .optional()
    .describe('The same file sent again under the same key within 24 hours gives the first import.'),
  prefer: z.string().optional().describe('`respond-async` answers as soon as the file has arrived.'),
});

/** `POST /v1/imports`. The scope is this route's own, since bodies are handed on as they arrive. */
export function registerUpload(scope: FastifyInstance, rest: Rest): void {
  scope.removeAllContentTypeParsers();
  // Handed on as it arrives: nothing is collected in memory.
  scope.addContentTypeParser(['text/csv', 'application/octet-stream'], (_request, payload, done) =>
    done(null, payload),
  );
  const { problemSchema } = rest;
  scope.withTypeProvider<ZodTypeProvider>().post(
    importsAddress,
    {
      schema: {
        tags,
        summary: 'Brings a list in.',
        description:
          'The body is the CSV file itself, at most 200 MB. Encoding, delimiter, headings and date style are recognised. Rows that cannot be applied are reported and stop nothing else; sending the same list again changes nothing. Answers once the import has ended (with `dryRun`: is checked), or after 25 seconds with 202.',
        consumes: ['text/csv', 'application/octet-stream'],
        querystring: uploadQuery,
        headers: uploadHeaders,
        response: {
          201: importSchema.describe('It has ended, or waits to be applied.'),
          202: importSchema.describe('It goes on; ask again at `Location`.'),
          ...problems(problemSchema, 401, 403, 404, 409, 413, 415, 422),
        },
      },
    },
    async (request, reply) => {
      const { kind, dryRun, program, fileName } = request.query;
      const body = request.body instanceof Readable ? request.body : Readable.from([]);
      if (Number(request.headers['content-length'] ?? 0) > fileLimits.bytes) {
        drain(body);
        return rest.problem(request, reply, 413, 'INVALID', tooLarge().message);
      }
      const context = await contextFor(rest, request, reply);
      if (context === null) {
        drain(body);
        return reply;
      }
      const wanted = {
        kind: kind === 'people' ? ('PEOPLE' as const) : ('RELATIONSHIPS' as const),
        stopsWhenChecked: dryRun === 'true',
        programId: program ?? null,
        fileName: fileName ?? null,
      };
      try {
        const taken = await takeUpload(context, wanted, request.headers['idempotency-key'], body);
        drain(body);
        if (!taken.ok) return refuse(rest, request, reply, taken.errors);
        const { id, upload } = taken.value;
        reply.header('location', `${importsAddress}/${id}`);
        if (upload.state === 'REFUSED') {
          const status = upload.refusal.code === 'TOO_LARGE' ? 413 : 422;
          return rest.problem(request, reply, status, 'INVALID', upload.refusal.message);
        }
        const patient = !/\brespond-async\b/i.test(request.headers.prefer ?? '');
        return await answer(rest, context, request, reply, id, patient ? longestWait : 0);
      } catch (error) {
        if (!body.destroyed) throw error;
        // The sender went away: there is nobody to answer.
        request.log.info('an upload was broken off');
        return reply.hijack();
      }
    },
  );
}

async function answer(
  rest: Rest,
  context: Context,
  request: FastifyRequest,
  reply: FastifyReply,
  id: ImportId,
  wait: number,
) {
  const job = await settled(context, id, wait);
  if (job === null) return missing(rest, request, reply, 'import');
  if (job.state === 'FAILED')
    return rest.problem(request, reply, 422, 'INVALID', job.failure ?? 'The file cannot be used.');
  const moving = isMoving(job);
  if (moving) reply.header('retry-after', '2');
  return reply.code(moving ? 202 : 201).send(resourceOf(job));
}
