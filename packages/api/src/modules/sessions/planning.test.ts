import { beforeEach, describe, expect, it } from 'vitest';
import { type AgreeingCast, agreeingPair } from '../../../test/agreeing.ts';
import { type Json, startTestApp } from '../../../test/app.ts';
import { refusals } from '../../../test/pairing.ts';
import { ask, asked, at, listed, readSession, secondPair, workingPair } from '../../../test/sessions.ts';
import type { Clock } from '../../kernel/clock.ts';
import { newId } from '../../kernel/ids.ts';

const clock: { at: Date } & Clock = { at: new Date('2026-11-24T09:00:00Z'), now: () => clock.at };
const app = await startTestApp({}, { clock });
let pair: AgreeingCast;
let id: string;

/** Empties the database first: a cast has the short names of its organizations to itself. */
async function alone<T>(make: () => Promise<T>): Promise<T> {
  await app.admin`truncate organization cascade`;
  return make();
}

beforeEach(async () => {
  clock.at = new Date('2026-11-24T09:00:00Z');
  pair = await alone(() => workingPair(app));
  id = pair.relationshipId;
});

const starts = (sessions: Json[]) => sessions.map(({ startsAt }) => startsAt);

describe('planning', () => {
  it('is for either of the two, and both see it with its words', async () => {
    const words = { title: 'First look', place: '', link: 'https://meet.example/cedar' };
    const planned = await asked(pair.learner, 'planSession', at(id, '2026-12-01', { words }));
    expect(planned).toMatchObject({
      startsAt: '2026-12-01T09:00:00.000Z',
      endsAt: '2026-12-01T10:00:00.000Z',
      state: 'SCHEDULED',
      title: 'First look',
      place: null,
      link: 'https://meet.example/cedar',
      plannedBy: { id: pair.learner.id },
    });
    expect(await listed(pair.guide, id)).toMatchObject([{ id: planned.id, title: 'First look' }]);
    expect(await readSession(pair.guide, planned.id)).toMatchObject({ viewerCanCancel: true });
  });

  it('stores no word of it in the clear', async () => {
    const words = { title: 'canary in the cedar room', place: null, link: null };
    await asked(pair.guide, 'planSession', at(id, '2026-12-01', { words }));
    await asked(pair.guide, 'planSession', at(id, '2026-12-02', { words, rule: 'FREQ=WEEKLY;COUNT=2' }));
    const rows = await app.admin<{ row: string }[]>`
      select t::text as row from session_words t union all select t::text from session_series t union all select t::text from session t`;
    expect(rows.length).toBe(5);
    expect(rows.filter(({ row }) => row.includes('canary'))).toEqual([]);
  });

  it('is repeated by the same key without a second session', async () => {
    const input = at(id, '2026-12-01', { idempotencyKey: 'one' });
    const first = await asked(pair.guide, 'planSession', input);
    const again = await asked(pair.guide, 'planSession', input);
    expect(again.id).toBe(first.id);
    expect(await listed(pair.guide, id)).toHaveLength(1);
  });

  it.each([
    ['a time that the clocks skip', { date: '2027-03-28', time: '02:30' }, 'INVALID time'],
    ['no time', { time: '25:00' }, 'INVALID time'],
    ['an unknown zone', { timeZone: 'Europe/Atlantis' }, 'INVALID timeZone'],
    ['no length', { minutes: 0 }, 'INVALID minutes'],
    ['a rule by the hour', { rule: 'FREQ=HOURLY' }, 'INVALID rule'],
    ['a rule that leads nowhere', { rule: 'FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=31' }, 'INVALID rule'],
    ['an address of another kind', { words: { link: 'javascript:alert(1)' } }, 'INVALID words.link'],
  ])('refuses %s', async (_, more, refusal) => {
    expect(refusals(await ask(pair.guide, 'planSession', at(id, '2026-12-01', more)), 'planSession')).toEqual(
      [refusal],
    );
  });

  it('keeps a weekly series at ten in Berlin over the change of the clocks', async () => {
    await asked(pair.guide, 'planSession', at(id, '2027-03-16', { rule: 'FREQ=WEEKLY;COUNT=4' }));
    expect(starts(await listed(pair.learner, id))).toEqual([
      '2027-03-16T09:00:00.000Z',
      '2027-03-23T09:00:00.000Z',
      '2027-03-30T08:00:00.000Z',
      '2027-04-06T08:00:00.000Z',
    ]);
  });

  it('leaves the instants alone when somebody moves to another zone', async () => {
    await asked(pair.guide, 'planSession', at(id, '2027-03-16', { rule: 'FREQ=WEEKLY;COUNT=2' }));
    await app.admin`update person set time_zone = 'America/New_York'`;
    expect(starts(await listed(pair.guide, id))).toEqual([
      '2027-03-16T09:00:00.000Z',
      '2027-03-23T09:00:00.000Z',
    ]);
  });

  it('warns of one’s own other sessions only', async () => {
    const second = await secondPair(pair);
    const first = await asked(pair.learner, 'planSession', at(id, '2026-12-01'));
    const other = await asked(
      pair.guide,
      'planSession',
      at(second.relationshipId, '2026-12-01', { time: '10:30' }),
    );
    expect(other.overlaps).toEqual([{ id: first.id }]);
    expect((await readSession(pair.guide, first.id)).overlaps).toEqual([{ id: other.id }]);
    expect((await readSession(pair.learner, first.id)).overlaps).toEqual([]);
    await asked(pair.guide, 'planSession', at(second.relationshipId, '2026-12-01', { time: '11:00' }));
    expect((await readSession(pair.guide, first.id)).overlaps).toEqual([{ id: other.id }]);
  });
});

