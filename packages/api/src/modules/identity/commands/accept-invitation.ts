import { createHash } from 'node:crypto';
import { and, eq, isNull } from 'drizzle-orm';
import type { Context, SignedInAccount } from '../../../context.ts';
import { violatedUnique } from '../../../db/database-errors.ts';
import type { OrganizationId } from '../../../kernel/ids.ts';
import { fail, ok, type Result } from '../../../kernel/result.ts';
import type { InvitationRow } from '../model.ts';
import { invitationByToken } from '../queries.ts';
import { passwordLength } from '../rules.ts';
import { invitation, membership } from '../tables.ts';

/** What is stored of an invitation token: its SHA-256, hex. */
export function tokenHashOf(token: string): string {
  return createHash('sha256').update(token).digest('hex');
}

/**
 * Accepts an invitation: makes the account where the address has none, and ties it to the membership. Who holds the link holds
 * the mailbox, so a new account's address counts as confirmed; an existing account must be the one signed in.
 */
export async function acceptInvitation(
  context: Context,
  input: { token: string; password?: string | null | undefined },
): Promise<Result<{ email: string; organizationId: OrganizationId }>> {
  const invitationHash = tokenHashOf(input.token);
  const found = await context.asSignIn({ invitationHash }, (db) => invitationByToken(db, invitationHash));
  if (!found || found.invitation.revokedAt)
    return fail('NOT_FOUND', 'This link does not work. Ask for a new invitation.', 'token');
  if (found.invitation.acceptedAt) return alreadyAccepted();
  // A letter to an address that is not the person's any more lets nobody in.
  const stale = !found.person.active || found.person.workEmail !== found.invitation.email;
  if (stale || found.invitation.expiresAt <= context.clock.now()) {
    return fail('EXPIRED', 'This link is too old. Ask for a new invitation.', 'token');
  }
  const { email } = found.invitation;
  const account = await accountFor(context, email, found.person.name, input.password);
  if (!account.ok) return account;
  return join(context, invitationHash, found.invitation, account.value);
}

function alreadyAccepted(): Result<never> {
  return fail('WRONG_STATE', 'This invitation was accepted already. Sign in.', 'token');
}

/** Uses the link up and ties the account to the membership in one transaction: of two tabs one succeeds. */
async function join(
  context: Context,
  invitationHash: string,
  { organizationId, personId, email }: InvitationRow,
  account: SignedInAccount,
): Promise<Result<{ email: string; organizationId: OrganizationId }>> {
  try {
    return await context.asSignIn({ invitationHash, accountId: account.id }, async (db) => {
      const now = context.clock.now();
      const used = await db
        .update(invitation)
        .set({ acceptedAt: now })
        .where(
          and(
            eq(invitation.tokenHash, invitationHash),
            isNull(invitation.acceptedAt),
            isNull(invitation.revokedAt),
          ),
        )
        .returning({ id: invitation.id });
      if (used.length === 0) return alreadyAccepted();
      const tied = await db
        .update(membership)
        .set({ accountId: account.id, joinedAt: now })
        .where(
          and(
            eq(membership.organizationId, organizationId),
            eq(membership.personId, personId),
            isNull(membership.accountId),
          ),
        )
        .returning({ id: membership.id });
      return tied.length > 0 ? ok({ email, organizationId }) : alreadyAccepted();
    });
  } catch (error) {
    if (violatedUnique(error) !== 'membership_account') throw error;
    return fail('CONFLICT', 'Your account belongs to another person of this organization already.', 'token');
  }
}

async function accountFor(
  context: Context,
  email: string,
  name: string,
  password: string | null | undefined,
): Promise<Result<SignedInAccount>> {
  if (context.account?.email === email) return ok(context.account);
  if (context.account) {
    return fail(
      'NOT_ALLOWED',
      `This invitation is for ${email}. Sign out and sign in with that address.`,
      'token',
    );
  }
  const taken = () =>
    fail('CONFLICT', `There is an account for ${email} already. Sign in, then open the link again.`, 'token');
  if (await context.accounts.findByEmail(email)) return taken();
  const { min, max } = passwordLength;
  if (password == null || password.length < min || password.length > max) {
    return fail('INVALID', `Choose a password of ${min} to ${max} characters.`, 'password');
  }
  try {
    return ok(await context.accounts.create({ email, name, password }));
  } catch (error) {
    // Another tab was quicker.
    if (violatedUnique(error) === null) throw error;
    return taken();
  }
}
