import { beforeEach, describe, expect, it } from 'vitest';
import { type AgreeingCast, agreeingPair, inForce } from '../../../test/agreeing.ts';
import { type Client, type Json, startTestApp, type TestApp } from '../../../test/app.ts';
import { agreeTo, converse, conversed, nodesOf, readConversation } from '../../../test/conversing.ts';
import { everythingStored, spellingsOf } from '../../../test/dump.ts';
import { done, proposePair, refusals, respond } from '../../../test/pairing.ts';
import type { Clock } from '../../kernel/clock.ts';

let clock: { at: Date } & Clock;
let app: TestApp;
let pair: AgreeingCast;
let of: { relationshipId: string };
beforeEach(async () => {
  // A Tuesday, ten o'clock in Berlin.
  clock = { at: new Date('2026-11-24T09:00:00Z'), now: () => clock.at };
  app = await startTestApp({}, { clock });
  pair = await agreeingPair(app);
  await inForce(pair);
  of = { relationshipId: pair.relationshipId };
});
const later = (minutes: number) => {
  clock.at = new Date(clock.at.getTime() + minutes * 60_000);
};
const read = (client: Client) => readConversation(client, of.relationshipId);
const send = (client: Client, text: string) => conversed(client, 'sendMessage', { ...of, text });
const texts = async (client: Client) => nodesOf((await read(client)).messages).map(({ text }) => text);

describe('a conversation', () => {
  it('is read by both in order, page by page backwards, and says nothing to anybody else', async () => {
    for (const text of ['One.', 'Two.', 'Three.']) await send(pair.guide, text);
    await send(pair.learner, 'Four.');
    expect(await texts(pair.learner)).toEqual(['One.', 'Two.', 'Three.', 'Four.']);
    const page = async (before: string | null) => {
      const { data } = await pair.learner.graphql(
        `query ($id: ID!, $before: String) { relationship(id: $id) { messages(last: 3, before: $before) {
          edges { node { text } } pageInfo { startCursor hasPreviousPage } } } }`,
        { id: of.relationshipId, before },
      );
      return data?.['relationship'].messages;
    };
    const newest = await page(null);
    expect(nodesOf(newest).map(({ text }) => text)).toEqual(['Two.', 'Three.', 'Four.']);
    const rest = await page(newest.pageInfo.startCursor);
    expect(nodesOf(rest).map(({ text }) => text)).toEqual(['One.']);
    expect(rest.pageInfo.hasPreviousPage).toBe(false);
    for (const staff of [pair.manager, pair.owner])
      expect(await read(staff)).toMatchObject({
        messages: null,
        unreadMessages: null,
        readThrough: null,
        readReceipts: null,
        answerTime: null,
        replyDue: null,
        viewerCanWriteMessages: false,
      });
    for (const stranger of [pair.other, pair.hr, pair.trustContact, pair.stranger])
      expect(await read(stranger)).toBeNull();
  });

  it('keeps what is written as text, whatever it looks like, and stores it nowhere in the open', async () => {
    const strange = '<script>alert("1")</script> 👩🏽‍🚀 مرحبا\n\n**not bold**';
    const key = { idempotencyKey: 'one' };
    await conversed(pair.guide, 'sendMessage', { ...of, ...key, text: `  ${strange} ` });
    expect(await texts(pair.learner)).toEqual([strange]);
    const stored = await everythingStored(app);
    for (const spelling of spellingsOf(strange)) expect(stored).not.toContain(spelling);
    const longest = 'ä'.repeat(10_000);
    expect((await send(pair.guide, longest)).text).toHaveLength(10_000);
    for (const text of ['', ' \n ', `${longest}.`, 'a\0b', '\ud800'])
      expect(refusals(await converse(pair.guide, 'sendMessage', { ...of, text }), 'sendMessage')).toEqual([
        'INVALID text',
      ]);
  });

  it('sends once what is sent twice with one key, also at the same moment', async () => {
    const input = { ...of, text: 'Only once.', idempotencyKey: 'key' };
    const twice = await Promise.all([1, 2].map(() => conversed(pair.guide, 'sendMessage', input)));
    const again = await conversed(pair.guide, 'sendMessage', input);
    expect(new Set([...twice, again].map(({ id }) => id)).size).toBe(1);
    expect(await texts(pair.learner)).toEqual(['Only once.']);
    const other = await converse(pair.guide, 'sendMessage', { ...input, text: 'Something else.' });
    expect(refusals(other, 'sendMessage')).toEqual(['CONFLICT idempotencyKey']);
    await conversed(pair.learner, 'sendMessage', { ...input, text: 'The key of another person.' });
    expect(await texts(pair.guide)).toHaveLength(2);
  });

  it('numbers what both send at the same moment without a gap', async () => {
    const senders = [pair.guide, pair.learner, pair.guide, pair.learner];
    await Promise.all(senders.map((one, index) => send(one, String(index))));
    const rows = await app.admin<{ number: number }[]>`select number from message order by number`;
    expect(rows.map(({ number }) => number)).toEqual([1, 2, 3, 4]);
  });

  it('tells the partner, and only the partner, that a message came', async () => {
    const { id } = await send(pair.guide, 'Hello.');
    const jobs = await app.admin<{ data: Json }[]>`
      select data from pgboss.job where name = 'notifications.spread' and data ->> 'happening' = 'MESSAGE_SENT'`;
    expect(jobs.map(({ data }) => data)).toMatchObject([{ subjectId: id, personIds: [pair.learner.id] }]);
    expect(JSON.stringify(jobs)).not.toContain('Hello.');
  });
});

