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
  await signInAs(page, 'client');
});
afterEach(() => closePage(page));

const radio = (name: string) => page.getByRole('radio', { name });
const says = (text: string) => page.getByRole('status').getByText(text).waitFor();

describe('the fit guide', () => {
  it('is answered with the keyboard, recommends, survives a reload and leads to the coaches', async () => {
    await page.goto('/guides');
    await page.getByRole('link', { name: 'A few questions help.' }).press('Enter');
    await page.getByRole('heading', { level: 1, name: 'Coaching or mentoring?' }).waitFor();
    await says('It is still open');

    // Into the first group, chosen with Space; down one moves the choice; Tab goes to the next group.
    await radio('Thinking it through and finding my own way').press('Space');
    await expect.poll(() => page.url()).toContain('need=own-way');
    await page.keyboard.press('ArrowDown');
    await expect.poll(() => page.url()).toContain('need=practice');
    expect(await radio('Doing one thing better, and practising it').isChecked()).toBe(true);
    await radio('I could say how we would notice that it is reached').press('Space');
    await says('Rather coaching than mentoring');
    await radio('A good question').press('Space');
    await radio('A few sessions, over some weeks or months').press('Space');
    await says('Coaching suits what you need');
    await page.getByText('You have a goal that can be noticed').waitFor();
    await page.getByText('Mentoring would suit better if').waitFor();

    await page.reload();
    await says('Coaching suits what you need');
    expect(await radio('A good question').isChecked()).toBe(true);

    await page.getByRole('link', { name: 'See the coaches' }).press('Enter');
    await page.getByRole('heading', { level: 1, name: 'Guides' }).waitFor();
    expect(await page.getByRole('combobox', { name: 'Kind' }).inputValue()).toBe('COACHING');
    await page.goBack();
    await says('Coaching suits what you need');
  });

  it('takes an answer back, starts again, and sends nothing anywhere', async () => {
    await page.goto('/fit-guide#need=example&knowing=must');
    await says('Rather mentoring than coaching');
    const sent: string[] = [];
    page.on('request', (request) => {
      const { pathname, search } = new URL(request.url());
      sent.push([pathname, search, request.headers().referer, request.postData()].join(' '));
    });
    await page.reload();
    await says('Rather mentoring than coaching');
    await expect.poll(() => sent.length).toBeGreaterThan(0);
    await page.getByRole('button', { name: /^Take back the answer: What would help/ }).press('Enter');
    await says('It is still open');
    expect(await page.evaluate(() => document.activeElement?.getAttribute('name'))).toBe('need');
    await radio('Yes, that matters to me').press('Space');
    await says('Rather mentoring than coaching');
    await page.getByRole('button', { name: 'Start again' }).press('Enter');
    await expect.poll(() => new URL(page.url()).hash).toBe('');
    await says('It is still open');
    expect(sent.filter((request) => /must|important|need=|doors=/.test(request))).toEqual([]);
  });

  it('points somewhere else, and to no guide, when health comes first', async () => {
    await page.goto('/fit-guide#need=own-way&stuck=questions&first=health');
    await says('Something else comes first');
    await page
      .getByRole('heading', { name: 'Your doctor, a psychotherapist or a counselling service' })
      .waitFor();
    expect(await page.getByRole('link', { name: /^See / }).count()).toBe(0);
  });

  it('leaves out of the address what is no answer', async () => {
    await page.goto('/fit-guide#need=everything&stuck=questions');
    await says('It is still open');
    expect(await page.getByRole('radio', { checked: true }).count()).toBe(1);
  });
});
