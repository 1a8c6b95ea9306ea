import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { expect, inject } from 'vitest';

export type DemoRole =
  | 'coach'
  | 'client'
  | 'mentor'
  | 'mentee'
  | 'program-manager'
  | 'trust-contact'
  | 'hr'
  | 'owner';

/** A page of a fresh browser profile; every script error and every message of the content security policy fails the test. */
export async function openPage(browser: Browser, options: BrowserContextOptions = {}): Promise<Page> {
  const context = await browser.newContext({ baseURL: inject('baseUrl'), locale: 'en-GB', ...options });
  const page = await context.newPage();
  page.setDefaultTimeout(15_000);
  page.on('pageerror', (error) => failures(context).push(`${page.url()}: ${error.message}`));
  page.on('console', (message) => {
    if (
      message.type() === 'error' &&
      /Content Security Policy|Minified React|Uncaught/.test(message.text())
    ) {
      failures(context).push(`${page.url()}: ${message.text()}`);
    }
  });
  return page;
}

const failed = new WeakMap<BrowserContext, string[]>();

function failures(context: BrowserContext): string[] {
  const list = failed.get(context) ?? [];
  failed.set(context, list);
  return list;
}

/** Closes the profile and demands that nothing broke in it. */
export async function closePage(page: Page): Promise<void> {
  const context = page.context();
  await context.close();
  expect(failures(context)).toEqual([]);
}

/** Signs in with one press on the sign-in page, as a visitor of the demonstration does. */
export async function signInAs(page: Page, role: DemoRole): Promise<void> {
  const names: Record<DemoRole, string> = {
    coach: 'Coach',
    client: 'Client',
    mentor: 'Mentor',
    mentee: 'Mentee',
    'program-manager': 'Program manager',
    'trust-contact': 'Trust contact',
    hr: 'HR partner',
    owner: 'Owner',
  };
  await page.goto('/sign-in');
  await page
    .getByRole('listitem')
    .filter({ has: page.getByText(names[role], { exact: true }) })
    .getByRole('button')
    .click();
  await page
    .getByRole('navigation', { name: 'Main', exact: true })
    .or(page.getByRole('navigation', { name: 'Main, below' }))
    .first()
    .waitFor();
}

export type Mail = { to: string; subject: string; text: string; sentAt: string };

/** The latest mail to an address whose subject fits; waits for it, since mails are written by a job. */
export async function latestMail(page: Page, to: string, subject: RegExp, after = 0): Promise<Mail> {
  const find = async (): Promise<Mail | undefined> => {
    const response = await page.request.get('/demo/outbox');
    const { mails }: { mails: Mail[] } = await response.json();
    return mails.find(
      (mail) => mail.to === to && subject.test(mail.subject) && Date.parse(mail.sentAt) >= after,
    );
  };
  await expect.poll(find, { timeout: 15_000 }).toBeDefined();
  const mail = await find();
  if (!mail) throw new Error(`No mail to ${to}.`);
  return mail;
}

/** The first address in a mail. */
export function linkIn(mail: Mail): string {
  const [link] = /https?:\/\/\S+/.exec(mail.text) ?? [];
  if (!link) throw new Error(`No link in:\n${mail.text}`);
  return link;
}
