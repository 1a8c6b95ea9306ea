import { and, isNull, lt, or } from 'drizzle-orm';
import type { FastifyRequest } from 'fastify';
import { type Context, requireViewer } from '../../context.ts';
import type { Db, Viewer } from '../../db/transactions.ts';
import { ok } from '../../kernel/result.ts';
import { sha256 } from '../../kernel/sha256.ts';
import type { Rest } from '../../rest.ts';
import { mailLanguage, peopleByIds } from '../identity/index.ts';
import { ownSessionsFrom, type SessionRow } from '../sessions/index.ts';
import { calendarOf } from './entries.ts';
import { feedByHash, isInUse } from './queries.ts';
import { calendarFeed } from './tables.ts';

/** How long a session that is over stays in the feed, in days. */
const keptDays = 90;
/** Reads within so many minutes count as one. */
const usePrecision = 5;

/**
 * What somebody's calendar program gets for the secret of its address, read as that person.
 * @returns null where there is no such feed, it was revoked, or its person left: all alike
 */
export async function readFeed(rest: Rest, request: FastifyRequest, token: string): Promise<string | null> {
  const calendarFeedHash = sha256(token);
  const nobody = await rest.contextAs(request, null);
  const feed = await nobody.asSignIn({ calendarFeedHash }, (db) => feedByHash(db, calendarFeedHash));
  if (!feed) return null;
  const context = await rest.contextAs(request, feed);
  if (!context.viewer) return null;
  await noteUse(context);
  return context.readApart(async (db) => {
    const viewer = requireViewer(context);
    const since = new Date(context.clock.now().getTime() - keptDays * 86_400_000);
    return calendarFor(db, viewer, await ownSessionsFrom(db, viewer, since), context.publicUrl);
  });
}

/** These sessions of the viewer's own as a calendar in the viewer's language. */
export async function calendarFor(
  db: Db,
  viewer: Viewer,
  sessions: readonly SessionRow[],
  publicUrl: string,
): Promise<string> {
  const { personId } = viewer;
  const partnerIn = ({ guideId, learnerId }: SessionRow) => (guideId === personId ? learnerId : guideId);
  const people = await peopleByIds(db, viewer, [...new Set([personId, ...sessions.map(partnerIn)])]);
  const names = new Map(people.map(({ id, name }) => [id, name]));
  const locale = people.find(({ id }) => id === personId)?.locale ?? 'en';
  const entries = sessions.map((session) => ({ session, partner: names.get(partnerIn(session)) ?? '' }));
  return calendarOf(entries, { language: mailLanguage(locale), publicUrl });
}

/** Writes down that the feed was read, so that its person can tell whether anybody still does. */
async function noteUse(context: Context): Promise<void> {
  const { lastUsedAt } = calendarFeed;
  await context.write(async ({ db, viewer, clock }) => {
    const now = clock.now();
    const before = new Date(now.getTime() - usePrecision * 60_000);
    const due = or(isNull(lastUsedAt), lt(lastUsedAt, before));
    await db
      .update(calendarFeed)
      .set({ lastUsedAt: now })
      .where(and(isInUse(viewer), due));
    return ok(null);
  });
}