describe('looking before planning', () => {
  const preview = async (variables: object) => {
    const answer = await pair.guide.graphql(
      `query ($id: ID!, $date: Date!, $time: String!, $rule: String) { relationship(id: $id) {
        sessionPreview(date: $date, time: $time, timeZone: "Europe/Berlin", minutes: 60, rule: $rule) {
          problem total twice sessions { startsAt overlaps { id } } } } }`,
      { id, time: '10:00', ...variables },
    );
    return answer.data?.['relationship'].sessionPreview;
  };

  it('shows the first sessions and plans nothing', async () => {
    const planned = await asked(pair.guide, 'planSession', at(id, '2026-12-08'));
    const shown = await preview({ date: '2026-12-01', rule: 'FREQ=WEEKLY' });
    expect(shown.sessions).toHaveLength(12);
    expect(shown.total).toBeNull();
    expect(shown.sessions[1].overlaps).toEqual([{ id: planned.id }]);
    expect(await listed(pair.guide, id)).toHaveLength(1);
  });

  it('says why something cannot be planned, and that a time comes twice', async () => {
    expect((await preview({ date: '2027-03-28', time: '02:30' })).problem).toContain('no such time');
    expect((await preview({ date: '2026-10-25', time: '02:30' })).twice).toBe(true);
  });
});

describe('what the agreement leaves', () => {
  it('is counted, and nothing is planned beyond it', async () => {
    const coached = await alone(() => workingPair(app, 3));
    const of = coached.relationshipId;
    await asked(coached.guide, 'planSession', at(of, '2026-12-01', { rule: 'FREQ=WEEKLY;COUNT=2' }));
    const allowance = async () =>
      (
        await coached.learner.graphql(
          'query ($id: ID!) { relationship(id: $id) { sessionAllowance { held of left planned plannable } } }',
          { id: of },
        )
      ).data?.['relationship'].sessionAllowance;
    expect(await allowance()).toEqual({ held: 0, of: 3, left: 3, planned: 2, plannable: 1 });
    const endless = await ask(coached.guide, 'planSession', at(of, '2027-01-01', { rule: 'FREQ=WEEKLY' }));
    expect(refusals(endless, 'planSession')).toEqual(['WRONG_STATE rule']);
    expect(endless.data?.['planSession'].errors[0].message).toContain('leaves 1 more');
    await asked(coached.guide, 'planSession', at(of, '2027-01-01'));
    const beyond = await ask(coached.learner, 'planSession', at(of, '2027-01-02'));
    expect(beyond.data?.['planSession'].errors[0].message).toContain('agree on more sessions');
  });

  it('is not overdrawn by two who plan the last one at once', async () => {
    const coached = await alone(() => workingPair(app, 1));
    const answers = await Promise.all(
      [coached.guide, coached.learner].map((one, day) =>
        ask(one, 'planSession', at(coached.relationshipId, `2026-12-0${day + 1}`)),
      ),
    );
    expect(answers.flatMap((answer) => refusals(answer, 'planSession'))).toEqual(['WRONG_STATE']);
  });
});

