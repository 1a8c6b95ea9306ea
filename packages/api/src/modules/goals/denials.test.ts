import { beforeAll, describe, expect, it } from 'vitest';
import { type AgreeingCast, agreeingPair, inForce } from '../../../test/agreeing.ts';
import { type Client, startTestApp, type TestApp } from '../../../test/app.ts';
import { did, doing } from '../../../test/goals.ts';
import { makeProgram, offer, proposePair, refusals, respond, somebody } from '../../../test/pairing.ts';
import { today } from '../../kernel/clock.ts';

/** Every operation, and everybody who is not one of the two. */
let app: TestApp;
let pair: AgreeingCast;
let anotherPair: Client;
let outsiders: Client[];
const ids: Record<string, string> = {};

beforeAll(async () => {
  app = await startTestApp();
  pair = await agreeingPair(app);
  await inForce(pair);
  const of = { relationshipId: pair.relationshipId };
  const day = today(app.services.platform.clock, 'Europe/Berlin');
  ids['relationshipId'] = pair.relationshipId;
  ids['goalId'] = (await did(pair.learner, 'setGoal', { ...of, text: 'Lead' })).id;
  const noted = { goalId: ids['goalId'], note: 'Well', happenedOn: day };
  const [update] = (await did(pair.learner, 'recordGoalProgress', noted)).updates;
  ids['goalUpdateId'] = update.id;
  ids['commitmentId'] = (await did(pair.learner, 'makeCommitment', { ...of, text: 'Talk', dueOn: day })).id;
  const win = { ...of, title: 'First', size: 'SMALL', happenedOn: day };
  ids['milestoneId'] = (await did(pair.learner, 'markMilestone', win)).id;

  const [guide, learner] = [
    await somebody(app, pair.guide.organizationId, 'Gerd Guide'),
    await somebody(app, pair.guide.organizationId, 'Lara Learner'),
  ];
  await offer(guide);
  const program = await makeProgram(pair.manager, 'Another', { kind: 'MENTORING' });
  ids['agreeing'] = await proposePair(pair.manager, program, guide, learner);
  for (const one of [guide, learner])
    await one.graphql(respond, { input: { relationshipId: ids['agreeing'], accept: true } });
  anotherPair = guide;
  outsiders = [pair.other, pair.hr, pair.trustContact, pair.stranger, guide];
});

const day = '2026-03-02';
const byRelationship: [string, object][] = [
  ['setGoal', { text: 'Lead' }],
  ['makeCommitment', { text: 'Talk', dueOn: '2199-01-01' }],
  ['markMilestone', { title: 'First', size: 'SMALL', happenedOn: day }],
];
const byThing: [string, string, object][] = [
  ['editGoal', 'goalId', { revision: 1, text: 'Lead' }],
  ['adjustGoal', 'goalId', { revision: 1, targetOn: day, reason: 'Because.' }],
  ['recordGoalProgress', 'goalId', { note: 'Well', happenedOn: day }],
  ['removeGoalUpdate', 'goalUpdateId', {}],
  ['closeGoal', 'goalId', { outcome: 'REACHED' }],
  ['reopenGoal', 'goalId', {}],
  ['keepCommitment', 'commitmentId', {}],
  ['undoKeptCommitment', 'commitmentId', {}],
  ['confirmCommitment', 'commitmentId', {}],
  ['questionCommitment', 'commitmentId', { word: 'Really?' }],
  ['answerCommitmentQuestion', 'commitmentId', { word: 'Yes.' }],
  ['moveCommitment', 'commitmentId', { dueOn: '2199-01-01' }],
  ['answerCommitmentMove', 'commitmentId', { dueOn: '2199-01-01', agree: true }],
  ['withdrawCommitment', 'commitmentId', {}],
  ['editMilestone', 'milestoneId', { title: 'First', size: 'SMALL', happenedOn: day }],
  ['removeMilestone', 'milestoneId', {}],
  ['reflectOnMilestone', 'milestoneId', { text: 'Yes.' }],
];
const answered = async (client: Client, name: string, input: object) =>
  refusals(await doing(client, name, input), name);

describe('who is not one of the two', () => {
  it.each(byRelationship)('%s: staff may not, others find nothing', async (name, more) => {
    const input = { relationshipId: ids['relationshipId'], ...more };
    for (const staff of [pair.manager, pair.owner])
      expect(await answered(staff, name, input)).toEqual(['NOT_ALLOWED']);
    for (const one of outsiders)
      expect(await answered(one, name, input)).toEqual(['NOT_FOUND relationshipId']);
    expect(await answered(app.anonymous, name, input)).toEqual(['UNAUTHENTICATED']);
  });

  it.each(byThing)('%s: nobody else finds it', async (name, path, more) => {
    const input = { [path]: ids[path], ...more };
    for (const one of [pair.manager, pair.owner, ...outsiders])
      expect(await answered(one, name, input)).toEqual([`NOT_FOUND ${path}`]);
    expect(await answered(app.anonymous, name, input)).toEqual(['UNAUTHENTICATED']);
    expect(await answered(pair.guide, name, { ...input, [path]: 'nothing' })).toEqual([`NOT_FOUND ${path}`]);
  });
});

