import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import lighthouse, { desktopConfig } from 'lighthouse';
import { chromium } from 'playwright-core';
import { browserPath, browserSwitches } from '../e2e/support/browser.ts';
import { startServer } from '../e2e/support/server.ts';

/**
 * Lighthouse on Home of the demo coach, on the built application and the real server: three rounds a form factor, medians. The
 * sign-in page is measured beside it as the floor: the same application without data.
 */
const rounds = 3;
const { values } = parseArgs({ options: { json: { type: 'string' } } });

interface Scores {
  readonly performance: number;
  readonly accessibility: number;
  readonly firstContentfulPaint: number;
  readonly largestContentfulPaint: number;
  readonly totalBlockingTime: number;
}

const median = (numbers: readonly number[]) =>
  numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? Number.NaN;

async function measure(url: string, port: number, form: 'mobile' | 'desktop'): Promise<Scores> {
  const flags = {
    port,
    onlyCategories: ['performance', 'accessibility'],
    disableStorageReset: true,
    logLevel: 'error',
  } as const;
  const result = await lighthouse(
    url,
    { ...flags, onlyCategories: [...flags.onlyCategories] },
    form === 'desktop' ? desktopConfig : undefined,
  );
  if (!result) throw new Error('Lighthouse gave no result.');
  const { categories, audits, runtimeError } = result.lhr;
  if (runtimeError) throw new Error(runtimeError.message);
  if (result.lhr.finalDisplayedUrl !== url)
    throw new Error(`Measured ${result.lhr.finalDisplayedUrl} instead of ${url}.`);
  const score = (name: string) => Math.round((categories[name]?.score ?? 0) * 100);
  const time = (name: string) => Math.round(audits[name]?.numericValue ?? Number.NaN);
  return {
    performance: score('performance'),
    accessibility: score('accessibility'),
    firstContentfulPaint: time('first-contentful-paint'),
    largestContentfulPaint: time('largest-contentful-paint'),
    totalBlockingTime: time('total-blocking-time'),
  };
}

async function repeated(url: string, port: number, form: 'mobile' | 'desktop'): Promise<Scores> {
  const all: Scores[] = [];
  for (let round = 0; round < rounds; round += 1) all.push(await measure(url, port, form));
  const of = (name: keyof Scores) => median(all.map((scores) => scores[name]));
  return {
    performance: of('performance'),
    accessibility: of('accessibility'),
    firstContentfulPaint: of('firstContentfulPaint'),
    largestContentfulPaint: of('largestContentfulPaint'),
    totalBlockingTime: of('totalBlockingTime'),
  };
}

const server = await startServer();
const executablePath = await browserPath();
const debuggingPort = 9300 + Math.floor(Math.random() * 500);
const profile = `${server.dataDir}/browser`;
const browser = await chromium.launchPersistentContext(profile, {
  executablePath,
  headless: true,
  args: [
    ...browserSwitches(executablePath).filter((one) => one !== '--single-process'),
    `--remote-debugging-port=${debuggingPort}`,
  ],
});
try {
  const results: Record<string, Scores> = {};
  for (const form of ['mobile', 'desktop'] as const) {
    results[`sign-in, ${form}`] = await repeated(`${server.url}/sign-in`, debuggingPort, form);
  }
  const page = await browser.newPage();
  const answer = await page.request.post(`${server.url}/demo/sign-in`, { data: { as: 'coach' } });
  if (!answer.ok()) throw new Error(`Signing in failed: ${answer.status()}`);
  for (const form of ['mobile', 'desktop'] as const) {
    results[`Home, ${form}`] = await repeated(`${server.url}/`, debuggingPort, form);
  }
  console.info('| page | performance | accessibility | first paint ms | largest paint ms | blocked ms |');
  console.info('| --- | ---: | ---: | ---: | ---: | ---: |');
  for (const [name, one] of Object.entries(results)) {
    console.info(
      `| ${name} | ${one.performance} | ${one.accessibility} | ${one.firstContentfulPaint} | ${one.largestContentfulPaint} | ${one.totalBlockingTime} |`,
    );
  }
  if (values.json) writeFileSync(values.json, `${JSON.stringify({ rounds, results }, null, 2)}\n`);
} finally {
  await browser.close();
  await server.stop();
}
