import { and, eq, sql } from 'drizzle-orm';
import type { Act } from '../../../context.ts';
import type { Viewer } from '../../../db/transactions.ts';
import { membership, person } from '../tables.ts';

/**
 * Lets one transaction at a time decide who has access with what authority in an organization: whether somebody is the last owner
 * rests on other rows than the one written. Held until the transaction ends; what is read afterwards is the latest.
 * @returns the viewer with the roles held now, which another decision may have changed since the request began
 */
export async function lockAccess(act: Act): Promise<Viewer> {
  await lock(act, 'access');
  const { organizationId, personId } = act.viewer;
  const [held] = await act.db
    .select({ roles: membership.roles })
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
  return { ...act.viewer, roles: held?.roles ?? [] };
}

/** Lets one transaction at a time set lines of management by hand, so that two changes cannot close a circle together. */
export async function lockManagement(act: Act): Promise<void> {
  await lock(act, 'management');
}

async function lock(act: Act, about: string): Promise<void> {
  await act.db.execute(
    sql`select pg_advisory_xact_lock(hashtextextended(${`${about} ${act.viewer.organizationId}`}, 0))`,
  );
}
