import { beforeEach, describe, expect, it } from 'vitest';
import type { Client, Json } from '../../../../test/app.ts';
import { done } from '../../../../test/pairing.ts';
import { kindsOf, newsOf, startTelling, type Telling } from '../../../../test/telling.ts';

const canary = 'the cedar room and what was said there';

let telling: Telling;
beforeEach(async () => {
  telling = await startTelling();
});

const does = async (client: Client, name: string, thing: string, input: object): Promise<Json> => {
  const type = `${name.charAt(0).toUpperCase()}${name.slice(1)}Input`;
  const document = `mutation ($input: ${type}!) { ${name}(input: $input) { ${thing} { id } errors { code message path } } }`;
  return done(await client.graphql(document, { input }), name, thing);
};
const relationship = () => ({ relationshipId: telling.pair.relationshipId });
const plan = (date: string, time: string) =>
  does(telling.pair.guide, 'planSession', 'session', {
    ...{ ...relationship(), date, time, timeZone: 'Europe/Berlin', minutes: 60, channel: 'VIDEO' },
    words: { title: canary },
  });
const promise = (dueOn: string) =>
  does(telling.pair.learner, 'makeCommitment', 'commitment', { ...relationship(), text: canary, dueOn });
const at = (instant: string) => {
  telling.clock.at = new Date(instant);
  return telling.remind();
};
/** Follows the link of the latest mail that stands behind a label. */
const follow = async (label: string, date?: string) => {
  const text = telling.mails.at(-1)?.text ?? '';
  const token = new RegExp(`${label}: \\S+/act#(\\S+)`).exec(text)?.[1];
  if (!token) throw new Error(`No link "${label}" in:\n${text}`);
  const answer = async (path: string) =>
    (
      await telling.app.app.inject({ method: 'POST', url: `/v1/links/${path}`, payload: { token, date } })
    ).json();
  return { look: () => answer('look'), follow: () => answer('follow') };
};
const state = async (table: string, column = 'state') => {
  const rows = await telling.app.admin<{ value: string | null }[]>`
    select ${telling.app.admin(column)}::text as value from ${telling.app.admin(table)} order by id`;
  return rows.map(({ value }) => value);
};

describe('a session', () => {
  it('is announced to both a day before, and asked about afterwards until each has spoken', async () => {
    const { pair, mail, mails } = telling;
    const { id } = await plan('2026-03-05', '14:00');
    await at('2026-03-04T12:59:00Z');
    expect(await kindsOf(pair.learner)).toEqual([]);
    await at('2026-03-04T13:00:00Z');
    await telling.remind();
    for (const client of [pair.guide, pair.learner])
      expect((await newsOf(client)).news).toMatchObject([
        { kind: 'SESSION_SOON', subjectId: id, dueAt: '2026-03-05T13:00:00.000Z', byPartner: false },
      ]);
    await at('2026-03-05T14:00:00Z');
    await mail(pair.learner);
    expect(mails.at(-1)?.text).toContain('Did your session with Grace Guide take place?');
    const link = await follow('Yes, it took place');
    expect(await link.look()).toMatchObject({ action: 'CONFIRM_ATTENDANCE', standing: 'OPEN', days: null });
    expect(await state('session', 'learner_says')).toEqual([null]);
    for (const _ of ['once', 'again']) expect(await link.follow()).toMatchObject({ standing: 'DONE' });
    expect([await state('session', 'learner_says'), await state('session', 'guide_says')]).toEqual([
      ['HELD'],
      [null],
    ]);
  });

  it('that was cancelled meanwhile makes its link void, and nothing is reminded of any more', async () => {
    const { pair, mail } = telling;
    const { id: sessionId } = await plan('2026-03-03', '11:00');
    await at('2026-03-03T11:00:00Z');
    await mail(pair.learner);
    const link = await follow('Yes, it took place');
    await telling.app
      .admin`update session set state = 'CANCELLED', cancelled_at = now() where state = 'SCHEDULED'`;
    expect(await link.look()).toMatchObject({ standing: 'CHANGED' });
    expect(await link.follow()).toMatchObject({ status: 409, code: 'WRONG_STATE' });
    await at('2026-03-03T12:00:00Z');
    expect((await newsOf(pair.guide)).news.filter(({ subjectId }) => subjectId === sessionId)).toHaveLength(
      1,
    );
  });
});

