import { expect, test } from 'vitest';
import { activePair, endPair } from './agreeing.ts';
import { people } from './people.ts';

const { as } = people();

/** Far enough ahead that no notice has begun, whenever the test runs. */
const inTwoMonths = new Date(Date.now() + 60 * 86_400_000).toISOString().slice(0, 10);

test('what one plans the other sees at once, and of moving and cancelling at once only one happens', async () => {
  const [manager, guide, learner] = [await as('program-manager'), await as('owner'), await as('mentee')];
  const relationshipId = await activePair({
    manager,
    guide,
    learner,
    program: 'Sessions of two',
    offersPlaces: true,
  });
  const address = `/relationships/${relationshipId}?tab=sessions`;
  await learner.goto(address);
  await learner.getByRole('heading', { name: 'No sessions yet' }).waitFor();

  await guide.goto(address);
  await guide.getByRole('button', { name: 'Plan a session' }).click();
  const plan = guide.getByRole('dialog', { name: 'Plan a session' });
  await plan.getByLabel('Day').fill(inTwoMonths);
  await plan.getByLabel('Link to join').fill('https://meet.example/cedar');
  await plan.getByText('What you agreed').waitFor();
  await plan.getByRole('button', { name: 'Plan it' }).click();
  await guide.getByRole('heading', { name: 'Next' }).waitFor();

  // The learner has touched nothing since.
  await learner.getByRole('heading', { name: 'Next' }).waitFor();
  await learner.getByRole('link', { name: 'Join' }).waitFor();

  await guide.getByRole('button', { name: 'Move' }).click();
  const move = guide.getByRole('dialog', { name: 'Move or change the session' });
  await move.getByLabel('Time', { exact: true }).fill('15:30');
  await learner.getByRole('button', { name: 'Cancel session' }).click();
  const cancelling = learner.getByRole('dialog', { name: 'Cancel this session' });
  await cancelling.getByRole('button', { name: 'Cancel it' }).click();
  await learner.getByRole('heading', { name: 'Cancelled in time' }).waitFor();

  await move.getByRole('button', { name: 'Save' }).click();
  await move.getByRole('alert').getByText('cancelled this session meanwhile').waitFor();
  await move.getByRole('button', { name: 'Not now' }).click();
  await guide.getByRole('heading', { name: 'Cancelled in time' }).waitFor();
  expect(await guide.getByText('15:30').count()).toBe(0);

  await learner.getByRole('button', { name: 'Undo' }).click();
  await guide.getByRole('heading', { name: 'Next' }).waitFor();
  await endPair(guide, learner, relationshipId);
});
