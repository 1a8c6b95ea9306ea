import { Readable } from 'node:stream';
import type { FastifyInstance } from 'fastify';
import type { ZodTypeProvider } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { type Context, requireViewer } from '../../context.ts';
import { parseId, type RelationshipId } from '../../kernel/ids.ts';
import { ok } from '../../kernel/result.ts';
import { contextFor, missing, problems, type Rest, refuse } from '../../rest.ts';
import { checkpointOf } from './checkpoint.ts';
import { appendToLedger } from './commands/append-to-ledger.ts';
import { entriesAfter, lastEntry } from './queries.ts';
import type { Checkpoint } from './rules.ts';

const pageSize = 1000;
const tags = ['Ledger'];

/** The key that checkpoints are signed with, and ledgers to take away and check elsewhere. */
export function registerLedgerRoutes(
  app: FastifyInstance,
  rest: Rest,
  ledgerKey: Context['ledgerKey'],
): void {
  const typed = app.withTypeProvider<ZodTypeProvider>();
  typed.get(
    '/v1/ledger-key',
    {
      schema: {
        tags,
        summary: 'The public key that checkpoints are signed with.',
        description:
          'Keep it, and the checkpoints you are shown: with both, a ledger can be checked without this server.',
        response: {
          200: z
            .object({
              keyId: z.string().describe('Which key it is.'),
              publicKey: z.string().describe('Ed25519, PEM.'),
            })
            .describe('The key.'),
        },
      },
    },
    () => ({ keyId: ledgerKey.id, publicKey: ledgerKey.publicKey }),
  );
  typed.get(
    '/v1/relationships/:relationshipId/ledger',
    {
      schema: {
        tags,
        summary: 'The whole ledger of a relationship, for the two people.',
        description:
          'JSON lines: first the present checkpoint with the public key, then every entry in the order it was written. `pnpm rapport verify-ledger FILE` checks it offline. Taking it is itself in the ledger.',
        params: z.object({ relationshipId: z.string().describe('The relationship’s TypeID.') }),
        produces: ['application/x-ndjson'],
        response: { 200: z.any().describe('The file.'), ...problems(rest.problemSchema, 401, 404, 503) },
      },
    },
    async (request, reply) => {
      const context = await contextFor(rest, request, reply);
      if (context === null) return reply;
      const id = parseId('rel', request.params.relationshipId);
      const viewer = requireViewer(context);
      // Row-level security shows the entries of a relationship to the two people only.
      const seen = id && (await context.readApart((db) => lastEntry(db, viewer, id)));
      if (!id || !seen) return missing(rest, request, reply, 'ledger');
      const noted = await context.write(async ({ db, clock }) => {
        await appendToLedger(db, viewer, clock.now(), { kind: 'EXPORTED', relationshipId: id, details: {} });
        return ok(id);
      });
      if (!noted.ok) return refuse(rest, request, reply, noted.errors);
      const checkpoint = await context.readApart((db) => checkpointOf(db, viewer, context, id));
      reply
        .type('application/x-ndjson; charset=utf-8')
        .header('content-disposition', `attachment; filename="ledger-${id}.jsonl"`);
      return reply.send(Readable.from(linesOf(context, id, checkpoint)));
    },
  );
}

async function* linesOf(
  context: Context,
  id: RelationshipId,
  checkpoint: Checkpoint,
): AsyncGenerator<string> {
  const viewer = requireViewer(context);
  yield `${JSON.stringify({ format: 'rapport-ledger-1', publicKey: context.ledgerKey.publicKey, checkpoint })}\n`;
  for (let seq = 0; seq < checkpoint.length; ) {
    const after = seq;
    const entries = await context.readApart((db) => entriesAfter(db, viewer, id, after, pageSize));
    for (const entry of entries) if (entry.seq <= checkpoint.length) yield `${JSON.stringify(entry)}\n`;
    seq = entries.at(-1)?.seq ?? checkpoint.length;
  }
}
