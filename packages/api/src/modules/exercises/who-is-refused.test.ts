import { beforeEach, describe, expect, it } from 'vitest';
import { type AgreeingCast, agreeingPair, inForce } from '../../../test/agreeing.ts';
import { type Client, startTestApp, type TestApp } from '../../../test/app.ts';
import {
  awaitedExercises,
  exercised,
  exerciseNode,
  exercising,
  guidesChoice,
  learnersChoice,
  readExercises,
} from '../../../test/exercising.ts';
import { type Cast, done, refusals } from '../../../test/pairing.ts';

let app: TestApp;
let pair: AgreeingCast;
beforeEach(async () => {
  app = await startTestApp();
  pair = await agreeingPair(app);
  await inForce(pair);
});

const start = (client: Client, subject = 'LEARNER') =>
  exercised(client, 'startExercise', { relationshipId: pair.relationshipId, subject });
const choose = (client: Client, exerciseId: string, choice: object) =>
  exercised(client, 'chooseInExercise', { exerciseId, ...choice });
const read = (client: Client) => readExercises(client, pair.relationshipId);
describe('who is refused', () => {
  const strangers: readonly (keyof Cast)[] = ['other', 'manager', 'owner', 'hr', 'trustContact', 'stranger'];

  it('everybody but the two', async () => {
    const { id } = await start(pair.guide);
    await choose(pair.guide, id, guidesChoice);
    const ofOne = { exerciseId: id };
    for (const name of strangers) {
      const client = pair[name];
      const staff = name === 'manager' || name === 'owner';
      expect(await read(client), name).toBeNull();
      expect(await exerciseNode(client, id), name).toBeNull();
      expect(await awaitedExercises(client), name).toEqual([]);
      const begun = await exercising(client, 'startExercise', {
        relationshipId: pair.relationshipId,
        subject: 'GUIDE',
      });
      expect(refusals(begun, 'startExercise'), name).toEqual([
        staff ? 'NOT_ALLOWED' : 'NOT_FOUND relationshipId',
      ]);
      for (const [mutation, more] of [
        ['chooseInExercise', learnersChoice],
        ['takeBackChoice', {}],
        ['cancelExercise', {}],
        ['saveExerciseTakeaway', { text: 'Mine.' }],
      ] as const)
        expect(refusals(await exercising(client, mutation, { ...ofOne, ...more }), mutation), name).toEqual([
          'NOT_FOUND exerciseId',
        ]);
    }
    for (const [mutation, input] of [
      ['startExercise', { relationshipId: pair.relationshipId, subject: 'GUIDE' }],
      ['chooseInExercise', { ...ofOne, ...learnersChoice }],
      ['takeBackChoice', ofOne],
      ['cancelExercise', ofOne],
      ['saveExerciseTakeaway', ofOne],
    ] as const)
      expect(refusals(await exercising(app.anonymous, mutation, input), mutation)).toEqual([
        'UNAUTHENTICATED',
      ]);
    expect((await exerciseNode(pair.guide, id)).viewerChose).toBe(true);
  });

  it('the two, where no agreement is in force', async () => {
    const later = await startTestApp();
    const early = await agreeingPair(later);
    const answer = await exercising(early.guide, 'startExercise', {
      relationshipId: early.relationshipId,
      subject: 'GUIDE',
    });
    expect(refusals(answer, 'startExercise')).toEqual(['WRONG_STATE']);
  });

  it('the two, once they bring it to an end', async () => {
    const { id } = await start(pair.guide);
    const ending = { relationshipId: pair.relationshipId, kind: 'GOOD_ENDING' };
    done(
      await pair.guide.graphql(
        'mutation ($input: StartClosingInput!) { startClosing(input: $input) { relationship { id } errors { code } } }',
        { input: ending },
      ),
      'startClosing',
      'relationship',
    );
    expect(await awaitedExercises(pair.learner)).toEqual([]);
    const late = await exercising(pair.learner, 'chooseInExercise', { exerciseId: id, ...learnersChoice });
    expect(refusals(late, 'chooseInExercise')).toEqual(['WRONG_STATE']);
  });
});
