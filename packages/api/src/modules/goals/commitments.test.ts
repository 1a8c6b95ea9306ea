import { beforeEach, describe, expect, it } from 'vitest';
import type { Client } from '../../../test/app.ts';
import { type CommittingPair, committingPair, did, doing, stepsOf } from '../../../test/goals.ts';
import { meetAt } from '../../../test/meet.ts';
import { refusals } from '../../../test/pairing.ts';
import type { FindOrigins } from '../../context.ts';
import { newId, parseId } from '../../kernel/ids.ts';

let pair: CommittingPair;
let sessions: Awaited<ReturnType<FindOrigins>>;

const none: FindOrigins = () => Promise.resolve([]);
const found: FindOrigins = async () => sessions;

beforeEach(async () => {
  sessions = [];
  pair = await committingPair({ SESSION: found, MESSAGE: none, FEEDBACK: none, REFLECTION: none });
});

describe('a promise', () => {
  it('is made for oneself, read by both, and kept by whoever made it', async () => {
    await pair.agree();
    const made = await pair.make(pair.learner);
    expect(made).toMatchObject({ state: 'OPEN', text: 'Talk to Ines', owner: { id: pair.learner.id } });
    expect(await pair.listed(pair.guide, { owner: 'LEARNER' })).toMatchObject([
      { id: made.id, text: made.text },
    ]);
    expect(await pair.listed(pair.guide, { owner: 'GUIDE' })).toEqual([]);
    const kept = await did(pair.learner, 'keepCommitment', { commitmentId: made.id });
    expect(kept).toMatchObject({ state: 'KEPT', keptOn: '2026-03-02', viewerCanUndoKept: true });
    expect(await pair.listed(pair.guide, { states: ['OPEN'] })).toEqual([]);
    expect(await pair.told()).toEqual([
      { happening: 'COMMITMENT_MADE', to: [pair.guide.id] },
      { happening: 'COMMITMENT_KEPT', to: [pair.guide.id] },
    ]);
  });

  it('is refused without words, for a day that is over, and for a goal of others', async () => {
    await pair.agree();
    const input = { relationshipId: pair.relationshipId, text: 'Talk', dueOn: '2026-03-09' };
    const refused = async (change: object) =>
      refusals(await doing(pair.guide, 'makeCommitment', { ...input, ...change }), 'makeCommitment');
    expect(await refused({ text: ' ' })).toEqual(['INVALID text']);
    expect(await refused({ dueOn: '2026-03-01' })).toEqual(['INVALID dueOn']);
    expect(await refused({ goalId: newId('goa') })).toEqual(['NOT_FOUND goalId']);
  });

  it('is made once for one key, and its words are in no fingerprint', async () => {
    await pair.agree();
    const [one, other] = [
      await pair.make(pair.guide, { idempotencyKey: 'k' }),
      await pair.make(pair.guide, { idempotencyKey: 'k' }),
    ];
    expect(other.id).toBe(one.id);
    expect(await pair.listed(pair.guide)).toHaveLength(1);
  });

  it('comes from something of the same relationship that its owner may see, and from nothing else', async () => {
    await pair.agree();
    const [ours, theirs] = ['ses_01h455vb4pex5vsknk084sn02q', 'ses_01h455vb4pex5vsknk084sn02r'];
    sessions = [
      { id: ours, relationshipId: parseId('rel', pair.relationshipId) ?? newId('rel') },
      { id: theirs, relationshipId: newId('rel') },
    ];
    const made = await pair.make(pair.guide, { originId: ours });
    expect(made.origin).toEqual({ kind: 'SESSION', id: ours });
    const refused = async (originId: string) => {
      const input = { relationshipId: pair.relationshipId, text: 'Talk', dueOn: '2026-03-09', originId };
      return refusals(await doing(pair.guide, 'makeCommitment', input), 'makeCommitment');
    };
    const unknown = ['ses_01h455vb4pex5vsknk084sn02s', 'msg_01h455vb4pex5vsknk084sn02q', 'nothing'];
    for (const id of [theirs, ...unknown]) expect(await refused(id), id).toEqual(['NOT_FOUND originId']);
    const from = async (client: Client, originId: string) =>
      (
        await client.graphql(
          'query ($originId: ID!) { commitmentsFrom(originId: $originId) { edges { node { id } } } }',
          { originId },
        )
      ).data?.['commitmentsFrom'].edges;
    expect(await from(pair.learner, ours)).toEqual([{ node: { id: made.id } }]);
    expect(await from(pair.other, ours)).toEqual([]);
    sessions = [];
    expect(await from(pair.learner, ours)).toEqual([]);
  });
});

