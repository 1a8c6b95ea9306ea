import { beforeEach, describe, expect, it } from 'vitest';
import type { AgreeingCast } from '../../../test/agreeing.ts';
import { startTestApp } from '../../../test/app.ts';
import { refusals } from '../../../test/pairing.ts';
import { ask, asked, at, readSession, workingPair } from '../../../test/sessions.ts';
import { withWorker } from '../../db/transactions.ts';
import type { Clock } from '../../kernel/clock.ts';
import { parseId } from '../../kernel/ids.ts';
import { recordNudges } from '../agreements/index.ts';
import { meetingsOf, settleAttendance } from './index.ts';

const clock: { at: Date } & Clock = { at: new Date('2026-11-24T09:00:00Z'), now: () => clock.at };
const app = await startTestApp({}, { clock });
let pair: AgreeingCast;
let sessionId: string;

beforeEach(async () => {
  await app.admin`truncate organization cascade`;
  clock.at = new Date('2026-11-24T09:00:00Z');
  pair = await workingPair(app, 3);
  sessionId = (await asked(pair.guide, 'planSession', at(pair.relationshipId, '2026-12-01'))).id;
  clock.at = new Date('2026-12-01T10:00:00Z');
});

const say = (who: 'guide' | 'learner', word: string) =>
  asked(pair[who], 'sayAttendance', { sessionId, word });
const refused = async (who: 'guide' | 'learner', word: string) =>
  refusals(await ask(pair[who], 'sayAttendance', { sessionId, word }), 'sayAttendance');
const settle = () =>
  settleAttendance(
    app.services.pools,
    app.services.platform,
    { organizationId: pair.guide.organizationId },
    new AbortController().signal,
  );
const happenings = async () =>
  (
    await app.admin<{ happening: string }[]>`
      select data ->> 'happening' as happening from pgboss.job where name = 'notifications.spread' order by created_on`
  )
    .map(({ happening }) => happening)
    .filter((happening) => happening.startsWith('ATTENDANCE'));

