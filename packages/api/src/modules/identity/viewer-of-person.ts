import { and, eq } from 'drizzle-orm';
import type { Db, Viewer } from '../../db/transactions.ts';
import type { OrganizationId, PersonId } from '../../kernel/ids.ts';
import { membership, person } from './tables.ts';

/**
 * Somebody as the viewer they would be if they signed in, for jobs and links that act for them.
 * @returns null where they left the organization, or have never joined it
 */
export async function viewerOfPerson(
  db: Db,
  organizationId: OrganizationId,
  personId: PersonId,
): Promise<Viewer | null> {
  const [row] = await db
    .select({ membershipId: membership.id, accountId: membership.accountId, roles: membership.roles })
    .from(membership)
    .innerJoin(
      person,
      and(eq(person.organizationId, membership.organizationId), eq(person.id, membership.personId)),
    )
    .where(
      and(
        eq(membership.organizationId, organizationId),
        eq(membership.personId, personId),
        eq(person.active, true),
      ),
    );
  if (!row?.accountId) return null;
  const { membershipId, accountId, roles } = row;
  return { accountId, organizationId, personId, membershipId, roles };
}
