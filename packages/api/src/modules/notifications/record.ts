import { secondsBetween } from '@rapport/shared/execution';
import { topicOf } from '@rapport/shared/notifications';
import { and, eq, inArray } from 'drizzle-orm';
import type { Platform } from '../../context.ts';
import type { Db } from '../../db/transactions.ts';
import { newId, type OrganizationId } from '../../kernel/ids.ts';
import { peopleByIds } from '../identity/index.ts';
import { relationship } from '../relationships/index.ts';
import { announceNews } from './announce.ts';
import type { Fact } from './model.ts';
import { preferencesOf } from './queries.ts';
import { deliveryOf, mailDays, mailDueAt } from './rules.ts';
import { notification } from './tables.ts';

/**
 * Tells each person each fact in the way they chose, and queues the mails that may go at once. What they were told before is not told
 * again: the table has no place for a second. Who left the organization, or wants to hear nothing of it, is not told.
 */
export async function recordFacts(
  db: Db,
  { clock, jobs, live }: Pick<Platform, 'clock' | 'jobs' | 'live'>,
  organizationId: OrganizationId,
  facts: readonly Fact[],
): Promise<void> {
  const rows = await rowsFor(db, organizationId, facts, clock.now());
  if (rows.length === 0) return;
  const made = await db.insert(notification).values(rows).onConflictDoNothing().returning();
  const now = clock.now();
  for (const personId of new Set(made.map((row) => row.personId)))
    await announceNews({ db, live }, organizationId, personId);
  const moments = new Map(
    made.flatMap(({ personId, mailDueAt: due }) =>
      due ? [[`${personId} ${due.getTime()}`, { personId, due }]] : [],
    ),
  );
  for (const { personId, due } of moments.values())
    await jobs.enqueue(
      db,
      'notifications.mail',
      { organizationId, personId },
      { afterSeconds: secondsBetween(now, due) },
    );
}

async function rowsFor(
  db: Db,
  organizationId: OrganizationId,
  facts: readonly Fact[],
  now: Date,
): Promise<(typeof notification.$inferInsert)[]> {
  const people = [...new Set(facts.map(({ personId }) => personId))];
  const pairIds = [...new Set(facts.map(({ relationshipId }) => relationshipId))];
  if (people.length === 0) return [];
  const [persons, preferences, pairs] = await Promise.all([
    peopleByIds(db, { organizationId }, people),
    preferencesOf(db, { organizationId }, people),
    db
      .select({ id: relationship.id, guideId: relationship.guideId, learnerId: relationship.learnerId })
      .from(relationship)
      .where(and(eq(relationship.organizationId, organizationId), inArray(relationship.id, pairIds))),
  ]);
  return facts.flatMap((fact) => {
    const person = persons.find(({ id }) => id === fact.personId);
    const pair = pairs.find(({ id }) => id === fact.relationshipId);
    if (!person?.active || !pair) return [];
    const delivery = deliveryOf(preferences.find(({ personId }) => personId === person.id) ?? null);
    if (delivery.ways[topicOf(fact.kind)] === 'OFF') return [];
    const { id: relationshipId, guideId, learnerId } = pair;
    const tooOld = now.getTime() - fact.at.getTime() > mailDays * 86_400_000;
    return {
      ...{ organizationId, relationshipId, guideId, learnerId },
      id: newId('ntf'),
      personId: person.id,
      kind: fact.kind,
      subjectId: fact.subjectId,
      byPartner: fact.byPartner,
      at: fact.at,
      occasionAt: fact.dueAt ?? fact.at,
      mailDueAt: tooOld ? null : mailDueAt(delivery, person.timeZone, fact.kind, now),
    };
  });
}
