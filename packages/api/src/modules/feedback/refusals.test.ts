import { beforeAll, describe, expect, it } from 'vitest';
import { type AgreeingCast, agreeingPair, inForce } from '../../../test/agreeing.ts';
import { type Client, startTestApp, type TestApp } from '../../../test/app.ts';
import {
  awaiting,
  canary,
  delivered,
  listed,
  offered,
  readFeedback,
  step,
  stepped,
  words,
} from '../../../test/feedback.ts';
import { meetAt } from '../../../test/meet.ts';
import { done, offer, proposePair, refusals, respond } from '../../../test/pairing.ts';
import { withViewer } from '../../db/transactions.ts';
import { newId, parseId } from '../../kernel/ids.ts';
import { eraseOnDay } from '../closings/index.ts';
import { feedbackWords } from './tables.ts';

let app: TestApp;
let pair: AgreeingCast;
let of: { relationshipId: string };
beforeAll(async () => {
  app = await startTestApp();
  pair = await agreeingPair(app);
  await inForce(pair);
  of = { relationshipId: pair.relationshipId };
});

/** Brings the same program's other pair as far as an agreement in force; the guide there is a member who has no part in the first. */
async function anotherPair(): Promise<{ guide: Client; relationshipId: string }> {
  const { other, hr, manager, programId } = pair;
  await offer(other);
  const relationshipId = await proposePair(manager, programId, other, hr);
  for (const party of [other, hr])
    done(
      await party.graphql(respond, { input: { relationshipId, accept: true } }),
      'respondToProposal',
      'relationship',
    );
  const second = { ...pair, guide: other, learner: hr, relationshipId };
  await inForce(second);
  return { guide: other, relationshipId };
}

const begin = ['draftFeedback', 'requestFeedback'] as const;
const beginning = { words, topic: 'My talk', question: '' };
/** What each step needs beside the feedback. */
const steps: Readonly<Record<string, object>> = {
  withdrawFeedbackRequest: {},
  declineFeedback: { note: '' },
  saveFeedback: { words, revision: 1 },
  discardFeedback: {},
  offerFeedback: { revision: 1 },
  takeBackFeedback: {},
  receiveFeedback: {},
  acknowledgeFeedback: { thanks: false },
  replyToFeedback: { text: 'Hello' },
  closeFeedback: {},
};
const inputOf = (name: string, rest: object) =>
  Object.fromEntries(
    Object.entries({ ...beginning, ...rest }).filter(([key]) =>
      name === 'draftFeedback' ? key !== 'topic' && key !== 'question' : key !== 'words',
    ),
  );

describe('nobody but the two', () => {
  it.each(begin)('%s', async (name) => {
    const input = inputOf(name, of);
    for (const staff of [pair.manager, pair.owner])
      expect(refusals(await step(staff, name, input), name)).toEqual(['NOT_ALLOWED']);
    for (const outside of [pair.hr, pair.other, pair.trustContact, pair.stranger])
      expect(refusals(await step(outside, name, input), name)).toEqual(['NOT_FOUND relationshipId']);
    expect(refusals(await step(app.anonymous, name, input), name)).toEqual(['UNAUTHENTICATED']);
  });

  it.each(Object.entries(steps))('%s', async (name, more) => {
    const feedbackId = await delivered(pair.guide, pair.learner, of.relationshipId);
    const input = { feedbackId, ...more };
    const { manager, owner, hr, other, trustContact, stranger } = pair;
    for (const outside of [manager, owner, hr, other, trustContact, stranger])
      expect(refusals(await step(outside, name, input), name)).toEqual(['NOT_FOUND feedbackId']);
    expect(refusals(await step(app.anonymous, name, input), name)).toEqual(['UNAUTHENTICATED']);
    const missing = await step(pair.guide, name, { ...input, feedbackId: newId('fbk') });
    expect(refusals(missing, name)).toEqual(['NOT_FOUND feedbackId']);
  });

  it('reads any of it, in whatever way they ask', async () => {
    const feedbackId = await delivered(pair.guide, pair.learner, of.relationshipId);
    const node = 'query ($id: ID!) { node(id: $id) { id ... on Feedback { words { behaviour } } } }';
    for (const client of [pair.manager, pair.owner, pair.hr, pair.other, pair.trustContact, pair.stranger]) {
      expect(await readFeedback(client, feedbackId)).toBeNull();
      expect(await listed(client, of.relationshipId)).toBeNull();
      expect(await awaiting(client)).toEqual([]);
      expect((await client.graphql(node, { id: feedbackId })).data?.['node']).toBeNull();
    }
    expect(JSON.stringify(await readFeedback(pair.learner, feedbackId))).toContain(canary);
    await expect(readFeedback(app.anonymous, feedbackId)).rejects.toThrow('UNAUTHENTICATED');
    await expect(listed(app.anonymous, of.relationshipId)).rejects.toThrow('UNAUTHENTICATED');
    await expect(awaiting(app.anonymous)).rejects.toThrow('UNAUTHENTICATED');
  });

  it('and not another pair of the same program', async () => {
    const second = await anotherPair();
    const feedbackId = await offered(pair.guide, of.relationshipId);
    const { guide: stranger } = second;
    expect(refusals(await step(stranger, 'receiveFeedback', { feedbackId }), 'receiveFeedback')).toEqual([
      'NOT_FOUND feedbackId',
    ]);
    const own = await offered(stranger, second.relationshipId);
    expect((await listed(stranger, second.relationshipId))?.map(({ id }) => id)).toEqual([own]);
    expect(await readFeedback(pair.guide, own)).toBeNull();
  });
});

