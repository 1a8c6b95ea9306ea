import { and, eq } from 'drizzle-orm';
import type { Act } from '../../../context.ts';
import { hoursFrom } from '../../../kernel/clock.ts';
import { type InvitationId, newId, parseId } from '../../../kernel/ids.ts';
import { fail, notFound, ok, type Result } from '../../../kernel/result.ts';
import type { Role } from '../../../kernel/roles.ts';
import { canGrant, canManageAccess } from '../policy.ts';
import { normalizedRoles } from '../rules.ts';
import { invitation, membership, person } from '../tables.ts';
import { lockAccess } from './locks.ts';

/** How long an invitation link works, in days. */
export const invitationDays = 14;

/**
 * Invites a person by mail, or again with a new link. The roles are held from acceptance on. The token is made when the mail is
 * written, so that no queue ever holds it. Program managers and owners; only owners let in people with authority, also where the
 * roles were given before: who may set the address of a letter must not hand that authority to it.
 */
export async function invitePerson(
  act: Act,
  input: { personId: string; roles: readonly Role[] },
): Promise<Result<InvitationId>> {
  const { organizationId, personId: invitedBy } = act.viewer;
  const personId = parseId('per', input.personId);
  if (!personId) return notFound('person', 'personId');
  const viewer = await lockAccess(act);
  const [found] = await act.db
    .select()
    .from(person)
    .where(and(eq(person.organizationId, organizationId), eq(person.id, personId)));
  if (!found) return notFound('person', 'personId');
  if (!canManageAccess(viewer)) return fail('NOT_ALLOWED', 'Only program managers and owners invite people.');
  const [held] = await act.db
    .select()
    .from(membership)
    .where(and(eq(membership.organizationId, organizationId), eq(membership.personId, personId)));
  // Inviting again never takes authority away.
  const roles = normalizedRoles([...input.roles, ...(held?.roles ?? [])]);
  if (!canGrant(viewer, roles))
    return fail('NOT_ALLOWED', 'Only owners give roles and invite people who hold some.', 'roles');
  if (!found.active) return fail('WRONG_STATE', 'This person has left. Reactivate them first.', 'personId');
  if (!found.workEmail)
    return fail('INVALID', 'This person has no work e-mail address yet. Add one first.', 'personId');
  if (held?.accountId) return fail('WRONG_STATE', 'This person has joined already.', 'personId');
  if (!held) await act.db.insert(membership).values({ organizationId, id: newId('mem'), personId, roles });
  // Only an owner gets here with other roles than those held.
  else if (roles.join() !== normalizedRoles(held.roles).join()) {
    await act.db
      .update(membership)
      .set({ roles })
      .where(and(eq(membership.organizationId, organizationId), eq(membership.personId, personId)));
  }
  const now = act.clock.now();
  const fresh = {
    email: found.workEmail,
    tokenHash: null,
    invitedBy,
    sentAt: now,
    expiresAt: hoursFrom(act.clock, invitationDays * 24),
    acceptedAt: null,
    revokedAt: null,
  };
  const [sent] = await act.db
    .insert(invitation)
    .values({ organizationId, id: newId('inv'), personId, ...fresh })
    .onConflictDoUpdate({ target: [invitation.organizationId, invitation.personId], set: fresh })
    .returning({ id: invitation.id });
  if (!sent) throw new Error('The invitation was not stored.');
  await act.jobs.enqueue(act.db, 'identity.send-invitation', { organizationId, invitationId: sent.id });
  return ok(sent.id);
}

/** Takes an open invitation back: its link stops working at once. Program managers and owners. */
export async function revokeInvitation(
  act: Act,
  input: { invitationId: string },
): Promise<Result<InvitationId>> {
  const id = parseId('inv', input.invitationId);
  if (!id) return notFound('invitation', 'invitationId');
  // Only staff see invitations, so for others there is none.
  const [revoked] = await act.db
    .update(invitation)
    .set({ revokedAt: act.clock.now(), tokenHash: null })
    .where(and(eq(invitation.organizationId, act.viewer.organizationId), eq(invitation.id, id)))
    .returning();
  if (!revoked) return notFound('invitation', 'invitationId');
  // Refusing undoes the update.
  if (revoked.acceptedAt) return fail('WRONG_STATE', 'This invitation was accepted already.', 'invitationId');
  return ok(revoked.id);
}
