import { nextAllowed, secondsBetween } from '@rapport/shared/execution';
import { isByMail, topicOf } from '@rapport/shared/notifications';
import { and, asc, desc, eq, inArray, isNull, lte } from 'drizzle-orm';
import type { JobPayloads, Platform } from '../../../context.ts';
import { type Db, type Pool, withWorker } from '../../../db/transactions.ts';
import { type OrganizationId, type PersonId, parseId, type RelationshipId } from '../../../kernel/ids.ts';
import { peopleByIds, viewerOfPerson } from '../../identity/index.ts';
import type { NotificationRow } from '../model.ts';
import { preferencesOf } from '../queries.ts';
import { deliveryOf, mailHours } from '../rules.ts';
import { notification } from '../tables.ts';
import { newsMail } from './news-mail.ts';

type Tools = Pick<Platform, 'clock' | 'jobs' | 'mailer' | 'publicUrl' | 'linkKey'>;

/** Pieces of news that one mail tells; the rest comes with the next. */
const mostInMail = 200;

/**
 * Mails one person what is due, all in one mail. In quiet hours it waits for their end; what was seen meanwhile, or is to have no mail any
 * more, is left out. The rows are held while the mail goes out: of two processes one sends, a mail that does not go out is tried again,
 * and one that did is repeated only where the process ends before it is written down.
 */
export async function mailNews(
  { worker }: { readonly worker: Pool },
  tools: Tools,
  payload: JobPayloads['notifications.mail'],
): Promise<void> {
  const organizationId = parseId('org', payload.organizationId);
  const personId = parseId('per', payload.personId);
  if (!organizationId || !personId) return;
  await withWorker(worker, { organizationId }, async (db) => {
    const now = tools.clock.now();
    const rows = await dueRows(db, organizationId, personId, now);
    const [person] = await peopleByIds(db, { organizationId }, [personId]);
    if (rows.length === 0 || !person) return;
    const [preference = null] = await preferencesOf(db, { organizationId }, [personId]);
    const delivery = deliveryOf(preference);
    const reachable = (await viewerOfPerson(db, organizationId, personId)) !== null;
    const wanted = rows.filter(({ kind }) => reachable && isByMail(delivery.ways[topicOf(kind)]));
    await settle(
      db,
      organizationId,
      rows.filter((row) => !wanted.includes(row)),
      { mailDueAt: null },
    );
    if (wanted.length === 0 || person.workEmail === null) return;
    const next = nextAllowed(mailHours(delivery, person.timeZone), now);
    if (next > now)
      return tools.jobs.enqueue(db, 'notifications.mail', payload, {
        afterSeconds: secondsBetween(now, next),
      });
    await settle(db, organizationId, wanted, { mailedAt: now });
    const partners = await partnersOf(db, organizationId, personId, wanted);
    await tools.mailer.send(await newsMail({ person, to: person.workEmail, rows: wanted, partners }, tools));
  });
}

/** What is due for a person and was not seen, latest first, held until the transaction ends. */
async function dueRows(
  db: Db,
  organizationId: OrganizationId,
  personId: PersonId,
  now: Date,
): Promise<NotificationRow[]> {
  const rows = await db
    .select()
    .from(notification)
    .where(
      and(
        eq(notification.organizationId, organizationId),
        eq(notification.personId, personId),
        lte(notification.mailDueAt, now),
        isNull(notification.mailedAt),
        isNull(notification.readAt),
      ),
    )
    .orderBy(asc(notification.mailDueAt), desc(notification.at), desc(notification.id))
    .limit(mostInMail)
    .for('update');
  return rows.toSorted((one, other) => other.at.getTime() - one.at.getTime());
}

async function settle(
  db: Db,
  organizationId: OrganizationId,
  rows: readonly NotificationRow[],
  set: { mailDueAt: null } | { mailedAt: Date },
): Promise<void> {
  const ids = rows.map(({ id }) => id);
  if (ids.length === 0) return;
  await db
    .update(notification)
    .set(set)
    .where(and(eq(notification.organizationId, organizationId), inArray(notification.id, ids)));
}

/** The name of the other one in each relationship. */
async function partnersOf(
  db: Db,
  organizationId: OrganizationId,
  personId: PersonId,
  rows: readonly NotificationRow[],
): Promise<Map<RelationshipId, string>> {
  const partnerIds = new Map(
    rows.map(({ relationshipId, guideId, learnerId }) => [
      relationshipId,
      guideId === personId ? learnerId : guideId,
    ]),
  );
  const people = await peopleByIds(db, { organizationId }, [...new Set(partnerIds.values())]);
  return new Map(
    [...partnerIds].map(([id, partnerId]) => [id, people.find((one) => one.id === partnerId)?.name ?? '']),
  );
}
