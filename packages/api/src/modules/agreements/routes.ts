import type { FastifyInstance } from 'fastify';
import type { ZodTypeProvider } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { answerWith, problems, type Rest } from '../../rest.ts';
import { exportPaper } from './export-paper.ts';

/** Agreements to take away. */
export function registerAgreementRoutes(app: FastifyInstance, rest: Rest): void {
  app.withTypeProvider<ZodTypeProvider>().get(
    '/v1/agreement-versions/:id/agreement.pdf',
    {
      schema: {
        tags: ['Agreements'],
        summary: 'A proposed or signed version as PDF, for those who sign it.',
        description:
          'Parties, program, every clause, the guide’s profile as it was, signatures with their times and statements, and the hash with how to check it. A tagged PDF (PDF/UA-1). Latin, Greek, Cyrillic, Hebrew, Arabic, Armenian and Georgian script and emoji are shown; □ stands for any other sign. Opening and taking it is itself in the ledger.',
        params: z.object({ id: z.string().describe('The version’s TypeID.') }),
        querystring: z.object({
          language: z
            .enum(['en', 'de'])
            .default('en')
            .describe('In which language the clauses are put into words.'),
        }),
        produces: ['application/pdf'],
        response: {
          200: z.any().describe('The file.'),
          ...problems(rest.problemSchema, 401, 403, 404, 409, 410, 503),
        },
      },
    },
    async (request, reply) => {
      const { id } = request.params;
      const file = await answerWith(rest, request, reply, (context) =>
        exportPaper(context, id, request.query.language),
      );
      if (file === null) return reply;
      reply.type('application/pdf').header('content-disposition', `attachment; filename="${file.name}"`);
      return reply.send(file.bytes);
    },
  );
}