describe('a message that was just sent', () => {
  it('is changed and taken back by its author for fifteen minutes, and each leaves a trace', async () => {
    const { id, editableUntil } = await send(pair.guide, 'Nine it is.');
    expect(editableUntil).toBe('2026-11-24T09:15:00.000Z');
    later(14);
    const edited = await conversed(pair.guide, 'editMessage', { messageId: id, text: 'Ten it is.' });
    expect(edited).toMatchObject({ text: 'Ten it is.', editedAt: '2026-11-24T09:14:00.000Z' });
    const [seen] = nodesOf((await read(pair.learner)).messages);
    expect(seen).toMatchObject({ text: 'Ten it is.', editedAt: edited.editedAt, editableUntil: null });
    await conversed(pair.guide, 'deleteMessage', { messageId: id });
    await conversed(pair.guide, 'deleteMessage', { messageId: id });
    const [gone] = nodesOf((await read(pair.learner)).messages);
    expect(gone).toMatchObject({ id, text: null, deletedAt: clock.at.toISOString() });
    const [row] = await app.admin<{ body: Buffer | null }[]>`select body from message`;
    expect(row?.body).toBeNull();
    const late = await converse(pair.guide, 'editMessage', { messageId: id, text: 'Back again.' });
    expect(refusals(late, 'editMessage')).toEqual(['WRONG_STATE']);
  });

  it('stays as it is from the fifteenth minute on', async () => {
    const { id } = await send(pair.guide, 'It stays.');
    later(15);
    for (const [name, more] of [
      ['editMessage', { text: 'It does not.' }],
      ['deleteMessage', {}],
    ] as const)
      expect(refusals(await converse(pair.guide, name, { messageId: id, ...more }), name)).toEqual([
        'EXPIRED',
      ]);
    expect(await texts(pair.learner)).toEqual(['It stays.']);
    const [own] = nodesOf((await read(pair.guide)).messages);
    expect(own.editableUntil).toBeNull();
  });
});

