import type { DemoRelationship, RelationshipState, StaffNumber } from './types.ts';

type Parties = Pick<DemoRelationship, 'guide' | 'learner' | 'steps'>;

/** Whose yes is still missing, guide first; empty once the relationship has left `PROPOSED`. */
export function awaited({ guide, learner, steps }: Parties): readonly StaffNumber[] {
  if (stateOf({ guide, learner, steps }) !== 'PROPOSED') return [];
  return [guide, learner].filter((party) => !steps.some(({ by }) => by === party));
}

/** Where a relationship stands after its steps. Whoever proposes and is a party has thereby accepted. */
export function stateOf({ guide, learner, steps }: Parties): RelationshipState {
  if (steps.some(({ kind }) => kind === 'DECLINED')) return 'DECLINED';
  if (steps.some(({ kind }) => kind === 'CANCELLED')) return 'CANCELLED';
  const willing = [guide, learner].every((party) => steps.some(({ by }) => by === party));
  return willing ? 'AGREEING' : 'PROPOSED';
}

/** Whether a relationship takes up a place of its guide and program. */
export function isOpen(relationship: Parties): boolean {
  const state = stateOf(relationship);
  return state === 'PROPOSED' || state === 'AGREEING';
}
