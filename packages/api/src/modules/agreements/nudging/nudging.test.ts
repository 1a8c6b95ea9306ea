import { beforeEach, describe, expect, it } from 'vitest';
import { type AgreeingCast, changed, inForce, proposed, sign } from '../../../../test/agreeing.ts';
import type { Client, TestApp } from '../../../../test/app.ts';
import { type Nudging, type QueuedNudge, startNudging } from '../../../../test/nudging.ts';
import { done } from '../../../../test/pairing.ts';
import type { Mail } from '../../../context.ts';

const hours = {
  withinHours: 48,
  workingDays: ['MON', 'TUE', 'WED', 'THU', 'FRI'],
  quietFrom: '19:00',
  quietTo: '08:00',
  timeZone: 'Europe/Berlin',
};
const canary = 'the cedar room and what was said there';

let nudging: Nudging;
let clock: Nudging['clock'];
let app: TestApp;
let pair: AgreeingCast;
let mails: Mail[];
beforeEach(async () => {
  nudging = await startNudging('2026-02-25T09:00:00Z');
  ({ clock, app, pair, mails } = nudging);
});

/** Writes clauses into the draft, so that the pair signs them. */
async function write(clauses: Readonly<Record<string, object>>) {
  const { open } = await changed(pair.guide, 'draftAgreement', { relationshipId: pair.relationshipId });
  for (const [kind, data] of Object.entries(clauses))
    await changed(pair.guide, 'editClause', { agreementVersionId: open.id, kind, data, revision: 0 });
}
const agreed = async (clauses: Readonly<Record<string, object>> = {}) => {
  await write({ RESPONSE_TIME: hours, ...clauses });
  return inForce(pair);
};

const record = () => nudging.record();
const queued = () => nudging.queued();
const send = (jobs: readonly QueuedNudge[]) => nudging.send(jobs);
const rows = () => app.admin<{ kind: string; due_on: string; person: string; sent: boolean }[]>`
  select n.kind, n.due_on::text, p.name as person, n.sent_at is not null as sent from nudge n
  join person p on p.organization_id = n.organization_id and p.id = n.person_id order by n.due_on, p.name`;
const seen = async (client: Client) => {
  const { data } = await client.graphql(
    'query ($id: ID!) { relationship(id: $id) { nudges { kind dueOn sentAt } } }',
    { id: pair.relationshipId },
  );
  return data?.['relationship'];
};
const move = async (client: Client, name: string, input = 'RelationshipInput', more: object = {}) =>
  done(
    await client.graphql(
      `mutation ($input: ${input}!) { ${name}(input: $input) { relationship { state } errors { code message path } } }`,
      { input: { relationshipId: pair.relationshipId, ...more } },
    ),
    name,
    'relationship',
  );

