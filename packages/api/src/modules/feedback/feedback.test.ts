import { beforeAll, describe, expect, it } from 'vitest';
import { type AgreeingCast, agreeingPair, inForce } from '../../../test/agreeing.ts';
import { startTestApp, type TestApp } from '../../../test/app.ts';
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
import { refusals } from '../../../test/pairing.ts';
import type { Clock } from '../../kernel/clock.ts';
import { deliverFeedback } from './jobs.ts';

let clock: { at: Date } & Clock;
let app: TestApp;
let pair: AgreeingCast;
let of: { relationshipId: string };
beforeAll(async () => {
  clock = { at: new Date('2026-11-24T09:00:00Z'), now: () => clock.at };
  app = await startTestApp({}, { clock });
  pair = await agreeingPair(app);
  await inForce(pair);
  of = { relationshipId: pair.relationshipId };
});

const pass = (hours: number) => {
  clock.at = new Date(clock.at.getTime() + hours * 3_600_000);
};
const inHours = (hours: number) => new Date(clock.at.getTime() + hours * 3_600_000).toISOString();
const deliver = (feedbackId: string) =>
  deliverFeedback(app.services.pools, app.services.platform, {
    organizationId: pair.guide.organizationId,
    feedbackId,
  });
/** What the partner heard of, by name. */
async function told(feedbackId: string): Promise<{ happening: string; personIds: string[] }[]> {
  const rows = await app.admin<{ data: { subjectId: string; happening: string; personIds: string[] } }[]>`
    select data from pgboss.job where name = 'notifications.spread' order by created_on`;
  return rows
    .map(({ data }) => data)
    .filter(({ subjectId }) => subjectId === feedbackId)
    .map(({ happening, personIds }) => ({ happening, personIds }));
}

