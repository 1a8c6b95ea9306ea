import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import packaged, { inflate } from '@sparticuz/chromium';
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

/** Where Linux distributions keep the shared libraries that a browser needs and a bare system lacks. */
const libraryDirectories = [
  '/usr/lib/x86_64-linux-gnu',
  '/usr/lib/aarch64-linux-gnu',
  '/usr/lib64',
  '/usr/lib',
  '/lib64',
];

/**
 * The environment for the packaged browser: where the system lacks the Network Security Services, the package's own copy of them. For
 * the browser only; nothing else runs with these libraries.
 */
async function browserEnvironment(): Promise<Record<string, string>> {
  const own = Object.fromEntries(
    Object.entries(process.env).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  );
  if (libraryDirectories.some((directory) => existsSync(join(directory, 'libnss3.so')))) return own;
  const archive = fileURLToPath(new URL('../bin/al2023.tar.br', import.meta.resolve('@sparticuz/chromium')));
  const directory = await inflate(archive);
  return {
    ...own,
    LD_LIBRARY_PATH: [join(directory, 'lib'), own['LD_LIBRARY_PATH']].filter(Boolean).join(':'),
  };
}

/** How to start a Chromium. */
export interface FoundBrowser {
  readonly executablePath: string;
  readonly args: string[];
  readonly env: Record<string, string>;
}

/** Path, command line and environment of a Chromium: an installed one where there is one, else the one that comes as a package (Linux). */
export async function findBrowser(): Promise<FoundBrowser> {
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
    env: await browserEnvironment(),
  };
}

/** A headless browser. */
export async function launchBrowser(): Promise<Browser> {
  return chromium.launch({ headless: true, ...(await findBrowser()) });
}