describe('what the partner has read', () => {
  const receipts = (on: boolean) =>
    agreeTo(pair, 'CONFIDENTIALITY', (before) => ({ ...before, readReceipts: on }));
  const last = async (client: Client) => nodesOf((await read(client)).messages).at(-1);

  it('is counted for oneself, and shown to the other only while read receipts are agreed', async () => {
    await receipts(false);
    for (const text of ['One.', 'Two.']) await send(pair.guide, text);
    expect((await read(pair.learner)).unreadMessages).toBe(2);
    expect((await read(pair.guide)).unreadMessages).toBe(0);
    const { id } = await last(pair.learner);
    const marked = await conversed(pair.learner, 'markMessagesRead', { messageId: id });
    expect(marked).toMatchObject({ unreadMessages: 0, readThrough: 2 });
    expect((await read(pair.guide)).readThrough).toBe(0);
    expect((await last(pair.guide)).readByPartner).toBeNull();

    // Agreed later, it says nothing of what was read before.
    await receipts(true);
    expect((await last(pair.guide)).readByPartner).toBe(false);
    const third = await send(pair.guide, 'Three.');
    await conversed(pair.learner, 'markMessagesRead', { messageId: third.id });
    expect((await last(pair.guide)).readByPartner).toBe(true);
    expect((await last(pair.learner)).readByPartner).toBeNull();

    await receipts(false);
    expect((await last(pair.guide)).readByPartner).toBeNull();
  });

  it('never goes back, and does not count what was taken back', async () => {
    const first = await send(pair.guide, 'One.');
    const second = await send(pair.guide, 'Two.');
    await conversed(pair.learner, 'markMessagesRead', { messageId: second.id });
    await conversed(pair.learner, 'markMessagesRead', { messageId: first.id });
    expect(await read(pair.learner)).toMatchObject({ unreadMessages: 0, readThrough: 2 });
    const third = await send(pair.guide, 'Three.');
    expect((await read(pair.learner)).unreadMessages).toBe(1);
    await conversed(pair.guide, 'deleteMessage', { messageId: third.id });
    expect((await read(pair.learner)).unreadMessages).toBe(0);
  });
});

describe('an answer', () => {
  const hours = {
    withinHours: 24,
    workingDays: ['MON', 'TUE', 'WED', 'THU', 'FRI'],
    quietFrom: '19:00',
    quietTo: '08:00',
    timeZone: 'Europe/Berlin',
  };

  it('is due by what is agreed, from the first message that waits for one, until it is given', async () => {
    await agreeTo(pair, 'RESPONSE_TIME', () => hours);
    await send(pair.guide, 'How did it go?');
    const since = clock.at.toISOString();
    later(60);
    await send(pair.guide, 'I am curious.');
    // Nine hours are left of Tuesday, eleven on Wednesday, and four on Thursday.
    const dueAt = '2026-11-26T11:00:00.000Z';
    const due = { since, dueAt, relationship: { id: of.relationshipId } };
    expect((await read(pair.learner)).replyDue).toEqual(due);
    expect((await read(pair.guide)).replyDue).toBeNull();
    const owed = async (client: Client) =>
      (await client.graphql('{ repliesDue { since dueAt relationship { id } } }')).data?.['repliesDue'];
    expect(await owed(pair.learner)).toEqual([due]);
    for (const one of [pair.guide, pair.manager, pair.owner, pair.other, pair.stranger])
      expect(await owed(one)).toEqual([]);
    const answer = await send(pair.learner, 'Well.');
    expect(await owed(pair.learner)).toEqual([]);
    expect((await read(pair.guide)).replyDue.since).toBe(clock.at.toISOString());
    await conversed(pair.learner, 'deleteMessage', { messageId: answer.id });
    expect(await owed(pair.learner)).toEqual([due]);
    expect((await read(pair.guide)).replyDue).toBeNull();
  });

  it('is expected by the hours agreed, which are told before one writes', async () => {
    await agreeTo(pair, 'RESPONSE_TIME', () => hours);
    expect((await read(pair.guide)).answerTime).toEqual({
      withinHours: 24,
      dueAt: '2026-11-26T11:00:00.000Z',
      isQuiet: false,
      nextAllowedAt: null,
    });
    clock.at = new Date('2026-11-27T20:00:00Z');
    expect((await read(pair.guide)).answerTime).toMatchObject({
      isQuiet: true,
      nextAllowedAt: '2026-11-30T07:00:00.000Z',
    });
    clock.at = new Date('2026-11-28T12:00:00Z');
    expect((await read(pair.guide)).answerTime).toMatchObject({
      isQuiet: false,
      nextAllowedAt: '2026-11-30T07:00:00.000Z',
    });
    await agreeTo(pair, 'RESPONSE_TIME', () => null);
    await send(pair.guide, 'Whenever you like.');
    expect((await read(pair.learner)).answerTime).toBeNull();
    expect((await read(pair.learner)).replyDue.dueAt).toBeNull();
  });
});

