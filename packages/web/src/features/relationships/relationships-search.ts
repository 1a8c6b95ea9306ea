import type {
  RelationshipFilter,
  RelationshipKind,
  RelationshipOrder,
  RelationshipState,
} from '../../gql/graphql.ts';
import { openStates } from './operations.ts';

export const stateChoices = [
  'open',
  'PROPOSED',
  'AGREEING',
  'ACTIVE',
  'PAUSED',
  'CLOSING',
  'CLOSED',
  'DECLINED',
  'CANCELLED',
  'all',
] as const;
export const orderChoices = [
  'PROPOSED_AT_DESC',
  'STARTS_ON_DESC',
  'GUIDE_NAME_ASC',
  'LEARNER_NAME_ASC',
] as const;
export const kindChoices = ['COACHING', 'MENTORING'] as const;

/** What stands in the address of the list. */
export type RelationshipsSearch = {
  q?: string;
  state?: (typeof stateChoices)[number];
  kind?: RelationshipKind;
  program?: string;
  mine?: true;
  order?: RelationshipOrder;
  propose?: true;
  guide?: string;
};

/** The filter and order that an address asks for. */
export function relationshipsVariables(search: RelationshipsSearch): {
  filter: RelationshipFilter;
  orderBy: RelationshipOrder;
} {
  const { q, state = 'open', kind, program, mine, order = 'PROPOSED_AT_DESC' } = search;
  const states: RelationshipState[] | null =
    state === 'all' ? null : state === 'open' ? [...openStates] : [state];
  return {
    filter: {
      ...(q ? { search: q } : {}),
      ...(states ? { states } : {}),
      ...(kind ? { kind } : {}),
      ...(program ? { programId: program } : {}),
      ...(mine ? { mine } : {}),
    },
    orderBy: order,
  };
}
