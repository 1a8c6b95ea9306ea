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

/** A headless browser: an installed one where there is one, else the one that comes as a package (Linux). */
export async function launchBrowser(): Promise<Browser> {
  const own = installed.find((path) => existsSync(path));
  const executablePath = own ?? (await packaged.executablePath());
  return chromium.launch({
    executablePath,
    headless: true,
    args: [
      ...(own ? [] : packaged.args.filter((argument) => argument !== '--single-process')),
      '--no-sandbox',
      '--disable-gpu',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--no-first-run',
    ],
  });
}
