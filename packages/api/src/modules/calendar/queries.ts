import { and, eq, isNull } from 'drizzle-orm';
import type { Db, Viewer } from '../../db/transactions.ts';
import type { CalendarFeedId } from '../../kernel/ids.ts';
import type { CalendarFeedRow } from './model.ts';
import { calendarFeed } from './tables.ts';

/** The viewer's own feed that is in use. */
export const isInUse = ({ organizationId, personId }: Viewer) =>
  and(
    eq(calendarFeed.organizationId, organizationId),
    eq(calendarFeed.personId, personId),
    isNull(calendarFeed.revokedAt),
  );

/** The viewer's own feed; null where none is in use. */
export async function feedOf(db: Db, viewer: Viewer): Promise<CalendarFeedRow | null> {
  const [row] = await db.select().from(calendarFeed).where(isInUse(viewer));
  return row ?? null;
}

/** The viewer's own feed with this id, revoked or not. */
export async function feedById(db: Db, viewer: Viewer, id: CalendarFeedId): Promise<CalendarFeedRow | null> {
  const { organizationId, personId } = viewer;
  const [row] = await db
    .select()
    .from(calendarFeed)
    .where(
      and(
        eq(calendarFeed.organizationId, organizationId),
        eq(calendarFeed.personId, personId),
        eq(calendarFeed.id, id),
      ),
    );
  return row ?? null;
}

/** The feed in use whose secret has this hash, as sign-in sees it. */
export async function feedByHash(db: Db, hash: string): Promise<CalendarFeedRow | null> {
  const [row] = await db
    .select()
    .from(calendarFeed)
    .where(and(eq(calendarFeed.tokenHash, hash), isNull(calendarFeed.revokedAt)));
  return row ?? null;
}
