import type { MarkNotificationsReadInput, MarkNotificationsUnreadInput } from '@rapport/shared';
import { and, eq, inArray, isNotNull, isNull, type SQL } from 'drizzle-orm';
import type { Act } from '../../../context.ts';
import { type NotificationId, parseId } from '../../../kernel/ids.ts';
import { fail, notFound, ok, type Result } from '../../../kernel/result.ts';
import { relationshipsByIds } from '../../relationships/index.ts';
import { announceNews } from '../announce.ts';
import { own } from '../queries.ts';
import { notification } from '../tables.ts';

/** Notifications that one call may name. */
const most = 500;

/** Marks the viewer's notifications as read that fit everything named; all where nothing is. @returns those that were unread before */
export async function markNotificationsRead(
  act: Act,
  { notificationIds, relationshipId, kinds }: MarkNotificationsReadInput,
): Promise<Result<NotificationId[]>> {
  if (notificationIds != null && notificationIds.length > most) return tooMany();
  const id = relationshipId == null ? null : parseId('rel', relationshipId);
  if (relationshipId != null) {
    const [pair] = id === null ? [] : await relationshipsByIds(act.db, act.viewer, [id]);
    if (!pair) return notFound('relationship', 'relationshipId');
  }
  return mark(
    act,
    and(
      isNull(notification.readAt),
      notificationIds == null ? undefined : among(notificationIds),
      id === null ? undefined : eq(notification.relationshipId, id),
      kinds == null ? undefined : inArray(notification.kind, [...kinds]),
    ),
    act.clock.now(),
  );
}

/** Takes that back. @returns those that were read before */
export async function markNotificationsUnread(
  act: Act,
  { notificationIds }: MarkNotificationsUnreadInput,
): Promise<Result<NotificationId[]>> {
  if (notificationIds.length > most) return tooMany();
  return mark(act, and(isNotNull(notification.readAt), among(notificationIds)), null);
}

const tooMany = () => fail('INVALID', `Name at most ${most} at a time.`, 'notificationIds');

async function mark(
  act: Act,
  which: SQL | undefined,
  readAt: Date | null,
): Promise<Result<NotificationId[]>> {
  const { db, viewer } = act;
  const marked = await db
    .update(notification)
    .set({ readAt })
    .where(and(own(viewer), which))
    .returning({ id: notification.id });
  if (marked.length > 0) await announceNews(act, viewer.organizationId, viewer.personId);
  return ok(marked.map(({ id }) => id));
}

function among(texts: readonly string[]): SQL {
  return inArray(
    notification.id,
    texts.flatMap((text) => parseId('ntf', text) ?? []),
  );
}
