import type { Locator, Page } from 'playwright-core';
import { expect } from 'vitest';
import { activePair, graphql, type NewPair } from './agreeing.ts';

/** A new pair with two sessions planned, a fortnight apart; answers the relationship and the path of the first. */
export async function plannedMeeting(
  pair: Pick<NewPair, 'manager' | 'guide' | 'learner' | 'program'>,
): Promise<{ readonly relationshipId: string; readonly path: string }> {
  const relationshipId = await activePair({ ...pair, offersPlaces: true });
  const plan = (date: string) =>
    graphql(
      pair.guide,
      'mutation ($input: PlanSessionInput!) { planSession(input: $input) { session { id } errors { code message path } } }',
      {
        input: {
          relationshipId,
          date,
          time: '10:00',
          timeZone: 'Europe/Berlin',
          minutes: 60,
          channel: 'VIDEO',
        },
      },
    );
  const { session } = await plan('2099-03-03');
  await plan('2099-03-17');
  return { relationshipId, path: `/sessions/${session.id}` };
}

/** How long a page may take to show what the other did, in milliseconds. */
export const patience = { timeout: 15_000 };

const notes = (page: Page, name: RegExp) => page.getByRole('region', { name }).getByRole('textbox');

/** Where somebody writes for themselves. */
export const mine = (page: Page): Locator => notes(page, /^My private notes$/);

/** Where somebody writes for both. */
export const ours = (page: Page): Locator => notes(page, /^Notes for you and /);

/** Waits until a field has this text. */
export const reads = (field: Locator, text: string) =>
  expect.poll(() => field.inputValue(), patience).toBe(text);
