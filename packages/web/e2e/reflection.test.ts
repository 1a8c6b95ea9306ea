import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { activePair, personOf } from './agreeing.ts';
import { people } from './people.ts';

const { as } = people();

/** Two who work together, each in their own browser on what they reflect on; and the first names of both. */
async function reflecting(program: string) {
  const [manager, guide, learner] = [
    await as('program-manager'),
    await as('owner'),
    await as('trust-contact'),
  ];
  const id = await activePair({ manager, guide, learner, program, offersPlaces: true });
  const path = `/relationships/${id}?tab=reflection`;
  for (const page of [guide, learner]) await page.goto(path);
  const firstName = async (page: Page) => (await personOf(page)).name.split(' ')[0] ?? '';
  return {
    manager,
    guide,
    learner,
    path,
    names: [await firstName(guide), await firstName(learner)] as const,
  };
}

/** What the server tells a page from now on: answers, and what comes over an open socket. */
function wireOf(page: Page): { text(): Promise<string> } {
  const parts: Promise<string>[] = [];
  page.on('response', (response) => {
    if (response.url().endsWith('/graphql')) parts.push(response.text().catch(() => ''));
  });
  page.on('websocket', (socket) =>
    socket.on('framereceived', ({ payload }) => parts.push(Promise.resolve(payload.toString()))),
  );
  return { text: async () => (await Promise.all(parts)).join('\n') };
}

async function choose(page: Page, strengths: string[], edges: string[], ownWords: string) {
  for (const [group, names] of [
    [/strengths/i, strengths],
    [/grow/i, edges],
  ] as const) {
    const part = page.getByRole('group', { name: group });
    for (const name of names) await part.getByRole('checkbox', { name, exact: true }).check();
  }
  await page.getByLabel(/In own words/).fill(ownWords);
  await page.getByLabel(/In own words/).press('Enter');
}

const pane = (page: Page, name: string) => page.getByRole('region', { name, exact: true });
const press = (page: Page, name: string | RegExp) => page.getByRole('button', { name, exact: true }).click();

describe('strengths and blind spots', () => {
  it('stay sealed until both have chosen, and are compared by both without a reload', async () => {
    const { guide, learner, names } = await reflecting('Seeing well');
    const [guideName, learnerName] = names;
    await press(learner, 'Look at me together');
    await guide.getByRole('heading', { name: `Strengths and growing edges: about ${learnerName}` }).waitFor();
    const wire = wireOf(guide);
    await guide.reload();
    await guide.getByText('Your choice is asked for').waitFor();

    await press(learner, 'Choose');
    await choose(
      learner,
      ['Curious', 'Calm', 'Candid', 'Listens well', 'Reliable'],
      ['Decisive', 'Daring'],
      'Saying no in the cedar room',
    );
    await press(learner, 'Choose');
    await learner.getByText(`${guideName} has not chosen yet`).waitFor();
    await guide.getByText(`${learnerName} has chosen`, { exact: true }).waitFor();
    await press(guide, 'Choose');
    await guide.getByText('0 of 5 or 6 chosen').waitFor();
    expect(await wire.text()).toContain('partnerChose');
    expect(await wire.text()).not.toMatch(/cedar|CURIOUS/);

    await guide.getByRole('searchbox', { name: 'Search strengths' }).fill('patient');
    await guide
      .getByRole('group', { name: /^Strengths I see/ })
      .getByRole('checkbox', { name: 'Patient' })
      .check();
    await guide.getByRole('searchbox', { name: 'Search strengths' }).fill('');
    await choose(
      guide,
      ['Curious', 'Calm', 'Modest', 'Thorough', 'Reliable'],
      ['Daring', 'Confident'],
      'Asking for help',
    );
    await guide.getByText('6 of 5 or 6 chosen').waitFor();
    await press(guide, 'Choose and compare');
    for (const page of [guide, learner]) {
      await pane(page, 'Open to both').getByText('Curious').waitFor();
      await pane(page, 'Hidden').getByText('Saying no in the cedar room').waitFor();
      await pane(page, 'Blind spot').getByText('Patient').waitFor();
    }
    await press(learner, 'Show as a table');
    await learner.getByRole('row', { name: /Patient Strength Blind spot/ }).waitFor();

    await press(learner, 'Write what I take from it');
    await learner.getByLabel(/What I take from it/).fill('I am more patient than I thought.');
    await press(learner, `Share with ${guideName}`);
    await guide.getByText('I am more patient than I thought.').waitFor();
  });
});

describe('a story', () => {
  it('is told to the partner, thanked for, and hidden at once where it is taken back', async () => {
    const { guide, learner, names } = await reflecting('Telling of mistakes');
    const [, learnerName] = names;
    await press(guide, `Tell ${learnerName} a story`);
    await press(guide, 'When I was sure, and wrong');
    await guide.getByLabel('What did you learn?').fill('To ask those who know, first.');
    await guide.getByText('Saved as you write. Only you can read it.').waitFor();
    expect(await learner.getByText('To ask those who know, first.').count()).toBe(0);
    await press(guide, `Share with ${learnerName}`);
    const told = learner.getByRole('article', { name: 'When I was sure, and wrong' });
    await told.getByText('To ask those who know, first.').waitFor();
    await told.getByRole('button', { name: 'Say thank you' }).click();
    await told.getByLabel('Thank you').fill('That makes it easier for me.');
    await told.getByRole('button', { name: 'Say thank you' }).click();
    await guide.getByText('That makes it easier for me.').waitFor();
    await press(guide, 'Take it back');
    await expect.poll(() => told.count()).toBe(0);
    await guide.getByText('Draft', { exact: true }).waitFor();
  });

  it('on a profile is for everybody here, once shared', async () => {
    const [owner, reader] = [await as('owner'), await as('client')];
    const { id } = await personOf(owner);
    await owner.goto('/settings');
    await press(owner, 'Write a story');
    await owner.getByLabel('Title').fill('A launch too early');
    await owner.getByLabel('What went wrong?').fill('I did not ask those who knew.');
    await owner.getByText('Saved as you write. Only you can read it.').waitFor();
    await reader.goto(`/people/${id}`);
    await reader.getByRole('heading', { level: 1 }).waitFor();
    expect(await reader.getByText('A launch too early').count()).toBe(0);
    await press(owner, 'Share with everybody here');
    await owner.getByText('Everybody here').waitFor();
    await reader.goto(`/guides/${id}`);
    await reader.getByText('I did not ask those who knew.').waitFor();
    await reader.getByText('Everybody here').waitFor();
  });
});
