import type { Viewer } from '../../../db/transactions.ts';
import { newId, type PersonId } from '../../../kernel/ids.ts';
import type { Role } from '../../../kernel/roles.ts';
import { normalizedRoles } from '../rules.ts';
import { membership } from '../tables.ts';
import type { Work } from './apply-staff-list.ts';

/** Somebody to be let in, with the account they sign in with. */
export interface Enrolment {
  readonly personId: PersonId;
  readonly accountId: string;
  readonly roles: readonly Role[];
  readonly joinedAt: Date;
}

/**
 * Lets people in whose accounts exist already: no invitation, no mail. For the software itself, which answers for the people it names.
 * @returns who they are from now on, in the same order
 * @throws a unique violation where a person or an account is in the organization already
 */
export async function enrolPeople(
  { db, organizationId }: Work,
  enrolments: readonly Enrolment[],
): Promise<Viewer[]> {
  if (enrolments.length === 0) return [];
  const rows = enrolments.map(({ roles, ...enrolment }) => ({
    ...enrolment,
    organizationId,
    id: newId('mem'),
    roles: normalizedRoles(roles),
  }));
  await db.insert(membership).values(rows);
  return rows.map(({ id, accountId, personId, roles }) => ({
    accountId,
    organizationId,
    personId,
    membershipId: id,
    roles,
  }));
}