describe('of the two', () => {
  it('each takes only their own steps', async () => {
    const { guide, learner } = pair;
    const feedbackId = await offered(guide, of.relationshipId);
    const tried = async (client: Client, name: string) =>
      refusals(await step(client, name, { feedbackId, ...steps[name] }), name);
    for (const name of [
      'saveFeedback',
      'offerFeedback',
      'takeBackFeedback',
      'discardFeedback',
      'declineFeedback',
    ])
      expect(await tried(learner, name), name).toEqual(['NOT_ALLOWED']);
    for (const name of ['receiveFeedback', 'acknowledgeFeedback', 'withdrawFeedbackRequest'])
      expect(await tried(guide, name), name).toEqual(['NOT_ALLOWED']);
    for (const name of ['replyToFeedback', 'closeFeedback', 'acknowledgeFeedback'])
      expect(await tried(learner, name), name).toEqual(['WRONG_STATE']);
  });

  it('the receiver neither knows of a draft nor reaches the words by their id before delivery', async () => {
    const { guide, learner } = pair;
    const draft = await stepped(guide, 'draftFeedback', { ...of, words });
    for (const name of Object.keys(steps)) {
      const input = { feedbackId: draft.id, ...steps[name] };
      expect(refusals(await step(learner, name, input), name), name).toEqual(['NOT_FOUND feedbackId']);
    }
    const feedbackId = await offered(guide, of.relationshipId);
    const text = JSON.stringify([
      await readFeedback(learner, feedbackId),
      await listed(learner, of.relationshipId),
    ]);
    expect(text).toContain(words.topic);
    const known = (await listed(learner, of.relationshipId)) ?? [];
    expect(known.find(({ id }) => id === feedbackId).words).toBeNull();
    expect(known.some(({ id }) => id === draft.id)).toBe(false);
    // Past the application, straight at the table: the wall alone.
    const seen = async ({ organizationId, id, accountId }: typeof learner) => {
      const viewer = { organizationId, personId: id, accountId, membershipId: newId('mem'), roles: [] };
      const rows = await withViewer(app.services.pools.app, viewer, (db) => db.select().from(feedbackWords));
      return rows.map((row) => row.feedbackId);
    };
    for (const id of [feedbackId, draft.id]) {
      expect(await seen(learner)).not.toContain(parseId('fbk', id));
      expect(await seen(guide)).toContain(parseId('fbk', id));
    }
    await stepped(learner, 'receiveFeedback', { feedbackId });
    expect(await seen(learner)).toContain(parseId('fbk', feedbackId));
  });
});