describe('a session that is due', () => {
  it('is a reminder to each, once for each time the agreed days pass, however often and by whom it is looked for', async () => {
    await agreed();
    await record();
    expect(await rows()).toEqual([]);
    clock.at = new Date('2026-03-27T09:00:00Z');
    await Promise.all([record(), record(), record()]);
    await record();
    const due = { kind: 'SESSION_DUE', due_on: '2026-03-27', sent: false };
    expect(await rows()).toEqual([
      { ...due, person: 'Grace Guide' },
      { ...due, person: 'Liam Learner' },
    ]);
    const jobs = await queued();
    expect(jobs).toHaveLength(2);
    await Promise.all([send(jobs), send(jobs)]);
    await send(jobs);
    expect(mails.map(({ to }) => to).sort()).toEqual([pair.guide.email, pair.learner.email].sort());
    clock.at = new Date('2026-04-25T09:00:00Z');
    await record();
    expect(await rows()).toHaveLength(2);
    clock.at = new Date('2026-04-27T09:00:00Z');
    await record();
    expect((await rows()).map((row) => row.due_on)).toEqual([
      '2026-03-27',
      '2026-03-27',
      '2026-04-26',
      '2026-04-26',
    ]);
  });

  it('waits for the end of quiet hours and the weekend, over the change of the clocks', async () => {
    await agreed();
    clock.at = new Date('2026-03-27T19:30:00+01:00');
    await record();
    const jobs = await queued();
    const monday = new Date('2026-03-30T08:00:00+02:00');
    for (const { seconds } of jobs)
      expect(seconds).toBeCloseTo((monday.getTime() - clock.at.getTime()) / 1000, 0);
    await send(jobs);
    expect(mails).toEqual([]);
    expect(await queued()).toHaveLength(4);
    clock.at = new Date('2026-03-30T07:59:00+02:00');
    await send(jobs);
    expect(mails).toEqual([]);
    clock.at = monday;
    await send(jobs);
    expect(mails).toHaveLength(2);
  });

  it('is nothing while the pair rests, and counts anew when it goes on', async () => {
    await agreed();
    clock.at = new Date('2026-03-27T09:00:00Z');
    await record();
    await move(pair.learner, 'pauseRelationship');
    await send(await queued());
    expect([mails, await rows()]).toEqual([[], []]);
    await record();
    expect(await rows()).toEqual([]);
    clock.at = new Date('2026-04-10T09:00:00Z');
    await move(pair.guide, 'resumeRelationship');
    await record();
    expect(await rows()).toEqual([]);
    clock.at = new Date('2026-05-11T09:00:00Z');
    await record();
    expect((await rows()).map((row) => row.due_on)).toEqual(['2026-05-10', '2026-05-10']);
  });

  it('is nothing once the end has begun, or one of the two has left', async () => {
    await agreed();
    clock.at = new Date('2026-03-27T09:00:00Z');
    await app.admin`update person set active = false where name = 'Liam Learner'`;
    await record();
    expect(await rows()).toEqual([]);
    await app.admin`update person set active = true`;
    await move(pair.guide, 'startClosing', 'StartClosingInput', { kind: 'GOOD_ENDING' });
    await record();
    expect(await rows()).toEqual([]);
  });
});

describe('a signature that is missing', () => {
  it('is a reminder for who has not signed, three days after the proposal', async () => {
    await write({ RESPONSE_TIME: hours });
    const version = await proposed(pair);
    await sign(pair.guide, version);
    clock.at = new Date('2026-02-27T09:00:00Z');
    await record();
    expect(await rows()).toEqual([]);
    clock.at = new Date('2026-03-02T09:00:00Z');
    await record();
    const due = { kind: 'SIGNATURE_MISSING', due_on: '2026-02-28', person: 'Liam Learner' };
    expect(await rows()).toEqual([{ ...due, sent: false }]);
    await send(await queued());
    expect(mails.map(({ to }) => to)).toEqual([pair.learner.email]);
    expect(await rows()).toEqual([{ ...due, sent: true }]);
  });

  it('is forgotten where it came before the mail', async () => {
    await write({ RESPONSE_TIME: hours });
    const version = await proposed(pair);
    clock.at = new Date('2026-02-28T09:00:00Z');
    await record();
    for (const party of [pair.guide, pair.learner]) await sign(party, version);
    clock.at = new Date('2026-03-02T09:00:00Z');
    await send(await queued());
    expect([mails, await rows()]).toEqual([[], []]);
  });
});

describe('a review and an end', () => {
  it('are reminders on their days: the review for who has not looked, the end two weeks before', async () => {
    const ending = { noticeDays: 14, closingConversation: true, endsOn: '2026-06-15' };
    const { agreementId } = await agreed({
      ENDING: ending,
      CADENCE: { everyDays: 365, minutes: 60, channel: 'VIDEO' },
    });
    clock.at = new Date('2026-05-26T09:00:00Z');
    await changed(pair.guide, 'confirmReview', { agreementId });
    await record();
    expect(await rows()).toMatchObject([
      { kind: 'REVIEW_DUE', due_on: '2026-05-26', person: 'Liam Learner' },
    ]);
    await changed(pair.learner, 'confirmReview', { agreementId });
    clock.at = new Date('2026-05-31T09:00:00Z');
    await record();
    expect(await rows()).toHaveLength(1);
    clock.at = new Date('2026-06-01T09:00:00Z');
    await record();
    await record();
    expect((await rows()).slice(1)).toMatchObject([
      { kind: 'ENDING_SOON', due_on: '2026-06-01', person: 'Grace Guide' },
      { kind: 'ENDING_SOON', due_on: '2026-06-01', person: 'Liam Learner' },
    ]);
  });
});

