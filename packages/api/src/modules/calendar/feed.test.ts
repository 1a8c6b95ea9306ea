import { beforeEach, describe, expect, it } from 'vitest';
import { type AgreeingCast, agreeingPair } from '../../../test/agreeing.ts';
import { type Client, type Json, startTestApp } from '../../../test/app.ts';
import { makeFeed, readCalendar } from '../../../test/calendar.ts';
import { refusals } from '../../../test/pairing.ts';
import { ask, asked, at, workingPair } from '../../../test/sessions.ts';
import type { Clock } from '../../kernel/clock.ts';

const lines: string[] = [];
const clock: { at: Date } & Clock = { at: new Date('2026-10-01T09:00:00Z'), now: () => clock.at };
const app = await startTestApp(
  { LOG_LEVEL: 'debug' },
  { clock, logTo: { write: (line) => void lines.push(line) } },
);
let pair: AgreeingCast;

beforeEach(async () => {
  await app.admin`truncate organization cascade`;
  clock.at = new Date('2026-10-01T09:00:00Z');
  pair = await workingPair(app);
});

const canary = 'Kanarienvogel';
const words = { title: canary, place: canary, link: `https://${canary}.example.test/` };
const plan = (date: string, more: object = {}) =>
  asked(pair.guide, 'planSession', at(pair.relationshipId, date, { words, ...more }));
const get = (path: string, headers: Record<string, string> = {}) => app.app.inject({ url: path, headers });
const read = async (path: string) => readCalendar((await get(path)).body);
const seen = ({ id: sessionId, revision }: Json) => ({ sessionId, revision });
const revoke = (client: Client, calendarFeedId: string) =>
  client.graphql(
    `mutation ($input: RevokeCalendarFeedInput!) { revokeCalendarFeed(input: $input) {
      calendarFeed { id } errors { code message path } } }`,
    { input: { calendarFeedId } },
  );
const feedOf = async (client: Client) => (await client.graphql('{ calendarFeed { id lastUsedAt } }')).data;

describe('a calendar feed', () => {
  it('has every session as a calendar program reads it, and nothing of what it is about', async () => {
    const session = await plan('2026-10-06');
    const { path } = await makeFeed(pair.learner);
    const answer = await get(path);
    expect(answer.headers).toMatchObject({
      'content-type': 'text/calendar; charset=utf-8',
      'cache-control': 'private, no-store',
    });
    expect(answer.body).not.toMatch(new RegExp(canary, 'i'));
    expect(readCalendar(answer.body)).toEqual({
      method: null,
      entries: [
        {
          uid: `${session.id}@localhost`,
          summary: 'Session with Grace Guide',
          start: '2026-10-06T08:00:00.000Z',
          end: '2026-10-06T09:00:00.000Z',
          sequence: 0,
          status: 'CONFIRMED',
          url: `${app.config.publicUrl}/sessions/${session.id}`,
          attendee: null,
          organizer: null,
        },
      ],
    });
    expect((await read((await makeFeed(pair.guide)).path)).entries).toMatchObject([
      { summary: 'Session with Liam Learner' },
    ]);
  });

  it('keeps a series at its time on the wall when the clocks change', async () => {
    await plan('2026-10-20', { rule: 'FREQ=WEEKLY;COUNT=2' });
    const { entries } = await read((await makeFeed(pair.guide)).path);
    expect(entries.map(({ start }) => start)).toEqual([
      '2026-10-20T08:00:00.000Z',
      '2026-10-27T09:00:00.000Z',
    ]);
  });

  it('follows what is moved and cancelled, under the same name and with a higher number', async () => {
    const session = await plan('2026-10-06');
    const { path } = await makeFeed(pair.guide);
    const { relationshipId: _, ...when } = at(pair.relationshipId, '2026-10-07', { minutes: 90 });
    const moved = await asked(pair.learner, 'changeSession', { ...seen(session), ...when });
    const uid = `${session.id}@localhost`;
    expect((await read(path)).entries).toMatchObject([
      { uid, sequence: 1, start: '2026-10-07T08:00:00.000Z', end: '2026-10-07T09:30:00.000Z' },
    ]);
    await asked(pair.learner, 'cancelSession', seen(moved));
    expect((await read(path)).entries).toMatchObject([{ uid, sequence: 2, status: 'CANCELLED' }]);
  });

  it('goes back ninety days', async () => {
    await plan('2026-10-06');
    const { path } = await makeFeed(pair.guide);
    clock.at = new Date('2027-01-04T07:59:00Z');
    expect((await read(path)).entries).toHaveLength(1);
    clock.at = new Date('2027-01-04T08:01:00Z');
    expect((await read(path)).entries).toEqual([]);
  });

  it('is sent again only where it has changed', async () => {
    await plan('2026-10-06');
    const { path } = await makeFeed(pair.guide);
    const { etag = '' } = (await get(path)).headers;
    const again = await get(path, { 'if-none-match': String(etag) });
    expect([again.statusCode, again.body]).toEqual([304, '']);
    await plan('2026-10-13');
    expect((await get(path, { 'if-none-match': String(etag) })).statusCode).toBe(200);
  });

  it('says when it was last read', async () => {
    const { path, id } = await makeFeed(pair.guide);
    expect(await feedOf(pair.guide)).toEqual({ calendarFeed: { id, lastUsedAt: null } });
    await get(path);
    clock.at = new Date('2026-10-01T09:04:00Z');
    await get(path);
    const first = '2026-10-01T09:00:00.000Z';
    expect(await feedOf(pair.guide)).toEqual({ calendarFeed: { id, lastUsedAt: first } });
    clock.at = new Date('2026-10-01T09:06:00Z');
    await get(path);
    const later = '2026-10-01T09:06:00.000Z';
    expect(await feedOf(pair.guide)).toEqual({ calendarFeed: { id, lastUsedAt: later } });
  });

  it('leaves its secret in no log and no table', async () => {
    const { path } = await makeFeed(pair.guide);
    const [secret = ''] = /[\w-]{43}/.exec(path) ?? [];
    lines.length = 0;
    await get(path);
    await get(`${path}x`);
    expect(lines.some((line) => line.includes('/v1/calendar/…'))).toBe(true);
    expect(lines.filter((line) => line.includes(secret))).toEqual([]);
    const rows = await app.admin<{ row: string }[]>`select f::text as row from calendar_feed f`;
    expect(rows).toHaveLength(1);
    expect(rows.filter(({ row }) => row.includes(secret))).toEqual([]);
  });
});