describe('what is the one’s and not the other’s', () => {
  it.each([
    ['keepCommitment', {}],
    ['undoKeptCommitment', {}],
    ['answerCommitmentQuestion', { word: 'Yes.' }],
    ['withdrawCommitment', {}],
  ])('%s is the owner’s', async (name, more) => {
    const input = { commitmentId: ids['commitmentId'], ...more };
    expect(await answered(pair.guide, name, input)).toEqual(['NOT_ALLOWED']);
  });

  it.each([
    ['confirmCommitment', {}],
    ['questionCommitment', { word: 'Really?' }],
  ])('%s is the other’s', async (name, more) => {
    const input = { commitmentId: ids['commitmentId'], ...more };
    expect(await answered(pair.learner, name, input)).toEqual(['NOT_ALLOWED']);
  });
});

describe('without an agreement in force', () => {
  it.each(byRelationship)('%s has no place', async (name, more) => {
    const input = { relationshipId: ids['agreeing'], ...more };
    expect(await answered(anotherPair, name, input)).toEqual(['WRONG_STATE']);
  });

  it('nothing is offered, and there is nothing to read', async () => {
    const { data } = await anotherPair.graphql(
      `query ($id: ID!) { relationship(id: $id) { viewerCanSetGoals viewerCanCommit viewerCanMarkMilestones
        goals { edges { node { id } } } } }`,
      { id: ids['agreeing'] },
    );
    expect(data?.['relationship']).toEqual({
      viewerCanSetGoals: false,
      viewerCanCommit: false,
      viewerCanMarkMilestones: false,
      goals: { edges: [] },
    });
  });
});

describe('reading', () => {
  const lists = `query ($id: ID!) { relationship(id: $id) {
    goals { edges { node { id } } } commitments { edges { node { id } } } milestones { edges { node { id } } }
    viewerCanSetGoals viewerCanCommit viewerCanMarkMilestones } }`;
  const nothing = {
    goals: null,
    commitments: null,
    milestones: null,
    viewerCanSetGoals: false,
    viewerCanCommit: false,
    viewerCanMarkMilestones: false,
  };
  const things = `query ($goal: ID!, $commitment: ID!, $milestone: ID!) {
    goal(id: $goal) { id } commitment(id: $commitment) { id } node(id: $milestone) { id } }`;
  const variables = () => ({
    goal: ids['goalId'],
    commitment: ids['commitmentId'],
    milestone: ids['milestoneId'],
  });

  it('is for the two', async () => {
    for (const one of [pair.guide, pair.learner]) {
      const { data } = await one.graphql(lists, { id: pair.relationshipId });
      expect(data?.['relationship'].goals.edges).toHaveLength(1);
      expect(data?.['relationship'].commitments.edges).toHaveLength(1);
      expect(data?.['relationship'].milestones.edges).toHaveLength(1);
      expect((await one.graphql(things, variables())).data).toMatchObject({
        node: { id: ids['milestoneId'] },
      });
    }
  });

  it('is for nobody else, staff included', async () => {
    for (const staff of [pair.manager, pair.owner])
      expect((await staff.graphql(lists, { id: pair.relationshipId })).data?.['relationship']).toEqual(
        nothing,
      );
    for (const one of outsiders)
      expect((await one.graphql(lists, { id: pair.relationshipId })).data?.['relationship']).toBeNull();
    for (const one of [pair.manager, pair.owner, ...outsiders]) {
      const { data } = await one.graphql(things, variables());
      expect(data).toEqual({ goal: null, commitment: null, node: null });
      const mine = await one.graphql('{ myCommitments { edges { node { id } } } }');
      expect(mine.data?.['myCommitments'].edges).toEqual([]);
    }
    for (const query of [
      'query ($id: ID!) { goal(id: $id) { id } }',
      'query ($id: ID!) { commitment(id: $id) { id } }',
      'query ($id: ID!) { commitmentsFrom(originId: $id) { edges { node { id } } } }',
    ]) {
      const { errors } = await app.anonymous.graphql(query, { id: ids['goalId'] });
      expect(errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED');
    }
  });

  it('leaves one trace an hour and kind with the partner, and none with oneself', async () => {
    const texts = `query ($id: ID!) { relationship(id: $id) { goals { edges { node { content { text } } } }
      commitments { edges { node { text } } } milestones { edges { node { content { title } } } } } }`;
    const traced = () => app.admin<{ reader: string; type: string }[]>`
      select details->>'contentType' as type from ledger_entry
      where kind = 'READ' and details->>'contentType' in ('GOAL', 'COMMITMENT', 'MILESTONE') order by 1`;
    await pair.learner.graphql(texts, { id: pair.relationshipId });
    expect(await traced()).toEqual([]);
    for (const _ of ['one look', 'another']) await pair.guide.graphql(texts, { id: pair.relationshipId });
    expect((await traced()).map(({ type }) => type)).toEqual(['COMMITMENT', 'GOAL', 'MILESTONE']);
  });
});