describe('attendance', () => {
  it('is settled as soon as both say the same', async () => {
    expect(await say('learner', 'HELD')).toMatchObject({
      state: 'SCHEDULED',
      attendance: { standing: 'SAID', learnerSays: 'HELD', objectUntil: '2026-12-08T10:00:00.000Z' },
    });
    expect(await say('guide', 'HELD')).toMatchObject({
      state: 'HELD',
      attendance: { standing: 'SETTLED', settledAs: 'HELD', objectUntil: null },
      viewerMaySay: [],
      viewerCanCancel: false,
    });
    expect(await refused('learner', 'BOTH_ABSENT')).toEqual(['WRONG_STATE sessionId']);
    const query = 'query ($id: ID!) { relationship(id: $id) { sessionCounts { held planned } } }';
    const counted = await pair.manager.graphql(query, { id: pair.relationshipId });
    expect(counted.data?.['relationship'].sessionCounts).toEqual({ held: 1, planned: 0 });
  });

  it('says who did not come', async () => {
    await say('guide', 'LEARNER_ABSENT');
    expect(await say('learner', 'LEARNER_ABSENT')).toMatchObject({
      state: 'NO_SHOW',
      attendance: { settledAs: 'LEARNER_ABSENT' },
    });
  });

  it('is disputed where the two differ, and settled once they agree', async () => {
    await say('guide', 'LEARNER_ABSENT');
    expect((await say('learner', 'HELD')).attendance.standing).toBe('DISPUTED');
    clock.at = new Date('2026-12-24T10:00:00Z');
    await settle();
    expect((await readSession(pair.guide, sessionId)).attendance.standing).toBe('DISPUTED');
    expect(await say('guide', 'HELD')).toMatchObject({ state: 'HELD' });
    expect(await happenings()).toEqual(
      expect.arrayContaining(['ATTENDANCE_DISPUTED', 'ATTENDANCE_CONFIRMED']),
    );
  });

  it('is settled after seven days in which the other let it stand, once', async () => {
    await say('guide', 'HELD');
    clock.at = new Date('2026-12-08T09:59:59Z');
    await settle();
    expect((await readSession(pair.guide, sessionId)).state).toBe('SCHEDULED');
    clock.at = new Date('2026-12-08T10:00:00Z');
    await Promise.all([settle(), settle()]);
    expect(await readSession(pair.guide, sessionId)).toMatchObject({
      state: 'HELD',
      lastStep: 'SETTLED',
      changedBy: null,
      revision: 3,
    });
  });

  it('is settled or disputed, never both, where the other objects as the time runs out', async () => {
    await say('guide', 'LEARNER_ABSENT');
    clock.at = new Date('2026-12-08T10:00:00Z');
    await Promise.all([settle(), ask(pair.learner, 'sayAttendance', { sessionId, word: 'HELD' })]);
    const { state, attendance } = await readSession(pair.guide, sessionId);
    expect([state, attendance.standing]).toEqual(
      state === 'NO_SHOW' ? ['NO_SHOW', 'SETTLED'] : ['SCHEDULED', 'DISPUTED'],
    );
  });

  it('bears a clock that is ten minutes wrong, before and after the beginning', async () => {
    clock.at = new Date('2026-12-01T08:49:59Z');
    expect(await refused('guide', 'HELD')).toEqual(['WRONG_STATE word']);
    expect((await readSession(pair.guide, sessionId)).viewerMaySay).toEqual([]);
    clock.at = new Date('2026-12-01T08:50:00Z');
    expect((await readSession(pair.guide, sessionId)).viewerMaySay).toEqual(['HELD']);
    clock.at = new Date('2026-12-01T09:09:59Z');
    expect(await refused('guide', 'LEARNER_ABSENT')).toEqual(['WRONG_STATE word']);
    clock.at = new Date('2026-12-01T09:10:00Z');
    expect((await say('guide', 'LEARNER_ABSENT')).attendance.standing).toBe('SAID');
  });

  it('keeps a session that somebody spoke about from being moved or cancelled', async () => {
    const { revision } = await say('guide', 'HELD');
    expect(
      refusals(await ask(pair.learner, 'cancelSession', { sessionId, revision }), 'cancelSession'),
    ).toEqual(['WRONG_STATE sessionId']);
  });

  it('cannot be said in the other’s name, nor changed once settled, even in the database', async () => {
    const [row] = await app.admin<{ guide_id: string }[]>`select guide_id from session`;
    const forged = app.admin.begin(async (sql) => {
      await sql`select set_config('rapport.person_id', ${row?.guide_id ?? ''}, true)`;
      await sql`update session set learner_says = 'HELD'`;
    });
    await expect(forged).rejects.toThrow('nobody speaks for another');
    await say('guide', 'HELD');
    await say('learner', 'HELD');
    await expect(app.admin`update session set state = 'NO_SHOW'`).rejects.toThrow('does not change');
  });

  it('counts as a meeting as soon as one of the two says so, for reminders', async () => {
    const organizationId = parseId('org', pair.guide.organizationId);
    const relationshipId = parseId('rel', pair.relationshipId);
    if (!organizationId || !relationshipId) throw new Error('The cast has no ids.');
    const met = () =>
      withWorker(app.services.pools.worker, { organizationId }, (db) =>
        meetingsOf(db, organizationId, [relationshipId], clock.at),
      );
    expect(await met()).toEqual([{ relationshipId, lastHeldAt: null, nextAt: null }]);
    await say('learner', 'HELD');
    await asked(pair.guide, 'planSession', at(pair.relationshipId, '2026-12-10'));
    expect(await met()).toEqual([
      {
        relationshipId,
        lastHeldAt: new Date('2026-12-01T09:00:00Z'),
        nextAt: new Date('2026-12-10T09:00:00Z'),
      },
    ]);
  });

  it('keeps reminders to plan a session away as long as one is planned or has just been held', async () => {
    const remind = () =>
      recordNudges(
        app.services.pools,
        app.services.platform,
        { organizationId: pair.guide.organizationId },
        new AbortController().signal,
      );
    const reminded = async () => {
      const answer = await pair.guide.graphql(
        'query ($id: ID!) { relationship(id: $id) { nudges { kind } } }',
        { id: pair.relationshipId },
      );
      const kinds: { kind: string }[] = answer.data?.['relationship'].nudges;
      return kinds.some(({ kind }) => kind === 'SESSION_DUE');
    };
    await say('guide', 'HELD');
    clock.at = new Date('2026-12-28T10:00:00Z');
    await remind();
    expect(await reminded()).toBe(false);
    clock.at = new Date('2027-01-04T10:00:00Z');
    await remind();
    expect(await reminded()).toBe(true);
    await asked(pair.guide, 'planSession', at(pair.relationshipId, '2027-01-20'));
    expect(await reminded()).toBe(false);
  });
});
