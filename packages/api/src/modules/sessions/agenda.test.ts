import { beforeEach, describe, expect, it } from 'vitest';
import { agreeingPair } from '../../../test/agreeing.ts';
import { type Json, startTestApp, type TestApp } from '../../../test/app.ts';
import { openLiveClient } from '../../../test/live-client.ts';
import { refusals } from '../../../test/pairing.ts';
import { act, acted, plan, type RoomCast, readRoom, roomPair } from '../../../test/session-rooms.ts';
import { until } from '../../../test/until.ts';
import type { Clock } from '../../kernel/clock.ts';
import { clearRemoved } from './room-jobs.ts';

let clock: { at: Date } & Clock;
let app: TestApp;
let pair: RoomCast;
let of: { sessionId: string };
beforeEach(async () => {
  clock = { at: new Date('2026-11-24T09:00:00Z'), now: () => clock.at };
  app = await startTestApp({}, { clock });
  pair = await roomPair(app);
  of = { sessionId: pair.sessionId };
});
const canary = 'delegating the cedar project';
const texts = ({ agenda }: Json): string[] => agenda.map((item: Json) => item.text);
const add = (client: RoomCast['guide'], text: string, more = {}) =>
  acted(client, 'addAgendaItem', { ...of, text, ...more });

describe('an agenda', () => {
  it('is written by both, each point in the name of who put it there', async () => {
    await add(pair.guide, '  How the week went ');
    const room = await add(pair.learner, canary);
    expect(room.agenda).toMatchObject([
      { text: 'How the week went', addedBy: { id: pair.guide.id }, revision: 1, doneAt: null },
      { text: canary, addedBy: { id: pair.learner.id }, changedBy: { id: pair.learner.id } },
    ]);
    expect(await readRoom(pair.guide, pair.sessionId)).toMatchObject({ viewerCanPrepare: true });
  });

  it('loses no point where both write at once', async () => {
    const points = Array.from({ length: 8 }, (_, index) => `Point ${index}`);
    await Promise.all(points.map((text, index) => add(index % 2 ? pair.guide : pair.learner, text)));
    expect(texts(await readRoom(pair.guide, pair.sessionId)).sort()).toEqual(points);
  });

  it('does nothing twice for a repeated key', async () => {
    for (const text of ['First', 'First', 'Other words, same key'])
      await add(pair.guide, text, { idempotencyKey: 'one' });
    expect(texts(await readRoom(pair.guide, pair.sessionId))).toEqual(['First']);
  });

  it('tells who edited a point from old words, and changes nothing', async () => {
    const { agenda } = await add(pair.guide, 'First');
    const item = { agendaItemId: agenda[0].id, revision: 1 };
    await acted(pair.learner, 'editAgendaItem', { ...item, text: 'First, and why' });
    const late = await act(pair.guide, 'editAgendaItem', { ...item, text: 'First, shorter' });
    expect(refusals(late, 'editAgendaItem')).toEqual(['CONFLICT revision']);
    expect(late.data?.['editAgendaItem'].errors[0].message).toContain('Liam Learner');
    const [now] = (await readRoom(pair.guide, pair.sessionId)).agenda;
    expect(now).toMatchObject({
      text: 'First, and why',
      revision: 2,
      addedBy: { id: pair.guide.id },
      changedBy: { id: pair.learner.id },
    });
  });

  it('is ordered, ticked off and cleared by either, and a removal is taken back whole', async () => {
    for (const text of ['One', 'Two', 'Three']) await add(pair.guide, text);
    const [one, two] = (await readRoom(pair.guide, pair.sessionId)).agenda;
    expect(texts(await acted(pair.learner, 'moveAgendaItem', { agendaItemId: one.id, index: 9 }))).toEqual([
      'Two',
      'Three',
      'One',
    ]);
    const marked = await acted(pair.learner, 'markAgendaItem', { agendaItemId: two.id, done: true });
    expect(marked.agenda[0]).toMatchObject({ doneAt: '2026-11-24T09:00:00.000Z', revision: 1 });
    const gone = await acted(pair.learner, 'removeAgendaItem', { agendaItemId: two.id, removed: true });
    expect(texts(gone)).toEqual(['Three', 'One']);
    const stale = { agendaItemId: two.id, text: 'Too late', revision: 1 };
    expect(refusals(await act(pair.guide, 'editAgendaItem', stale), 'editAgendaItem')).toEqual([
      'CONFLICT revision',
    ]);
    const back = await acted(pair.learner, 'removeAgendaItem', { agendaItemId: two.id, removed: false });
    expect(back.agenda[0]).toMatchObject({ text: 'Two', addedBy: { id: pair.guide.id } });
    expect(back.agenda[0].doneAt).not.toBeNull();
  });

  it('deletes what was removed once that cannot be taken back any more, and nothing else', async () => {
    for (const text of ['One', 'Two']) await add(pair.guide, text);
    const [one, two] = (await readRoom(pair.guide, pair.sessionId)).agenda;
    const remove = (item: Json, removed: boolean) =>
      acted(pair.guide, 'removeAgendaItem', { agendaItemId: item.id, removed });
    const clear = (item: Json) => {
      const payload = { organizationId: pair.guide.organizationId, id: item.id };
      return clearRemoved(app.services.pools, { ...payload, removedAt: '2026-11-24T09:00:00.000Z' });
    };
    const rows = async () => (await app.admin`select id from agenda_item`).length;
    await remove(one, true);
    await remove(two, true);
    await remove(two, false);
    clock.at = new Date('2026-11-24T09:05:00Z');
    await remove(two, true);
    for (const item of [one, two, one]) await clear(item);
    expect(await rows()).toBe(1);
    expect(texts(await remove(two, false))).toEqual(['Two']);
    const late = await act(pair.guide, 'removeAgendaItem', { agendaItemId: one.id, removed: false });
    expect(refusals(late, 'removeAgendaItem')).toEqual(['NOT_FOUND agendaItemId']);
  });

  it('carries points over to the next session once, and says where they came from', async () => {
    for (const text of ['One', 'Two']) await add(pair.guide, text);
    const { agenda } = await readRoom(pair.learner, pair.sessionId);
    const input = { agendaItemIds: agenda.map((item: Json) => item.id) };
    const early = await act(pair.learner, 'carryOverAgendaItems', input);
    expect(refusals(early, 'carryOverAgendaItems')).toEqual(['WRONG_STATE']);
    await plan(pair.guide, pair.relationshipId, '2026-12-20');
    const next = await plan(pair.guide, pair.relationshipId, '2026-12-08');
    const carried = await acted(pair.learner, 'carryOverAgendaItems', input);
    await acted(pair.guide, 'carryOverAgendaItems', input);
    expect(carried).toMatchObject({ following: { id: next } });
    expect(carried.agenda).toMatchObject([{ carriedTo: { id: next } }, { carriedTo: { id: next } }]);
    const there = await readRoom(pair.guide, next);
    expect(there.agenda).toMatchObject([
      { text: 'One', carriedFrom: { id: pair.sessionId }, addedBy: { id: pair.learner.id } },
      { text: 'Two', carriedFrom: { id: pair.sessionId } },
    ]);
    await acted(pair.guide, 'removeAgendaItem', { agendaItemId: there.agenda[0].id, removed: true });
    const again = await acted(pair.guide, 'carryOverAgendaItems', { agendaItemIds: [agenda[0].id] });
    expect(texts(await readRoom(pair.guide, next))).toEqual(['Two', 'One']);
    expect(again.agenda[0].carriedTo).toEqual({ id: next });
    const foreign = { agendaItemIds: [agenda[0].id, there.agenda[1].id] };
    expect(refusals(await act(pair.guide, 'carryOverAgendaItems', foreign), 'carryOverAgendaItems')).toEqual([
      'NOT_FOUND agendaItemIds',
    ]);
  });

  it('reaches the open page of the other without its words', async () => {
    const url = await app.app.listen({ port: 0, host: '127.0.0.1' });
    const { cookie = '' } = pair.learner;
    const live = openLiveClient(`${url.replace('http', 'ws')}/graphql`, {
      cookie,
      origin: app.config.publicUrl,
    });
    const { results } = live.subscribe(
      'subscription ($id: ID!) { relationshipChanges(relationshipId: $id) { id } }',
      { id: pair.relationshipId },
    );
    await until('the present state', () => results.length === 1);
    await acted(pair.guide, 'addPrivateNote', { ...of, text: canary });
    await add(pair.guide, canary);
    await until('news', () => results.length > 1);
    expect(results).toHaveLength(2);
    expect(JSON.stringify(results)).not.toContain(canary);
    await live.client.dispose();
  });

  it('refuses what is empty, too long, too much or of a session that does not take place', async () => {
    const refused = async (text: string) =>
      refusals(await act(pair.guide, 'addAgendaItem', { ...of, text }), 'addAgendaItem');
    expect(await refused('   ')).toEqual(['INVALID text']);
    expect(await refused('x'.repeat(501))).toEqual(['INVALID text']);
    for (let index = 0; index < 50; index += 1) await add(pair.guide, `Point ${index}`);
    expect(await refused('One too many')).toEqual(['INVALID text']);
    await app.admin`update session set state = 'CANCELLED'`;
    expect(await refused('Never')).toEqual(['WRONG_STATE']);
    expect(await readRoom(pair.guide, pair.sessionId)).toMatchObject({ viewerCanPrepare: false });
  });
});

