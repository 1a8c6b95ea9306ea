import { and, arrayContains, eq, isNotNull, ne } from 'drizzle-orm';
import type { Act } from '../../../context.ts';
import { type PersonId, parseId } from '../../../kernel/ids.ts';
import { fail, notFound, ok, type Result } from '../../../kernel/result.ts';
import { canDeactivate } from '../policy.ts';
import { membership, person } from '../tables.ts';
import { lockAccess } from './locks.ts';

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
  if (!id) return notFound('person', 'personId');
  const viewer = await lockAccess(act);
  const here = and(eq(person.organizationId, organizationId), eq(person.id, id));
  const [found] = await act.db.select().from(person).where(here);
  if (!found) return notFound('person', 'personId');
  const [held] = await act.db
    .select({ roles: membership.roles })
    .from(membership)
    .where(and(eq(membership.organizationId, organizationId), eq(membership.personId, id)));
  const owner = held?.roles.includes('OWNER') ?? false;
  if (!canDeactivate(viewer, found, owner)) {
    return fail(
      'NOT_ALLOWED',
      'Only program managers and owners do this, owners only by another owner, and nobody to themselves.',
    );
  }
  if (!input.active && owner && !(await hasOtherOwner(act, id))) {
    return fail('WRONG_STATE', 'This is the last owner. Make somebody else an owner first.', 'active');
  }
  if (found.active === input.active) return ok(id);
  await act.db.update(person).set({ active: input.active, updatedAt: act.clock.now() }).where(here);
  if (!input.active) {
    await act.live.publish(act.db, { topic: 'access', organizationId, id });
    await act.jobs.enqueue(act.db, 'identity.end-sessions', { organizationId, personId: id });
  }
  return ok(id);
}

/** Whether somebody beside `id` is an owner who can sign in. True only as long as the access lock is held. */
export async function hasOtherOwner(act: Act, id: PersonId): Promise<boolean> {
  const others = await act.db
    .select({ id: membership.id })
    .from(membership)
    .innerJoin(
      person,
      and(eq(person.organizationId, membership.organizationId), eq(person.id, membership.personId)),
    )
    .where(
      and(
        eq(membership.organizationId, act.viewer.organizationId),
        ne(membership.personId, id),
        arrayContains(membership.roles, ['OWNER']),
        isNotNull(membership.accountId),
        eq(person.active, true),
      ),
    )
    .limit(1);
  return others.length > 0;
}
