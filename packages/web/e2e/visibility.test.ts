import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser } from './browser.ts';
import { closePage, openPage, signInAs } from './session.ts';

let browser: Browser;

beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

describe('who can see what', () => {
  it('is read by visitors, who find it where they sign in', async () => {
    const page = await openPage(browser);
    await page.goto('/sign-in');
    await page.getByRole('link', { name: 'Who can see what' }).click();
    const today = page.getByRole('table', { name: 'Who can see what Rapport keeps today' });
    const drafts = today.getByRole('row', { name: /^Drafts of the agreement Today/ });
    await drafts.waitFor();
    expect(await drafts.getByRole('cell').allInnerTexts()).toEqual([
      'reads it',
      'reads it',
      ...Array<string>(7).fill('nothing'),
    ]);
    const later = page.getByRole('table', { name: 'Who can see what comes later' });
    await later.getByRole('row', { name: /^Concerns Later/ }).waitFor();
    expect(await page.getByRole('button', { name: 'Search or do…' }).count()).toBe(0);
    await closePage(page);
  });

  it('opens nothing else to visitors', async () => {
    const page = await openPage(browser);
    await page.goto('/visibility');
    await page.getByRole('heading', { level: 1, name: 'Who can see what' }).waitFor();
    await page.getByRole('link', { name: 'Rapport, to Home' }).click();
    await page.getByRole('heading', { level: 1, name: 'Sign in' }).waitFor();
    await closePage(page);
  });

  it('is one press away from what says who can see it', async () => {
    const page = await openPage(browser);
    await signInAs(page, 'coach');
    await page.goto('/');
    await page.getByRole('button', { name: 'This page: only you' }).click();
    await page.getByRole('dialog').getByRole('link', { name: 'Who can see what' }).click();
    await page.getByRole('heading', { level: 1, name: 'Who can see what' }).waitFor();
    await page.getByRole('navigation', { name: 'Main' }).first().waitFor();
    await closePage(page);
  });
});
