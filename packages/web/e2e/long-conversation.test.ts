import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { activePair } from './agreeing.ts';
import { slowest, told, watchKeys } from './keys.ts';
import { fillConversation } from './long-conversation.ts';
import { people } from './people.ts';

const { as } = people();
const many = 5000;
/** From a key press to the next picture, in milliseconds, for 95 of 100 presses. */
const limit = 100;

const log = (page: Page) => page.getByRole('log');
const tell = (what: string) => process.stdout.write(`with ${many} messages, ${what}\n`);

/** Reads one page upwards. @returns the time until it is on the screen, in milliseconds */
const readUp = (page: Page) =>
  log(page).evaluate(async (box) => {
    const words = () => box.querySelector('section p')?.textContent;
    const before = words();
    const painted = () => new Promise<void>((done) => requestAnimationFrame(() => done()));
    const begun = performance.now();
    box.scrollTop = 0;
    while (words() === before) await painted();
    await painted();
    return performance.now() - begun;
  });

it('answers every key within a tenth of a second with five thousand messages on the page', async () => {
  const [manager, guide, learner] = [await as('program-manager'), await as('owner'), await as('client')];
  const program = 'Talking for years';
  const relationshipId = await activePair({ manager, guide, learner, program, offersPlaces: true });
  await fillConversation(guide, relationshipId, many);

  let begun = performance.now();
  await learner.goto(`/relationships/${relationshipId}?tab=conversation`);
  await log(learner)
    .getByText(new RegExp(`^Number ${many}\\.`))
    .waitFor();
  tell(`opening took ${Math.round(performance.now() - begun)} ms`);
  const pages: number[] = [];
  for (let page = 1; page <= 5; page += 1) pages.push(Math.round(await readUp(learner)));
  tell(`reading the first pages upwards took ${pages.join(', ')} ms`);

  // None of them was read: the first new one is the very first of the partner.
  begun = performance.now();
  await learner.getByRole('button', { name: 'To the first new message' }).click();
  const heading = log(learner).getByRole('heading', { name: 'New messages' });
  await heading.waitFor({ timeout: 40_000 });
  tell(`reading all of them took ${Math.round(performance.now() - begun)} ms`);
  await expect.poll(() => heading.evaluate((node) => node === document.activeElement)).toBe(true);
  expect(await log(learner).locator('section p').count()).toBeGreaterThan(many - 1);

  const field = learner.getByRole('textbox', { name: /^Message to/ });
  await watchKeys(learner);
  await field.focus();
  const words = 'How did the first meeting with the team go?';
  await learner.keyboard.type(words, { delay: 30 });
  for (const _ of words) await learner.keyboard.press('Backspace', { delay: 20 });
  const measured = await slowest(learner, 2 * words.length);
  tell(`key press to paint, p95 of ${2 * words.length}: ${told(measured)}`);
  expect(measured).toBeLessThan(limit);

  // Back at the end, what was read far above is let go of.
  await learner.getByRole('button', { name: 'To the latest' }).click();
  await expect.poll(() => log(learner).locator('section p').count()).toBeLessThan(300);
}, 120_000);