describe('the mail', () => {
  it('names people, program and page, in the language of the person, and nothing of what was agreed', async () => {
    await app.admin`update person set locale = 'de' where name = 'Liam Learner'`;
    await write({
      RESPONSE_TIME: hours,
      CADENCE: { everyDays: 17, minutes: 55, channel: 'PHONE' },
      NOT_THIS: {
        items: ['THERAPY', 'LINE_MANAGEMENT', 'APPRAISAL', 'JOB_PLACEMENT'],
        other: [canary],
      },
    });
    const version = await proposed(pair, { text: canary, objectives: [canary], sessions: null });
    for (const party of [pair.guide, pair.learner]) await sign(party, version);
    clock.at = new Date('2026-03-16T09:00:00Z');
    await record();
    await send(await queued());
    const [english, german] = [pair.guide, pair.learner].map(({ email }) =>
      mails.find(({ to }) => to === email),
    );
    expect(english?.text).toContain('Hello Grace Guide');
    expect(english?.text).toContain('You and Liam Learner agreed in the program “Leading others”');
    expect(german?.text).toContain('Guten Tag Liam Learner');
    for (const mail of mails) {
      const all = JSON.stringify(mail);
      expect(all).toContain(`/agreements/${version.agreementId}`);
      // What stands in addresses may hold any digits.
      const words = mail.text.replaceAll(/https?:\S+/g, '');
      for (const secret of [canary, '17', '55', 'phone', 'Telefon']) expect(words).not.toContain(secret);
      expect(all).not.toContain(canary);
    }
  });

  it('is tried again where it did not go out, and is not written for what was due long ago or in a demonstration', async () => {
    await agreed();
    clock.at = new Date('2026-03-27T09:00:00Z');
    await record();
    const jobs = await queued();
    const broken = { send: () => Promise.reject(new Error('no mail today')) };
    for (const job of jobs) await expect(nudging.send([job], broken)).rejects.toThrow('no mail today');
    expect((await rows()).some(({ sent }) => sent)).toBe(false);
    await app.admin`update organization set demo = true`;
    await send(await queued());
    await app.admin`update organization set demo = false`;
    clock.at = new Date('2026-04-06T09:00:00Z');
    await send(await queued());
    expect(mails).toEqual([]);
    clock.at = new Date('2026-04-03T09:00:00Z');
    await send(await queued());
    expect(mails).toHaveLength(2);
  });
});

describe('Relationship.nudges', () => {
  it('are one’s own, as long as there is a reason; for nobody else', async () => {
    const { agreementId } = await agreed({ CADENCE: { everyDays: 365, minutes: 60, channel: 'VIDEO' } });
    clock.at = new Date('2026-05-27T09:00:00Z');
    await record();
    const reminder = { kind: 'REVIEW_DUE', dueOn: '2026-05-26', sentAt: null };
    expect(await seen(pair.guide)).toEqual({ nudges: [reminder] });
    await changed(pair.guide, 'confirmReview', { agreementId });
    expect(await seen(pair.guide)).toEqual({ nudges: [] });
    expect(await seen(pair.learner)).toEqual({ nudges: [reminder] });
    for (const staff of [pair.manager, pair.owner]) expect(await seen(staff)).toEqual({ nudges: null });
    for (const outsider of [pair.other, pair.hr, pair.trustContact, pair.stranger])
      expect(await seen(outsider)).toBeNull();
    const { data, errors } = await app.anonymous.graphql(
      'query ($id: ID!) { relationship(id: $id) { nudges { id } } }',
      { id: pair.relationshipId },
    );
    expect([data?.['relationship'] ?? null, errors?.[0]?.extensions.code]).toEqual([null, 'UNAUTHENTICATED']);
  });
});
