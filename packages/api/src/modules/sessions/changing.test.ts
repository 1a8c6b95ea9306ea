import { beforeEach, describe, expect, it } from 'vitest';
import type { AgreeingCast } from '../../../test/agreeing.ts';
import { type Json, startTestApp } from '../../../test/app.ts';
import { done, refusals } from '../../../test/pairing.ts';
import { ask, asked, at, listed, readSession, workingPair } from '../../../test/sessions.ts';
import type { Clock } from '../../kernel/clock.ts';
import { extendSeries } from './index.ts';

const clock: { at: Date } & Clock = { at: new Date('2026-11-24T09:00:00Z'), now: () => clock.at };
const app = await startTestApp({}, { clock });
let pair: AgreeingCast;
let id: string;

async function begin(sessions: number | null = null) {
  await app.admin`truncate organization cascade`;
  clock.at = new Date('2026-11-24T09:00:00Z');
  pair = await workingPair(app, sessions);
  id = pair.relationshipId;
}
beforeEach(() => begin());

const plan = (date: string, more: object = {}) => asked(pair.guide, 'planSession', at(id, date, more));
const starts = (sessions: Json[]) => sessions.map(({ startsAt }) => startsAt.slice(0, 16));
const seen = ({ id: sessionId, revision }: Json) => ({ sessionId, revision });
const to = (session: Json, date: string, more: object = {}) => {
  const { relationshipId: _, ...when } = at(id, date, more);
  return { ...seen(session), ...when };
};

describe('moving', () => {
  it('is for either, keeps what it is called, and is seen by both', async () => {
    const session = await plan('2026-12-01', { words: { title: 'Delegating' } });
    const moved = await asked(pair.learner, 'changeSession', to(session, '2026-12-02', { time: '11:30' }));
    expect(moved).toMatchObject({
      startsAt: '2026-12-02T10:30:00.000Z',
      title: 'Delegating',
      lastStep: 'MOVED',
      changedBy: { id: pair.learner.id },
      revision: 2,
    });
    expect((await readSession(pair.guide, session.id)).startsAt).toBe(moved.startsAt);
  });

  it('says anew where it is without moving it', async () => {
    const session = await plan('2026-12-01');
    const words = { title: null, place: 'Room 4', link: null };
    const described = await asked(pair.learner, 'changeSession', to(session, '2026-12-01', { words }));
    expect(described).toMatchObject({ place: 'Room 4', lastStep: 'DESCRIBED' });
    expect((await readSession(pair.guide, session.id)).place).toBe('Room 4');
  });

  it('does nothing to what somebody has not seen, and says what happened', async () => {
    const session = await plan('2026-12-01');
    await asked(pair.learner, 'cancelSession', seen(session));
    const late = await ask(pair.guide, 'changeSession', to(session, '2026-12-02'));
    expect(refusals(late, 'changeSession')).toEqual(['CONFLICT revision']);
    expect(late.data?.['changeSession'].errors[0].message).toContain('Liam Learner cancelled this session');
  });

  it('and cancelling at the same moment never both happen', async () => {
    const session = await plan('2026-12-01');
    const answers = await Promise.all([
      ask(pair.guide, 'changeSession', to(session, '2026-12-02')),
      ask(pair.learner, 'cancelSession', seen(session)),
    ]);
    const refused = [...refusals(answers[0], 'changeSession'), ...refusals(answers[1], 'cancelSession')];
    expect(refused).toEqual(['CONFLICT revision']);
    const { state, startsAt, revision } = await readSession(pair.guide, session.id);
    expect(revision).toBe(2);
    expect([state, startsAt.slice(0, 10)]).toEqual(
      state === 'SCHEDULED' ? ['SCHEDULED', '2026-12-02'] : ['CANCELLED', '2026-12-01'],
    );
  });
});

describe('cancelling', () => {
  it('in time is cancelled, later than agreed is late, and one is told before', async () => {
    // By the template, a day before.
    const session = await plan('2026-12-01');
    clock.at = new Date('2026-11-30T09:00:00Z');
    expect(await readSession(pair.learner, session.id)).toMatchObject({
      cancelsLate: false,
      lateFrom: '2026-11-30T09:00:00.000Z',
    });
    clock.at = new Date('2026-11-30T09:00:01Z');
    expect((await readSession(pair.learner, session.id)).cancelsLate).toBe(true);
    const cancelled = await asked(pair.learner, 'cancelSession', seen(session));
    expect(cancelled).toMatchObject({ state: 'CANCELLED_LATE', cancelledBy: { id: pair.learner.id } });
    expect(await listed(pair.guide, id, 'PAST')).toMatchObject([{ id: session.id }]);
  });

  it('is not late for whoever has just planned it', async () => {
    const session = await plan('2026-11-25', { time: '08:00' });
    expect((await readSession(pair.learner, session.id)).cancelsLate).toBe(true);
    expect((await asked(pair.guide, 'cancelSession', seen(session))).state).toBe('CANCELLED');
  });

  it('is taken back by who cancelled only, and not twice', async () => {
    const session = await plan('2026-12-01');
    const cancelled = await asked(pair.guide, 'cancelSession', seen(session));
    expect(await listed(pair.guide, id, 'CANCELLED')).toHaveLength(1);
    expect(refusals(await ask(pair.learner, 'restoreSession', seen(cancelled)), 'restoreSession')).toEqual([
      'WRONG_STATE sessionId',
    ]);
    const restored = await asked(pair.guide, 'restoreSession', seen(cancelled));
    expect(restored).toMatchObject({ state: 'SCHEDULED', cancelledBy: null });
    expect(refusals(await ask(pair.guide, 'restoreSession', seen(restored)), 'restoreSession')).toEqual([
      'WRONG_STATE sessionId',
    ]);
  });
});