describe('both at the same moment', () => {
  it('ready and taken back: one wins, and the other is told', async () => {
    const { guide, learner } = pair;
    for (let round = 0; round < 3; round += 1) {
      const feedbackId = await offered(guide, of.relationshipId);
      const [ready, back] = await meetAt(app, 'feedback', [
        () => step(learner, 'receiveFeedback', { feedbackId }),
        () => step(guide, 'takeBackFeedback', { feedbackId }),
      ]);
      if (!ready || !back) throw new Error('One of the two did not answer.');
      const answers = [refusals(ready, 'receiveFeedback'), refusals(back, 'takeBackFeedback')];
      const { state, words: read } = await readFeedback(learner, feedbackId);
      if (state === 'DELIVERED') expect(answers).toEqual([[], ['CONFLICT']]);
      else expect(answers).toEqual([['CONFLICT'], []]);
      expect(read === null).toBe(state === 'TAKEN_BACK');
    }
  });

  it('ready twice, in two windows, delivers once', async () => {
    const { guide, learner } = pair;
    const feedbackId = await offered(guide, of.relationshipId);
    const receive = () => step(learner, 'receiveFeedback', { feedbackId });
    for (const answer of await meetAt(app, 'feedback', [receive, receive]))
      expect(refusals(answer, 'receiveFeedback')).toEqual([]);
    const [row] = await app.admin<{ told: number }[]>`
      select count(*)::int as told from pgboss.job
      where data ->> 'happening' = 'FEEDBACK_DELIVERED' and data ->> 'subjectId' = ${feedbackId}`;
    expect(row?.told).toBe(1);
  });
});

describe('without an agreement in force', () => {
  it('nothing is begun, and after the end nothing goes on, but what was delivered stays readable', async () => {
    const young = await agreeingPair(await startTestApp());
    const within = { relationshipId: young.relationshipId };
    const refusedBegin = async () => {
      for (const name of begin)
        expect(refusals(await step(young.guide, name, inputOf(name, within)), name)).toEqual(['WRONG_STATE']);
    };
    await refusedBegin();
    await inForce(young);
    const known = await delivered(young.guide, young.learner, young.relationshipId);
    const waiting = await offered(young.guide, young.relationshipId);
    const start =
      'mutation ($input: StartClosingInput!) { startClosing(input: $input) { relationship { id } errors { code } } }';
    const save =
      'mutation ($input: SaveClosingWordsInput!) { saveClosingWords(input: $input) { relationship { state } errors { code } } }';
    await young.guide.graphql(start, { input: { ...within, kind: 'GOOD_ENDING' } });
    const last = { ...within, reached: 'Much.', learned: '', thanks: '', share: true };
    await young.guide.graphql(save, { input: last });
    const ended = done(
      await young.learner.graphql(save, { input: last }),
      'saveClosingWords',
      'relationship',
    );
    expect(ended.state).toBe('CLOSED');
    await refusedBegin();
    for (const [client, name] of [
      [young.learner, 'receiveFeedback'],
      [young.guide, 'takeBackFeedback'],
    ] as const)
      expect(refusals(await step(client, name, { feedbackId: waiting }), name)).toEqual(['WRONG_STATE']);
    expect(await awaiting(young.learner)).toEqual([]);
    expect(await readFeedback(young.learner, waiting)).toMatchObject({ words: null, viewerCan: [] });
    expect((await readFeedback(young.learner, known)).words.behaviour).toBe(canary);
  });

  it('and once the content is erased nothing is left of it', async () => {
    const clock = { at: new Date('2026-11-24T09:00:00Z'), now: () => clock.at };
    const late = await startTestApp({}, { clock });
    const two = await agreeingPair(late);
    await inForce(two);
    const feedbackId = await delivered(two.guide, two.learner, two.relationshipId);
    await stepped(two.learner, 'replyToFeedback', { feedbackId, text: 'Thanks.' });
    const { organizationId } = two.guide;
    await late.admin`update relationship set state = 'CLOSED'`;
    await late.admin`insert into closing (organization_id, relationship_id, guide_id, learner_id, kind, started_by, started_at, closes_on, closed_at, deletes_on)
      select organization_id, id, guide_id, learner_id, 'GOOD_ENDING', guide_id, now(), '2026-11-24', now(), '2026-11-24' from relationship`;
    await eraseOnDay(late.services.pools, late.services.platform, {
      organizationId,
      relationshipId: two.relationshipId,
    });
    expect(await readFeedback(two.learner, feedbackId)).toBeNull();
    for (const table of ['feedback', 'feedback_words', 'feedback_reply'])
      expect(await late.admin`select 1 from ${late.admin(table)}`).toHaveLength(0);
  });
});
