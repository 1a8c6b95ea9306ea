import {
  type NotificationTopic,
  type NotificationWay,
  notificationTopics,
  waysOf,
} from '@rapport/shared/notifications';
import { sql } from 'drizzle-orm';
import type { Act } from '../../../context.ts';
import type { PersonId } from '../../../kernel/ids.ts';
import { fail, failAll, ok, type Result } from '../../../kernel/result.ts';
import { problemsOf } from '../../../kernel/validation.ts';
import { preferencesOf } from '../queries.ts';
import { deliveryOf, hoursSchema, type MailHours } from '../rules.ts';
import { notificationPreference } from '../tables.ts';

/** What somebody chooses; what is left out stays as it is. */
export interface NotificationChoices {
  readonly ways: Readonly<Partial<Record<NotificationTopic, NotificationWay>>>;
  readonly hours: Readonly<Partial<MailHours>>;
}

/** Chooses how the viewer is told from now on. What already waits for its mail keeps the moment it was given, unless it is to have none. */
export async function saveNotificationPreferences(
  { db, viewer, clock }: Pick<Act, 'db' | 'viewer' | 'clock'>,
  { ways, hours }: NotificationChoices,
): Promise<Result<PersonId>> {
  const { organizationId, personId } = viewer;
  const isOffered = (topic: NotificationTopic) => {
    const way = ways[topic];
    return way === undefined || waysOf(topic).includes(way);
  };
  if (!notificationTopics.every(isOffered))
    return fail(
      'INVALID',
      'Reminders about agreements are in the application, or come by mail at once too.',
      'choices',
    );
  const [row = null] = await preferencesOf(db, viewer, [personId]);
  const { ways: _, ...before } = deliveryOf(row);
  const parsed = hoursSchema.safeParse({ ...before, ...hours });
  if (!parsed.success) return failAll(problemsOf(parsed.error));
  const updatedAt = clock.now();
  await db
    .insert(notificationPreference)
    .values({ organizationId, personId, ways, ...parsed.data, updatedAt })
    .onConflictDoUpdate({
      target: [notificationPreference.organizationId, notificationPreference.personId],
      // Joined by the database, so that two choices at the same time both count.
      set: { ...hours, ways: sql`${notificationPreference.ways} || excluded.ways`, updatedAt },
    });
  return ok(personId);
}
