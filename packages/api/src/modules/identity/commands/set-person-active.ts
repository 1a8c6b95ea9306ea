import { and, arrayContains, count, eq, ne } from 'drizzle-orm';
import type { Act } from '../../../context.ts';
import { type PersonId, parseId } from '../../../kernel/ids.ts';
import { fail, notFound, ok, type Result } from '../../../kernel/result.ts';
import { canDeactivate } from '../policy.ts';
import { membership, person } from '../tables.ts';

/**
 * Deactivates a person, who from then on is nobody in this organization: the next request of any of their sessions finds no
 * membership, and live connections are told. Or lets them in again. Program managers and owners.
 */
export async function setPersonActive(
  act: Act,
  input: { personId: string; active: boolean },
): Promise<Result<PersonId>> {
  const { organizationId } = act.viewer;
  const id = parseId('per', input.personId);
  const here = and(eq(person.organizationId, organizationId), eq(person.id, id ?? act.viewer.personId));
  const [found] = id ? await act.db.select().from(person).where(here) : [];
  if (!found) return notFound('person', 'personId');
  const [held] = await act.db
    .select({ roles: membership.roles })
    .from(membership)
    .where(and(eq(membership.organizationId, organizationId), eq(membership.personId, found.id)));
  const owner = held?.roles.includes('OWNER') ?? false;
  if (!canDeactivate(act.viewer, found, owner)) {
    return fail('NOT_ALLOWED', 'Only program managers and owners do this, owners only by another owner, and nobody to themselves.');
  }
  if (!input.active && owner && !(await hasOtherOwner(act, found.id))) {
    return fail('WRONG_STATE', 'This is the last owner. Make somebody else an owner first.', 'active');
  }
  await act.db.update(person).set({ active: input.active, updatedAt: act.clock.now() }).where(here);
  if (!input.active) {
    await act.live.publish(act.db, { topic: 'access', organizationId, id: found.id });
    await act.jobs.enqueue(act.db, 'identity.end-sessions', { organizationId, personId: found.id });
  }
  return ok(found.id);
}

/** Whether an active person beside `id` is an owner. */
export async function hasOtherOwner(act: Act, id: PersonId): Promise<boolean> {
  const [row] = await act.db
    .select({ owners: count() })
    .from(membership)
    .innerJoin(person, and(eq(person.organizationId, membership.organizationId), eq(person.id, membership.personId)))
    .where(
      and(
        eq(membership.organizationId, act.viewer.organizationId),
        ne(membership.personId, id),
        arrayContains(membership.roles, ['OWNER']),
        eq(person.active, true),
      ),
    );
  return (row?.owners ?? 0) > 0;
}