describe('what somebody takes away', () => {
  it('is said by each, read by both, and taken back', async () => {
    await acted(pair.learner, 'recordInsight', { ...of, text: canary });
    const both = await acted(pair.guide, 'recordInsight', { ...of, text: 'Wait longer.' });
    expect(both.insights).toHaveLength(2);
    expect(both.insights).toContainEqual({ text: canary, person: { id: pair.learner.id } });
    const left = await acted(pair.learner, 'recordInsight', { ...of, text: ' ' });
    expect(left.insights).toEqual([{ text: 'Wait longer.', person: { id: pair.guide.id } }]);
  });

  it('is told to the partner the first time only', async () => {
    for (const text of ['One', 'Two']) await acted(pair.learner, 'recordInsight', { ...of, text });
    const told = await app.admin`select data from pgboss.job where name = 'notifications.spread'
      and data->>'happening' = 'OUTCOME_RECORDED'`;
    expect(told).toHaveLength(1);
    expect(told[0]?.['data']).toMatchObject({ subjectId: pair.sessionId, personIds: [pair.guide.id] });
  });
});

describe('who works on an agenda', () => {
  it('is the two and nobody else, whatever is tried', async () => {
    const { agenda } = await add(pair.guide, canary);
    const item = { agendaItemId: agenda[0].id };
    const tries = [
      ['addAgendaItem', { ...of, text: 'Mine' }, 'sessionId'],
      ['editAgendaItem', { ...item, text: 'Mine', revision: 1 }, 'agendaItemId'],
      ['moveAgendaItem', { ...item, index: 0 }, 'agendaItemId'],
      ['markAgendaItem', { ...item, done: true }, 'agendaItemId'],
      ['removeAgendaItem', { ...item, removed: true }, 'agendaItemId'],
      ['carryOverAgendaItems', { agendaItemIds: [item.agendaItemId] }, 'agendaItemIds'],
      ['recordInsight', { ...of, text: 'Mine' }, 'sessionId'],
    ] as const;
    const strangers = [pair.owner, pair.manager, pair.hr, pair.trustContact, pair.other, pair.stranger];
    for (const [name, input, path] of tries) {
      for (const somebody of strangers)
        expect(refusals(await act(somebody, name, input), name), name).toEqual([`NOT_FOUND ${path}`]);
      expect(refusals(await act(app.anonymous, name, input), name)).toEqual(['UNAUTHENTICATED']);
    }
    const query = 'query ($id: ID!) { node(id: $id) { id ... on AgendaItem { text } } }';
    for (const somebody of strangers) {
      expect((await somebody.graphql(query, { id: item.agendaItemId })).data).toEqual({ node: null });
      expect(await readRoom(somebody, pair.sessionId)).toBeNull();
    }
    expect(texts(await readRoom(pair.learner, pair.sessionId))).toEqual([canary]);
  });

  it('waits for an agreement in force, and ends with the relationship', async () => {
    const { agenda } = await add(pair.guide, canary);
    await app.admin`update relationship set state = 'CLOSED'`;
    const marked = await act(pair.guide, 'markAgendaItem', { agendaItemId: agenda[0].id, done: true });
    expect(refusals(marked, 'markAgendaItem')).toEqual(['WRONG_STATE']);
    for (const name of ['addAgendaItem', 'recordInsight'])
      expect(refusals(await act(pair.guide, name, { ...of, text: 'Late' }), name)).toEqual(['WRONG_STATE']);
    expect(await readRoom(pair.guide, pair.sessionId)).toMatchObject({
      viewerCanPrepare: false,
      agenda: [{ text: canary }],
    });
  });
});

it('does not begin before both have signed', async () => {
  const fresh = await startTestApp({}, { clock });
  const agreeing = await agreeingPair(fresh);
  const note = { relationshipId: agreeing.relationshipId, text: 'Early' };
  for (const name of ['addPrivateNote', 'addSharedNote'])
    expect(refusals(await act(agreeing.guide, name, note), name)).toEqual(['WRONG_STATE']);
});