describe('feedback that is offered', () => {
  it('is the giver’s alone while they write, and lets the receiver know only what it is about until they are ready', async () => {
    const { guide, learner } = pair;
    const begun = { ...words, behaviour: '', impact: '' };
    const draft = await stepped(guide, 'draftFeedback', { ...of, words: begun });
    expect(draft).toMatchObject({ state: 'DRAFT', words: { ...begun, revision: 1 }, topic: words.topic });
    expect(await readFeedback(learner, draft.id)).toBeNull();
    expect(await listed(learner, of.relationshipId)).toEqual([]);
    expect(await told(draft.id)).toEqual([]);

    const feedbackId = draft.id;
    const early = await step(guide, 'offerFeedback', { feedbackId, revision: 1 });
    expect(refusals(early, 'offerFeedback')).toEqual(['INVALID words.behaviour', 'INVALID words.impact']);
    await stepped(guide, 'saveFeedback', { feedbackId, words, revision: 1 });
    const offer = await stepped(guide, 'offerFeedback', { feedbackId, revision: 2 });
    expect(offer).toMatchObject({ state: 'WAITING_FOR_READINESS', topic: words.topic, words });
    expect(offer.viewerCan).toEqual(['TAKE_BACK']);

    const seen = await readFeedback(learner, feedbackId);
    expect(seen).toMatchObject({ state: 'WAITING_FOR_READINESS', topic: words.topic, words: null });
    expect(seen.viewerCan).toEqual(['RECEIVE', 'CHOOSE_TIME']);
    expect(JSON.stringify(seen)).not.toContain(canary);
    expect(await awaiting(learner)).toEqual([feedbackId]);
    expect(await awaiting(guide)).toEqual([]);

    const ready = await stepped(learner, 'receiveFeedback', { feedbackId });
    expect(ready).toMatchObject({ state: 'DELIVERED', words });
    expect(await awaiting(learner)).toEqual([feedbackId]);
    const thanked = await stepped(learner, 'acknowledgeFeedback', { feedbackId, thanks: true });
    expect(thanked).toMatchObject({ state: 'ACKNOWLEDGED', thankedAt: clock.at.toISOString() });
    expect(await awaiting(learner)).toEqual([]);
    await stepped(learner, 'replyToFeedback', { feedbackId, text: 'That helps.' });
    await stepped(guide, 'replyToFeedback', { feedbackId, text: 'Glad to hear.' });
    const closed = await stepped(guide, 'closeFeedback', { feedbackId });
    expect(closed).toMatchObject({
      state: 'CLOSED',
      replies: [
        { author: { id: learner.id }, text: 'That helps.' },
        { author: { id: guide.id }, text: 'Glad to hear.' },
      ],
      viewerCan: [],
    });
    expect(await told(feedbackId)).toEqual([
      { happening: 'FEEDBACK_OFFERED', personIds: [learner.id] },
      { happening: 'FEEDBACK_DELIVERED', personIds: [guide.id] },
      { happening: 'FEEDBACK_ACKNOWLEDGED', personIds: [guide.id] },
      { happening: 'FEEDBACK_REPLIED', personIds: [guide.id] },
      { happening: 'FEEDBACK_REPLIED', personIds: [learner.id] },
    ]);
  });

  it('is taken back before it is delivered, changed, and offered again; never after', async () => {
    const { guide, learner } = pair;
    const feedbackId = await offered(learner, of.relationshipId);
    const change = { ...words, topic: 'Your questions' };
    const fixed = await step(learner, 'saveFeedback', { feedbackId, words: change, revision: 1 });
    expect(refusals(fixed, 'saveFeedback')).toEqual(['WRONG_STATE']);
    await stepped(learner, 'takeBackFeedback', { feedbackId });
    await stepped(learner, 'saveFeedback', { feedbackId, words: change, revision: 1 });
    expect(await readFeedback(learner, feedbackId)).toMatchObject({ topic: change.topic });
    const seen = await readFeedback(guide, feedbackId);
    expect(seen).toMatchObject({ state: 'TAKEN_BACK', topic: words.topic, words: null, viewerCan: [] });
    expect(await awaiting(guide)).toEqual([]);
    const late = await step(guide, 'receiveFeedback', { feedbackId });
    expect(refusals(late, 'receiveFeedback')).toEqual(['CONFLICT']);
    await stepped(learner, 'offerFeedback', { feedbackId, revision: 2 });
    const ready = await stepped(guide, 'receiveFeedback', { feedbackId });
    expect(ready).toMatchObject({ topic: change.topic, words: change });
    const tooLate = await step(learner, 'takeBackFeedback', { feedbackId });
    expect(refusals(tooLate, 'takeBackFeedback')).toEqual(['CONFLICT']);
    expect(await told(feedbackId)).toEqual([
      { happening: 'FEEDBACK_OFFERED', personIds: [guide.id] },
      { happening: 'FEEDBACK_TAKEN_BACK', personIds: [guide.id] },
      { happening: 'FEEDBACK_OFFERED', personIds: [guide.id] },
      { happening: 'FEEDBACK_DELIVERED', personIds: [learner.id] },
    ]);
  });

  it('is thrown away with its words while nobody waits for it', async () => {
    const { guide } = pair;
    const { id: feedbackId } = await stepped(guide, 'draftFeedback', { ...of, words });
    await stepped(guide, 'discardFeedback', { feedbackId });
    expect(await readFeedback(guide, feedbackId)).toBeNull();
    const stays = await offered(guide, of.relationshipId);
    const refused = await step(guide, 'discardFeedback', { feedbackId: stays });
    expect(refusals(refused, 'discardFeedback')).toEqual(['WRONG_STATE']);
    await stepped(guide, 'takeBackFeedback', { feedbackId: stays });
    await stepped(guide, 'discardFeedback', { feedbackId: stays });
    const rows = await app.admin`select 1 from feedback_words w where not exists (
      select 1 from feedback f where f.id = w.feedback_id)`;
    expect(rows).toHaveLength(0);
  });

  it('is begun once however often the beginning is repeated, and saved by one of two windows', async () => {
    const { guide } = pair;
    const begin = { ...of, words, idempotencyKey: 'begin once' };
    const { id: feedbackId } = await stepped(guide, 'draftFeedback', begin);
    expect((await stepped(guide, 'draftFeedback', begin)).id).toBe(feedbackId);
    await stepped(guide, 'saveFeedback', { feedbackId, words: { ...words, impact: 'One' }, revision: 1 });
    const other = { feedbackId, words: { ...words, impact: 'Two' }, revision: 1 };
    expect(refusals(await step(guide, 'saveFeedback', other), 'saveFeedback')).toEqual(['CONFLICT revision']);
    expect((await readFeedback(guide, feedbackId)).words).toMatchObject({ impact: 'One', revision: 2 });
    const stale = await step(guide, 'offerFeedback', { feedbackId, revision: 1 });
    expect(refusals(stale, 'offerFeedback')).toEqual(['CONFLICT revision']);
  });
});

