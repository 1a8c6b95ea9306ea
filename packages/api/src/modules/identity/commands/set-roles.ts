import { and, eq } from 'drizzle-orm';
import type { Act } from '../../../context.ts';
import { newId, type PersonId, parseId } from '../../../kernel/ids.ts';
import { fail, notFound, ok, type Result } from '../../../kernel/result.ts';
import type { Role } from '../../../kernel/roles.ts';
import { appendToLedger } from '../../audit/index.ts';
import { isOwner } from '../policy.ts';
import { normalizedRoles } from '../rules.ts';
import { membership, person } from '../tables.ts';
import { lockAccess } from './locks.ts';
import { hasOtherOwner } from './set-person-active.ts';

/** Sets all roles of a person. Owners only; the last owner cannot be unmade. */
export async function setRoles(
  act: Act,
  input: { personId: string; roles: readonly Role[] },
): Promise<Result<PersonId>> {
  const { organizationId } = act.viewer;
  const id = parseId('per', input.personId);
  if (!id) return notFound('person', 'personId');
  const viewer = await lockAccess(act);
  const [found] = await act.db
    .select({ id: person.id })
    .from(person)
    .where(and(eq(person.organizationId, organizationId), eq(person.id, id)));
  if (!found) return notFound('person', 'personId');
  if (!isOwner(viewer)) return fail('NOT_ALLOWED', 'Only owners give and take roles.');
  const roles = normalizedRoles(input.roles);
  if (!roles.includes('OWNER') && !(await hasOtherOwner(act, id))) {
    return fail('WRONG_STATE', 'This is the last owner. Make somebody else an owner first.', 'roles');
  }
  await act.db
    .insert(membership)
    .values({ organizationId, id: newId('mem'), personId: id, roles })
    .onConflictDoUpdate({ target: [membership.organizationId, membership.personId], set: { roles } });
  await appendToLedger(act.db, act.viewer, act.clock.now(), {
    kind: 'ROLES_CHANGED',
    relationshipId: null,
    details: { person: id, roles },
  });
  await act.live.publish(act.db, { topic: 'access', organizationId, id });
  return ok(id);
}
