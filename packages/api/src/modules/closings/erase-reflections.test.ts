import { expect, it } from 'vitest';
import { agreeingPair, inForce } from '../../../test/agreeing.ts';
import { type Client, startTestApp } from '../../../test/app.ts';
import { exercised, guidesChoice, learnersChoice } from '../../../test/exercising.ts';
import { done } from '../../../test/pairing.ts';
import { eraseOnDay } from './jobs.ts';

const does = async (client: Client, name: string, thing: string, input: object) => {
  const type = `${name.charAt(0).toUpperCase()}${name.slice(1)}Input`;
  const document = `mutation ($input: ${type}!) { ${name}(input: $input) { ${thing} { id } errors { code message path } } }`;
  return done(await client.graphql(document, { input }), name, thing);
};

it('erases exercises and stories of a pair on its day, and leaves what stands on profiles', async () => {
  const clock = { at: new Date('2026-11-24T09:00:00Z'), now: () => clock.at };
  const app = await startTestApp({}, { clock });
  const pair = await agreeingPair(app);
  await inForce(pair);
  const { guide, learner, relationshipId } = pair;
  const of = { relationshipId };
  const { id: exerciseId } = await exercised(guide, 'startExercise', { ...of, subject: 'LEARNER' });
  await exercised(guide, 'chooseInExercise', { exerciseId, ...guidesChoice });
  await exercised(learner, 'chooseInExercise', { exerciseId, ...learnersChoice });
  await exercised(guide, 'saveExerciseTakeaway', { exerciseId, text: 'Ask before you advise.' });
  const words = { title: 'Too early', situation: '', mistake: '', lesson: 'Ask first.' };
  const { id: storyId } = await does(guide, 'writeStory', 'story', { ...of, ...words });
  await does(guide, 'shareStory', 'story', { storyId, share: true });
  await does(learner, 'thankForStory', 'story', { storyId, text: 'Thanks.' });
  await does(guide, 'writeProfileStory', 'profileStory', words);

  await does(guide, 'startClosing', 'relationship', { ...of, kind: 'GOOD_ENDING' });
  const last = { ...of, reached: '', learned: '', thanks: 'Thank you.', share: true };
  for (const party of [guide, learner]) await does(party, 'saveClosingWords', 'relationship', last);
  clock.at = new Date('2028-01-01T09:00:00Z');
  const payload = { organizationId: guide.organizationId, ...of };
  await eraseOnDay(app.services.pools, app.services.platform, payload);

  const tables = [
    'exercise',
    'exercise_choice',
    'exercise_takeaway',
    'story',
    'story_thanks',
    'profile_story',
  ];
  const left = await Promise.all(
    tables.map(async (table) => {
      const [row] = await app.admin<
        { rows: number }[]
      >`select count(*)::int as rows from ${app.admin(table)}`;
      return row?.rows;
    }),
  );
  expect(left).toEqual([0, 0, 0, 0, 0, 1]);
});