describe('feedback that is asked for', () => {
  const question = { topic: 'How I lead our team', question: 'Was I clear?' };

  it('is answered in secret until it is offered', async () => {
    const { guide, learner } = pair;
    const asked = await stepped(learner, 'requestFeedback', { ...of, ...question });
    expect(asked).toMatchObject({ state: 'REQUESTED', request: question, viewerCan: ['WITHDRAW'] });
    const feedbackId = asked.id;
    expect(await awaiting(guide)).toContain(feedbackId);
    expect(await awaiting(learner)).not.toContain(feedbackId);
    const before = await readFeedback(learner, feedbackId);
    await stepped(guide, 'saveFeedback', { feedbackId, words, revision: 0 });
    expect(await readFeedback(learner, feedbackId)).toEqual(before);
    expect((await readFeedback(guide, feedbackId)).viewerCan).toEqual(['SAVE', 'OFFER', 'DECLINE']);
    await stepped(guide, 'offerFeedback', { feedbackId, revision: 1 });
    expect(await stepped(learner, 'receiveFeedback', { feedbackId })).toMatchObject({
      words,
      request: question,
    });
    expect(await told(feedbackId)).toMatchObject([
      { happening: 'FEEDBACK_REQUESTED', personIds: [guide.id] },
      { happening: 'FEEDBACK_OFFERED' },
      { happening: 'FEEDBACK_DELIVERED' },
    ]);
  });

  it('is declined with a kind word, which stays between the two', async () => {
    const { guide, learner } = pair;
    const { id: feedbackId } = await stepped(learner, 'requestFeedback', { ...of, ...question });
    await stepped(guide, 'declineFeedback', { feedbackId, note: 'I was not there. Ask Ana.' });
    expect(await readFeedback(learner, feedbackId)).toMatchObject({
      state: 'DECLINED',
      replies: [{ author: { id: guide.id }, text: 'I was not there. Ask Ana.' }],
    });
    expect(await awaiting(guide)).not.toContain(feedbackId);
    expect(await told(feedbackId)).toEqual([
      { happening: 'FEEDBACK_REQUESTED', personIds: [guide.id] },
      { happening: 'FEEDBACK_DECLINED', personIds: [learner.id] },
    ]);
  });

  it('is withdrawn until it is answered, and what was begun stays the giver’s to offer or throw away', async () => {
    const { guide, learner } = pair;
    const { id: feedbackId } = await stepped(learner, 'requestFeedback', { ...of, ...question });
    await stepped(guide, 'saveFeedback', { feedbackId, words, revision: 0 });
    await stepped(learner, 'withdrawFeedbackRequest', { feedbackId });
    const declined = await step(guide, 'declineFeedback', { feedbackId, note: '' });
    expect(refusals(declined, 'declineFeedback')).toEqual(['CONFLICT']);
    expect(await readFeedback(guide, feedbackId)).toMatchObject({ state: 'WITHDRAWN', words });
    await stepped(guide, 'offerFeedback', { feedbackId, revision: 1 });
    const late = await step(learner, 'withdrawFeedbackRequest', { feedbackId });
    expect(refusals(late, 'withdrawFeedbackRequest')).toEqual(['CONFLICT']);
    expect(await readFeedback(learner, feedbackId)).toMatchObject({ endedAt: null, topic: words.topic });
    expect(await told(feedbackId)).toEqual([
      { happening: 'FEEDBACK_REQUESTED', personIds: [guide.id] },
      { happening: 'FEEDBACK_WITHDRAWN', personIds: [guide.id] },
      { happening: 'FEEDBACK_OFFERED', personIds: [learner.id] },
    ]);
  });
});

