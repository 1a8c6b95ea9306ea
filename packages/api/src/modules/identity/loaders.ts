import { groupLoader, rowLoader } from '../../db/loader.ts';
import type { PersonId } from '../../kernel/ids.ts';
import type { InvitationRow, MembershipRow, PersonRow } from './model.ts';
import { invitationsOf, membershipsOf, peopleByIds, reportsOf } from './queries.ts';

export const personLoader = rowLoader<PersonId, PersonRow>(peopleByIds, (row) => row.id);
export const membershipLoader = rowLoader<PersonId, MembershipRow>(membershipsOf, (row) => row.personId);
export const invitationLoader = rowLoader<PersonId, InvitationRow>(invitationsOf, (row) => row.personId);
export const reportsLoader = groupLoader<PersonId, PersonRow>(reportsOf, (row) => row.managerId ?? row.id);
