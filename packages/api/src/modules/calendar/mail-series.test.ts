import { beforeEach, describe, expect, it } from 'vitest';
import type { AgreeingCast } from '../../../test/agreeing.ts';
import { type Json, startTestApp } from '../../../test/app.ts';
import { type Inviting, startInviting } from '../../../test/calendar.ts';
import { type Mailbox, mailbox } from '../../../test/mailbox.ts';
import { asked, at, listed, workingPair } from '../../../test/sessions.ts';
import type { Clock } from '../../kernel/clock.ts';
import { extendSeries } from '../sessions/index.ts';

const clock: { at: Date } & Clock = { at: new Date(), now: () => clock.at };
const app = await startTestApp({ MAIL_FROM: 'Rapport <rapport@example.test>' }, { clock });
let pair: AgreeingCast;
let inviting: Inviting;
let box: Mailbox;

beforeEach(async () => {
  await app.admin`truncate organization cascade`;
  await app.admin`delete from pgboss.job`;
  clock.at = new Date('2026-10-01T09:00:00Z');
  pair = await workingPair(app);
  inviting = startInviting(app, () => pair);
  box = mailbox();
});

/** Some time passes before the next thing is done. */
const later = () => {
  clock.at = new Date(clock.at.getTime() + 60_000);
};
const plan = (rule: string, more: object = {}) =>
  asked(pair.guide, 'planSession', at(pair.relationshipId, '2026-10-13', { rule, ...more }));
const seen = ({ id: sessionId, revision }: Json) => ({ sessionId, revision });
const change = (session: Json, date: string, more: object = {}) => {
  later();
  const { relationshipId: _, ...when } = at(pair.relationshipId, date, more);
  return asked(pair.learner, 'changeSession', { ...seen(session), ...when });
};
const cancel = (session: Json, scope = 'THIS') => {
  later();
  return asked(pair.guide, 'cancelSession', { ...seen(session), scope });
};
const restore = (session: Json) => {
  later();
  return asked(pair.guide, 'restoreSession', seen(session));
};
const upcoming = () => listed(pair.guide, pair.relationshipId);
const nth = async (index: number) => {
  const session = (await upcoming()).at(index);
  if (!session) throw new Error(`There is no session ${index}.`);
  return session;
};

/** What came to the learner since the last look, as their calendar takes it. */
async function received() {
  await inviting.settle();
  const mails = inviting.mails.splice(0).filter(({ to }) => to === pair.learner.email);
  return mails.map(({ subject, calendar }) => ({ subject, ...box.take(calendar?.content ?? '') }));
}

/** Demands that the calendar shows exactly what is planned, as far as it is planned. */
async function demandAlike(): Promise<void> {
  const rows = await app.admin<{ starts_at: Date; minutes: number }[]>`
    select starts_at, minutes from session where state = 'SCHEDULED' order by starts_at`;
  const [{ through } = { through: null }] = await app.admin<{ through: Date | null }[]>`
    select max(occurs_at) as through from session`;
  const planned = rows.map(({ starts_at, minutes }) => ({
    start: starts_at.toISOString(),
    end: new Date(starts_at.getTime() + minutes * 60_000).toISOString(),
  }));
  expect(box.shown(through ?? clock.at)).toEqual(planned);
}

