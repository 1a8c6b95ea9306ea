import { type ClauseData, type ClauseKind, type Clauses, clauseKinds } from './clauses.ts';

/** How one clause differs between two versions. */
export interface ClauseChange {
  readonly kind: ClauseKind;
  readonly change: 'ADDED' | 'REMOVED' | 'CHANGED';
  readonly before: ClauseData[ClauseKind] | null;
  readonly after: ClauseData[ClauseKind] | null;
}

/** Clauses that differ, in reading order. The order of names in an object is no difference; the order in a list is. */
export function diffClauses(before: Clauses, after: Clauses): ClauseChange[] {
  return clauseKinds.flatMap((kind): ClauseChange[] => {
    const [old, now] = [before[kind] ?? null, after[kind] ?? null];
    if (old === null && now === null) return [];
    if (old === null) return [{ kind, change: 'ADDED', before: old, after: now }];
    if (now === null) return [{ kind, change: 'REMOVED', before: old, after: now }];
    return sameData(old, now) ? [] : [{ kind, change: 'CHANGED', before: old, after: now }];
  });
}

/** Whether two values of JSON say the same. */
export function sameData(one: unknown, other: unknown): boolean {
  if (one === other) return true;
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) return false;
  if (Array.isArray(one) !== Array.isArray(other)) return false;
  const [mine, theirs] = [new Map(Object.entries(one)), new Map(Object.entries(other))];
  return (
    mine.size === theirs.size &&
    [...mine].every(([name, value]) => theirs.has(name) && sameData(value, theirs.get(name)))
  );
}