describe('readiness', () => {
  it('for later waits for the chosen moment, which is put off once a week', async () => {
    const { guide, learner } = pair;
    const feedbackId = await offered(guide, of.relationshipId);
    const choose = (at: string) => step(learner, 'receiveFeedback', { feedbackId, at });
    expect(refusals(await choose(inHours(-1)), 'receiveFeedback')).toEqual(['INVALID at']);
    expect(refusals(await choose(inHours(15 * 24)), 'receiveFeedback')).toEqual(['INVALID at']);
    const chosen = await stepped(learner, 'receiveFeedback', { feedbackId, at: inHours(24) });
    expect(chosen).toMatchObject({ state: 'WAITING_FOR_READINESS', words: null, postponableFrom: null });
    expect(await awaiting(learner)).not.toContain(feedbackId);
    const later = await stepped(learner, 'receiveFeedback', { feedbackId, at: inHours(48) });
    expect(later).toMatchObject({ readyAt: inHours(48), postponableFrom: inHours(168) });
    expect(refusals(await choose(inHours(200)), 'receiveFeedback')).toEqual(['WRONG_STATE at']);
    const sooner = await stepped(learner, 'receiveFeedback', { feedbackId, at: inHours(36) });
    expect(sooner.readyAt).toBe(inHours(36));
    pass(35);
    await deliver(feedbackId);
    expect((await readFeedback(learner, feedbackId)).words).toBeNull();
    pass(1);
    await deliver(feedbackId);
    await deliver(feedbackId);
    expect(await readFeedback(learner, feedbackId)).toMatchObject({ state: 'DELIVERED', words });
    const heard = (await told(feedbackId)).filter(({ happening }) => happening === 'FEEDBACK_DELIVERED');
    expect(heard).toEqual([{ happening: 'FEEDBACK_DELIVERED', personIds: [guide.id, learner.id] }]);
  });

  it('can be put off again a week later, and is forgotten where it was taken back', async () => {
    const { guide, learner } = pair;
    const feedbackId = await offered(guide, of.relationshipId);
    for (const at of [inHours(200), inHours(300)])
      await stepped(learner, 'receiveFeedback', { feedbackId, at });
    pass(168);
    const again = await stepped(learner, 'receiveFeedback', { feedbackId, at: inHours(300) });
    expect(again.readyAt).toBe(inHours(300));
    await stepped(guide, 'takeBackFeedback', { feedbackId });
    pass(301);
    await deliver(feedbackId);
    expect(await readFeedback(learner, feedbackId)).toMatchObject({ state: 'TAKEN_BACK', readyAt: null });
  });
});

describe('what is kept', () => {
  it('leaves a trace of the receiver’s reading and none of the giver’s, and no word in clear', async () => {
    const { guide, learner } = pair;
    const feedbackId = await delivered(guide, learner, of.relationshipId);
    pass(2);
    const reads = async () => {
      const [row] = await app.admin<{ reads: number }[]>`
        select count(*)::int as reads from ledger_entry where details ->> 'contentType' = 'FEEDBACK'`;
      return row?.reads ?? 0;
    };
    const before = await reads();
    await readFeedback(guide, feedbackId);
    expect(await reads()).toBe(before);
    await readFeedback(learner, feedbackId);
    await readFeedback(learner, feedbackId);
    expect(await reads()).toBe(before + 1);
    const [stored] = await app.admin<{ rows: number; clear: number }[]>`
      select count(*)::int as rows, count(*) filter (where encode(body, 'escape') like '%cedar%')::int as clear from feedback_words`;
    expect(stored?.rows).toBeGreaterThan(0);
    expect(stored?.clear).toBe(0);
  });
});
