import { and, eq, isNull, lt, lte } from 'drizzle-orm';
import type { JobPayloads, Platform } from '../../../context.ts';
import { type Db, type Pool, withWorker } from '../../../db/transactions.ts';
import { type OrganizationId, parseId } from '../../../kernel/ids.ts';
import { recordFacts } from '../record.ts';
import { keptDays } from '../rules.ts';
import { notification } from '../tables.ts';
import type { DueFactSource } from './due-facts.ts';
import { dueFactSources } from './sources.ts';

type Tools = Pick<Platform, 'clock' | 'jobs' | 'live'>;

/** Reminders that one transaction makes. */
const batch = 200;

/**
 * What is done for an organization every hour: people are reminded of what is due soon, mails that are due and did not go out are queued
 * again, and what is old is removed. However often it runs, each occasion makes one reminder.
 */
export async function remind(
  { worker }: { readonly worker: Pool },
  tools: Tools,
  payload: JobPayloads['notifications.remind'],
  signal: AbortSignal,
  sources: readonly DueFactSource[] = dueFactSources,
): Promise<void> {
  const organizationId = parseId('org', payload.organizationId);
  if (!organizationId) return;
  const at = tools.clock.now();
  for (const source of sources) {
    signal.throwIfAborted();
    const due = await withWorker(worker, { organizationId }, (db) => source(db, organizationId, at));
    for (let from = 0; from < due.length; from += batch) {
      signal.throwIfAborted();
      const facts = due.slice(from, from + batch).map((fact) => ({ ...fact, byPartner: false, at }));
      await withWorker(worker, { organizationId }, (db) => recordFacts(db, tools, organizationId, facts));
    }
  }
  signal.throwIfAborted();
  await withWorker(worker, { organizationId }, async (db) => {
    await queueDueMails(db, tools, organizationId, at);
    await removeOld(db, organizationId, at);
  });
}

async function queueDueMails(
  db: Db,
  { jobs }: Pick<Tools, 'jobs'>,
  organizationId: OrganizationId,
  now: Date,
): Promise<void> {
  const waiting = await db
    .selectDistinct({ personId: notification.personId })
    .from(notification)
    .where(
      and(
        eq(notification.organizationId, organizationId),
        lte(notification.mailDueAt, now),
        isNull(notification.mailedAt),
        isNull(notification.readAt),
      ),
    );
  for (const { personId } of waiting)
    await jobs.enqueue(db, 'notifications.mail', { organizationId, personId });
}

async function removeOld(db: Db, organizationId: OrganizationId, now: Date): Promise<void> {
  const oldest = new Date(now.getTime() - keptDays * 86_400_000);
  await db
    .delete(notification)
    .where(and(eq(notification.organizationId, organizationId), lt(notification.at, oldest)));
}
