import type { PeopleFilter, PersonOrder } from '../../../gql/graphql.ts';

export const personOrders = [
  'NAME_ASC',
  'NAME_DESC',
  'DEPARTMENT_ASC',
  'JOB_TITLE_ASC',
  'HIRE_DATE_DESC',
] as const satisfies PersonOrder[];

/** What stands in the address of the list; `left` shows those who have left. */
export type PeopleSearch = { q?: string; department?: string; left?: true; order?: PersonOrder; add?: true };

/** The filter and order that an address asks for. */
export function peopleVariables({ q, department, left, order = 'NAME_ASC' }: PeopleSearch): {
  filter: PeopleFilter;
  orderBy: PersonOrder;
} {
  return {
    filter: {
      active: !left,
      ...(q ? { search: q } : {}),
      ...(department ? { departments: [department] } : {}),
    },
    orderBy: order,
  };
}