describe('a series', () => {
  const weekly = { rule: 'FREQ=WEEKLY;COUNT=4' };
  const [first, second, third, fourth] = [
    '2026-12-01T09:00',
    '2026-12-08T09:00',
    '2026-12-15T09:00',
    '2026-12-22T09:00',
  ];

  it('lets one of it be moved and cancelled, which stays with that one', async () => {
    await plan('2026-12-01', weekly);
    const [, two, three] = await listed(pair.guide, id);
    await asked(pair.learner, 'changeSession', to(two, '2026-12-09'));
    await asked(pair.learner, 'cancelSession', seen(three));
    expect(starts(await listed(pair.guide, id))).toEqual([first, '2026-12-09T09:00', fourth]);
    expect((await readSession(pair.guide, two.id)).occursAt).toBe('2026-12-08T09:00:00.000Z');
  });

  it('goes on differently from one of its sessions on, with the same sessions', async () => {
    await plan('2026-12-01', { ...weekly, words: { title: 'Weekly' } });
    const before = await listed(pair.guide, id);
    const change = { scope: 'FOLLOWING', rule: 'FREQ=WEEKLY;COUNT=2', time: '15:00' };
    await asked(pair.learner, 'changeSession', to(before[2], '2026-12-16', change));
    const after = await listed(pair.guide, id);
    expect(starts(after)).toEqual([first, second, '2026-12-16T14:00', '2026-12-23T14:00']);
    expect(after.map((one) => one.id)).toEqual(before.map((one) => one.id));
    expect(after.map((one) => one.title)).toEqual(Array.from({ length: 4 }, () => 'Weekly'));
    expect(after[0].series).toMatchObject({ goesOn: false, upcoming: 2 });
    expect(after[3].series).toMatchObject({ upcoming: 2, rule: 'FREQ=WEEKLY;COUNT=2' });
  });

  it('as a whole keeps what was cancelled cancelled, and what is over as it is', async () => {
    await plan('2026-12-01', weekly);
    const [one, two, three] = await listed(pair.guide, id);
    await asked(pair.guide, 'cancelSession', seen(three));
    clock.at = new Date('2026-12-02T09:00:00Z');
    const change = { scope: 'ALL', rule: 'FREQ=WEEKLY;COUNT=3', time: '08:00' };
    await asked(pair.guide, 'changeSession', to(two, '2026-12-08', change));
    expect(starts(await listed(pair.guide, id))).toEqual(['2026-12-08T07:00', '2026-12-22T07:00']);
    expect((await readSession(pair.guide, one.id)).startsAt).toBe('2026-12-01T09:00:00.000Z');
    expect(starts(await listed(pair.guide, id, 'CANCELLED'))).toEqual(['2026-12-15T07:00']);
  });

  it('that becomes shorter cancels what is left over, and longer plans more', async () => {
    await plan('2026-12-01', weekly);
    const [one] = await listed(pair.guide, id);
    await asked(
      pair.guide,
      'changeSession',
      to(one, '2026-12-01', { scope: 'ALL', rule: 'FREQ=WEEKLY;COUNT=2' }),
    );
    expect(starts(await listed(pair.guide, id))).toEqual([first, second]);
    const [again] = await listed(pair.guide, id);
    await asked(
      pair.guide,
      'changeSession',
      to(again, '2026-12-01', { scope: 'ALL', rule: 'FREQ=WEEKLY;COUNT=3' }),
    );
    expect(starts(await listed(pair.guide, id))).toEqual([first, second, third]);
  });

  it('says anew what all of it is called, also where one had words of its own', async () => {
    await plan('2026-12-01', { ...weekly, words: { title: 'Weekly' } });
    const [, two] = await listed(pair.guide, id);
    await asked(pair.guide, 'changeSession', to(two, '2026-12-08', { words: { title: 'Special' } }));
    const [one] = await listed(pair.guide, id);
    const change = { scope: 'ALL', rule: weekly.rule, words: { title: 'Every week' } };
    await asked(pair.learner, 'changeSession', to(one, '2026-12-01', change));
    const titles = (await listed(pair.guide, id)).map(({ title }) => title);
    expect(titles).toEqual(Array.from({ length: 4 }, () => 'Every week'));
  });

  it('is over from one of its sessions on, and goes on when that is taken back', async () => {
    await plan('2026-12-01', { rule: 'FREQ=WEEKLY' });
    const before = await listed(pair.guide, id);
    const cancelled = await asked(pair.guide, 'cancelSession', { ...seen(before[2]), scope: 'FOLLOWING' });
    const left = await listed(pair.guide, id);
    expect(starts(left)).toEqual([first, second]);
    expect(left[0].series.goesOn).toBe(false);
    clock.at = new Date('2026-11-24T09:05:00Z');
    await asked(pair.guide, 'restoreSession', seen(cancelled));
    const after = await listed(pair.guide, id);
    expect(starts(after)).toEqual(starts(before));
    expect(after[0].series.goesOn).toBe(true);
  });

  it.each([
    ['of no series', {}, { scope: 'ALL', rule: 'FREQ=WEEKLY' }, 'INVALID scope'],
    ['without a rule', weekly, { scope: 'ALL' }, 'INVALID rule'],
  ])('is refused %s', async (_, planned, change, refusal) => {
    const session = await plan('2026-12-01', planned);
    const answer = await ask(pair.guide, 'changeSession', to(session, '2026-12-02', change));
    expect(refusals(answer, 'changeSession')).toEqual([refusal]);
  });

  it('is not changed from a session on that has begun', async () => {
    await plan('2026-12-01', weekly);
    const [one] = await listed(pair.guide, id);
    clock.at = new Date('2026-12-01T09:30:00Z');
    const change = { scope: 'FOLLOWING', rule: weekly.rule };
    const answer = await ask(pair.guide, 'changeSession', to(one, '2026-12-02', change));
    expect(refusals(answer, 'changeSession')).toEqual(['WRONG_STATE scope']);
  });

  it('within an allowance may change its length within what is left', async () => {
    await begin(4);
    await plan('2026-12-01', weekly);
    const [one] = await listed(pair.guide, id);
    const change = (count: number) =>
      ask(
        pair.guide,
        'changeSession',
        to(one, '2026-12-01', { scope: 'ALL', rule: `FREQ=WEEKLY;COUNT=${count}` }),
      );
    expect(refusals(await change(5), 'changeSession')).toEqual(['WRONG_STATE rule']);
    expect(refusals(await change(4), 'changeSession')).toEqual([]);
  });
});

