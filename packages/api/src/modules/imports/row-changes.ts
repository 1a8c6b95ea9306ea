import type { ImportChange } from '@rapport/shared';
import { planStaffListEntry } from '../identity/index.ts';
import type { FileRowRow, ImportRow } from './model.ts';
import { readPersonRow } from './rows/person-row.ts';
import { readingOf } from './steps/staged-rows.ts';

/** The values that a row sets: as they were kept, or for a new person read from the row again. */
export function rowChanges(
  job: ImportRow,
  row: Pick<FileRowRow, 'action' | 'cells' | 'changes' | 'managerLeft'>,
): ImportChange[] {
  const changes = row.changes ?? (row.action === 'CREATE' ? newPersonChanges(job, row) : []);
  // Written by the checks, which name fields of the schema.
  return changes.map(({ field, before, after }) => ({
    field: field as ImportChange['field'],
    before,
    after,
  }));
}

function newPersonChanges(job: ImportRow, { cells, managerLeft }: Pick<FileRowRow, 'cells' | 'managerLeft'>) {
  const { value } = readPersonRow(cells, readingOf(job));
  if (value === null) return [];
  const entry = managerLeft ? { ...value, manager: undefined } : value;
  const plan = planStaffListEntry(entry, { byExternalId: null, byEmail: null });
  return plan.action === 'CREATE' ? plan.changes : [];
}
