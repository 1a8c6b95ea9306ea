import { beforeEach, describe, expect, it } from 'vitest';
import { type AgreeingCast, agreeingPair, inForce } from '../../../test/agreeing.ts';
import { type Client, type Json, startTestApp, type TestApp } from '../../../test/app.ts';
import { did, doing } from '../../../test/goals.ts';
import { meetAt } from '../../../test/meet.ts';
import { refusals } from '../../../test/pairing.ts';
import type { Clock } from '../../kernel/clock.ts';
import { eraseOnDay } from '../closings/index.ts';

let clock: { at: Date } & Clock;
let app: TestApp;
let pair: AgreeingCast;
let of: { relationshipId: string };
beforeEach(async () => {
  clock = { at: new Date('2026-03-02T09:00:00Z'), now: () => clock.at };
  app = await startTestApp({}, { clock });
  pair = await agreeingPair(app);
  await inForce(pair);
  of = { relationshipId: pair.relationshipId };
});

const measured = {
  text: 'Speak in front of others',
  measure: 'Talks given',
  unit: 'talks',
  baseline: 0,
  target: 5,
};
const set = (client: Client, fields: object = measured) =>
  did(client, 'setGoal', { ...of, targetOn: '2026-09-01', ...fields });
const steps = ({ updates }: Json) =>
  updates.map(({ kind, content }: Json) => [kind, content.note, content.value]);

describe('a goal', () => {
  it('is set by one, moved on by both, and read with all its steps by the day they speak of', async () => {
    const goal = await set(pair.learner);
    expect(goal).toMatchObject({ state: 'OPEN', content: measured, revision: 1, viewerCanUpdate: true });
    const at = { goalId: goal.id };
    await did(pair.learner, 'recordGoalProgress', { ...at, value: 2, happenedOn: '2026-03-02' });
    const after = await did(pair.guide, 'recordGoalProgress', {
      ...at,
      value: 1,
      happenedOn: '2026-02-20',
      note: 'The team day',
    });
    expect(steps(after)).toEqual([
      ['PROGRESS', 'The team day', 1],
      ['PROGRESS', '', 2],
    ]);
    const [mine, theirs] = after.updates;
    expect([mine.viewerCanRemove, theirs.viewerCanRemove]).toEqual([true, false]);
    const refused = await doing(pair.guide, 'removeGoalUpdate', { goalUpdateId: theirs.id });
    expect(refusals(refused, 'removeGoalUpdate')).toEqual(['NOT_ALLOWED']);
    expect(steps(await did(pair.guide, 'removeGoalUpdate', { goalUpdateId: mine.id }))).toHaveLength(1);
  });

  it('keeps what it was adjusted from, with the reason, and whoever has seen less changes nothing', async () => {
    const goal = await set(pair.learner);
    const at = { goalId: goal.id, revision: 1 };
    const adjusted = await did(pair.guide, 'adjustGoal', {
      ...at,
      target: 3,
      targetOn: '2026-12-01',
      reason: 'The season is short.',
    });
    expect(adjusted).toMatchObject({ targetOn: '2026-12-01', revision: 2, author: { id: pair.guide.id } });
    expect(adjusted.content).toEqual({ ...measured, target: 3 });
    expect(adjusted.updates).toMatchObject([
      {
        kind: 'ADJUSTED',
        content: {
          note: 'The season is short.',
          target: 3,
          targetBefore: 5,
          targetOn: '2026-12-01',
          targetOnBefore: '2026-09-01',
        },
      },
    ]);
    const overtaken = await doing(pair.learner, 'adjustGoal', { ...at, target: 8, reason: 'More!' });
    expect(refusals(overtaken, 'adjustGoal')).toEqual(['CONFLICT revision']);
    const same = { ...at, revision: 2, target: 3, targetOn: '2026-12-01', reason: 'None.' };
    expect(refusals(await doing(pair.learner, 'adjustGoal', same), 'adjustGoal')).toEqual(['INVALID']);
    const wordless = { ...same, target: 4, reason: '' };
    expect(refusals(await doing(pair.learner, 'adjustGoal', wordless), 'adjustGoal')).toEqual([
      'INVALID reason',
    ]);
    const edited = await did(pair.learner, 'editGoal', {
      ...at,
      revision: 2,
      text: 'Speak calmly',
      measure: 'Talks given',
    });
    expect(edited).toMatchObject({
      revision: 3,
      content: { text: 'Speak calmly', target: 3, baseline: null },
    });
  });

  it('adjusted by both at once is adjusted once', async () => {
    const goal = await set(pair.learner);
    const adjust = (client: Client, target: number) => () =>
      doing(client, 'adjustGoal', { goalId: goal.id, revision: 1, target, reason: 'Because.' });
    const answers = await meetAt(app, 'goal', [adjust(pair.guide, 6), adjust(pair.learner, 7)]);
    expect(answers.flatMap((answer) => refusals(answer, 'adjustGoal'))).toEqual(['CONFLICT revision']);
    const kept = await did(pair.guide, 'recordGoalProgress', {
      goalId: goal.id,
      value: 1,
      happenedOn: '2026-03-02',
    });
    expect(kept.updates.filter(({ kind }: Json) => kind === 'ADJUSTED')).toHaveLength(1);
  });

  it('is closed with an outcome and a word, rests then, and is opened again', async () => {
    const goal = await set(pair.learner);
    const at = { goalId: goal.id };
    const closed = await did(pair.guide, 'closeGoal', { ...at, outcome: 'PARTLY', word: 'Three of five.' });
    expect(closed).toMatchObject({ state: 'PARTLY', viewerCanUpdate: false, viewerCanReopen: true });
    expect(closed.updates).toMatchObject([
      { kind: 'CLOSED', outcome: 'PARTLY', content: { note: 'Three of five.' } },
    ]);
    const again = await did(pair.learner, 'closeGoal', { ...at, outcome: 'PARTLY' });
    expect(again.updates).toHaveLength(1);
    const writes: [string, object][] = [
      ['closeGoal', { ...at, outcome: 'REACHED' }],
      ['recordGoalProgress', { ...at, value: 4, happenedOn: '2026-03-02' }],
      ['adjustGoal', { ...at, revision: 2, target: 4, reason: 'Because.' }],
      ['editGoal', { ...at, revision: 2, text: 'Other' }],
    ];
    for (const [name, input] of writes)
      expect(refusals(await doing(pair.learner, name, input), name), name).toEqual(['WRONG_STATE']);
    const open = await did(pair.learner, 'reopenGoal', { ...at, word: 'There is more in it.' });
    expect(open).toMatchObject({ state: 'OPEN', closedAt: null });
    expect(steps(open).map(([kind]: string[]) => kind)).toEqual(['CLOSED', 'REOPENED']);
  });

  it('has values only with a measure, of days that have come', async () => {
    const goal = await set(pair.learner, { text: 'Sleep better' });
    const at = { goalId: goal.id, happenedOn: '2026-03-02' };
    const refused = async (input: object) =>
      refusals(await doing(pair.learner, 'recordGoalProgress', { ...at, ...input }), 'recordGoalProgress');
    expect(await refused({ value: 7 })).toEqual(['INVALID value']);
    expect(await refused({})).toEqual(['INVALID note']);
    expect(await refused({ note: 'Good', happenedOn: '2026-03-03' })).toEqual(['INVALID happenedOn']);
    expect(await refused({ note: 'Good' })).toEqual([]);
    const target = await doing(pair.learner, 'adjustGoal', {
      goalId: goal.id,
      revision: 1,
      target: 8,
      reason: 'Because.',
    });
    expect(refusals(target, 'adjustGoal')).toEqual(['INVALID target']);
  });
});

