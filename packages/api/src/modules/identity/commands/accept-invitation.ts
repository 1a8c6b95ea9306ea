import { createHash } from 'node:crypto';
import { and, eq, isNull } from 'drizzle-orm';
import type { Context, SignedInAccount } from '../../../context.ts';
import { fail, ok, type Result } from '../../../kernel/result.ts';
import type { OrganizationId } from '../../../kernel/ids.ts';
import { invitationByToken } from '../queries.ts';
import { invitation, membership } from '../tables.ts';

/** What is stored of an invitation token: its SHA-256, hex. */
export function tokenHashOf(token: string): string {
  return createHash('sha256').update(token).digest('hex');
}

const smallestPassword = 12;
const largestPassword = 128;

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
  if (!found || found.invitation.revokedAt) return fail('NOT_FOUND', 'This link does not work. Ask for a new invitation.', 'token');
  if (found.invitation.acceptedAt) return fail('WRONG_STATE', 'This invitation was accepted already. Sign in.', 'token');
  if (found.invitation.expiresAt <= context.clock.now() || !found.person.active) {
    return fail('EXPIRED', 'This link is too old. Ask for a new invitation.', 'token');
  }
  const { email } = found.invitation;
  const account = await accountFor(context, email, found.person.name, input.password);
  if (!account.ok) return account;
  const { organizationId, personId } = found.invitation;
  const joined = await context.asSignIn({ invitationHash, accountId: account.value.id }, async (db) => {
    const now = context.clock.now();
    const tied = await db
      .update(membership)
      .set({ accountId: account.value.id, joinedAt: now })
      .where(
        and(
          eq(membership.organizationId, organizationId),
          eq(membership.personId, personId),
          isNull(membership.accountId),
        ),
      )
      .returning({ id: membership.id });
    await db.update(invitation).set({ acceptedAt: now }).where(eq(invitation.tokenHash, invitationHash));
    return tied.length > 0;
  });
  return joined ? ok({ email, organizationId }) : fail('WRONG_STATE', 'This invitation was accepted already. Sign in.', 'token');
}

async function accountFor(
  context: Context,
  email: string,
  name: string,
  password: string | null | undefined,
): Promise<Result<SignedInAccount>> {
  if (context.account?.email === email) return ok(context.account);
  if (context.account) {
    return fail('NOT_ALLOWED', `This invitation is for ${email}. Sign out and sign in with that address.`, 'token');
  }
  if (await context.accounts.findByEmail(email)) {
    return fail('CONFLICT', `There is an account for ${email} already. Sign in, then open the link again.`, 'token');
  }
  if (password == null || password.length < smallestPassword || password.length > largestPassword) {
    return fail('INVALID', `Choose a password of ${smallestPassword} to ${largestPassword} characters.`, 'password');
  }
  return ok(await context.accounts.create({ email, name, password }));
}
