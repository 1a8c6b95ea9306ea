export { accountOf, type Auth, clientAddressHeader, openAccounts, openAuth } from './auth.ts';
export { acceptInvitation } from './commands/accept-invitation.ts';
export { applyStaffList, setManagers, type ManagerLink, type StaffListStep, type Work } from './commands/apply-staff-list.ts';
export { addOrganization, createOrganization } from './commands/create-organization.ts';
export { enrolPeople } from './commands/enrol-people.ts';
export { invitePerson } from './commands/invite-person.ts';
export { setPersonActive } from './commands/set-person-active.ts';
export { setRoles } from './commands/set-roles.ts';
export { createPerson, updateMyProfile, updatePerson } from './commands/write-person.ts';
export { demoRoles } from './demo-roles.ts';
export { endSessions, sendInvitation } from './jobs.ts';
export { personLoader } from './loaders.ts';
export type { OrganizationRow, PersonRow } from './model.ts';
export { isOwner, isStaff } from './policy.ts';
export { likeLiteral, membershipsOfAccount, organizationBySlug, organizationOf, peopleByIds, searchWords } from './queries.ts';
export { identityResolvers } from './resolvers.ts';
export { closesCircle, locales as personLocales, personFields } from './rules.ts';
export {
  type KnownPerson,
  type PersonKey,
  planStaffListEntry,
  type StaffListEntry,
  type StaffListPlan,
} from './staff-list.ts';
export { type Identity, matchPeople } from './staff-list-matching.ts';
export { person } from './tables.ts';
