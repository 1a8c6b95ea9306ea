import { existsSync } from 'node:fs';
import packaged from '@sparticuz/chromium';
import { type Browser, chromium } from 'playwright-core';

/** Where browsers of the Chromium family are installed, by system. */
const installed = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/** Path and command line of a Chromium: an installed one where there is one, else the one that comes as a package (Linux). */
export async function findBrowser(): Promise<{ executablePath: string; args: string[] }> {
  const own = installed.find((path) => existsSync(path));
  return {
    executablePath: own ?? (await packaged.executablePath()),
    args: [
      ...(own ? [] : packaged.args.filter((argument) => argument !== '--single-process')),
      '--no-sandbox',
      '--disable-gpu',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--no-first-run',
    ],
  };
}

/** A headless browser. */
export async function launchBrowser(): Promise<Browser> {
  const { executablePath, args } = await findBrowser();
  return chromium.launch({ executablePath, headless: true, args });
}
