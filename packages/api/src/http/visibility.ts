import {
  accesses,
  contentTypesPromised,
  readers,
  visibility,
  visibilityWords,
  visibleTypes,
} from '@rapport/shared/domain';
import type { FastifyInstance } from 'fastify';
import type { ZodTypeProvider } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { problemSchema } from './problem.ts';

const promised: ReadonlySet<string> = new Set(contentTypesPromised);

/** Where a word may break, which is for pages only. */
const softHyphen = '\u00ad';

/** One of `ids`, in words. */
const named = <T extends string>(ids: readonly [T, ...T[]], what: string) =>
  z.object({
    id: z.enum(ids).describe('Stable name.'),
    name: z.string().describe(`The ${what} in words.`),
  });

const contentType = named(visibleTypes, 'content').extend({
  why: z.string().describe('Why it is seen by whom it is seen.'),
  kept: z.boolean().describe('Whether it can be written now; false is a promise for the day it can.'),
  visibility: z
    .record(z.enum(readers), z.enum(accesses))
    .describe('The most that each reader sees, whatever a pair agrees.'),
});

const matrix = z.object({
  readers: z.array(named(readers, 'reader')).describe('Who could want to see something.'),
  accesses: z
    .array(named(accesses, 'access').extend({ means: z.string().describe('What somebody with it sees.') }))
    .describe('How much somebody sees, from all to nothing.'),
  contentTypes: z.array(contentType).describe('Every kind of content.'),
});

/** `GET /v1/visibility`: who can see what, for everybody to read. The walls of the database are tested against the same data. */
export function registerVisibility(app: FastifyInstance): void {
  app.withTypeProvider<ZodTypeProvider>().get(
    '/v1/visibility',
    {
      schema: {
        tags: ['Visibility'],
        summary: 'Who can see what.',
        description:
          'The published matrix: kinds of content, readers, and the most that each of them sees. An agreement can only narrow it.',
        querystring: z.object({
          language: z.enum(['en', 'de']).default('en').describe('Of the words.'),
        }),
        response: { 200: matrix.describe('The matrix.'), 400: problemSchema },
      },
    },
    (request) => published(request.query.language),
  );
}

function published(language: 'en' | 'de'): z.infer<typeof matrix> {
  const words = visibilityWords(language);
  return {
    readers: readers.map((id) => ({ id, name: words.readers[id].replaceAll(softHyphen, '') })),
    accesses: accesses.map((id) => {
      const { short: name, means } = words.accesses[id];
      return { id, name, means };
    }),
    contentTypes: visibleTypes.map((id) => ({
      id,
      ...words.types[id],
      kept: !promised.has(id),
      visibility: visibility[id],
    })),
  };
}
