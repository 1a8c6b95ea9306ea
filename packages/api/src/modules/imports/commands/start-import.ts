import type { ImportKind } from '@rapport/shared';
import { type ImportId, newId, type PersonId, parseId } from '../../../kernel/ids.ts';
import { notFound, ok, type Result } from '../../../kernel/result.ts';
import type { Work } from '../../identity/index.ts';
import { allPrograms } from '../../programs/index.ts';
import { imports } from '../tables.ts';

/** What is said about a file before it is sent. */
export interface ImportRequest {
  readonly kind: ImportKind;
  readonly fileName: string | null;
  /** For pairs: the program where a row names none. */
  readonly programId: string | null;
  /** Whether to wait for a person once the file is checked. */
  readonly stopsWhenChecked: boolean;
}

/** Rows are kept this long, so that what happened can be looked up. */
const daysKept = 30;

/** After so many seconds without a row from the sender, a file counts as not arriving any more. */
export const silence = 120;

/**
 * Opens an import for a file that is about to arrive. Whoever calls has made sure that they may.
 * @param startedBy null for the command line
 */
export async function startImport(
  work: Work,
  request: ImportRequest,
  startedBy: PersonId | null,
): Promise<Result<ImportId>> {
  const programId = request.programId === null ? null : parseId('prg', request.programId);
  if (request.programId !== null) {
    const programs = await allPrograms(work.db, work.organizationId);
    if (!programs.some((program) => program.id === programId)) return notFound('program', 'program');
  }
  const id = newId('imp');
  const now = work.clock.now();
  await work.db.insert(imports).values({
    organizationId: work.organizationId,
    id,
    kind: request.kind,
    state: 'RECEIVING',
    step: 'RECEIVE',
    stopsWhenChecked: request.stopsWhenChecked,
    fileName: request.fileName?.slice(0, 200) ?? null,
    columns: [],
    programId,
    startedBy,
    createdAt: now,
    updatedAt: now,
  });
  const payload = { organizationId: work.organizationId, importId: id };
  await work.jobs.enqueue(work.db, 'imports.carry-on', payload, { afterSeconds: silence });
  await work.jobs.enqueue(work.db, 'imports.clear', payload, { afterSeconds: daysKept * 86_400 });
  return ok(id);
}
