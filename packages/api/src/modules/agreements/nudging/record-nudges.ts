import { nextAllowed, secondsBetween } from '@rapport/shared/execution';
import { and, asc, eq, gt, inArray } from 'drizzle-orm';
import type { JobPayloads, Platform } from '../../../context.ts';
import { type Db, type Pool, withWorker } from '../../../db/transactions.ts';
import { today } from '../../../kernel/clock.ts';
import { newId, type OrganizationId, parseId, type RelationshipId } from '../../../kernel/ids.ts';
import { timeZoneOf } from '../../identity/index.ts';
import { relationship } from '../../relationships/index.ts';
import { nudge } from '../program-tables.ts';
import { dueNudges, hoursFor, isSameNudge } from './due-nudges.ts';
import { nudgeFacts } from './facts.ts';
import { nudgesOf } from './queries.ts';

type Tools = Pick<Platform, 'clock' | 'jobs' | 'meetingsOf'>;

/** Pairs that one transaction looks at. */
const batch = 200;

/**
 * Finds what people of an organization are to be reminded of, and queues a mail for each reminder that is new, for the first moment at
 * which it may come. However often and by however many processes it is run, each occasion makes one reminder: the table has no place for
 * a second.
 */
export async function recordNudges(
  { worker }: { readonly worker: Pool },
  platform: Tools,
  payload: JobPayloads['agreements.nudge'],
  signal: AbortSignal,
): Promise<void> {
  const organizationId = parseId('org', payload.organizationId);
  if (!organizationId) return;
  let last: RelationshipId | null = null;
  do {
    signal.throwIfAborted();
    const after: RelationshipId | null = last;
    last = await withWorker(worker, { organizationId }, (db) =>
      recordSome(db, platform, organizationId, after),
    );
  } while (last !== null);
}

/** @returns the last pair looked at; null where there are no more */
async function recordSome(
  db: Db,
  tools: Tools,
  organizationId: OrganizationId,
  after: RelationshipId | null,
): Promise<RelationshipId | null> {
  const { clock, jobs } = tools;
  const pairs = await db
    .select({ id: relationship.id })
    .from(relationship)
    .where(
      and(
        eq(relationship.organizationId, organizationId),
        inArray(relationship.state, ['AGREEING', 'ACTIVE']),
        after === null ? undefined : gt(relationship.id, after),
      ),
    )
    .orderBy(asc(relationship.id))
    .limit(batch);
  const ids = pairs.map(({ id }) => id);
  const timeZone = await timeZoneOf(db, organizationId);
  const now = clock.now();
  const day = today(clock, timeZone);
  const known = await nudgesOf(db, organizationId, ids);
  for (const facts of await nudgeFacts(db, tools, organizationId, ids, timeZone)) {
    const { id: relationshipId, guideId, learnerId } = facts.pair;
    const fresh = dueNudges(facts, day, timeZone).filter(
      (due) => !known.some((one) => one.relationshipId === relationshipId && isSameNudge(one, due)),
    );
    if (fresh.length === 0) continue;
    const made = await db
      .insert(nudge)
      .values(
        fresh.map((due) => ({
          ...due,
          organizationId,
          relationshipId,
          guideId,
          learnerId,
          id: newId('ndg'),
        })),
      )
      .onConflictDoNothing()
      .returning();
    for (const { id: nudgeId, personId } of made) {
      const afterSeconds = secondsBetween(now, nextAllowed(hoursFor(facts, personId), now));
      await jobs.enqueue(db, 'agreements.send-nudge', { organizationId, nudgeId }, { afterSeconds });
    }
  }
  return pairs.length < batch ? null : (ids.at(-1) ?? null);
}
