import type { Page } from 'playwright-core';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { activePair, endPair, personOf } from './agreeing.ts';
import { people } from './people.ts';

const { as } = people();
let end: (() => Promise<void>) | null = null;
beforeEach(() => {
  end = null;
});
// A guide has few places: each pair gives its own back.
afterEach(() => end?.());

/** An active pair, with each of the two and a manager in their own browser on its page. */
async function working(program: string) {
  const [manager, guide, learner] = [await as('program-manager'), await as('mentor'), await as('client')];
  const relationshipId = await activePair({ manager, guide, learner, program });
  end = () => endPair(guide, learner, relationshipId);
  for (const page of [manager, guide, learner]) await page.goto(`/relationships/${relationshipId}`);
  return { manager, guide, learner, relationshipId, path: `/relationships/${relationshipId}` };
}

const stage = (page: Page) => page.locator('[aria-current="step"]');
const words = (page: Page, name: string) => page.getByRole('region', { name });

describe('the ways on and out of a relationship', () => {
  it('pauses and goes on at a press, and the partner sees it without a reload', async () => {
    const { guide, learner, manager } = await working('Pausing well');
    await learner.getByRole('button', { name: 'Pause', exact: true }).click();
    await guide.getByRole('button', { name: 'Go on', exact: true }).waitFor();
    await learner.getByRole('button', { name: 'Undo' }).click();
    await guide.getByRole('button', { name: 'Pause', exact: true }).waitFor();
    await expect.poll(() => stage(guide).textContent()).toBe('Active');
    const { name } = await personOf(learner);
    await guide.getByText(`Went on · ${name}`).waitFor();
    await manager.getByText('Went on').waitFor();
    expect(await manager.getByText(`Went on · ${name}`).count()).toBe(0);
    expect(await manager.getByText('Ways on and ways out').count()).toBe(0);
  });

  it('changes the partner: says what will happen, keeps words private, hands them over, closes', async () => {
    const { guide, learner, manager, path } = await working('Changing well');
    await learner.getByRole('button', { name: 'Change of partner…' }).click();
    const dialog = learner.getByRole('dialog', { name: 'Change of partner' });
    await dialog.getByText(/by the notice you agreed/).waitFor();
    await dialog.getByText(/It is erased on/).waitFor();
    await dialog.getByText(/Not which of you began/).waitFor();
    await dialog.getByText(/fingerprint of your signed agreement/).waitFor();
    await dialog.getByRole('button', { name: 'Begin the change' }).click();
    await learner.waitForURL(`**${path}/closing`);

    // The partner's page follows by itself; the manager's too, without a who.
    await guide.getByText('A few last words are asked for').waitFor();
    await manager.getByText('Which of the two began it, why, and their words are between them.').waitFor();
    const name = (await personOf(learner)).name;
    await guide.getByText(`The end was begun · ${name}`).waitFor();
    expect(await manager.getByText(`The end was begun · ${name}`).count()).toBe(0);

    // Nothing is lost: offline words are kept in the browser, over a reload too.
    await words(learner, 'Your words').getByText('Only you', { exact: true }).waitFor();
    await learner.getByLabel('What was reached?').fill('A first team that runs without me.');
    await learner.getByText('Saved as you write. Only you can read it.').waitFor();
    await learner.route('**/graphql', (route) => route.abort());
    await learner.getByLabel('Thanks').fill('Thank you for every question.');
    await learner.getByText(/kept in this browser/).waitFor();
    await learner.unroute('**/graphql');
    await learner.reload();
    await expect.poll(() => learner.getByLabel('Thanks').inputValue()).toBe('Thank you for every question.');
    await learner.getByText('Saved as you write. Only you can read it.').waitFor();

    await guide.goto('/');
    const needs = guide.getByRole('list', { name: 'Needs you' });
    await needs.getByRole('listitem').filter({ hasText: name }).getByRole('link').first().click();
    await guide.waitForURL(`**${path}/closing`);
    await words(guide, `Words of ${name}`)
      .getByText(/Not handed over yet/)
      .waitFor();
    expect(await guide.getByText('Thank you for every question.').count()).toBe(0);

    await learner.getByRole('button', { name: /^Hand over to/ }).click();
    await learner.getByRole('button', { name: 'Hand over', exact: true }).click();
    await guide.getByText('Thank you for every question.').waitFor();
    await words(learner, 'Your words')
      .getByText(/^You and /)
      .waitFor();

    await guide.getByLabel('What was learned?').fill('To wait one breath longer.');
    await guide.getByRole('button', { name: /^Hand over to/ }).click();
    await guide.getByText(/with yours, the relationship closes now/).waitFor();
    await guide.getByRole('button', { name: 'Hand over and close' }).click();
    for (const page of [guide, learner]) {
      await page.getByRole('heading', { level: 1, name: /^How it ended with/ }).waitFor();
      await page.getByText('To wait one breath longer.').waitFor();
      await page.getByText('What you two wrote is erased on').waitFor();
    }
    await learner.getByRole('link', { name: 'See the guides' }).waitFor();
    await expect.poll(() => stage(manager).textContent()).toBe('Closed');
    await manager.goto(`${path}/closing`);
    await manager.getByText('There is no ending to see here').waitFor();
    expect(await manager.getByText('To wait one breath longer.').count()).toBe(0);
  });

  it('takes the ending back, and an owner keeps what is ending for all to see', async () => {
    const { guide, learner, path } = await working('Holding well');
    await guide.getByRole('button', { name: 'End it well…' }).click();
    await guide.getByRole('button', { name: 'Begin the ending' }).click();
    await learner.getByText('A few last words are asked for').waitFor();
    const owner = await as('owner');
    await owner.goto(path);
    await owner.getByRole('button', { name: 'Keep it' }).click();
    const { name } = await personOf(owner);
    await learner.getByText(`${name} keeps it for legal reasons since`).waitFor();
    await learner.goto(`${path}/closing`);
    await learner.getByText(/can take it back until then/).waitFor();
    expect(await learner.getByRole('button', { name: 'Take the ending back' }).count()).toBe(0);
    await guide.getByRole('button', { name: 'Take the ending back' }).click();
    await learner.getByText('There is no ending to see here').waitFor();
  });
});

describe('what the two tell each other', () => {
  it('is told, read by the other at once, and taken back', async () => {
    const { guide, learner, manager } = await working('Telling well');
    const name = (await personOf(learner)).name;
    await guide.getByRole('button', { name: `Tell ${name}` }).click();
    await guide.getByLabel('At once, while it is fresh').check();
    await guide.getByLabel(/What to avoid with me/).fill('Advice before I have finished.');
    await guide.getByRole('button', { name: `Tell ${name}` }).click();
    const card = learner.getByRole('article', { name: (await personOf(guide)).name });
    await card.getByText('Advice before I have finished.').waitFor();
    await card.getByText('At once, while it is fresh').waitFor();
    expect(await manager.getByText('Working well together').count()).toBe(0);
    await guide.getByRole('button', { name: 'Change', exact: true }).click();
    await guide.getByRole('button', { name: 'Take it back' }).click();
    await card.getByText('Has told nothing yet. Ask in your first session.').waitFor();
  });
});
