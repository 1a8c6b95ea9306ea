import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { launchBrowser } from './browser.ts';
import { closePage, latestMail, linkIn, openPage, signInAs } from './session.ts';
import { totpCode } from './totp.ts';

const email = 'ada.nwosu@northwind.example';
const password = 'a quiet river at dawn';

let browser: Browser;
let page: Page;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());
beforeEach(async () => {
  page = await openPage(browser);
});
afterEach(() => closePage(page));

const home = () => page.getByRole('heading', { level: 1, name: /needs? you today/ }).waitFor();

async function signInWithPassword(): Promise<void> {
  await page.goto('/sign-in');
  await page.getByLabel('E-mail').fill(email);
  await page.getByLabel('Password', { exact: true }).fill(password);
  await page.getByRole('button', { name: 'Sign in', exact: true }).click();
}

// One person's way: each test goes on where the one before ended.
describe('one account, from the invitation to the passkey', () => {
  it('is added and invited by a program manager, and accepts with a password', async () => {
    await signInAs(page, 'program-manager');
    await page.goto('/people?add=true');
    const dialog = page.getByRole('dialog', { name: 'Add a person' });
    await dialog.getByLabel('Name').fill('Ada Nwosu');
    await dialog.getByLabel('Work e-mail').fill(email);
    await dialog.getByLabel('Job title').fill('Research Lead');
    await dialog.getByRole('button', { name: 'Add the person' }).click();
    await page.getByRole('heading', { level: 1, name: 'Ada Nwosu' }).waitFor();
    await page.getByRole('button', { name: /^Invite/ }).click();
    await page.getByText(`Invitation sent to ${email}.`).waitFor();

    const mail = await latestMail(page, email, /invitation/i);
    await page.context().clearCookies();
    await page.goto(linkIn(mail));
    await page.getByRole('heading', { name: /^Welcome to/ }).waitFor();
    await page.getByLabel('Choose a password').fill('too short');
    await page.getByRole('button', { name: 'Accept the invitation' }).click();
    expect(
      await page
        .getByLabel('Choose a password')
        .evaluate((input: HTMLInputElement) => input.validity.tooShort),
    ).toBe(true);
    await page.getByLabel('Choose a password').fill(password);
    await page.getByRole('button', { name: 'Accept the invitation' }).click();
    await home();
    await page.getByRole('navigation', { name: 'Main', exact: true }).getByText('Ada Nwosu').waitFor();

    // The link works once.
    await page.context().clearCookies();
    await page.goto(linkIn(mail));
    await page.getByText('This invitation was accepted before.').waitFor();
  });

  it('signs in with the password, and not with another', async () => {
    await page.goto('/sign-in');
    await page.getByLabel('E-mail').fill(email);
    await page.getByLabel('Password', { exact: true }).fill('another one entirely');
    await page.getByRole('button', { name: 'Sign in', exact: true }).click();
    await page.getByText('This address and password do not belong together.').waitFor();
    await page.getByLabel('Password', { exact: true }).fill(password);
    await page.getByRole('button', { name: 'Sign in', exact: true }).click();
    await home();
  });

  it('signs in with a link from the mail, and comes to the page that was asked for', async () => {
    const start = Date.now();
    await page.goto('/settings');
    await page.getByRole('heading', { name: 'Sign in' }).waitFor();
    await page.getByRole('button', { name: 'Get a link by mail' }).click();
    await page.getByLabel('E-mail').fill(email);
    await page.getByRole('button', { name: 'Send me a link' }).click();
    await page.getByText('Look into your mail').waitFor();
    await page.goto(linkIn(await latestMail(page, email, /link to sign in/i, start)));
    await page.getByRole('heading', { level: 1, name: 'Settings' }).waitFor();
    // The same link again leads back, with an explanation.
    const used = linkIn(await latestMail(page, email, /link to sign in/i, start));
    await page.context().clearCookies();
    await page.goto(used);
    await page.getByText('That link does not work any more.').waitFor();
  });

  it('adds a passkey and signs in with it', async () => {
    const devtools = await page.context().newCDPSession(page);
    await devtools.send('WebAuthn.enable');
    await devtools.send('WebAuthn.addVirtualAuthenticator', {
      options: {
        protocol: 'ctap2',
        transport: 'internal',
        hasResidentKey: true,
        hasUserVerification: true,
        isUserVerified: true,
        automaticPresenceSimulation: true,
      },
    });
    await signInWithPassword();
    await home();
    await page.goto('/settings?tab=sign-in');
    await page.getByRole('button', { name: 'Add a passkey of this device' }).click();
    await page.getByText('The passkey is added.').waitFor();
    await page.context().clearCookies();
    await page.goto('/sign-in');
    await page.getByRole('button', { name: 'Use a passkey' }).click();
    await home();
  });

  it('turns on the second step and signs in with a code', async () => {
    await signInWithPassword();
    await home();
    await page.goto('/settings?tab=sign-in');
    const section = page.getByRole('region', { name: 'Second step' });
    await section.getByLabel('Your password, to make sure that it is you').fill(password);
    await section.getByRole('button', { name: 'Set it up' }).click();
    const secret = await section.getByTestId('totp-secret').textContent();
    if (!secret) throw new Error('No secret is shown.');
    await section.getByLabel('Code', { exact: true }).fill(totpCode(secret));
    await section.getByRole('button', { name: 'Switch it on' }).click();
    await page.getByText('The second step is on.').waitFor();

    await page.context().clearCookies();
    await signInWithPassword();
    await page.getByRole('heading', { name: 'One more step' }).waitFor();
    await page.getByLabel('Code').fill('000000');
    await page.getByRole('button', { name: 'Go on' }).click();
    await page.getByText('This code is not right.').waitFor();
    await page.getByLabel('Code').fill(totpCode(secret));
    await page.getByRole('button', { name: 'Go on' }).click();
    await home();
  });

  it('ends other sessions and signs out', async () => {
    await page.context().clearCookies();
    await signInAs(page, 'coach');
    await page.goto('/settings?tab=sign-in');
    await page.getByRole('region', { name: 'Where you are signed in' }).getByText('This one').waitFor();
    await page.getByRole('navigation', { name: 'Main', exact: true }).getByRole('button').click();
    await page.getByRole('menuitem', { name: 'Sign out' }).click();
    await page.getByRole('heading', { name: 'Sign in' }).waitFor();
    await page.goto('/people');
    await page.getByRole('heading', { name: 'Sign in' }).waitFor();
  });
});
