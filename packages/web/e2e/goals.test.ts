import type { Page } from 'playwright-core';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { activePair, endPair, personOf } from './agreeing.ts';
import { people } from './people.ts';
import { signInAs } from './session.ts';

const { as } = people();
let end: (() => Promise<void>) | null = null;
beforeEach(() => {
  end = null;
});
afterEach(() => end?.());

/** An active pair, each of the two on the page of their goals. */
async function working(program: string) {
  const [manager, guide, learner] = [await as('program-manager'), await as('owner'), await as('client')];
  const relationshipId = await activePair({ manager, guide, learner, program, offersPlaces: true });
  end = () => endPair(guide, learner, relationshipId);
  for (const page of [guide, learner]) {
    await page.goto(`/relationships/${relationshipId}?tab=goals`);
    await page.getByRole('heading', { name: 'Milestones', exact: true }).waitFor();
  }
  return { guide, learner, relationshipId };
}

const line = (page: Page, text: string) => page.getByRole('listitem').filter({ hasText: text });

describe('goals and commitments, both live', () => {
  it('a commitment takes a key and Enter, and is kept, asked about and answered before both', async () => {
    const { guide, learner } = await working('Keeping promises');
    const { name } = await personOf(learner);
    await learner.keyboard.press('c');
    await learner.getByLabel('I will…').fill('Ask Ines for ten minutes');
    await learner.keyboard.press('Enter');
    const theirs = guide.getByRole('region', { name }).getByText('Ask Ines for ten minutes');
    await theirs.waitFor();
    expect(await line(guide, 'Ask Ines').getByRole('button', { name: 'Done' }).count()).toBe(0);

    await line(learner, 'Ask Ines').getByRole('button', { name: 'Done' }).click();
    await line(guide, 'Ask Ines').getByText('Kept', { exact: true }).waitFor();
    await learner.getByRole('button', { name: 'Undo' }).click();
    await line(guide, 'Ask Ines').getByText(/^by /).waitFor();
    await line(learner, 'Ask Ines').getByRole('button', { name: 'Done' }).click();

    await line(guide, 'Ask Ines').getByRole('button', { name: 'Ask about it…' }).click();
    await guide.getByLabel('What do you want to know?').fill('What did she say?');
    await guide.getByRole('button', { name: 'Ask', exact: true }).click();
    await line(learner, 'Ask Ines').getByText('You are asked about this').waitFor();
    await line(learner, 'Ask Ines').getByRole('button', { name: 'More about' }).click();
    await learner.getByRole('menuitem', { name: 'What happened so far' }).click();
    await learner.getByText('What did she say?').waitFor();
    await line(learner, 'Ask Ines').getByRole('button', { name: 'Answer…' }).click();
    await learner.getByLabel('Your answer').fill('Yes, for the next meeting.');
    await learner.getByRole('button', { name: 'Answer', exact: true }).click();
    await line(guide, 'Ask Ines').getByText('has answered the question').waitFor();
    await line(guide, 'Ask Ines').getByRole('button', { name: 'Confirm' }).click();
    await guide.getByLabel('Which commitments').selectOption('settled');
    await line(guide, 'Ask Ines').getByText('Confirmed by the partner').waitFor();
    expect(new URL(guide.url()).searchParams.get('commitments')).toBe('settled');
  });

  it('a goal is set by one, moved on by the other, and a win is said something about by both', async () => {
    const { guide, learner } = await working('Reaching goals');
    await learner.getByRole('button', { name: 'Set a goal' }).click();
    const dialog = learner.getByRole('dialog');
    await dialog.getByLabel('What do you want to reach?').fill('Speak without notes');
    await dialog.getByLabel('How will you see it?').fill('Talks given');
    await dialog.getByLabel('Where it stands now').fill('0');
    await dialog.getByLabel('Target').fill('5');
    await dialog.getByRole('button', { name: 'Set the goal' }).click();
    const goals = guide.getByRole('list', { name: 'Open goals' });
    await goals.getByText('Speak without notes').waitFor();
    await goals.getByRole('button', { name: 'Open and note progress' }).click();
    const opened = guide.getByRole('dialog');
    for (const value of ['1', '2,5']) {
      await opened.getByRole('button', { name: 'Note progress' }).click();
      await opened.getByRole('textbox', { name: 'Talks given' }).fill(value);
      await opened.getByRole('button', { name: 'Note progress' }).click();
      await opened.getByRole('cell', { name: value.replace(',', '.'), exact: true }).waitFor();
    }
    const chart = learner.getByRole('figure', { name: 'Talks given over time' });
    await chart.getByRole('button', { name: /: 2\.5$/ }).focus();
    await learner.keyboard.press('ArrowLeft');
    await expect
      .poll(() => learner.evaluate(() => document.activeElement?.getAttribute('aria-label')))
      .toMatch(/: 1$/);

    await learner.getByRole('button', { name: 'Mark a milestone' }).click();
    await learner.getByLabel('What was won?').fill('The first talk');
    await learner.getByLabel('A large win').check();
    await learner.getByRole('button', { name: 'Mark it' }).click();
    await guide.keyboard.press('Escape');
    const win = guide.getByRole('article', { name: 'The first talk' });
    await win.getByRole('button', { name: 'Say something about it' }).click();
    await win.getByLabel('What does it mean to you?').fill('You paused, and they waited.');
    await win.getByRole('button', { name: 'Share it' }).click();
    await learner.getByText('You paused, and they waited.').waitFor();
  });

  it('a goal that is being written survives a reload and an ended session, and is gone after signing out', async () => {
    const { learner, relationshipId } = await working('Keeping words');
    await learner.getByRole('button', { name: 'Set a goal' }).click();
    const words = learner.getByLabel('What do you want to reach?');
    await words.fill('Speak without notes, and pause before each answer');
    await learner.reload();
    await expect.poll(() => words.inputValue()).toBe('Speak without notes, and pause before each answer');
    await learner.getByText('You began this earlier').waitFor();

    await learner.getByLabel('How will you see it?').fill('Talks given');
    await learner.getByLabel('Target').fill('5');
    await learner.context().clearCookies();
    await learner.getByRole('button', { name: 'Set the goal' }).click();
    await learner.waitForURL(/\/sign-in/);
    expect(learner.url()).not.toContain('Speak');
    await learner
      .getByRole('listitem')
      .filter({ has: learner.getByText('Client', { exact: true }) })
      .getByRole('button')
      .click();
    await expect.poll(() => words.inputValue()).toBe('Speak without notes, and pause before each answer');
    expect(await learner.getByLabel('Target').inputValue()).toBe('5');
    await learner.getByRole('button', { name: 'Set the goal' }).click();
    await learner
      .getByRole('list', { name: 'Open goals' })
      .getByText('Speak without notes, and pause')
      .waitFor();

    const drafts = () =>
      learner.evaluate(() => Object.keys(localStorage).filter((name) => name.startsWith('rapport.draft.')));
    await expect.poll(drafts).toEqual([]);
    await learner.getByRole('button', { name: 'Mark a milestone' }).click();
    await learner.getByLabel('What was won?').fill('The first talk');
    await learner.keyboard.press('Escape');
    expect(await drafts()).toHaveLength(1);
    await learner.getByRole('navigation', { name: 'Main', exact: true }).getByRole('button').click();
    await learner.getByRole('menuitem', { name: 'Sign out' }).click();
    await learner.waitForURL(/\/sign-in/);
    expect(await drafts()).toEqual([]);
    await signInAs(learner, 'client');
    await learner.goto(`/relationships/${relationshipId}?tab=goals`);
    await learner.getByRole('button', { name: 'Mark a milestone' }).waitFor();
    expect(await learner.getByRole('dialog').count()).toBe(0);
  });
});
