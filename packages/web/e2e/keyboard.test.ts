import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { launchBrowser } from './browser.ts';
import { closePage, openPage, signInAs } from './session.ts';

let browser: Browser;
let page: Page;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());
beforeEach(async () => {
  page = await openPage(browser);
  await signInAs(page, 'coach');
  await page.getByRole('heading', { level: 1 }).waitFor();
});
afterEach(() => closePage(page));

const focused = () => page.evaluate(() => document.activeElement?.textContent ?? '');

describe('without a mouse', () => {
  it('skips to the content', async () => {
    await page.keyboard.press('Tab');
    expect(await focused()).toBe('Skip to the content');
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('content');
  });

  it('goes places with g and a letter, and reads the new title', async () => {
    await page.keyboard.press('g');
    await page.keyboard.press('p');
    await page.getByRole('heading', { level: 1, name: 'People' }).waitFor();
    await expect.poll(focused).toBe('People');
    await page.keyboard.press('g');
    await page.keyboard.press('h');
    await page.getByRole('heading', { level: 1, name: /needs? you today|wait for you/ }).waitFor();
  });

  it('does not take letters typed into a field for keys', async () => {
    await page.goto('/people');
    await page.getByRole('searchbox').fill('gh');
    await page.getByRole('searchbox').press('g');
    await page.getByRole('searchbox').press('h');
    await expect.poll(() => page.url()).toContain('q=ghgh');
  });

  it('shows the keys, and gives the focus back', async () => {
    await page.keyboard.press('?');
    const help = page.getByRole('dialog', { name: 'Keys' });
    await help.getByText('Search or do anything').waitFor();
    await page.keyboard.press('Escape');
    await help.waitFor({ state: 'hidden' });
  });

  it('gives the focus back to what opened a panel or a menu', async () => {
    const badge = page.getByRole('button', { name: 'This page: only you' });
    await badge.press('Enter');
    await page.getByRole('heading', { name: 'Who can see this' }).waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('heading', { name: 'Who can see this' }).waitFor({ state: 'detached' });
    await expect.poll(focused).toBe('This page: only you');
    const own = page.getByRole('button', { name: /Priya Raman/ }).first();
    const name = await own.textContent();
    await own.press('Enter');
    await page.getByRole('menu').waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('menu').waitFor({ state: 'detached' });
    await expect.poll(focused).toBe(name);
  });

  it('gives the focus back to what opened a dialog', async () => {
    const decline = page.getByRole('button', { name: /^Decline, with/ }).first();
    await decline.press('Enter');
    await page.getByRole('dialog').getByRole('heading').first().waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    await expect.poll(() => decline.evaluate((one) => one === document.activeElement)).toBe(true);
  });

  it('finds a person in the palette and opens their page', async () => {
    await page.keyboard.press('Control+k');
    await page
      .getByRole('textbox', { name: 'Search or do…' })
      .or(page.getByRole('combobox', { name: 'Search or do…' }))
      .or(page.getByRole('searchbox', { name: 'Search or do…' }))
      .fill('Folasade');
    await page.getByRole('dialog').getByText('Folasade Akinwale').first().waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: /Folasade Akinwale/ }).waitFor();
  });

  it('accepts a proposal with Tab and Enter', async () => {
    const accept = page.getByRole('button', { name: /^Accept, with/ }).first();
    const name = (await accept.getAttribute('aria-label'))?.replace('Accept, with ', '') ?? '';
    await accept.focus();
    await page.keyboard.press('Enter');
    await page
      .getByText(`You said yes to ${name}.`)
      .or(page.getByText('You both said yes.'))
      .first()
      .waitFor();
  });
});
