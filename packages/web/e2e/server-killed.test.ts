import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { launchBrowser } from './browser.ts';
import { mine, ours, patience, plannedMeeting, reads } from './meeting.ts';
import { type RunningProduct, startProduct } from './product.ts';
import { closePage, type DemoRole, openPage, signInAs } from './session.ts';

/** One of its own: the other tests need theirs alive. */
let product: RunningProduct;
let browser: Browser;
beforeAll(async () => {
  product = await startProduct();
  browser = await launchBrowser();
}, 180_000);
afterAll(async () => {
  await browser.close();
  await product.stop();
});

const as = async (role: DemoRole) => {
  const page = await openPage(browser, { baseURL: product.url });
  await signInAs(page, role);
  return page;
};
const unsaved = (page: Page) => page.getByText(/^Not saved yet: .*kept on this device/);
const saved = (page: Page) => page.getByText(/^Saved\. .* can read it\.$/);

it('what somebody types while the server is killed is saved in the end', { timeout: 180_000 }, async () => {
  const [manager, guide, learner] = [await as('program-manager'), await as('owner'), await as('client')];
  const { path } = await plannedMeeting({ manager, guide, learner, program: 'Writing through a crash' });
  await guide.goto(path);
  await mine(guide).fill('She begins. ');
  await ours(guide).fill('We begin. ');
  await expect.poll(() => saved(guide).count(), patience).toBe(2);

  // In the middle of a sentence, key by key.
  const forMe = 'She goes on while nobody listens.';
  const forBoth = 'We go on while nobody listens.';
  await ours(guide).press('ControlOrMeta+End');
  const typing = ours(guide).pressSequentially(forBoth, { delay: 30 });
  await product.kill();
  await typing;
  await mine(guide).press('ControlOrMeta+End');
  await mine(guide).pressSequentially(forMe);
  await expect.poll(() => unsaved(guide).count(), patience).toBe(2);
  await product.startAgain();
  await expect.poll(() => saved(guide).count(), { timeout: 30_000 }).toBe(2);
  await learner.goto(path);
  await reads(ours(learner), `We begin. ${forBoth}`);

  // And where the page goes with the server: what was typed waits on the device.
  await product.kill();
  await mine(guide).fill('Typed to nobody.');
  await ours(guide).fill('Typed to nobody, for both.');
  await expect.poll(() => unsaved(guide).count(), patience).toBe(2);
  await expect(guide.reload()).rejects.toThrow('ERR_CONNECTION_REFUSED');
  await product.startAgain();
  await guide.goto(path);
  await reads(mine(guide), 'Typed to nobody.');
  await expect.poll(() => saved(guide).count(), { timeout: 30_000 }).toBe(2);
  await guide.reload();
  await reads(mine(guide), 'Typed to nobody.');
  await learner.reload();
  await reads(ours(learner), 'Typed to nobody, for both.');
  for (const page of [manager, guide, learner]) await closePage(page);
});
