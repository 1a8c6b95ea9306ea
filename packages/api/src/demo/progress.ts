import type { DemoRelationship, RelationshipState, StaffNumber } from './types.ts';

type Parties = Pick<DemoRelationship, 'program' | 'guide' | 'learner' | 'steps' | 'life'>;

/** Whose yes is still missing, guide first; empty once the relationship has left `PROPOSED`. */
export function awaited(relationship: Parties): readonly StaffNumber[] {
  if (stateOf(relationship) !== 'PROPOSED') return [];
  const { guide, learner, steps } = relationship;
  return [guide, learner].filter((party) => !steps.some(({ by }) => by === party));
}

/** Where a relationship stands after its steps. Whoever proposes and is a party has thereby accepted. */
export function stateOf(relationship: Parties): RelationshipState {
  const { guide, learner, steps } = relationship;
  if (steps.some(({ kind }) => kind === 'DECLINED')) return 'DECLINED';
  if (steps.some(({ kind }) => kind === 'CANCELLED')) return 'CANCELLED';
  const willing = [guide, learner].every((party) => steps.some(({ by }) => by === party));
  return willing ? stateAfter(relationship) : 'PROPOSED';
}

function stateAfter({ program, life }: Parties): RelationshipState {
  const times = (wanted: string): number => life.filter(({ kind }) => kind === wanted).length;
  if (times('CLOSING_STARTED') > 0) return times('HANDED_OVER') === 2 ? 'CLOSED' : 'CLOSING';
  if (times('PAUSED') > 0) return 'PAUSED';
  return times('SIGNED') >= signaturesNeeded(program) ? 'ACTIVE' : 'AGREEING';
}

/** How many sign an agreement of a program: the two, and its sponsor. */
function signaturesNeeded(program: DemoRelationship['program']): number {
  return program === 'sponsored' ? 3 : 2;
}

/** Whether a relationship takes up a place of its guide and program. */
export function isOpen(relationship: Parties): boolean {
  return !['DECLINED', 'CANCELLED', 'CLOSED'].includes(stateOf(relationship));
}
