import { secondsBetween } from '@rapport/shared/execution';
import { and, eq, inArray, sql } from 'drizzle-orm';
import type { JobPayloads, MailCalendar, Platform, SessionMailsFrom } from '../../context.ts';
import { type Db, type Pool, withWorker } from '../../db/transactions.ts';
import { type OrganizationId, type PersonId, parseId, type RelationshipId } from '../../kernel/ids.ts';
import { type PersonRow, peopleByIds, viewerOfPerson } from '../identity/index.ts';
import { type SessionRow, sessionsAhead } from '../sessions/index.ts';
import { isCancelled } from './entries.ts';
import { sessionMail } from './session-mail.ts';
import { calendarMail } from './tables.ts';

type Tools = Pick<Platform, 'clock' | 'jobs' | 'mailer' | 'mailFrom' | 'publicUrl'> & {
  readonly sessionMailsFrom: SessionMailsFrom;
};
/** For whom, and about whose sessions. */
interface About {
  readonly organizationId: OrganizationId;
  readonly relationshipId: RelationshipId;
  readonly personId: PersonId;
}

/**
 * Mails one person, for their calendar, in what the sessions of a relationship differ from what they were mailed last: all that is new or
 * moved in one mail, all that was cancelled in another, however many. In quiet hours it waits for their end. What was mailed is written
 * down with the very mail, so that repeating the job, even at the same time, mails nothing again.
 */
export async function mailSessions(
  { worker }: { readonly worker: Pool },
  tools: Tools,
  payload: JobPayloads['calendar.invite'],
): Promise<void> {
  const organizationId = parseId('org', payload.organizationId);
  const relationshipId = parseId('rel', payload.relationshipId);
  const personId = parseId('per', payload.personId);
  if (!organizationId || !relationshipId || !personId) return;
  await withWorker(worker, { organizationId }, async (db) => {
    const now = tools.clock.now();
    const [person] = await peopleByIds(db, { organizationId }, [personId]);
    if (!person?.workEmail || !(await viewerOfPerson(db, organizationId, personId))) return;
    const from = await tools.sessionMailsFrom(db, organizationId, person, now);
    if (from === null) return;
    if (from > now)
      return tools.jobs.enqueue(db, 'calendar.invite', payload, { afterSeconds: secondsBetween(now, from) });
    const about = { organizationId, relationshipId, personId };
    const changed = await claim(db, about, await untold(db, about, now), now);
    const byMethod = Map.groupBy(changed, (row) => (isCancelled(row) ? 'CANCEL' : 'REQUEST'));
    for (const [method, rows] of byMethod)
      await send(db, tools, { person, to: person.workEmail, method, rows });
  });
}

/** Sessions that are otherwise than the person's calendar was told, in the order of their ids. */
async function untold(
  db: Db,
  { organizationId, relationshipId, personId }: About,
  now: Date,
): Promise<SessionRow[]> {
  const rows = await sessionsAhead(db, organizationId, relationshipId, now);
  const ids = rows.map(({ id }) => id);
  const told = await db
    .select()
    .from(calendarMail)
    .where(
      and(
        eq(calendarMail.organizationId, organizationId),
        eq(calendarMail.personId, personId),
        inArray(calendarMail.sessionId, ids),
      ),
    );
  const toldOf = new Map(told.map((one) => [one.sessionId, one]));
  return rows.filter((row) => {
    const last = toldOf.get(row.id);
    // What no calendar has need not be taken out of it.
    if (isCancelled(row)) return last?.cancelled === false;
    if (!last || last.cancelled) return true;
    return last.startsAt.getTime() !== row.startsAt.getTime() || last.minutes !== row.minutes;
  });
}

/** Writes down that these are told now. @returns those that no other process tells at this moment */
async function claim(
  db: Db,
  { personId }: About,
  rows: readonly SessionRow[],
  now: Date,
): Promise<SessionRow[]> {
  if (rows.length === 0) return [];
  const told = rows.map((row) => {
    const { organizationId, relationshipId, guideId, learnerId, sequence, startsAt, minutes } = row;
    return {
      ...{ organizationId, relationshipId, guideId, learnerId, sessionId: row.id, personId },
      ...{ sequence, startsAt, minutes, cancelled: isCancelled(row), mailedAt: now },
    };
  });
  const claimed = await db
    .insert(calendarMail)
    .values(told)
    .onConflictDoUpdate({
      target: [calendarMail.organizationId, calendarMail.sessionId, calendarMail.personId],
      set: {
        sequence: sql`excluded.sequence`,
        startsAt: sql`excluded.starts_at`,
        minutes: sql`excluded.minutes`,
        cancelled: sql`excluded.cancelled`,
        mailedAt: sql`excluded.mailed_at`,
      },
      setWhere: sql`${calendarMail.sequence} < excluded.sequence`,
    })
    .returning({ sessionId: calendarMail.sessionId });
  const ids = new Set(claimed.map(({ sessionId }) => sessionId));
  return rows.filter(({ id }) => ids.has(id));
}

async function send(
  db: Db,
  { clock, mailer, mailFrom, publicUrl }: Tools,
  letter: { person: PersonRow; to: string; method: MailCalendar['method']; rows: readonly SessionRow[] },
): Promise<void> {
  const { person, rows } = letter;
  const [first] = rows;
  const partnerId = first?.guideId === person.id ? first.learnerId : first?.guideId;
  const [partner] = partnerId ? await peopleByIds(db, person, [partnerId]) : [];
  if (!partner) throw new Error('A session without one of its people was mailed.');
  const sessions = rows.toSorted((one, other) => one.startsAt.getTime() - other.startsAt.getTime());
  await mailer.send(
    sessionMail({ ...letter, partner, sessions }, { at: clock.now(), from: mailFrom, publicUrl }),
  );
}
