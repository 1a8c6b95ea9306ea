export { type Auth, accountOf, clientAddressHeader, openAccounts, openAuth } from './auth.ts';
export {
  applyStaffList,
  setManagers,
  type Work,
} from './commands/apply-staff-list.ts';
export { addOrganization, createOrganization } from './commands/create-organization.ts';
export { enrolPeople } from './commands/enrol-people.ts';
export { setPersonActive } from './commands/set-person-active.ts';
export { demoRoles } from './demo-roles.ts';
export { endSessions, sendInvitation } from './jobs.ts';
export { letter, type MailLanguage, mailLanguage } from './letter.ts';
export { personLoader } from './loaders.ts';
export type { PersonRow } from './model.ts';
export { isStaff } from './policy.ts';
export {
  likeLiteral,
  membershipsOfAccount,
  organizationBySlug,
  organizationOf,
  peopleByIds,
  searchWords,
  timeZoneOf,
  trustContactsOf,
} from './queries.ts';
export { identityResolvers } from './resolvers.ts';
export { locales as personLocales, personFields } from './rules.ts';
export {
  type PersonKey,
  planStaffListEntry,
  type StaffListEntry,
  type StaffListPlan,
} from './staff-list.ts';
export { type Identity, matchPeople } from './staff-list-matching.ts';
export { person } from './tables.ts';
export { viewerOfPerson } from './viewer-of-person.ts';
export { type Asking, whoAsks } from './who-asks.ts';