describe('planning ahead', () => {
  const extend = () =>
    extendSeries(
      app.services.pools,
      app.services.platform,
      { organizationId: pair.guide.organizationId },
      new AbortController().signal,
    );

  it('goes on week by week, once, and not where the series or the relationship is over', async () => {
    await plan('2026-12-01', { rule: 'FREQ=WEEKLY' });
    const planned = await listed(pair.guide, id);
    await extend();
    expect(await listed(pair.guide, id)).toHaveLength(planned.length);
    clock.at = new Date('2026-12-08T09:00:00Z');
    await Promise.all([extend(), extend()]);
    const all = [...(await listed(pair.guide, id)), ...(await listed(pair.guide, id, 'PAST'))];
    expect(all).toHaveLength(planned.length + 1);
    const [next] = await listed(pair.guide, id);
    await asked(pair.guide, 'cancelSession', { ...seen(next), scope: 'ALL' });
    clock.at = new Date('2027-02-08T09:00:00Z');
    await extend();
    expect(await listed(pair.guide, id)).toEqual([]);
  });

  it('keeps what was moved or cancelled, and stops with the relationship', async () => {
    await plan('2026-12-01', { rule: 'FREQ=WEEKLY' });
    const [, two] = await listed(pair.guide, id);
    await asked(pair.guide, 'cancelSession', seen(two));
    clock.at = new Date('2026-12-20T09:00:00Z');
    await extend();
    expect(starts(await listed(pair.guide, id, 'CANCELLED'))).toEqual(['2026-12-08T09:00']);
    const close = `mutation ($input: StartClosingInput!) { startClosing(input: $input) { relationship { state } errors { code message path } } }`;
    done(
      await pair.guide.graphql(close, { input: { relationshipId: id, kind: 'GOOD_ENDING' } }),
      'startClosing',
      'relationship',
    );
    const words = `mutation ($input: SaveClosingWordsInput!) { saveClosingWords(input: $input) { relationship { state } errors { code message path } } }`;
    for (const one of [pair.guide, pair.learner])
      done(
        await one.graphql(words, {
          input: { relationshipId: id, reached: 'Much.', learned: '', thanks: '', share: true },
        }),
        'saveClosingWords',
        'relationship',
      );
    expect(await listed(pair.guide, id)).toEqual([]);
    clock.at = new Date('2027-02-20T09:00:00Z');
    await extend();
    expect(await listed(pair.guide, id)).toEqual([]);
  });
});
