import { type ClauseKind, type Clauses, clauseKinds, readClause, sameData } from '@rapport/shared/domain';
import type { TemplateFullFragment } from '../../../gql/graphql.ts';

/** Data by kind as it is stored; null for a clause that is not there. */
type Stored = Pick<TemplateFullFragment, 'clauses'>;

/** What is changed and not saved yet; null takes a clause out. */
export type Changes = ReadonlyMap<ClauseKind, unknown>;

/** The stored data of a clause; null where the template has none. */
export function storedClause({ clauses }: Stored, kind: ClauseKind): unknown {
  return clauses.find((clause) => clause.kind === kind)?.data ?? null;
}

/** A clause as it would be saved. */
export function changedClause(stored: Stored, changes: Changes, kind: ClauseKind): unknown {
  return changes.has(kind) ? changes.get(kind) : storedClause(stored, kind);
}

/** The changes with one more; one that says what is stored is none. */
export function withChange(stored: Stored, changes: Changes, kind: ClauseKind, data: unknown): Changes {
  const next = new Map(changes);
  if (sameData(storedClause(stored, kind), data)) next.delete(kind);
  else next.set(kind, data);
  return next;
}

/** The same changes on top of what somebody else has stored meanwhile. */
export function onTopOf(stored: Stored, changes: Changes): Changes {
  return new Map([...changes].filter(([kind, data]) => !sameData(storedClause(stored, kind), data)));
}

/** Clauses that both have changed, and not to the same. */
export function changedByBoth(before: Stored, now: Stored, changes: Changes): ClauseKind[] {
  return [...onTopOf(now, changes).keys()].filter(
    (kind) => !sameData(storedClause(before, kind), storedClause(now, kind)),
  );
}

/** All clauses as they would be saved. */
export function clausesWith(stored: Stored, changes: Changes): Clauses {
  const present = clauseKinds.flatMap((kind) => {
    const data = changedClause(stored, changes, kind);
    const read = data === null ? null : readClause(kind, data);
    return read === null ? [] : [[kind, read] as const];
  });
  return Object.fromEntries(present);
}