describe('keeping', () => {
  it('after its day is late, and can be of an earlier day since it was made', async () => {
    await pair.agree();
    const [one, other] = [await pair.make(pair.guide), await pair.make(pair.guide)];
    pair.on('2026-03-11');
    const late = await did(pair.guide, 'keepCommitment', { commitmentId: one.id });
    expect(late.state).toBe('KEPT_LATE');
    const refused = async (keptOn: string) =>
      refusals(
        await doing(pair.guide, 'keepCommitment', { commitmentId: other.id, keptOn }),
        'keepCommitment',
      );
    for (const day of ['2026-03-01', '2026-03-12']) expect(await refused(day)).toEqual(['INVALID keptOn']);
    const inTime = await did(pair.guide, 'keepCommitment', { commitmentId: other.id, keptOn: '2026-03-09' });
    expect(inTime).toMatchObject({ state: 'KEPT', keptOn: '2026-03-09' });
  });

  it('in two tabs at once happens once, and so does keeping while it is withdrawn', async () => {
    await pair.agree();
    const made = await pair.make(pair.learner);
    const keep = () => doing(pair.learner, 'keepCommitment', { commitmentId: made.id });
    const answers = await meetAt(pair.app, 'commitment_event', [keep, keep]);
    for (const answer of answers)
      expect(answer.data?.['keepCommitment']).toMatchObject({ errors: [], commitment: { state: 'KEPT' } });
    const [last] = answers.map(({ data }) => data?.['keepCommitment'].commitment);
    expect(stepsOf(last)).toEqual(['MADE', 'KEPT']);
    expect((await pair.told()).filter(({ happening }) => happening === 'COMMITMENT_KEPT')).toHaveLength(1);

    const second = await pair.make(pair.learner);
    const withdraw = () => doing(pair.learner, 'withdrawCommitment', { commitmentId: second.id });
    const keepIt = () => doing(pair.learner, 'keepCommitment', { commitmentId: second.id });
    const both = await meetAt(pair.app, 'commitment_event', [keepIt, withdraw]);
    const codes = both.flatMap((answer) => {
      const [name = ''] = Object.keys(answer.data ?? {});
      return refusals(answer, name);
    });
    expect(codes).toEqual(['WRONG_STATE']);
  });

  it('is taken back for a quarter of an hour, and not once it is confirmed', async () => {
    await pair.agree();
    const made = await pair.make(pair.learner);
    const of = { commitmentId: made.id };
    await did(pair.learner, 'keepCommitment', of);
    const undone = await did(pair.learner, 'undoKeptCommitment', of);
    expect(undone).toMatchObject({ state: 'OPEN', keptOn: null, viewerCanKeep: true });
    await did(pair.learner, 'keepCommitment', of);
    pair.clock.at = new Date(pair.clock.at.getTime() + 16 * 60_000);
    expect(refusals(await doing(pair.learner, 'undoKeptCommitment', of), 'undoKeptCommitment')).toEqual([
      'WRONG_STATE',
    ]);
    const confirmed = await did(pair.guide, 'confirmCommitment', of);
    expect(confirmed.review).toBe('CONFIRMED');
    expect(stepsOf(await did(pair.guide, 'confirmCommitment', of))).toEqual(stepsOf(confirmed));
    const late = await doing(pair.guide, 'questionCommitment', { ...of, word: 'Really?' });
    expect(refusals(late, 'questionCommitment')).toEqual(['WRONG_STATE']);
  });

  it('is asked about with a word and answered with one, or taken back then', async () => {
    await pair.agree();
    const made = await pair.make(pair.learner);
    const of = { commitmentId: made.id };
    const early = await doing(pair.guide, 'questionCommitment', { ...of, word: 'Really?' });
    expect(refusals(early, 'questionCommitment')).toEqual(['WRONG_STATE']);
    await did(pair.learner, 'keepCommitment', of);
    const wordless = await doing(pair.guide, 'questionCommitment', { ...of, word: '' });
    expect(refusals(wordless, 'questionCommitment')).toEqual(['INVALID word']);
    await did(pair.guide, 'questionCommitment', { ...of, word: 'Did Ines agree?' });
    const again = await doing(pair.guide, 'questionCommitment', { ...of, word: 'Did she?' });
    expect(refusals(again, 'questionCommitment')).toEqual(['WRONG_STATE']);
    const answered = await did(pair.learner, 'answerCommitmentQuestion', { ...of, word: 'She did.' });
    expect(answered).toMatchObject({ review: 'ANSWERED', state: 'KEPT' });
    expect(answered.events.map(({ word }: { word: string | null }) => word)).toEqual([
      null,
      null,
      'Did Ines agree?',
      'She did.',
    ]);
    await did(pair.guide, 'questionCommitment', { ...of, word: 'And in writing?' });
    pair.clock.at = new Date(pair.clock.at.getTime() + 60 * 60_000);
    const undone = await did(pair.learner, 'undoKeptCommitment', of);
    expect(undone).toMatchObject({ state: 'OPEN', review: null });
    expect((await pair.told()).map(({ happening }) => happening.slice('COMMITMENT_'.length))).toEqual([
      'MADE',
      'KEPT',
      'QUESTIONED',
      'ANSWERED',
      'QUESTIONED',
    ]);
  });
});

