import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Client } from '../../../test/app.ts';
import { type LiveClient, openLiveClient } from '../../../test/live-client.ts';
import {
  choose,
  kindsOf,
  markRead,
  markUnread,
  newsOf,
  startTelling,
  type Telling,
} from '../../../test/telling.ts';
import { until } from '../../../test/until.ts';

let telling: Telling;
const open: LiveClient[] = [];
beforeEach(async () => {
  telling = await startTelling();
});
afterEach(async () => {
  for (const { client } of open.splice(0)) await client.dispose();
});

describe('what happened', () => {
  it('is told once, however often and by how many jobs it is spread', async () => {
    const { pair, happened } = telling;
    await Promise.all([happened('MESSAGE_SENT'), happened('MESSAGE_SENT'), happened('MESSAGE_SENT')]);
    await happened('MESSAGE_SENT');
    expect(await newsOf(pair.learner)).toEqual({
      unread: 1,
      news: [
        {
          id: expect.stringMatching(/^ntf_/),
          kind: 'MESSAGE_SENT',
          topic: 'MESSAGES',
          byPartner: true,
          subjectId: 'msg_01h455vb4pex5vsknk084sn02q',
          at: '2026-03-03T09:00:00.000Z',
          dueAt: null,
          readAt: null,
          relationship: { id: pair.relationshipId, partner: { name: 'Grace Guide' } },
        },
      ],
    });
  });

  it('is told again when it happens again, latest first', async () => {
    const { pair, clock, happened } = telling;
    await happened('SESSION_MOVED', { subjectId: 'ses_01h455vb4pex5vsknk084sn02q' });
    clock.at = new Date('2026-03-03T10:00:00Z');
    await happened('SESSION_MOVED', { subjectId: 'ses_01h455vb4pex5vsknk084sn02q' });
    await happened('MESSAGE_SENT', { at: new Date('2026-03-03T09:30:00Z') });
    expect(await kindsOf(pair.learner)).toEqual(['SESSION_MOVED', 'MESSAGE_SENT', 'SESSION_MOVED']);
  });

  it('is nobody’s deed where both are told', async () => {
    const { pair, happened } = telling;
    await happened('COMMITMENT_MISSED', { to: [pair.guide, pair.learner] });
    for (const client of [pair.guide, pair.learner])
      expect((await newsOf(client)).news).toMatchObject([{ kind: 'COMMITMENT_MISSED', byPartner: false }]);
  });

  it('is not told to who left, to who wants to hear nothing of it, nor long afterwards', async () => {
    const { pair, app, happened } = telling;
    await choose(pair.learner, { choices: [{ topic: 'GOALS', way: 'OFF' }] });
    await happened('GOAL_SET');
    await happened('MESSAGE_SENT', { at: new Date('2026-02-16T09:00:00Z') });
    expect(await kindsOf(pair.learner)).toEqual([]);
    await app.admin`update person set active = false where name = 'Liam Learner'`;
    await happened('MESSAGE_SENT');
    const [row] = await app.admin<{ rows: number }[]>`select count(*)::int as rows from notification`;
    expect(row?.rows).toBe(0);
  });

  it('is only for who is told: not for the partner, those who run programs, others, or another organization', async () => {
    const { pair, happened, app } = telling;
    await happened('MESSAGE_SENT');
    const [{ id }] = (await newsOf(pair.learner)).news;
    const { guide, owner, manager, hr, trustContact, other, stranger } = pair;
    for (const client of [guide, owner, manager, hr, trustContact, other, stranger]) {
      expect(await newsOf(client)).toEqual({ news: [], unread: 0 });
      expect((await client.graphql('query ($id: ID!) { node(id: $id) { id } }', { id })).data).toEqual({
        node: null,
      });
      expect(await markRead(client, { notificationIds: [id] })).toMatchObject({ marked: [] });
      expect(await markRead(client)).toMatchObject({ marked: [], summary: { unread: 0 } });
      expect(await markUnread(client, [id])).toMatchObject({ marked: [] });
    }
    for (const client of [other, stranger])
      expect(await markRead(client, { relationshipId: pair.relationshipId })).toMatchObject({
        marked: null,
        errors: [{ code: 'NOT_FOUND', path: ['relationshipId'] }],
      });
    for (const answer of [
      await markRead(app.anonymous),
      await markUnread(app.anonymous, [id]),
      await choose(app.anonymous, {}),
    ])
      expect(answer).toMatchObject([{ extensions: { code: 'UNAUTHENTICATED' } }]);
    const asked = '{ notificationSummary { unread } notifications { edges { node { id } } } }';
    expect((await app.anonymous.graphql(asked)).errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED');
    expect((await newsOf(pair.learner)).unread).toBe(1);
  });
});

describe('marking as read', () => {
  it('takes what fits everything named, and is taken back by what it marked', async () => {
    const { pair, happened } = telling;
    await happened('MESSAGE_SENT');
    await happened('GOAL_SET');
    await happened('GOAL_CLOSED');
    const { relationshipId } = pair;
    const goals = { relationshipId, kinds: ['GOAL_SET', 'GOAL_CLOSED', 'GOAL_UPDATED'] };
    const first = await markRead(pair.learner, goals);
    expect(first).toMatchObject({ marked: [expect.any(String), expect.any(String)], summary: { unread: 1 } });
    expect(await markRead(pair.learner, goals)).toMatchObject({ marked: [], summary: { unread: 1 } });
    expect(await markUnread(pair.learner, first.marked)).toMatchObject({ summary: { unread: 3 } });
    expect(await markRead(pair.learner)).toMatchObject({ summary: { unread: 0 } });
    const tooMany = Array.from({ length: 501 }, () => first.marked[0]);
    expect(await markRead(pair.learner, { notificationIds: tooMany })).toMatchObject({
      errors: [{ code: 'INVALID', path: ['notificationIds'] }],
    });
  });
});

describe('what somebody chooses', () => {
  it('is kept topic by topic, also where two choices meet', async () => {
    const { pair } = telling;
    await Promise.all([
      choose(pair.learner, { choices: [{ topic: 'GOALS', way: 'OFF' }] }),
      choose(pair.learner, { choices: [{ topic: 'MESSAGES', way: 'MAIL_AT_ONCE' }] }),
    ]);
    const { preferences } = await choose(pair.learner, { digestHour: 17 });
    expect(preferences).toMatchObject({ quietFrom: '19:00', quietTo: '08:00', digestHour: 17 });
    expect(preferences.choices).toEqual(
      expect.arrayContaining([
        { topic: 'GOALS', way: 'OFF', customary: false },
        { topic: 'MESSAGES', way: 'MAIL_AT_ONCE', customary: false },
        { topic: 'SESSIONS', way: 'MAIL_AT_ONCE', customary: true },
      ]),
    );
    expect((await choose(pair.guide, {})).preferences.choices).toContainEqual({
      ...{ topic: 'GOALS', way: 'IN_APP', customary: true },
    });
  });

  it('is refused where the digest would come in quiet hours', async () => {
    expect(await choose(telling.pair.learner, { digestHour: 22 })).toMatchObject({
      preferences: null,
      errors: [{ code: 'INVALID', path: ['digestHour'] }],
    });
  });
});

describe('the bell', () => {
  const changes = 'subscription { notificationChanges { unread counts { kind count } } }';

  function follow(client: Pick<Client, 'cookie'>, address: string) {
    const headers = {
      origin: telling.app.config.publicUrl,
      ...(client.cookie ? { cookie: client.cookie } : {}),
    };
    const live = openLiveClient(address, headers);
    open.push(live);
    return { live, ...live.subscribe(changes) };
  }

  it('tells the open pages of one person at once, and those of nobody else', async () => {
    const { pair, app, happened } = telling;
    const url = await app.app.listen({ port: 0, host: '127.0.0.1' });
    const address = `${url.replace('http', 'ws')}/graphql`;
    const learner = follow(pair.learner, address);
    const guide = follow(pair.guide, address);
    const last = (page: typeof learner) => page.results.at(-1)?.data.notificationChanges;
    await until('both to see nothing', () => last(learner)?.unread === 0 && last(guide)?.unread === 0);
    await happened('MESSAGE_SENT');
    await until('the news', () => last(learner).unread === 1);
    expect(last(learner).counts).toEqual([{ kind: 'MESSAGE_SENT', count: 1 }]);
    await markRead(pair.learner);
    await until('it to be read', () => last(learner).unread === 0);
    await happened('GOAL_SET', { to: [pair.guide] });
    await until('the news of the guide', () => last(guide).unread === 1);
    expect(guide.results).toHaveLength(2);
    expect(await follow(app.anonymous, address).live.closed).toBe(4403);
  });
});
