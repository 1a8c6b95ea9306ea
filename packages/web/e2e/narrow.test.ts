import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { activePair, endPair, graphql } from './agreeing.ts';
import { people } from './people.ts';

const { as } = people();
const parts = 'Agreement,Sessions,Goals & commitments,Conversation,Feedback,Reflection,Privacy'.split(',');

/** How far a page can be scrolled sideways, in pixels. */
const sideways = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

/** Left and right end of what is shown of it. */
const ends = async (page: Page, name: string) => {
  const box = await page
    .getByRole('link', { name, exact: false })
    .and(page.locator('[aria-current="page"]'))
    .boundingBox();
  return box ? [box.x, box.x + box.width] : null;
};

describe('a relationship on a screen of 360 pixels', () => {
  it('shows which part is open and never scrolls sideways, also with news in the conversation', async () => {
    const [manager, guide, learner] = [await as('program-manager'), await as('owner'), await as('client')];
    const id = await activePair({
      manager,
      guide,
      learner,
      program: 'Read on a telephone',
      offersPlaces: true,
    });
    try {
      await graphql(
        guide,
        'mutation ($input: SendMessageInput!) { sendMessage(input: $input) { errors { code message path } } }',
        { input: { relationshipId: id, text: 'Unread as yet.', idempotencyKey: 'narrow' } },
      );
      await learner.setViewportSize({ width: 360, height: 740 });
      await learner.goto(`/relationships/${id}`);
      const strip = learner.getByRole('navigation', { name: 'Parts of the relationship' });
      await strip.getByText('unread', { exact: false }).first().waitFor({ state: 'attached' });
      expect(await sideways(learner)).toBe(0);
      for (const part of parts) {
        await strip.getByRole('link', { name: part }).press('Enter');
        await expect.poll(() => ends(learner, part)).toSatisfy((at) => inside(at));
        expect(await sideways(learner)).toBe(0);
      }
      await learner.reload();
      await expect.poll(() => ends(learner, 'Privacy')).toSatisfy((at) => inside(at));
    } finally {
      await endPair(guide, learner, id);
    }
  });
});

const inside = (at: number[] | null) => at?.every((x) => x >= 0 && x <= 360) ?? false;
