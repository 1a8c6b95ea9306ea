import type { ImportProgress } from '@rapport/shared';
import type { ImportRow } from './model.ts';

/** How far an import's present step has come. */
export function progressOf({
  step,
  done,
  totalRows,
}: Pick<ImportRow, 'step' | 'done' | 'totalRows'>): ImportProgress {
  const together = step === 'COMPARE' || step === 'RESOLVE_MANAGERS';
  return { step, done, total: together ? null : totalRows };
}
