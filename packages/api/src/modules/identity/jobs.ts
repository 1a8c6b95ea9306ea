import { randomBytes } from 'node:crypto';
import { and, eq, inArray, isNull } from 'drizzle-orm';
import type { JobPayloads, Platform } from '../../context.ts';
import { type Pool, withSignIn, withWorker } from '../../db/transactions.ts';
import { parseId } from '../../kernel/ids.ts';
import { tokenHashOf } from './commands/accept-invitation.ts';
import { invitationDays } from './commands/invite-person.ts';
import { invitationMail } from './mails.ts';
import { membershipsOfAccount } from './queries.ts';
import { invitation, membership, organization, person } from './tables.ts';

interface Pools {
  readonly worker: Pool;
  readonly auth: Pool;
}

/** Makes a new link for an open invitation and mails it. Repeated, the later mail's link is the one that works. */
export async function sendInvitation(
  { worker }: Pools,
  platform: Platform,
  payload: JobPayloads['identity.send-invitation'],
): Promise<void> {
  const organizationId = parseId('org', payload.organizationId);
  const invitationId = parseId('inv', payload.invitationId);
  if (!organizationId || !invitationId) return;
  const token = randomBytes(32).toString('base64url');
  const letter = await withWorker(worker, { organizationId }, async (db) => {
    const open = and(
      eq(invitation.organizationId, organizationId),
      eq(invitation.id, invitationId),
      isNull(invitation.acceptedAt),
      isNull(invitation.revokedAt),
    );
    const [row] = await db
      .update(invitation)
      .set({ tokenHash: tokenHashOf(token) })
      .where(open)
      .returning();
    if (!row) return null;
    const involved = [row.personId, ...(row.invitedBy ? [row.invitedBy] : [])];
    const people = await db
      .select()
      .from(person)
      .where(and(eq(person.organizationId, organizationId), inArray(person.id, involved)));
    const invited = people.find((candidate) => candidate.id === row.personId);
    const inviter = people.find((candidate) => candidate.id === row.invitedBy);
    const [tenant] = await db.select().from(organization).where(eq(organization.id, organizationId));
    if (!invited || !tenant) return null;
    return {
      to: row.email,
      locale: invited.locale,
      name: invited.name,
      organization: tenant.name,
      invitedBy: inviter?.name ?? null,
    };
  });
  if (!letter) return;
  // The token stands in the fragment: browsers send it to no server and to no log.
  const url = `${platform.publicUrl}/invitation#${token}`;
  await platform.mailer.send(invitationMail({ ...letter, url, days: invitationDays }));
}

/** Tells live connections that access changed, and removes the sessions of an account that belongs nowhere any more. */
export async function endSessions(
  { worker, auth }: Pools,
  platform: Platform,
  payload: JobPayloads['identity.end-sessions'],
): Promise<void> {
  const organizationId = parseId('org', payload.organizationId);
  const personId = parseId('per', payload.personId);
  if (!organizationId || !personId) return;
  const accountId = await withWorker(worker, { organizationId }, async (db) => {
    const [row] = await db
      .select({ accountId: membership.accountId, active: person.active })
      .from(membership)
      .innerJoin(
        person,
        and(eq(person.organizationId, membership.organizationId), eq(person.id, membership.personId)),
      )
      .where(and(eq(membership.organizationId, organizationId), eq(membership.personId, personId)));
    return row && !row.active ? row.accountId : null;
  });
  if (!accountId) return;
  const left = await withSignIn(auth, { accountId }, (db) => membershipsOfAccount(db, accountId));
  if (left.length === 0) await platform.accounts.endSessions(accountId);
}