describe('a milestone', () => {
  const win = { title: 'The first talk', text: 'Without notes.', size: 'LARGE', happenedOn: '2026-03-01' };

  it('is marked by one, and both say something about it', async () => {
    const goal = await set(pair.learner);
    const marked = await did(pair.learner, 'markMilestone', { ...of, ...win, goalId: goal.id });
    expect(marked).toMatchObject({ size: 'LARGE', content: { title: win.title }, goal: { id: goal.id } });
    const at = { milestoneId: marked.id };
    await did(pair.learner, 'reflectOnMilestone', { ...at, text: 'I breathed.' });
    clock.at = new Date('2026-03-02T09:01:00Z');
    const both = await did(pair.guide, 'reflectOnMilestone', { ...at, text: 'You shone.' });
    const { viewerCanEdit, reflections } = both;
    expect(viewerCanEdit).toBe(false);
    expect(reflections).toEqual([
      { person: { id: pair.learner.id }, text: 'I breathed.' },
      { person: { id: pair.guide.id }, text: 'You shone.' },
    ]);
    const less = await did(pair.guide, 'reflectOnMilestone', { ...at, text: '' });
    expect(less.reflections).toHaveLength(1);
  });

  it('is changed and removed by whoever marked it only, with what was said about it', async () => {
    const marked = await did(pair.learner, 'markMilestone', { ...of, ...win });
    const at = { milestoneId: marked.id };
    await did(pair.guide, 'reflectOnMilestone', { ...at, text: 'You shone.' });
    const changed = { ...at, ...win, size: 'SMALL' };
    for (const [name, input] of [
      ['editMilestone', changed],
      ['removeMilestone', at],
    ] as const)
      expect(refusals(await doing(pair.guide, name, input), name)).toEqual(['NOT_ALLOWED']);
    expect((await did(pair.learner, 'editMilestone', changed)).size).toBe('SMALL');
    await did(pair.learner, 'removeMilestone', at);
    const [left] = await app.admin<{ rows: number }[]>`
      select (select count(*) from milestone)::int + (select count(*) from milestone_reflection)::int as rows`;
    expect(left?.rows).toBe(0);
  });

  it('lies behind, and has a title', async () => {
    const refused = async (change: object) =>
      refusals(await doing(pair.guide, 'markMilestone', { ...of, ...win, ...change }), 'markMilestone');
    expect(await refused({ happenedOn: '2026-03-03' })).toEqual(['INVALID happenedOn']);
    expect(await refused({ title: ' ' })).toEqual(['INVALID title']);
  });
});

describe('what is erased', () => {
  it('leaves nothing of goals, commitments and milestones', async () => {
    await set(pair.learner);
    await did(pair.learner, 'makeCommitment', { ...of, text: 'Talk to Ines', dueOn: '2026-03-09' });
    const marked = await did(pair.guide, 'markMilestone', {
      ...of,
      title: 'First',
      size: 'SMALL',
      happenedOn: '2026-03-01',
    });
    await did(pair.learner, 'reflectOnMilestone', { milestoneId: marked.id, text: 'Yes.' });
    await pair.guide.graphql(
      'mutation ($input: StartClosingInput!) { startClosing(input: $input) { errors { code } } }',
      { input: { ...of, kind: 'GOOD_ENDING' } },
    );
    await app.admin`update closing set deletes_on = '2026-03-02'`;
    await eraseOnDay(app.services.pools, app.services.platform, {
      organizationId: pair.guide.organizationId,
      ...of,
    });
    for (const table of [
      'goal',
      'goal_update',
      'commitment',
      'commitment_event',
      'milestone',
      'milestone_reflection',
    ]) {
      const rows = await app.admin`select 1 from ${app.admin(table)}`;
      expect(rows, table).toHaveLength(0);
    }
  });
});