describe('a series in a calendar', () => {
  it('is one entry that repeats, and what is planned later by its rule is in it already', async () => {
    const { series } = await plan('FREQ=WEEKLY');
    const [mail, ...more] = await received();
    expect(more).toEqual([]);
    expect(mail).toMatchObject({ method: 'REQUEST', uid: `${series.id}@localhost`, occurrences: [] });
    await demandAlike();
    const planned = (await upcoming()).length;
    clock.at = new Date('2026-12-24T09:00:00Z');
    const { organizationId } = pair.guide;
    const { pools, platform } = app.services;
    await extendSeries(pools, platform, { organizationId }, new AbortController().signal);
    const [{ count } = { count: 0 }] = await app.admin<
      { count: number }[]
    >`select count(*)::int from session`;
    expect(count).toBeGreaterThan(planned);
    await inviting.mail(pair.learner);
    expect(await received()).toEqual([]);
    await demandAlike();
    // One of those that no mail was about can be moved and cancelled too.
    const last = await nth(-1);
    const moved = await change(last, '2027-05-01');
    expect(await received()).toMatchObject([{ method: 'REQUEST', occurrences: [last.occursAt] }]);
    await demandAlike();
    await cancel(moved);
    expect(await received()).toMatchObject([{ method: 'CANCEL', occurrences: [last.occursAt] }]);
    await demandAlike();
  });

  it.each([
    ['FREQ=WEEKLY;COUNT=40', 'Europe/Berlin'],
    ['FREQ=WEEKLY;INTERVAL=2;BYDAY=TU,TH', 'America/New_York'],
    ['FREQ=WEEKLY;BYDAY=FR;UNTIL=20270331T235959Z', 'Australia/Sydney'],
    ['FREQ=MONTHLY;BYDAY=-1WE', 'Europe/London'],
    ['FREQ=MONTHLY;BYMONTHDAY=31;COUNT=6', 'America/Santiago'],
    ['FREQ=DAILY;INTERVAL=3', 'Asia/Kolkata'],
    ['FREQ=MONTHLY;BYDAY=1MO,3MO', 'Africa/Casablanca'],
    ['FREQ=YEARLY;COUNT=5', 'Pacific/Auckland'],
    ['FREQ=WEEKLY;COUNT=3', 'UTC'],
  ])('by %s in %s comes to the very instants that are stored', async (rule, timeZone) => {
    await plan(rule, { timeZone });
    expect(await received()).toHaveLength(1);
    await demandAlike();
    const last = await nth(-1);
    await change(last, last.startsAt.slice(0, 10), { time: '17:30', timeZone: 'UTC', minutes: 45 });
    expect(await received()).toMatchObject([{ method: 'REQUEST', occurrences: [last.occursAt] }]);
    await demandAlike();
  });

  it('leaves out what the clocks skip, and counts no occurrence for it', async () => {
    await plan('FREQ=DAILY;COUNT=40', { date: '2027-03-01', time: '02:30' });
    expect(await received()).toHaveLength(1);
    await demandAlike();
    expect(box.shown(new Date('2030-01-01'))).toHaveLength(40);
  });

  it('has its single occurrences moved, cancelled and put back under its own name', async () => {
    const first = await plan('FREQ=WEEKLY;COUNT=8');
    const uid = `${first.series.id}@localhost`;
    await received();
    const second = await nth(1);
    await change(second, '2026-10-22', { time: '15:00' });
    expect(await received()).toMatchObject([{ method: 'REQUEST', uid, occurrences: [second.occursAt] }]);
    const third = await nth(2);
    const cancelled = await cancel(third);
    expect(await received()).toMatchObject([
      {
        method: 'CANCEL',
        uid,
        occurrences: [third.occursAt],
        subject: 'Cancelled: session with Grace Guide',
      },
    ]);
    await demandAlike();
    // What was moved before stays moved in what comes whole.
    await restore(cancelled);
    expect(await received()).toMatchObject([{ method: 'REQUEST', uid, occurrences: [second.occursAt] }]);
    await demandAlike();
  });

  it('that goes on differently ends there, and another begins', async () => {
    const first = await plan('FREQ=WEEKLY');
    await received();
    await cancel(await nth(1));
    await received();
    const fourth = await nth(3);
    const { series } = await change(fourth, '2026-11-12', {
      time: '16:00',
      scope: 'FOLLOWING',
      rule: 'FREQ=WEEKLY',
    });
    const [end, next, ...more] = await received();
    expect(more).toEqual([]);
    expect(end).toMatchObject({
      method: 'REQUEST',
      uid: `${first.series.id}@localhost`,
      subject: 'New times for your sessions with Grace Guide',
    });
    expect(next).toMatchObject({ method: 'REQUEST', uid: `${series.id}@localhost` });
    await demandAlike();

    await change(await nth(0), '2026-10-14', { scope: 'ALL', rule: 'FREQ=WEEKLY;INTERVAL=2;COUNT=4' });
    await received();
    await demandAlike();
  });

  it('that is changed whole leaves nothing of it, and neither does one that is cancelled', async () => {
    const first = await plan('FREQ=WEEKLY;COUNT=6');
    await received();
    const { series } = await change(first, '2026-10-15', { scope: 'ALL', rule: 'FREQ=WEEKLY;COUNT=6' });
    expect(await received()).toMatchObject([
      { method: 'CANCEL', uid: `${first.series.id}@localhost`, occurrences: [] },
      { method: 'REQUEST', uid: `${series.id}@localhost`, occurrences: [] },
    ]);
    await demandAlike();
    const cancelled = await cancel(await nth(0), 'ALL');
    expect(await received()).toMatchObject([
      { method: 'CANCEL', uid: `${series.id}@localhost`, subject: 'Cancelled: 6 sessions with Grace Guide' },
    ]);
    expect(box.shown(new Date('2030-01-01'))).toEqual([]);
    await restore(cancelled);
    expect(await received()).toMatchObject([{ method: 'REQUEST', uid: `${series.id}@localhost` }]);
    await demandAlike();
  });

  it('that ends early ends in the calendar, and goes on where that is taken back', async () => {
    await plan('FREQ=WEEKLY');
    await received();
    const cancelled = await cancel(await nth(3), 'FOLLOWING');
    expect(await received()).toMatchObject([{ method: 'REQUEST', occurrences: [] }]);
    await demandAlike();
    expect(box.shown(new Date('2030-01-01'))).toHaveLength(3);
    await restore(cancelled);
    expect(await received()).toMatchObject([{ method: 'REQUEST', occurrences: [] }]);
    await demandAlike();
    expect(box.shown(new Date('2028-01-01')).length).toBeGreaterThan(50);
  });

  it('of which nothing is left before anybody was mailed is not mailed', async () => {
    const first = await plan('FREQ=WEEKLY;COUNT=6');
    await cancel(first, 'ALL');
    expect(await received()).toEqual([]);
  });

  it('carries the clock changes of its zone, and is told once by however many jobs', async () => {
    await plan('FREQ=WEEKLY');
    await inviting.settle();
    inviting.mails.length = 0;
    await Promise.all([1, 2, 3].map(() => inviting.mail(pair.learner)));
    expect(inviting.mails).toEqual([]);
    await cancel(await nth(2), 'FOLLOWING');
    await Promise.all([1, 2, 3].map(() => inviting.mail(pair.learner)));
    const [mail, ...more] = inviting.mails;
    expect(more).toEqual([]);
    expect(mail?.calendar?.content).toContain('RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU');
    expect(mail?.calendar?.content).toContain('DTSTART;TZID=Europe/Berlin:20261013T100000');
    expect(mail?.calendar?.content).toContain('RRULE:FREQ=WEEKLY;UNTIL=20261020T080000Z');
  });
});
