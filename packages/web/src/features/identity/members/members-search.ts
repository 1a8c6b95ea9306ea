import type { PeopleFilter, Role } from '../../../gql/graphql.ts';

export const roleChoices = [
  'OWNER',
  'PROGRAM_MANAGER',
  'REPORT_VIEWER',
  'TRUST_CONTACT',
  'MEMBER',
] as const satisfies Role[];

/** What stands in the address of the list: without a role, everybody; without a tab, the list itself. */
export type MembersSearch = { q?: string; role?: Role; tab?: 'authority' };

export function membersFilter({ q, role }: MembersSearch): PeopleFilter {
  return { active: true, ...(q ? { search: q } : {}), ...(role ? { roles: [role] } : {}) };
}