describe('a commitment', () => {
  it('is brought to mind the day before and on its day, where its owner is; a link marks it as done', async () => {
    const { pair, app, mail, mails } = telling;
    await app.admin`update person set time_zone = 'America/New_York' where name = 'Liam Learner'`;
    const { id } = await promise('2026-03-05');
    await at('2026-03-04T04:59:00Z');
    expect(await kindsOf(pair.learner)).toEqual([]);
    await at('2026-03-04T15:00:00Z');
    expect((await newsOf(pair.learner)).news).toMatchObject([
      { kind: 'COMMITMENT_DUE_TOMORROW', subjectId: id, dueAt: '2026-03-05T05:00:00.000Z' },
    ]);
    expect(await kindsOf(pair.guide)).toEqual([]);
    await mail(pair.learner);
    expect(mails.at(-1)?.text).toContain('due tomorrow (5 March)');
    const link = await follow('It is done');
    for (const _ of ['once', 'again']) expect(await link.follow()).toMatchObject({ standing: 'DONE' });
    expect(await state('commitment')).toEqual(['KEPT']);
    await at('2026-03-05T15:00:00Z');
    expect(await kindsOf(pair.learner)).toEqual(['COMMITMENT_DUE_TOMORROW']);
  });

  it('is moved by a link to a day that is chosen, once, and not any more on its day', async () => {
    const { pair, mail } = telling;
    await promise('2026-03-04');
    await at('2026-03-03T10:00:00Z');
    await mail(pair.learner);
    const none = await follow('Choose another date');
    expect(await none.look()).toMatchObject({
      standing: 'OPEN',
      days: { first: '2026-03-04', last: '2027-03-03' },
    });
    expect(await none.follow()).toMatchObject({ status: 422, code: 'INVALID' });
    const past = await follow('Choose another date', '2026-03-03');
    expect(await past.follow()).toMatchObject({ status: 422, code: 'INVALID' });
    const chosen = await follow('Choose another date', '2026-03-20');
    expect(await chosen.follow()).toMatchObject({ standing: 'DONE' });
    const other = await follow('Choose another date', '2026-03-27');
    expect(await other.follow()).toMatchObject({ standing: 'DONE' });
    const moves = [...(await state('commitment', 'move_to')), ...(await state('commitment', 'due_on'))];
    expect(moves).toContain('2026-03-20');
    expect(moves).not.toContain('2026-03-27');
  });

  it('that belongs to the partner is nobody else’s to mark', async () => {
    const { pair, mail, mails } = telling;
    await promise('2026-03-04');
    await at('2026-03-03T10:00:00Z');
    await mail(pair.guide);
    expect(mails).toEqual([]);
  });
});

describe('an answer', () => {
  it('is asked for when the agreed time ends soon, and not where one was given', async () => {
    const { pair, app } = telling;
    const hours = { withinHours: 8, workingDays: ['TUE', 'WED'], quietFrom: '19:00', quietTo: '08:00' };
    await app.admin`alter table agreement_content disable trigger user`;
    await app.admin`update agreement_content set terms = jsonb_set(terms, '{responseTime}',
      ${JSON.stringify({ ...hours, timeZone: 'Europe/Berlin' })}::text::jsonb)`;
    await does(pair.guide, 'sendMessage', 'message', { ...relationship(), text: canary });
    await at('2026-03-03T12:59:00Z');
    expect(await kindsOf(pair.learner)).toEqual([]);
    await at('2026-03-03T13:00:00Z');
    expect((await newsOf(pair.learner)).news).toMatchObject([
      { kind: 'REPLY_DUE_SOON', dueAt: '2026-03-03T17:00:00.000Z' },
    ]);
    expect(await kindsOf(pair.guide)).toEqual([]);
    await does(pair.learner, 'sendMessage', 'message', { ...relationship(), text: canary });
    await at('2026-03-03T20:00:00Z');
    expect(await kindsOf(pair.guide)).toEqual([]);
  });
});

describe('feedback that is offered', () => {
  it('is put off by a link to a day that is chosen, once', async () => {
    const { pair, clock, mail, happened } = telling;
    const words = { topic: canary, situation: canary, behaviour: canary, impact: canary, nextStep: canary };
    const { id: feedbackId } = await does(pair.guide, 'draftFeedback', 'feedback', {
      ...relationship(),
      words,
    });
    await does(pair.guide, 'offerFeedback', 'feedback', { feedbackId, revision: 1 });
    await happened('FEEDBACK_OFFERED', { subjectId: feedbackId });
    clock.at = new Date('2026-03-04T07:00:00Z');
    await mail(pair.learner);
    const far = await follow('Not now: choose a day', '2026-03-18');
    expect(await far.look()).toMatchObject({
      standing: 'OPEN',
      days: { first: '2026-03-05', last: '2026-03-17' },
    });
    expect(await far.follow()).toMatchObject({ code: 'INVALID' });
    const chosen = await follow('Not now: choose a day', '2026-03-10');
    for (const _ of ['once', 'again']) expect(await chosen.follow()).toMatchObject({ standing: 'DONE' });
    expect(await state('feedback', 'ready_at')).toEqual([expect.stringMatching(/^2026-03-10 0[89]:00/)]);
    await does(pair.learner, 'receiveFeedback', 'feedback', { feedbackId });
    expect(await chosen.look()).toMatchObject({ standing: 'CHANGED' });
  });
});

describe('everything that the two do', () => {
  it('is told and mailed without a word of it', async () => {
    const { pair, app, mail, mails, happened } = telling;
    await plan('2026-03-04', '09:00');
    await promise('2026-03-04');
    await does(pair.guide, 'sendMessage', 'message', { ...relationship(), text: canary });
    const jobs = await app.admin<
      { data: Json }[]
    >`select data from pgboss.job where name = 'notifications.spread'`;
    expect(JSON.stringify(jobs)).not.toContain('cedar');
    for (const { data } of jobs)
      await happened(data.happening, {
        to: [pair.guide, pair.learner].filter(({ id }) => data.personIds.includes(id)),
        subjectId: data.subjectId,
      });
    await at('2026-03-04T10:00:00Z');
    for (const person of [pair.guide, pair.learner]) await mail(person);
    expect(mails).toHaveLength(2);
    for (const { subject, text, html, headers } of mails)
      expect([subject, text, html, JSON.stringify(headers)].join('\n')).not.toMatch(/cedar/i);
    const kept = await app.admin`select * from notification`;
    expect(JSON.stringify(kept)).not.toContain('cedar');
  });
});
