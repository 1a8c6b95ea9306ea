import type { Act } from '../../context.ts';
import type { OrganizationId, PersonId } from '../../kernel/ids.ts';

/** Tells every open page of a person that what they have not seen yet has changed. */
export async function announceNews(
  { db, live }: Pick<Act, 'db' | 'live'>,
  organizationId: OrganizationId,
  id: PersonId,
): Promise<void> {
  await live.publish(db, { topic: 'notifications', organizationId, id });
}
