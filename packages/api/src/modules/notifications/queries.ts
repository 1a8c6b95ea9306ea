import { notificationTopics } from '@rapport/shared/notifications';
import { and, count, desc, eq, inArray, isNull } from 'drizzle-orm';
import { beyond, type OrderColumn, orderBy } from '../../db/paging.ts';
import type { Db, JobScope, Viewer } from '../../db/transactions.ts';
import { type Connection, connection, type PageRequest } from '../../kernel/cursor.ts';
import type { NotificationId, PersonId } from '../../kernel/ids.ts';
import type { DeliveryModel, NotificationRow, NotificationSummaryModel, PreferenceRow } from './model.ts';
import { deliveryOf } from './rules.ts';
import { notification, notificationPreference } from './tables.ts';

const order: readonly OrderColumn[] = [
  { column: notification.at, direction: 'DESC' },
  { column: notification.id, direction: 'DESC' },
];

/** The viewer's own rows; row-level security says the same. */
export const own = ({ organizationId, personId }: Viewer) =>
  and(eq(notification.organizationId, organizationId), eq(notification.personId, personId));

/** What the viewer was told, latest first. */
export async function listNotifications(
  db: Db,
  viewer: Viewer,
  unread: boolean,
  page: PageRequest,
): Promise<Connection<NotificationRow>> {
  const rows = await db
    .select()
    .from(notification)
    .where(and(own(viewer), unread ? isNull(notification.readAt) : undefined, beyond(order, page)))
    .orderBy(...orderBy(order, page))
    .limit(page.limit + 1);
  return connection(rows, page, ({ at, id }) => [at.toISOString(), id]);
}

export async function notificationsByIds(
  db: Db,
  viewer: Viewer,
  ids: readonly NotificationId[],
): Promise<NotificationRow[]> {
  return db
    .select()
    .from(notification)
    .where(and(own(viewer), inArray(notification.id, [...ids])));
}

/** What the viewer has not seen yet. */
export async function unreadOf(db: Db, viewer: Viewer): Promise<NotificationSummaryModel> {
  const { relationshipId, kind } = notification;
  const counts = await db
    .select({ relationshipId, kind, count: count() })
    .from(notification)
    .where(and(own(viewer), isNull(notification.readAt)))
    .groupBy(relationshipId, kind)
    .orderBy(desc(count()), relationshipId, kind);
  return { counts };
}

/** What these people chose; those who chose nothing are left out. Requests see their viewer's own. */
export async function preferencesOf(
  db: Db,
  { organizationId }: JobScope,
  people: readonly PersonId[],
): Promise<PreferenceRow[]> {
  return db
    .select()
    .from(notificationPreference)
    .where(
      and(
        eq(notificationPreference.organizationId, organizationId),
        inArray(notificationPreference.personId, [...people]),
      ),
    );
}

/** How the viewer is told. */
export async function deliveryOfViewer(db: Db, viewer: Viewer): Promise<DeliveryModel> {
  const [row = null] = await preferencesOf(db, viewer, [viewer.personId]);
  return {
    delivery: deliveryOf(row),
    chosen: notificationTopics.filter((topic) => row?.ways[topic] !== undefined),
  };
}
