import { z } from 'zod';
import type { Jobs, Platform } from '../../../context.ts';
import { type Db, type Pool, withWorker } from '../../../db/transactions.ts';
import { hoursFrom } from '../../../kernel/clock.ts';
import { newId, type OrganizationId, type PersonId } from '../../../kernel/ids.ts';
import { fail, failAll, ok, type Result } from '../../../kernel/result.ts';
import { problemsOf } from '../../../kernel/validation.ts';
import { personFields } from '../rules.ts';
import { invitation, membership, organization, person } from '../tables.ts';
import { invitationDays } from './invite-person.ts';

const newOrganization = z.object({
  slug: z
    .string()
    .regex(
      /^[a-z0-9](?:[a-z0-9-]{0,38}[a-z0-9])?$/,
      'Use 1 to 40 small letters, digits and hyphens, such as acme-berlin.',
    ),
  name: z.string().trim().min(1, 'Give a name.').max(120, 'At most 120 characters.'),
  timeZone: personFields.timeZone,
  ownerName: personFields.name,
  ownerEmail: z.email('This is not an e-mail address.').toLowerCase(),
  demo: z.boolean().default(false),
});

/**
 * Makes the tenant itself, without anybody in it, in a transaction that works for its id.
 * @returns false where the slug is taken: then nothing was made. Waits for whoever is taking the same slug at the moment
 */
export async function addOrganization(
  db: Db,
  jobs: Pick<Jobs, 'everyHour'>,
  tenant: { id: OrganizationId; slug: string; name: string; timeZone: string; demo: boolean },
): Promise<boolean> {
  const made = await db
    .insert(organization)
    .values(tenant)
    .onConflictDoNothing({ target: organization.slug })
    .returning({ id: organization.id });
  if (made.length === 0) return false;
  await jobs.everyHour(db, tenant.id);
  return true;
}

/**
 * Makes a tenant with its first owner, who is invited by mail. For operators, on the command line: no request can do it.
 * @returns the new organization and its owner, or CONFLICT where the slug is taken
 */
export async function createOrganization(
  worker: Pool,
  platform: Platform,
  input: z.input<typeof newOrganization>,
): Promise<Result<{ organizationId: OrganizationId; ownerId: PersonId }>> {
  const parsed = newOrganization.safeParse(input);
  if (!parsed.success) return failAll(problemsOf(parsed.error));
  const { slug, name, timeZone, ownerName, ownerEmail, demo } = parsed.data;
  const organizationId = newId('org');
  const ownerId = newId('per');
  return withWorker(worker, { organizationId }, async (db) => {
    const free = await addOrganization(db, platform.jobs, { id: organizationId, slug, name, timeZone, demo });
    if (!free) return fail('CONFLICT', 'This slug is taken.', 'slug');
    const now = platform.clock.now();
    const invitationId = newId('inv');
    await db
      .insert(person)
      .values({ organizationId, id: ownerId, name: ownerName, workEmail: ownerEmail, timeZone });
    await db.insert(membership).values({
      organizationId,
      id: newId('mem'),
      personId: ownerId,
      roles: ['OWNER', 'MEMBER'],
    });
    await db.insert(invitation).values({
      organizationId,
      id: invitationId,
      personId: ownerId,
      email: ownerEmail,
      sentAt: now,
      expiresAt: hoursFrom(platform.clock, invitationDays * 24),
    });
    await platform.jobs.enqueue(db, 'identity.send-invitation', { organizationId, invitationId });
    return ok({ organizationId, ownerId });
  });
}
