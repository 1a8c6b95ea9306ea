import type { FastifyInstance } from 'fastify';
import type { ZodTypeProvider } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { type Act, type Context, requireViewer } from '../../context.ts';
import { type ImportId, parseId } from '../../kernel/ids.ts';
import type { Result } from '../../kernel/result.ts';
import { contextFor, missing, problems, type Rest, refuse } from '../../rest.ts';
import { applyImport } from './commands/apply-import.ts';
import { cancelImport } from './commands/cancel-import.ts';
import type { ImportRow } from './model.ts';
import { problemsAsCsv } from './problems-csv.ts';
import { importsByIds, problemsBeyond } from './queries.ts';
import { importSchema, importsAddress, resourceOf, tags } from './rest.ts';
import { registerUpload } from './upload-route.ts';

const problemPage = 1000;

const importParams = z.object({ id: z.string().describe('The import’s TypeID.') });

/** `POST /v1/imports` and what follows it. */
export async function registerImportRoutes(app: FastifyInstance, rest: Rest): Promise<void> {
  await app.register(async (scope) => registerUpload(scope, rest));
  registerReading(app, rest);
  registerStep(app, rest, 'apply', 'Applies a checked import.', applyImport);
  registerStep(
    app,
    rest,
    'cancel',
    'Stops an import between two batches; what was applied before stays.',
    cancelImport,
  );
}

function registerReading(app: FastifyInstance, rest: Rest): void {
  const typed = app.withTypeProvider<ZodTypeProvider>();
  typed.get(
    `${importsAddress}/:id`,
    {
      schema: {
        tags,
        summary: 'How an import stands.',
        params: importParams,
        response: { 200: importSchema, ...problems(rest.problemSchema, 401, 404) },
      },
    },
    async (request, reply) => {
      const context = await contextFor(rest, request, reply);
      if (context === null) return reply;
      const job = await find(context, request.params.id);
      return job ? resourceOf(job) : missing(rest, request, reply, 'import');
    },
  );
  typed.get(
    `${importsAddress}/:id/problems.csv`,
    {
      schema: {
        tags,
        summary: 'Problems and remarks as CSV.',
        description:
          'Line, column, value, reason, and whether the row was refused. Values that a spreadsheet would compute are made harmless.',
        params: importParams,
        produces: ['text/csv'],
        response: { 200: z.any().describe('The CSV file.'), ...problems(rest.problemSchema, 401, 404) },
      },
    },
    async (request, reply) => {
      const context = await contextFor(rest, request, reply);
      if (context === null) return reply;
      const job = await find(context, request.params.id);
      if (!job) return missing(rest, request, reply, 'import');
      reply
        .type('text/csv; charset=utf-8')
        .header('content-disposition', `attachment; filename="problems-${job.id}.csv"`);
      return reply.send(
        problemsAsCsv((after) => context.readApart((db) => problemsBeyond(db, job, after, problemPage))),
      );
    },
  );
}

type Command = (act: Act, input: { readonly importId: string }) => Promise<Result<ImportId>>;

function registerStep(
  app: FastifyInstance,
  rest: Rest,
  step: string,
  summary: string,
  command: Command,
): void {
  app.withTypeProvider<ZodTypeProvider>().post(
    `${importsAddress}/:id/${step}`,
    {
      schema: {
        tags,
        summary,
        params: importParams,
        response: { 200: importSchema, ...problems(rest.problemSchema, 401, 404, 409) },
      },
    },
    async (request, reply) => {
      const context = await contextFor(rest, request, reply);
      if (context === null) return reply;
      const result = await context.write((act) => command(act, { importId: request.params.id }));
      if (!result.ok) return refuse(rest, request, reply, result.errors);
      const job = await find(context, result.value);
      return job ? resourceOf(job) : missing(rest, request, reply, 'import');
    },
  );
}

/** An import the viewer may see. */
async function find(context: Context, text: string): Promise<ImportRow | null> {
  const id = parseId('imp', text);
  if (id === null) return null;
  const [job] = await context.readApart((db) => importsByIds(db, requireViewer(context), [id]));
  return job ?? null;
}
