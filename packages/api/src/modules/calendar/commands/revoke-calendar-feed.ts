import type { RevokeCalendarFeedInput } from '@rapport/shared';
import { and, eq } from 'drizzle-orm';
import type { Act } from '../../../context.ts';
import { parseId } from '../../../kernel/ids.ts';
import { notFound, ok, type Result } from '../../../kernel/result.ts';
import type { CalendarFeedRow } from '../model.ts';
import { feedById, isInUse } from '../queries.ts';
import { calendarFeed } from '../tables.ts';

/** Revokes the viewer's own feed, for good. Repeating it changes nothing. */
export async function revokeCalendarFeed(
  { db, viewer, clock }: Act,
  input: RevokeCalendarFeedInput,
): Promise<Result<CalendarFeedRow>> {
  const id = parseId('cal', input.calendarFeedId);
  const feed = id && (await feedById(db, viewer, id));
  if (!feed) return notFound('calendar feed', 'calendarFeedId');
  await db
    .update(calendarFeed)
    .set({ revokedAt: clock.now() })
    .where(and(isInUse(viewer), eq(calendarFeed.id, feed.id)));
  return ok(feed);
}
