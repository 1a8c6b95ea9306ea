import { mayAddContent, secondsBetween } from '@rapport/shared/execution';
import type { JobPayloads, Platform } from '../../context.ts';
import { type Pool, withWorker } from '../../db/transactions.ts';
import { parseId } from '../../kernel/ids.ts';
import { presentTerms } from '../agreements/index.ts';
import { announceRelationship, happened, holdRelationshipForJob } from '../relationships/index.ts';
import { feedbackForJob, isFeedback } from './queries.ts';
import { feedback } from './tables.ts';

/**
 * Delivers feedback at the moment the receiver chose. Early, late, twice, after it was taken back or put off, it does what the row says.
 * Where the two do not work together any more, it stays sealed.
 */
export async function deliverFeedback(
  { worker }: { readonly worker: Pool },
  { clock, jobs, live }: Pick<Platform, 'clock' | 'jobs' | 'live'>,
  payload: JobPayloads['feedback.deliver'],
): Promise<void> {
  const organizationId = parseId('org', payload.organizationId);
  const id = parseId('fbk', payload.feedbackId);
  if (!organizationId || !id) return;
  await withWorker(worker, { organizationId }, async (db) => {
    const seen = await feedbackForJob(db, organizationId, id);
    const pair = seen && (await holdRelationshipForJob(db, organizationId, seen.relationshipId));
    const row = pair && (await feedbackForJob(db, organizationId, id));
    if (!pair || row?.state !== 'WAITING_FOR_READINESS' || row.readyAt === null) return;
    const now = clock.now();
    const afterSeconds = secondsBetween(now, row.readyAt);
    if (afterSeconds > 0) return jobs.enqueue(db, 'feedback.deliver', payload, { afterSeconds });
    if (!mayAddContent('FEEDBACK', pair.state, await presentTerms(db, organizationId, pair.id))) return;
    await db
      .update(feedback)
      .set({ state: 'DELIVERED', deliveredAt: now, updatedAt: now })
      .where(isFeedback(row));
    const doing = { db, jobs, clock, viewer: { organizationId, personId: null } };
    await happened(doing, pair, 'FEEDBACK_DELIVERED', id);
    await announceRelationship({ db, live }, pair);
  });
}
