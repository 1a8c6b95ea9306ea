import { existsSync } from 'node:fs';
import packaged from '@sparticuz/chromium';
import { type Browser, chromium } from 'playwright-core';

const installed = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

/** Nothing may call home: tests have no network but the loopback. */
const quiet = [
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-quic',
];

/** Path of a Chromium: an installed one, or the one that the package brings along. */
export async function browserPath(): Promise<string> {
  return installed.find((path) => existsSync(path)) ?? packaged.executablePath();
}

/** Command-line switches that suit the browser at `path`. */
export function browserSwitches(path: string): string[] {
  return installed.includes(path) ? [...quiet, '--no-sandbox'] : [...packaged.args, ...quiet];
}

/** Starts a headless Chromium. */
export async function launchBrowser(extra: readonly string[] = []): Promise<Browser> {
  const executablePath = await browserPath();
  return chromium.launch({
    executablePath,
    args: [...browserSwitches(executablePath), ...extra],
    headless: true,
  });
}
