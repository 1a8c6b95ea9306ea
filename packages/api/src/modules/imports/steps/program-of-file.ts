import type { RelationshipKind } from '@rapport/shared';
import type { Work } from '../../identity/index.ts';
import { addProgramForPairs, allPrograms, type ProgramRow } from '../../programs/index.ts';
import type { ImportRow } from '../model.ts';
import { readingOf } from './staged-rows.ts';

const words: Readonly<Record<RelationshipKind, RegExp>> = {
  MENTORING: /mentor|mentee/i,
  COACHING: /coach|client|klient/i,
};

/** Which kind of pairs a file lists, by the words of its headings; null where they say neither or both. */
export function kindOfPairs(headers: readonly string[]): RelationshipKind | null {
  const mentoring = headers.some((header) => words.MENTORING.test(header));
  const coaching = headers.some((header) => words.COACHING.test(header));
  if (mentoring === coaching) return null;
  return mentoring ? 'MENTORING' : 'COACHING';
}

/** Whether somebody still has to say which program the pairs of this file go into. */
export function lacksProgram(job: ImportRow): boolean {
  return job.kind === 'RELATIONSHIPS' && job.programId === null && !readingOf(job).columnOf.has('PROGRAM');
}

/**
 * The program that a file which names none goes into: the organization's only one of the kind that the headings speak of. Where
 * there is none of that kind and nobody waits to be asked, one is made.
 * @returns null where a person has to choose
 */
export async function programOfFile(work: Work, job: ImportRow): Promise<ProgramRow | null> {
  const kind = kindOfPairs(job.columns.map(({ header }) => header));
  const programs = await allPrograms(work.db, work.organizationId);
  const fitting = programs.filter((program) => kind === null || program.kind === kind);
  const [only, ...more] = fitting;
  if (only) return more.length === 0 ? only : null;
  if (kind === null || job.stopsWhenChecked) return null;
  return addProgramForPairs(work.db, work.organizationId, kind);
}