describe('nobody else', () => {
  it('writes, changes, takes back or marks anything', async () => {
    const { id: messageId } = await send(pair.guide, 'Between us.');
    const tries = [
      ['sendMessage', { ...of, text: 'Let me in.' }],
      ['editMessage', { messageId, text: 'Changed.' }],
      ['deleteMessage', { messageId }],
      ['markMessagesRead', { messageId }],
    ] as const;
    for (const [name, input] of tries) {
      const refusedTo = async (client: Client) => refusals(await converse(client, name, input), name);
      const missing = 'relationshipId' in input ? 'relationshipId' : 'messageId';
      for (const staff of [pair.manager, pair.owner])
        expect(await refusedTo(staff)).toEqual([
          name === 'sendMessage' ? 'NOT_ALLOWED' : 'NOT_FOUND messageId',
        ]);
      for (const stranger of [pair.other, pair.hr, pair.trustContact, pair.stranger])
        expect(await refusedTo(stranger)).toEqual([`NOT_FOUND ${missing}`]);
      expect(await refusedTo(app.anonymous)).toEqual(['UNAUTHENTICATED']);
    }
    for (const name of ['editMessage', 'deleteMessage']) {
      const input = name === 'editMessage' ? { messageId, text: 'Mine.' } : { messageId };
      expect(refusals(await converse(pair.learner, name, input), name)).toEqual(['NOT_ALLOWED']);
    }
    const node = async (client: Client) =>
      (
        await client.graphql('query ($id: ID!) { node(id: $id) { ... on Message { text } } }', {
          id: messageId,
        })
      ).data?.['node'];
    for (const party of [pair.guide, pair.learner])
      expect(await node(party)).toEqual({ text: 'Between us.' });
    for (const one of [pair.manager, pair.owner, pair.hr, pair.other, pair.stranger])
      expect(await node(one)).toBeNull();
    const unasked = await app.anonymous.graphql('{ repliesDue { since } }');
    expect(unasked.errors?.map(({ extensions }) => extensions.code)).toEqual(['UNAUTHENTICATED']);
  });

  it('not even the two without an agreement in force, or after the end', async () => {
    const relationshipId = await proposePair(pair.manager, pair.programId, pair.guide, pair.other);
    for (const party of [pair.guide, pair.other])
      done(
        await party.graphql(respond, { input: { relationshipId, accept: true } }),
        'respondToProposal',
        'relationship',
      );
    const early = await converse(pair.guide, 'sendMessage', { relationshipId, text: 'Too early.' });
    expect(refusals(early, 'sendMessage')).toEqual(['WRONG_STATE']);
    expect(await readConversation(pair.guide, relationshipId)).toMatchObject({
      viewerCanWriteMessages: false,
      viewerCanReflect: false,
    });
    const { id: messageId } = await send(pair.guide, 'Before the end.');
    await app.admin`update relationship set state = 'CLOSED' where id = (select relationship_id from message)`;
    expect(
      refusals(await converse(pair.guide, 'sendMessage', { ...of, text: 'Late.' }), 'sendMessage'),
    ).toEqual(['WRONG_STATE']);
    const edit = await converse(pair.guide, 'editMessage', { messageId, text: 'Late.' });
    expect(refusals(edit, 'editMessage')).toEqual(['WRONG_STATE']);
    expect((await read(pair.learner)).replyDue).toBeNull();
    expect(await texts(pair.learner)).toEqual(['Before the end.']);
  });
});