describe('an address that is not good (any more)', () => {
  const answerTo = async (path: string) => {
    const { statusCode, body } = await get(path);
    return { statusCode, body: body.replace(/req_[0-9a-f-]{36}/, 'req') };
  };

  it('is answered alike, whether revoked, replaced, of somebody who left, or never made', async () => {
    const nothing = await answerTo(`/v1/calendar/${'x'.repeat(43)}.ics`);
    expect(nothing.statusCode).toBe(404);
    const revoked = await makeFeed(pair.guide);
    expect((await get(revoked.path)).statusCode).toBe(200);
    expect(refusals(await revoke(pair.guide, revoked.id), 'revokeCalendarFeed')).toEqual([]);
    expect(await answerTo(revoked.path)).toEqual(nothing);
    expect(await feedOf(pair.guide)).toEqual({ calendarFeed: null });
    const [replaced, present] = [await makeFeed(pair.guide), await makeFeed(pair.guide)];
    expect(await answerTo(replaced.path)).toEqual(nothing);
    expect((await get(present.path)).statusCode).toBe(200);
    await app.admin`update person set active = false where name = 'Grace Guide'`;
    expect(await answerTo(present.path)).toEqual(nothing);
  });

  it('made in two windows at once leaves one that works', async () => {
    const both = await Promise.all([makeFeed(pair.guide), makeFeed(pair.guide)]);
    const statuses = await Promise.all(both.map(async ({ path }) => (await get(path)).statusCode));
    expect(statuses.sort()).toEqual([200, 404]);
  });

  it('is refused to who tries too many', async () => {
    const from = { remoteAddress: '192.0.2.7', url: `/v1/calendar/${'y'.repeat(43)}.ics` };
    const answers = await Promise.all(Array.from({ length: 121 }, () => app.app.inject(from)));
    expect(answers.filter(({ statusCode }) => statusCode === 429)).toHaveLength(1);
  });
});

describe('a feed is its person’s alone', () => {
  it('nobody else sees or revokes it, and it holds nobody else’s sessions', async () => {
    await plan('2026-10-06');
    const { id, path } = await makeFeed(pair.guide);
    const { learner, owner, manager, hr, trustContact, other, stranger } = pair;
    for (const client of [learner, owner, manager, hr, trustContact, other, stranger]) {
      expect(await feedOf(client)).toEqual({ calendarFeed: null });
      expect(refusals(await revoke(client, id), 'revokeCalendarFeed')).toEqual(['NOT_FOUND calendarFeedId']);
    }
    for (const client of [owner, manager, other, stranger])
      expect((await read((await makeFeed(client)).path)).entries).toEqual([]);
    expect((await read(path)).entries).toHaveLength(1);
  });

  it('needs a session to be made, seen or revoked', async () => {
    const { id } = await makeFeed(pair.guide);
    const answers = [
      await app.anonymous.graphql('{ calendarFeed { id } }'),
      await app.anonymous.graphql('mutation { createCalendarFeed { address } }'),
      await revoke(app.anonymous, id),
    ];
    for (const { errors } of answers) expect(errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED');
  });

  it('is there without an agreement too, and empty then', async () => {
    await app.admin`truncate organization cascade`;
    const agreeing = await agreeingPair(app);
    const planned = await ask(agreeing.guide, 'planSession', at(agreeing.relationshipId, '2026-10-06'));
    expect(refusals(planned, 'planSession')).toHaveLength(1);
    expect((await read((await makeFeed(agreeing.guide)).path)).entries).toEqual([]);
  });
});

describe('one session as a file', () => {
  it('is for its two people, without a word of what it is about', async () => {
    const session = await plan('2026-10-06');
    const url = `/v1/sessions/${session.id}/session.ics`;
    for (const client of [pair.guide, pair.learner]) {
      const { statusCode, body } = await client.request({ url });
      expect(statusCode).toBe(200);
      expect(body).not.toMatch(new RegExp(canary, 'i'));
      expect(readCalendar(body).entries).toMatchObject([{ uid: `${session.id}@localhost` }]);
    }
    const { owner, manager, hr, trustContact, other, stranger } = pair;
    for (const client of [owner, manager, hr, trustContact, other, stranger])
      expect((await client.request({ url })).statusCode).toBe(404);
    expect((await app.anonymous.request({ url })).statusCode).toBe(401);
  });
});
