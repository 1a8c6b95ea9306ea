import { daysBetween, nextAllowed, secondsBetween } from '@rapport/shared/execution';
import { and, eq, isNull } from 'drizzle-orm';
import type { ChosenMails, JobPayloads, Mail, Platform } from '../../../context.ts';
import { type Db, type Pool, withWorker } from '../../../db/transactions.ts';
import { today } from '../../../kernel/clock.ts';
import { parseId } from '../../../kernel/ids.ts';
import { organizationOf, peopleByIds } from '../../identity/index.ts';
import { programsByIds } from '../../programs/index.ts';
import type { NudgeRow } from '../model.ts';
import { nudge } from '../program-tables.ts';
import { dueNudges, hoursFor, isSameNudge, type NudgeFacts } from './due-nudges.ts';
import { nudgeFacts } from './facts.ts';
import { nudgeMail } from './mails.ts';

/** Days after which nobody is written to any more: after a long standstill people find on their page what is due, not in a hundred mails. */
const mailDays = 7;

type Tools = Pick<Platform, 'clock' | 'jobs' | 'mailer' | 'meetingsOf' | 'publicUrl'> & ChosenMails;

/**
 * Mails a reminder, once, to whoever wants such mails. In quiet hours, the pair's or the person's, it waits for their end; without its reason (it was signed meanwhile, the pair rests …) it is
 * forgotten, and a later reason makes a new one. The row is held while the mail goes out: of two processes one sends, and a mail that
 * does not go out is tried again.
 */
export async function sendNudge(
  { worker }: { readonly worker: Pool },
  platform: Tools,
  payload: JobPayloads['agreements.send-nudge'],
): Promise<void> {
  const { clock, jobs, mailer } = platform;
  const organizationId = parseId('org', payload.organizationId);
  const id = parseId('ndg', payload.nudgeId);
  if (!organizationId || !id) return;
  await withWorker(worker, { organizationId }, async (db) => {
    const isIt = and(eq(nudge.organizationId, organizationId), eq(nudge.id, id));
    const [row] = await db
      .select()
      .from(nudge)
      .where(and(isIt, isNull(nudge.sentAt)))
      .for('update');
    if (!row) return;
    const { timeZone, demo } = await organizationOf(db, { organizationId });
    const day = today(clock, timeZone);
    const [facts] = await nudgeFacts(db, platform, organizationId, [row.relationshipId], timeZone);
    if (!facts || !dueNudges(facts, day, timeZone).some((due) => isSameNudge(due, row))) {
      await db.delete(nudge).where(isIt);
      return;
    }
    // The people of a demonstration are invented: nobody reads their mail.
    if (demo || daysBetween(row.dueOn, day) > mailDays) return;
    const now = clock.now();
    const next = await mailDueFrom(db, row, facts, platform);
    if (next === null) return;
    if (next > now)
      return jobs.enqueue(db, 'agreements.send-nudge', payload, { afterSeconds: secondsBetween(now, next) });
    const mail = await letterOf(db, row, facts, platform);
    if (mail === null) return;
    await db.update(nudge).set({ sentAt: now }).where(isIt);
    await mailer.send(mail);
  });
}

/** From when on the reminder may be mailed, by the agreed hours and by what the person chose; null where they want no such mails. */
async function mailDueFrom(
  db: Db,
  { organizationId, personId }: NudgeRow,
  facts: NudgeFacts,
  { clock, mailsFrom }: Tools,
): Promise<Date | null> {
  const agreed = nextAllowed(hoursFor(facts, personId), clock.now());
  return mailsFrom(
    db,
    organizationId,
    { id: personId, timeZone: facts.zones.get(personId) ?? 'UTC' },
    agreed,
  );
}

/** The mail; null where the person has no address. @throws where a person or the program is missing: foreign keys promise them */
async function letterOf(
  db: Db,
  row: NudgeRow,
  facts: NudgeFacts,
  { publicUrl, waysOut }: Tools,
): Promise<Mail | null> {
  const { organizationId, personId, kind } = row;
  const { guideId, learnerId } = facts.pair;
  const people = await peopleByIds(db, row, [personId, guideId, learnerId]);
  const [program] = await programsByIds(db, { organizationId }, [facts.pair.programId]);
  const person = people.find(({ id }) => id === personId);
  if (!person || !program) throw new Error('A reminder without its person or program was read.');
  if (person.workEmail === null) return null;
  const others = people.filter(({ id }) => id !== personId).map(({ name }) => name);
  return nudgeMail({
    kind,
    to: person.workEmail,
    locale: person.locale,
    name: person.name,
    others,
    program: program.name,
    url: `${publicUrl}/agreements/${facts.agreementId}`,
    waysOut: waysOut(person),
  });
}
