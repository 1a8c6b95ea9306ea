import { expect, it } from 'vitest';
import { slowest, told, watchKeys } from './keys.ts';
import { people } from './people.ts';

const { as } = people();

/** From a key press to the next picture, in milliseconds, for 95 of 100 presses. */
const limit = 100;

it('answers every key within a tenth of a second for a guide with forty relationships', async () => {
  const page = await as('coach');
  const find = page.getByRole('searchbox', { name: 'Find among your relationships' });
  await find.waitFor();
  const rows = page.getByRole('table', { name: 'Relationships' }).getByRole('row');
  expect(await rows.count()).toBeGreaterThan(35);
  await watchKeys(page);
  await find.focus();
  const words = ['coach', 'lead', 'a', 'the team', 'o'];
  for (const word of words) {
    await page.keyboard.type(word, { delay: 40 });
    for (const _ of word) await page.keyboard.press('Backspace', { delay: 20 });
  }
  const presses = 2 * words.join('').length;
  const measured = await slowest(page, presses);
  process.stdout.write(`key press to paint on Home, p95 of ${presses}: ${told(measured)}\n`);
  expect(measured).toBeLessThan(limit);
});
