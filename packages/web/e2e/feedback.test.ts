import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { activePair, graphql, personOf } from './agreeing.ts';
import { people } from './people.ts';

const { as } = people();

/** Two people who work together, each in their own browser on the page's part about feedback. */
async function working() {
  const [manager, guide, learner] = [await as('program-manager'), await as('owner'), await as('client')];
  const pair = { manager, guide, learner, program: 'Telling each other', offersPlaces: true };
  const relationshipId = await activePair(pair);
  await graphql(
    learner,
    'mutation ($input: SaveTrustPreferencesInput!) { saveTrustPreferences(input: $input) { errors { code } } }',
    {
      input: {
        relationshipId,
        answers: { feedback: ['WITH_AN_EXAMPLE'], safe: '', avoid: 'Haste.', repair: '' },
      },
    },
  );
  for (const page of [guide, learner]) await page.goto(`/relationships/${relationshipId}?tab=feedback`);
  return { guide, learner, names: { guide: await personOf(guide), learner: await personOf(learner) } };
}

const canary = 'You let her finish and read her points back to her.';
const fill = (page: Page, label: RegExp, text: string) => page.getByLabel(label).fill(text);
const saved = (page: Page) => page.getByText('Saved as you write. Only you can read it.').waitFor();

describe('feedback', () => {
  it('is written, kept, offered, read when the other is ready, answered and closed, with both looking on', async () => {
    const { guide, learner, names } = await working();
    const topic = 'The customer review';

    await guide.getByRole('button', { name: 'Give feedback' }).click();
    await guide.getByText('Haste.').waitFor();
    await fill(guide, /What is it about/, topic);
    await fill(guide, /When and where/, 'On Tuesday, in the review.');
    await saved(guide);
    // Without a connection the words are kept in the browser, over a reload too.
    await guide.route('**/graphql', (route) => route.abort());
    await fill(guide, /What did you see/, canary);
    await guide.getByText(/kept in this browser/).waitFor();
    await guide.unroute('**/graphql');
    await guide.reload();
    await expect.poll(() => guide.getByLabel(/What did you see/).inputValue()).toBe(canary);
    await fill(guide, /What did it do/, 'I relaxed.');
    await saved(guide);
    expect(await learner.getByText(topic).count()).toBe(0);

    // A second window that was left behind does not write over the first.
    const second = await guide.context().newPage();
    await second.goto(guide.url());
    await fill(second, /What did it do/, 'I relaxed and listened.');
    await saved(second);
    await fill(guide, /What did it do/, 'I was glad.');
    await guide.getByText('You have written on in another window').waitFor();
    await guide.getByRole('button', { name: 'The other one' }).click();
    await expect.poll(() => guide.getByLabel(/What did it do/).inputValue()).toBe('I relaxed and listened.');
    await saved(guide);
    await second.close();

    await guide.getByRole('button', { name: /^Offer to/ }).click();
    await guide.getByRole('button', { name: 'Take it back' }).waitFor();
    await learner.getByRole('link', { name: topic }).click();
    await learner.getByRole('button', { name: 'I am ready now' }).waitFor();
    expect(await learner.content()).not.toContain(canary);

    // Later first, which the giver sees; then ready after all.
    await learner.getByRole('button', { name: 'Later…' }).click();
    await learner.getByRole('button', { name: 'Be ready then' }).click();
    await guide.getByText(/will read it on/).waitFor();
    await learner.getByRole('button', { name: 'I am ready now' }).click();
    await learner.getByText(canary).waitFor();
    await expect.poll(() => guide.getByRole('button', { name: 'Take it back' }).count()).toBe(0);

    await learner.getByRole('button', { name: 'I have taken it in, thank you' }).click();
    await guide.getByText('Taken in, with thanks').waitFor();
    await fill(learner, /^Reply/, 'That helps me.');
    await learner.getByRole('button', { name: 'Send reply' }).click();
    await guide.getByText('That helps me.').waitFor();
    await learner.getByRole('button', { name: 'Done with it' }).click();
    await expect.poll(() => guide.getByRole('button', { name: 'Send reply' }).count()).toBe(0);

    // The other way round: asked for, and kindly declined.
    await learner.getByRole('button', { name: /All feedback/ }).click();
    await learner.getByRole('button', { name: 'Ask for feedback…' }).click();
    await fill(learner, /What would you like feedback on/, 'How I opened the meeting');
    await learner.getByRole('dialog').getByRole('button', { name: /^Ask / }).click();
    await guide.getByRole('button', { name: /All feedback/ }).click();
    await guide.getByRole('link', { name: 'How I opened the meeting' }).click();
    await guide.getByRole('button', { name: 'Decline kindly…' }).click();
    await fill(guide, /A word to/, 'I came late, sorry.');
    await guide.getByRole('dialog').getByRole('button', { name: 'Decline', exact: true }).click();
    await learner.getByRole('link', { name: 'How I opened the meeting' }).click();
    await learner.getByText('I came late, sorry.').waitFor();
    await learner.getByText(names.guide.name).first().waitFor();
  });
});
