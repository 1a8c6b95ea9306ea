import { beforeEach, describe, expect, it } from 'vitest';
import type { AgreeingCast } from '../../../test/agreeing.ts';
import { type Json, startTestApp } from '../../../test/app.ts';
import { type Inviting, readCalendar, startInviting } from '../../../test/calendar.ts';
import { asked, at, workingPair } from '../../../test/sessions.ts';
import { choose } from '../../../test/telling.ts';
import type { Mail } from '../../context.ts';
import type { Clock } from '../../kernel/clock.ts';
import { closeOnDay } from '../closings/index.ts';

/** A Thursday morning in Berlin. */
const start = '2026-10-01T09:00:00Z';
const clock: { at: Date } & Clock = { at: new Date(start), now: () => clock.at };
const app = await startTestApp({ MAIL_FROM: 'Rapport <rapport@example.test>' }, { clock });
let pair: AgreeingCast;
let inviting: Inviting;

beforeEach(async () => {
  await app.admin`truncate organization cascade`;
  await app.admin`delete from pgboss.job`;
  clock.at = new Date(start);
  pair = await workingPair(app);
  inviting = startInviting(app, () => pair);
});

const canary = 'Kanarienvogel';
const words = { title: canary, place: canary, link: `https://${canary}.example.test/` };
const plan = (date: string, more: object = {}) =>
  asked(pair.guide, 'planSession', at(pair.relationshipId, date, { words, ...more }));
const seen = ({ id: sessionId, revision }: Json) => ({ sessionId, revision });
const move = (session: Json, date: string) => {
  const { relationshipId: _, ...when } = at(pair.relationshipId, date);
  return asked(pair.learner, 'changeSession', { ...seen(session), ...when });
};
/** What came since the last look, to the learner unless another is named, as a calendar reads it. */
async function received(to = pair.learner.email) {
  await inviting.settle();
  const mails = inviting.mails.splice(0).filter((mail) => mail.to === to);
  return mails.map((mail) => ({ mail, ...readCalendar(mail.calendar?.content ?? '') }));
}
const kindsOf = (mails: readonly { mail: Mail; method: string | null; entries: readonly unknown[] }[]) =>
  mails.map(({ mail, method, entries }) => [mail.calendar?.method, method, entries.length]);

describe('a session that is planned', () => {
  it('goes to the calendars of both, with a mail that says when in both zones and nothing else', async () => {
    await app.admin`update person set time_zone = 'Europe/London' where name = 'Liam Learner'`;
    const session = await plan('2026-10-27');
    await inviting.settle();
    expect(inviting.mails.map(({ to }) => to).sort()).toEqual([pair.guide.email, pair.learner.email].sort());
    const [toLearner] = await received();
    expect(toLearner).toMatchObject({
      method: 'REQUEST',
      entries: [
        {
          uid: `${session.id}@localhost`,
          summary: 'Session with Grace Guide',
          start: '2026-10-27T09:00:00.000Z',
          sequence: 0,
          status: 'CONFIRMED',
          attendee: `MAILTO:${pair.learner.email}`,
          organizer: 'mailto:rapport@example.test',
        },
      ],
    });
    const text = toLearner?.mail.text.replaceAll(/\s/gu, ' ');
    expect(text).toContain('27 October 2026');
    expect(text).toMatch(/09:00 ?– ?10:00 \(Europe\/London\)/);
    expect(text).toMatch(/for Grace Guide: .*10:00 ?– ?11:00 \(Europe\/Berlin\)/);
    expect(JSON.stringify(toLearner)).not.toMatch(new RegExp(canary, 'i'));
  });

  it('is mailed once, however often and by how many jobs', async () => {
    await plan('2026-10-06');
    await Promise.all([1, 2, 3].map(() => inviting.mail(pair.learner)));
    expect(kindsOf(await received())).toEqual([['REQUEST', 'REQUEST', 1]]);
    await inviting.mail(pair.learner);
    expect(await received()).toEqual([]);
  });

  it('is mailed by a later try where the mail server refuses', async () => {
    await plan('2026-10-06');
    const { send } = inviting.platform.mailer;
    Object.assign(inviting.platform.mailer, { send: () => Promise.reject(new Error('not now')) });
    await expect(inviting.mail(pair.learner)).rejects.toThrow('not now');
    Object.assign(inviting.platform.mailer, { send });
    await inviting.mail(pair.learner);
    expect(inviting.mails.map(({ to }) => to)).toEqual([pair.learner.email]);
  });

  it('as a series comes in one mail, each at its time on the wall', async () => {
    await plan('2026-10-13', { rule: 'FREQ=WEEKLY;COUNT=40' });
    const [mail, ...more] = await received();
    expect(more).toEqual([]);
    expect(mail?.mail.subject).toMatch(/^\d+ sessions with Grace Guide$/);
    expect(mail?.entries).toHaveLength(1);
    expect(mail?.mail.text).toMatch(/20 October 2026(.|\n)*27 October 2026(.|\n)*and \d+ more/);
  });
});

