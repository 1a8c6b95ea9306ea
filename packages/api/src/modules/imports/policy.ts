import type { Viewer } from '../../db/transactions.ts';
import { isStaff } from '../identity/index.ts';
import type { ImportRow } from './model.ts';

/** Lists of people and pairs are brought in by program managers and owners; nobody else learns of them. */
export function canImport(viewer: Viewer): boolean {
  return isStaff(viewer);
}

/** Checked, and at least one row can be applied. */
export function isApplicable(job: Pick<ImportRow, 'state' | 'totalRows' | 'refused'>): boolean {
  return job.state === 'CHECKED' && (job.totalRows ?? 0) > job.refused;
}

/** Not yet ended. */
export function isUnderWay(job: Pick<ImportRow, 'state'>): boolean {
  switch (job.state) {
    case 'RECEIVING':
    case 'CHECKING':
    case 'CHECKED':
    case 'APPLYING':
      return true;
    case 'DONE':
    case 'CANCELLED':
    case 'FAILED':
      return false;
  }
}

/** How the file is read can be changed until it is applied, also where it could not be used as it was read. */
export function isMappable(job: Pick<ImportRow, 'state' | 'totalRows' | 'clearedAt'>): boolean {
  const open = job.state === 'CHECKING' || job.state === 'CHECKED' || job.state === 'FAILED';
  return open && job.totalRows !== null && job.clearedAt === null;
}
