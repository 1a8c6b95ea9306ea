import { and, eq } from 'drizzle-orm';
import type { Happened, Happening, Platform } from '../../context.ts';
import { type Pool, withWorker } from '../../db/transactions.ts';
import { parseId } from '../../kernel/ids.ts';
import { relationship } from '../relationships/index.ts';

/** After which calendars have to follow. */
const changes: ReadonlySet<Happening> = new Set(['SESSION_PLANNED', 'SESSION_MOVED', 'SESSION_CANCELLED']);
/** Days after which nobody is mailed any more, as after a long standstill. */
const mailDays = 3;

/** Queues what tells the calendars of both that sessions changed: of the one who did it too. Repeated, it leads to no second mail. */
export async function inviteAfter(
  { worker }: { readonly worker: Pool },
  { clock, jobs }: Pick<Platform, 'clock' | 'jobs'>,
  { happening, at, ...ids }: Happened,
): Promise<void> {
  const organizationId = parseId('org', ids.organizationId);
  const relationshipId = parseId('rel', ids.relationshipId);
  if (!organizationId || !relationshipId || !changes.has(happening)) return;
  if (clock.now().getTime() - new Date(at).getTime() > mailDays * 86_400_000) return;
  await withWorker(worker, { organizationId }, async (db) => {
    const { guideId, learnerId } = relationship;
    const [pair] = await db
      .select({ guideId, learnerId })
      .from(relationship)
      .where(and(eq(relationship.organizationId, organizationId), eq(relationship.id, relationshipId)));
    for (const personId of pair ? [pair.guideId, pair.learnerId] : [])
      await jobs.enqueue(db, 'calendar.invite', { organizationId, relationshipId, personId });
  });
}
