import { randomBytes } from 'node:crypto';
import { and, eq } from 'drizzle-orm';
import type { Act } from '../../../context.ts';
import { newId } from '../../../kernel/ids.ts';
import { ok, type Result } from '../../../kernel/result.ts';
import { sha256 } from '../../../kernel/sha256.ts';
import { person } from '../../identity/index.ts';
import type { CalendarFeedRow } from '../model.ts';
import { isInUse } from '../queries.ts';
import { calendarFeed } from '../tables.ts';

/** A feed with the secret of its address, which is known this once. */
export interface FeedWithSecret {
  readonly feed: CalendarFeedRow;
  readonly token: string;
}

/** Makes a secret address for the viewer's own sessions, in place of the one before. */
export async function createCalendarFeed({ db, viewer, clock }: Act): Promise<Result<FeedWithSecret>> {
  const { organizationId, personId } = viewer;
  // Held, so that of two windows the later one's address is the one that works.
  await db
    .select({ id: person.id })
    .from(person)
    .where(and(eq(person.organizationId, organizationId), eq(person.id, personId)))
    .for('update');
  const now = clock.now();
  await db.update(calendarFeed).set({ revokedAt: now }).where(isInUse(viewer));
  const token = randomBytes(32).toString('base64url');
  const [feed] = await db
    .insert(calendarFeed)
    .values({ organizationId, id: newId('cal'), personId, tokenHash: sha256(token), createdAt: now })
    .returning();
  if (!feed) throw new Error('A calendar feed was added and is not there.');
  return ok({ feed, token });
}