describe('what is current', () => {
  it('is what is to be done, missed, asked about, or said to be kept within a week and not confirmed', async () => {
    await pair.agree();
    const [open, kept, confirmed, asked] = [
      await pair.make(pair.learner, { dueOn: '2026-04-01' }),
      await pair.make(pair.learner),
      await pair.make(pair.learner),
      await pair.make(pair.learner),
    ];
    for (const { id: commitmentId } of [kept, confirmed, asked])
      await did(pair.learner, 'keepCommitment', { commitmentId });
    await did(pair.guide, 'confirmCommitment', { commitmentId: confirmed.id });
    const ids = async () => (await pair.listed(pair.guide, { current: true })).map(({ id }) => id).sort();
    expect(await ids()).toEqual([open.id, kept.id, asked.id].sort());
    await did(pair.guide, 'questionCommitment', { commitmentId: asked.id, word: 'Did she agree?' });
    pair.on('2026-03-10');
    expect(await ids()).toEqual([open.id, asked.id].sort());
  });
});

describe('withdrawing', () => {
  it('is for the owner, with a word, in time, and neutral', async () => {
    await pair.agree();
    const made = await pair.make(pair.learner);
    pair.on('2026-03-10');
    const withdrawn = await did(pair.learner, 'withdrawCommitment', {
      commitmentId: made.id,
      word: 'No longer needed.',
    });
    expect(withdrawn).toMatchObject({ state: 'WITHDRAWN', viewerCanKeep: false });
    expect(withdrawn.events.at(-1)).toMatchObject({ kind: 'WITHDRAWN', word: 'No longer needed.' });
    expect(stepsOf(await did(pair.learner, 'withdrawCommitment', { commitmentId: made.id }))).toEqual([
      'MADE',
      'WITHDRAWN',
    ]);
  });
});

describe('my commitments', () => {
  it('are one’s own of every relationship that goes on, by date, open where nothing else is said', async () => {
    await pair.agree();
    const [later, sooner] = [
      await pair.make(pair.learner, { dueOn: '2026-03-20' }),
      await pair.make(pair.learner),
    ];
    await pair.make(pair.guide);
    const mine = async (client: Client, filter: object = {}, first = 10) => {
      const { data } = await client.graphql(
        `query ($filter: MyCommitmentsFilter, $first: Int) { myCommitments(filter: $filter, first: $first) {
          edges { node { id relationship { id } } } pageInfo { hasNextPage } } }`,
        { filter, first },
      );
      return data?.['myCommitments'].edges.map(({ node }: { node: { id: string } }) => node.id);
    };
    expect(await mine(pair.learner)).toEqual([sooner.id, later.id]);
    expect(await mine(pair.learner, {}, 1)).toEqual([sooner.id]);
    expect(await mine(pair.learner, { dueBy: '2026-03-10' })).toEqual([sooner.id]);
    expect(await mine(pair.other)).toEqual([]);
    await did(pair.learner, 'keepCommitment', { commitmentId: sooner.id });
    expect(await mine(pair.learner)).toEqual([later.id]);
    expect(await mine(pair.learner, { states: ['KEPT'] })).toEqual([sooner.id]);
    await pair.app.admin`update relationship set state = 'CLOSED'`;
    expect(await mine(pair.learner)).toEqual([]);
  });
});
