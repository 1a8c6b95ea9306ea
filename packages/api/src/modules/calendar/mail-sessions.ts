import { secondsBetween } from '@rapport/shared/execution';
import { and, eq, sql } from 'drizzle-orm';
import type { JobPayloads, MailsFrom, Platform } from '../../context.ts';
import { type Db, type Pool, withWorker } from '../../db/transactions.ts';
import { type OrganizationId, type PersonId, parseId, type RelationshipId } from '../../kernel/ids.ts';
import { type PersonRow, peopleByIds, viewerOfPerson } from '../identity/index.ts';
import { type SessionRow, seriesOfRelationship, sessionsAhead, sessionsOfSeries } from '../sessions/index.ts';
import { isCancelled } from './cancelled.ts';
import { isNews, type Known, type News, newsOf } from './news.ts';
import { sessionMail } from './session-mail.ts';
import { calendarMail } from './tables.ts';

type Tools = Pick<Platform, 'clock' | 'jobs' | 'mailer' | 'mailFrom' | 'publicUrl'> & {
  readonly sessionMailsFrom: MailsFrom;
};
/** For whom, and about whose sessions. */
interface About {
  readonly organizationId: OrganizationId;
  readonly relationshipId: RelationshipId;
  readonly personId: PersonId;
}

/**
 * Mails one person, for their calendar, in what the sessions of a relationship differ from what they were mailed last: a mail for each
 * entry, because most calendars take no more from one, and a series is one entry however many sessions it has. In quiet hours it waits for their end. What was mailed is written
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
    const known = await knownTo(db, about);
    const ahead = await sessionsAhead(db, organizationId, relationshipId, now);
    const rows = await claim(
      db,
      about,
      ahead.filter((row) => isNews(row, known)),
      now,
    );
    if (rows.length === 0) return;
    const all = await sessionsOfSeries(db, organizationId, [...known.series.keys()]);
    const of = (id: string) => all.filter(({ seriesId }) => seriesId === id);
    const liveOf = (id: string) => of(id).filter((row) => !isCancelled(row)).length;
    for (const news of newsOf(rows, known, liveOf))
      await send(db, tools, { person, to: person.workEmail, pair: rows, news, of });
  });
}

/** What the person's calendar was told of a relationship's sessions, and their series. */
async function knownTo(db: Db, { organizationId, relationshipId, personId }: About): Promise<Known> {
  const told = await db
    .select()
    .from(calendarMail)
    .where(
      and(
        eq(calendarMail.organizationId, organizationId),
        eq(calendarMail.relationshipId, relationshipId),
        eq(calendarMail.personId, personId),
      ),
    );
  const series = await seriesOfRelationship(db, organizationId, relationshipId);
  return {
    told: new Map(told.map((one) => [one.sessionId, one])),
    series: new Map(series.map((one) => [one.id, one])),
  };
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
    const { organizationId, relationshipId, guideId, learnerId, seriesId, sequence, startsAt, minutes } = row;
    return {
      ...{ organizationId, relationshipId, guideId, learnerId, sessionId: row.id, personId, seriesId },
      ...{ sequence, startsAt, minutes, cancelled: isCancelled(row), mailedAt: now },
    };
  });
  const claimed = await db
    .insert(calendarMail)
    .values(told)
    .onConflictDoUpdate({
      target: [calendarMail.organizationId, calendarMail.sessionId, calendarMail.personId],
      set: {
        seriesId: sql`excluded.series_id`,
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

interface Letter {
  readonly person: PersonRow;
  readonly to: string;
  readonly pair: readonly SessionRow[];
  readonly news: News;
  /** All sessions of a series. */
  readonly of: (seriesId: string) => readonly SessionRow[];
}

async function send(
  db: Db,
  { clock, mailer, mailFrom, publicUrl }: Tools,
  { person, to, pair, news, of }: Letter,
): Promise<void> {
  const [first] = pair;
  const partnerId = first?.guideId === person.id ? first.learnerId : first?.guideId;
  const [partner] = partnerId ? await peopleByIds(db, person, [partnerId]) : [];
  if (!partner) throw new Error('A session without one of its people was mailed.');
  const whole = news.about === 'SERIES' ? of(news.series.id) : [];
  await mailer.send(
    sessionMail({ person, to, partner, news, whole }, { at: clock.now(), from: mailFrom, publicUrl }),
  );
}
