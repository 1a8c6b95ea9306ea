import { z } from 'zod';
import type { ImportRow } from './model.ts';
import { progressOf } from './progress.ts';

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
