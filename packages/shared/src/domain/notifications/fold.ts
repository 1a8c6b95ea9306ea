import type { NotificationKind } from './kinds.ts';

/** What tells one piece of news from another when they are put together. */
export interface Foldable {
  readonly kind: NotificationKind;
  readonly relationshipId: string;
  /** Whether the partner did it; else it came about by itself. */
  readonly byPartner: boolean;
}

/** Several of one kind in one relationship as one. */
export interface Folded<T extends Foldable> {
  readonly kind: T['kind'];
  readonly relationshipId: T['relationshipId'];
  readonly byPartner: boolean;
  /** At least one, in the order they came in. */
  readonly items: readonly [T, ...T[]];
}

/** Puts together what is of one kind and relationship, in the order of the first of each. */
export function fold<T extends Foldable>(items: readonly T[]): Folded<T>[] {
  const groups = Map.groupBy(
    items,
    ({ kind, relationshipId, byPartner }) => `${relationshipId} ${kind} ${byPartner}`,
  );
  return [...groups.values()].flatMap(([first, ...others]) => {
    if (!first) return [];
    const { kind, relationshipId, byPartner } = first;
    return [{ kind, relationshipId, byPartner, items: [first, ...others] as const }];
  });
}
