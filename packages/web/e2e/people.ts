import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll } from 'vitest';
import { launchBrowser } from './browser.ts';
import { closePage, type DemoRole, openPage, signInAs } from './session.ts';

/**
 * For a test file in which several people act: a way to be somebody, each in a browser profile of their own, which is closed after the
 * test; or to visit without signing in. Nothing may have broken in any of them.
 */
export function people(): { as(role: DemoRole): Promise<Page>; visit(): Promise<Page> } {
  let browser: Browser;
  let pages: Page[] = [];
  beforeAll(async () => {
    browser = await launchBrowser();
  });
  afterAll(() => browser.close());
  afterEach(async () => {
    const opened = pages;
    pages = [];
    for (const page of opened) await closePage(page);
  });
  const visit = async () => {
    const page = await openPage(browser);
    pages.push(page);
    return page;
  };
  return {
    visit,
    async as(role) {
      const page = await visit();
      await signInAs(page, role);
      return page;
    },
  };
}