describe('who plans and sees', () => {
  it('are the two only, under an agreement in force', async () => {
    const { id: sessionId, revision } = await asked(pair.guide, 'planSession', at(id, '2026-12-01'));
    const { relationshipId: _, ...when } = at(id, '2026-12-02');
    const tries: [string, object][] = [
      ['changeSession', { sessionId, revision, ...when }],
      ['cancelSession', { sessionId, revision }],
      ['restoreSession', { sessionId, revision }],
      ['sayAttendance', { sessionId, word: 'HELD' }],
    ];
    for (const staff of [pair.manager, pair.owner])
      expect(refusals(await ask(staff, 'planSession', at(id, '2026-12-02')), 'planSession')).toEqual([
        'NOT_ALLOWED',
      ]);
    const everybody = [pair.manager, pair.owner, pair.other, pair.hr, pair.trustContact, pair.stranger];
    for (const one of everybody) {
      for (const [name, input] of tries)
        expect(refusals(await ask(one, name, input), name)).toEqual(['NOT_FOUND sessionId']);
      expect(await readSession(one, sessionId)).toBeNull();
    }
    for (const one of [pair.other, pair.hr, pair.trustContact, pair.stranger])
      expect(refusals(await ask(one, 'planSession', at(id, '2026-12-02')), 'planSession')).toEqual([
        'NOT_FOUND relationshipId',
      ]);
    for (const [name, input] of [...tries, ['planSession', at(id, '2026-12-02')] as const])
      expect(refusals(await ask(app.anonymous, name, input), name)).toEqual(['UNAUTHENTICATED']);
    const unsigned = await alone(() => agreeingPair(app));
    const early = await ask(unsigned.guide, 'planSession', at(unsigned.relationshipId, '2026-12-02'));
    expect(refusals(early, 'planSession')).toEqual(['WRONG_STATE']);
  });

  it('staff learn how many there are, and never when or what', async () => {
    await asked(pair.guide, 'planSession', at(id, '2026-12-01'));
    const query = `query ($id: ID!) { relationship(id: $id) { sessionCounts { held planned } sessions { edges { cursor } }
      sessionAllowance { held } usualSessionMinutes viewerCanPlanSession
      sessionPreview(date: "2026-12-01", time: "10:00", timeZone: "UTC", minutes: 60) { total } } }`;
    for (const staff of [pair.manager, pair.owner])
      expect((await staff.graphql(query, { id })).data?.['relationship']).toEqual({
        sessionCounts: { held: 0, planned: 1 },
        sessions: null,
        sessionAllowance: null,
        usualSessionMinutes: null,
        viewerCanPlanSession: false,
        sessionPreview: null,
      });
  });

  it('ids of nothing are answered like hidden ones', async () => {
    expect(await readSession(pair.guide, newId('ses'))).toBeNull();
    expect(await readSession(pair.guide, 'ses_nonsense')).toBeNull();
  });
});

describe('lists of one’s own', () => {
  it('go over all relationships, in order of the start', async () => {
    const query =
      '{ upcomingSessions(first: 5) { edges { node { id } } } sessionsToConfirm(first: 5) { edges { node { id } } } }';
    const later = await asked(pair.guide, 'planSession', at(id, '2026-12-03'));
    const sooner = await asked(pair.learner, 'planSession', at(id, '2026-12-01'));
    const over = await asked(pair.learner, 'planSession', at(id, '2026-11-20'));
    const read = async (client: typeof pair.guide) => {
      const { data } = await client.graphql(query);
      const ids = (name: string) => data?.[name].edges.map(({ node }: Json) => node.id);
      return [ids('upcomingSessions'), ids('sessionsToConfirm')];
    };
    expect(await read(pair.guide)).toEqual([[sooner.id, later.id], [over.id]]);
    await asked(pair.guide, 'sayAttendance', { sessionId: over.id, word: 'HELD' });
    expect(await read(pair.guide)).toEqual([[sooner.id, later.id], []]);
    expect(await read(pair.learner)).toEqual([[sooner.id, later.id], [over.id]]);
    expect(await read(pair.manager)).toEqual([[], []]);
  });
});
