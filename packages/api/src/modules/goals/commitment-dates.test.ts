import { beforeEach, describe, expect, it } from 'vitest';
import { type CommittingPair, committingPair, did, doing, stepsOf } from '../../../test/goals.ts';
import { refusals } from '../../../test/pairing.ts';

let pair: CommittingPair;
beforeEach(async () => {
  pair = await committingPair();
});

describe('another date', () => {
  it('is settled by asking where either may move it, ends the commitment without blame and begins the next', async () => {
    await pair.agree('BEFORE_DUE');
    const made = await pair.make(pair.learner);
    expect(made.viewerMovesAlone).toBe(true);
    pair.on('2026-03-08');
    const moved = await did(pair.guide, 'moveCommitment', {
      commitmentId: made.id,
      dueOn: '2026-03-20',
      word: 'Ines is away.',
    });
    expect(moved).toMatchObject({
      state: 'OPEN',
      dueOn: '2026-03-20',
      text: 'Talk to Ines',
      owner: { id: pair.learner.id },
      previous: { id: made.id, state: 'RENEGOTIATED' },
    });
    expect(moved.id).not.toBe(made.id);
    const kept = await did(pair.learner, 'keepCommitment', { commitmentId: moved.id });
    expect(kept.state).toBe('KEPT');
    const late = await doing(pair.learner, 'keepCommitment', { commitmentId: made.id });
    expect(refusals(late, 'keepCommitment')).toEqual(['WRONG_STATE']);
  });

  it('waits for the other where both have to agree, and can be declined or taken back', async () => {
    await pair.agree('BOTH_AGREE');
    const made = await pair.make(pair.learner);
    const of = { commitmentId: made.id, dueOn: '2026-03-20' };
    const asked = await did(pair.learner, 'moveCommitment', of);
    expect(asked).toMatchObject({
      id: made.id,
      state: 'OPEN',
      dueOn: '2026-03-09',
      move: { dueOn: '2026-03-20', askedBy: { id: pair.learner.id } },
      viewerCanAnswerMove: false,
      viewerMovesAlone: false,
    });
    const answer = { ...of, agree: true };
    const own = await doing(pair.learner, 'answerCommitmentMove', answer);
    expect(refusals(own, 'answerCommitmentMove')).toEqual(['NOT_ALLOWED']);
    const other = await doing(pair.guide, 'answerCommitmentMove', { ...answer, dueOn: '2026-03-21' });
    expect(refusals(other, 'answerCommitmentMove')).toEqual(['CONFLICT dueOn']);
    const declined = await did(pair.guide, 'answerCommitmentMove', {
      ...of,
      agree: false,
      word: 'Please not.',
    });
    expect(declined).toMatchObject({ state: 'OPEN', move: null, dueOn: '2026-03-09' });
    await did(pair.guide, 'moveCommitment', of);
    expect((await did(pair.guide, 'moveCommitment', { ...of, dueOn: null })).move).toBeNull();
    await did(pair.guide, 'moveCommitment', of);
    const agreed = await did(pair.learner, 'answerCommitmentMove', answer);
    expect(agreed).toMatchObject({ dueOn: '2026-03-20', previous: { id: made.id, state: 'RENEGOTIATED' } });
  });

  it('comes too late on the day it is due, for the wish and for the yes', async () => {
    await pair.agree('BOTH_AGREE');
    const made = await pair.make(pair.learner);
    const of = { commitmentId: made.id, dueOn: '2026-03-20' };
    await did(pair.learner, 'moveCommitment', of);
    pair.on('2026-03-09');
    const yes = await doing(pair.guide, 'answerCommitmentMove', { ...of, agree: true });
    expect(refusals(yes, 'answerCommitmentMove')).toEqual(['WRONG_STATE']);
    const wish = await doing(pair.learner, 'moveCommitment', { ...of, dueOn: '2026-03-21' });
    expect(refusals(wish, 'moveCommitment')).toEqual(['WRONG_STATE']);
  });

  it('is another one, and lies ahead', async () => {
    await pair.agree();
    const made = await pair.make(pair.learner);
    for (const dueOn of ['2026-03-09', '2026-03-02', '2026-02-20']) {
      const answer = await doing(pair.learner, 'moveCommitment', { commitmentId: made.id, dueOn });
      expect(refusals(answer, 'moveCommitment')).toEqual(['INVALID dueOn']);
    }
  });
});

describe('what is missed', () => {
  it('is recorded once, after a day of grace where its owner is, and can still be kept late', async () => {
    await pair.agree();
    await pair.app.admin`update person set time_zone = 'America/Los_Angeles' where name = 'Liam Learner'`;
    const [far, near, done] = [
      await pair.make(pair.learner),
      await pair.make(pair.guide),
      await pair.make(pair.guide),
    ];
    await did(pair.guide, 'keepCommitment', { commitmentId: done.id });
    const states = async () =>
      Object.fromEntries(
        (await pair.listed(pair.guide)).map(({ id, state }: Record<string, string>) => [id, state]),
      );
    pair.on('2026-03-10', '22:30');
    await pair.miss();
    expect(await states()).toMatchObject({ [far.id]: 'OPEN', [near.id]: 'OPEN' });
    pair.on('2026-03-11', '05:00');
    for (const _ of ['one process', 'another']) await pair.miss();
    expect(await states()).toEqual({ [far.id]: 'OPEN', [near.id]: 'MISSED', [done.id]: 'KEPT' });
    pair.on('2026-03-11', '08:00');
    await Promise.all([pair.miss(), pair.miss()]);
    expect(await states()).toMatchObject({ [far.id]: 'MISSED' });
    const missed = (await pair.told()).filter(({ happening }) => happening === 'COMMITMENT_MISSED');
    expect(missed.map(({ to }) => to)).toEqual([
      [pair.guide.id, pair.learner.id],
      [pair.guide.id, pair.learner.id],
    ]);
    const withdrawn = await doing(pair.guide, 'withdrawCommitment', { commitmentId: near.id });
    expect(refusals(withdrawn, 'withdrawCommitment')).toEqual(['WRONG_STATE']);
    const kept = await did(pair.guide, 'keepCommitment', { commitmentId: near.id });
    expect(kept.state).toBe('KEPT_LATE');
    expect(stepsOf(kept)).toEqual(['MADE', 'MISSED', 'KEPT']);
    expect(kept.events[1].actor).toBeNull();
    expect((await did(pair.guide, 'undoKeptCommitment', { commitmentId: near.id })).state).toBe('MISSED');
  });

  it('is nothing of a relationship that has ended', async () => {
    await pair.agree();
    await pair.make(pair.learner);
    await pair.app.admin`update relationship set state = 'CLOSED'`;
    pair.on('2026-04-11');
    await pair.miss();
    expect(await pair.listed(pair.guide)).toMatchObject([{ state: 'OPEN' }]);
  });
});