describe('a session that changes', () => {
  it('is moved and then taken out of the calendar, under the same name and with a higher number', async () => {
    const session = await plan('2026-10-06');
    await received();
    const moved = await move(session, '2026-10-07');
    const uid = `${session.id}@localhost`;
    expect(await received()).toMatchObject([
      { method: 'REQUEST', entries: [{ uid, sequence: 1, start: '2026-10-07T08:00:00.000Z' }] },
    ]);
    const cancelled = await asked(pair.guide, 'cancelSession', seen(moved));
    expect(await received()).toMatchObject([
      {
        method: 'CANCEL',
        mail: { subject: 'Cancelled: session with Grace Guide' },
        entries: [{ uid, sequence: 2, status: 'CANCELLED', attendee: `MAILTO:${pair.learner.email}` }],
      },
    ]);
    await asked(pair.guide, 'restoreSession', seen(cancelled));
    expect(await received()).toMatchObject([
      { method: 'REQUEST', entries: [{ uid, sequence: 3, status: 'CONFIRMED' }] },
    ]);
  });

  it('before anybody was mailed is mailed as it is then, and not at all where it was cancelled', async () => {
    const kept = await plan('2026-10-06');
    const dropped = await plan('2026-10-08');
    await move(kept, '2026-10-07');
    await asked(pair.guide, 'cancelSession', seen(dropped));
    expect(await received()).toMatchObject([
      { method: 'REQUEST', entries: [{ uid: `${kept.id}@localhost`, sequence: 1 }] },
    ]);
  });

  it('as a whole series is cancelled in one mail', async () => {
    const first = await plan('2026-10-13', { rule: 'FREQ=WEEKLY;COUNT=5' });
    await received();
    await asked(pair.guide, 'cancelSession', { ...seen(first), scope: 'ALL' });
    expect(kindsOf(await received())).toEqual([['CANCEL', 'CANCEL', 1]]);
  });

  it('only in its words is not mailed', async () => {
    const session = await plan('2026-10-06');
    await received();
    const { relationshipId: _, ...when } = at(pair.relationshipId, '2026-10-06');
    const described = { ...seen(session), ...when, words: { ...words, title: 'Another' } };
    await asked(pair.guide, 'changeSession', described);
    await inviting.mail(pair.learner);
    expect(await received()).toEqual([]);
  });
});

describe('who is mailed', () => {
  it('is not who wants no mails about sessions, who left, or who never joined', async () => {
    for (const way of ['OFF', 'IN_APP']) {
      await choose(pair.learner, { choices: [{ topic: 'SESSIONS', way }] });
      await plan('2026-10-06');
      expect(await received(), way).toEqual([]);
    }
    await choose(pair.learner, { choices: [{ topic: 'SESSIONS', way: 'MAIL_AT_ONCE' }] });
    await app.admin`update person set active = false where name = 'Liam Learner'`;
    await inviting.mail(pair.learner);
    await app.admin`update person set active = true where name = 'Liam Learner'`;
    await app.admin`update membership set account_id = null where person_id = (select id from person where name = 'Liam Learner')`;
    await inviting.mail(pair.learner);
    expect(await received()).toEqual([]);
  });

  it('is nobody but the two', async () => {
    await plan('2026-10-06');
    await inviting.settle();
    const others = [pair.owner, pair.manager, pair.hr, pair.trustContact, pair.other, pair.stranger];
    for (const { email } of others) expect(inviting.mails.map(({ to }) => to)).not.toContain(email);
    expect(inviting.mails).toHaveLength(2);
  });

  it('is not disturbed in quiet hours: at their end a mail comes for each entry that changed', async () => {
    clock.at = new Date('2026-10-01T20:00:00Z');
    const session = await plan('2026-10-06');
    await plan('2026-10-08');
    expect(await received()).toEqual([]);
    await move(session, '2026-10-07');
    const [waiting] = await app.admin<{ hours: number }[]>`
      select round(extract(epoch from start_after - created_on) / 3600)::int as hours from pgboss.job
      where name = 'calendar.invite' and data->>'personId' = ${pair.learner.id}`;
    expect(waiting?.hours).toBe(10);
    clock.at = new Date('2026-10-02T07:00:00Z');
    await inviting.mail(pair.learner);
    expect(kindsOf(await received())).toEqual([
      ['REQUEST', 'REQUEST', 1],
      ['REQUEST', 'REQUEST', 1],
    ]);
  });

  it('is written to in German where that is the language', async () => {
    await app.admin`update person set locale = 'de-CH' where name = 'Liam Learner'`;
    await plan('2026-10-06');
    const [mail] = await received();
    expect(mail?.mail.subject).toBe('Termin mit Grace Guide');
    expect(mail?.entries).toMatchObject([{ summary: 'Termin mit Grace Guide' }]);
    expect(mail?.mail.text).toContain('Dienstag, 6. Oktober 2026');
  });
});

describe('a relationship that ends', () => {
  it('takes what was still planned out of both calendars', async () => {
    await plan('2026-10-13', { rule: 'FREQ=WEEKLY;COUNT=3' });
    await inviting.settle();
    inviting.mails.length = 0;
    const { relationshipId } = pair;
    await pair.learner.graphql(
      'mutation ($input: StartClosingInput!) { startClosing(input: $input) { errors { code } } }',
      { input: { relationshipId, kind: 'CHANGE_OF_PARTNER' } },
    );
    clock.at = new Date('2026-10-16T09:00:00Z');
    const { organizationId } = pair.guide;
    await closeOnDay(app.services.pools, app.services.platform, { organizationId, relationshipId });
    await inviting.settle();
    const [toGuide, toLearner] = [pair.guide, pair.learner].map(({ email }) =>
      inviting.mails.filter(({ to }) => to === email).map(({ calendar }) => calendar),
    );
    // One of three is over: the series ends with it.
    for (const calendars of [toGuide, toLearner])
      expect(calendars).toMatchObject([
        { method: 'REQUEST', content: expect.stringContaining('RRULE:FREQ=WEEKLY;UNTIL=20261013T080000Z') },
      ]);
  });
});
