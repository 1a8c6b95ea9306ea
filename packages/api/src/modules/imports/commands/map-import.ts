import type { ImportField, MapImportInput } from '@rapport/shared';
import { and, eq } from 'drizzle-orm';
import type { Act } from '../../../context.ts';
import { type ImportId, type ProgramId, parseId } from '../../../kernel/ids.ts';
import { fail, notFound, ok, type Result } from '../../../kernel/result.ts';
import { allPrograms } from '../../programs/index.ts';
import type { ImportRow } from '../model.ts';
import { canImport, isMappable } from '../policy.ts';
import { type Column, dateStyleOfColumns, fieldsOf } from '../reading/columns.ts';
import { imports } from '../tables.ts';
import { lockImport } from './lock-import.ts';

/** Changes how a file is read and has every row checked anew. Program managers and owners. */
export async function mapImport(act: Act, input: MapImportInput): Promise<Result<ImportId>> {
  const job = canImport(act.viewer) ? await lockImport(act, input.importId) : null;
  if (!job) return notFound('import', 'importId');
  if (!isMappable(job))
    return fail('WRONG_STATE', 'How the file is read can be changed until it is applied.', 'importId');
  const columns = mappedColumns(job, input);
  if (!columns.ok) return columns;
  const program = await chosenProgram(act, job, input);
  if (!program.ok) return program;
  const dateStyleChosen = input.dateStyle != null || job.dateStyleChosen;
  const dateStyle =
    input.dateStyle ?? (job.dateStyleChosen ? job.dateStyle : dateStyleOfColumns(columns.value).style);
  await act.db
    .update(imports)
    .set({
      columns: columns.value,
      programId: program.value,
      dateStyle,
      dateStyleChosen,
      state: 'CHECKING',
      step: 'CHECK',
      done: 0,
      stopsWhenChecked: true,
      failure: null,
      finishedAt: null,
      updatedAt: act.clock.now(),
    })
    .where(and(eq(imports.organizationId, job.organizationId), eq(imports.id, job.id)));
  const { organizationId, id } = job;
  await act.jobs.enqueue(act.db, 'imports.carry-on', { organizationId, importId: id });
  await act.live.publish(act.db, { topic: 'import', organizationId, id });
  return ok(id);
}

function mappedColumns(job: ImportRow, input: MapImportInput): Result<readonly Column[]> {
  const allowed = fieldsOf(job.kind);
  const wanted = new Map<number, ImportField | null>();
  for (const [place, { index, field }] of (input.columns ?? []).entries()) {
    const path = ['columns', String(place)];
    if (!job.columns.some((column) => column.index === index))
      return fail('INVALID', 'The file has no such column.', ...path, 'index');
    if (field != null && !allowed.includes(field))
      return fail('INVALID', 'A file of this kind has no such values.', ...path, 'field');
    wanted.set(index, field ?? null);
  }
  const columns = job.columns.map((column) => {
    const field = wanted.get(column.index);
    return field === undefined ? column : { ...column, field };
  });
  const fields = columns.flatMap(({ field }) => field ?? []);
  const twice = fields.find((field, index) => fields.indexOf(field) !== index);
  return twice === undefined
    ? ok(columns)
    : fail('INVALID', 'Two columns stand for the same thing. Leave one of them out.', 'columns');
}

async function chosenProgram(
  act: Act,
  job: ImportRow,
  input: MapImportInput,
): Promise<Result<ProgramId | null>> {
  if (input.programId == null) return ok(job.programId);
  const id = parseId('prg', input.programId);
  const programs = await allPrograms(act.db, act.viewer.organizationId);
  return id !== null && programs.some((program) => program.id === id)
    ? ok(id)
    : notFound('program', 'programId');
}
