import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import lighthouse, { desktopConfig } from 'lighthouse';
import { findBrowser } from '../e2e/browser.ts';
import { startProduct } from '../e2e/product.ts';

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

type Form = 'mobile' | 'desktop';

const median = (numbers: readonly number[]) =>
  numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? Number.NaN;

async function measure(url: string, port: number, form: Form, cookie?: string): Promise<Scores> {
  const result = await lighthouse(
    url,
    {
      port,
      onlyCategories: ['performance', 'accessibility'],
      disableStorageReset: true,
      logLevel: 'error',
      ...(cookie === undefined ? {} : { extraHeaders: { Cookie: cookie } }),
    },
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

async function repeated(url: string, port: number, form: Form, cookie?: string): Promise<Scores> {
  const all: Scores[] = [];
  for (let round = 0; round < rounds; round += 1) all.push(await measure(url, port, form, cookie));
  const of = (name: keyof Scores) => median(all.map((scores) => scores[name]));
  return {
    performance: of('performance'),
    accessibility: of('accessibility'),
    firstContentfulPaint: of('firstContentfulPaint'),
    largestContentfulPaint: of('largestContentfulPaint'),
    totalBlockingTime: of('totalBlockingTime'),
  };
}

/** A Chromium of its own that Lighthouse steers; nothing else is attached to it. */
async function startBrowser(profile: string): Promise<{ port: number; stop(): Promise<void> }> {
  const { executablePath, args, env } = await findBrowser();
  const own = ['--headless', '--remote-debugging-port=0', `--user-data-dir=${profile}`, 'about:blank'];
  const child = spawn(executablePath, [...args, ...own], { stdio: ['ignore', 'ignore', 'pipe'], env });
  const port = await new Promise<number>((resolve, reject) => {
    child.once('exit', (code) => reject(new Error(`The browser ended with ${code}.`)));
    child.stderr.on('data', (chunk: Buffer) => {
      const found = /DevTools listening on ws:\/\/[^:]+:(\d+)/.exec(chunk.toString());
      if (found) resolve(Number(found[1]));
    });
  });
  return {
    port,
    async stop() {
      child.kill('SIGTERM');
      if (child.exitCode === null) await once(child, 'exit');
    },
  };
}

/** The cookie of a one-click demo session. */
async function signIn(url: string, as: string): Promise<string> {
  const answer = await fetch(`${url}/demo/sign-in`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ as }),
  });
  if (!answer.ok) throw new Error(`Signing in failed: ${answer.status}`);
  return answer.headers
    .getSetCookie()
    .map((cookie) => cookie.split(';', 1)[0])
    .join('; ');
}

const server = await startProduct();
const browser = await startBrowser(`${server.dataDir}/browser`);
try {
  const cookie = await signIn(server.url, 'coach');
  const results: Record<string, Scores> = {};
  for (const form of ['mobile', 'desktop'] as const) {
    results[`sign-in, ${form}`] = await repeated(`${server.url}/sign-in`, browser.port, form);
    results[`Home, ${form}`] = await repeated(`${server.url}/`, browser.port, form, cookie);
  }
  console.info('| page | performance | accessibility | first paint ms | largest paint ms | blocked ms |');
  console.info('| --- | ---: | ---: | ---: | ---: | ---: |');
  for (const [name, one] of Object.entries(results)) {
    const { firstContentfulPaint, largestContentfulPaint, totalBlockingTime } = one;
    const times = [firstContentfulPaint, largestContentfulPaint, totalBlockingTime];
    console.info(`| ${[name, one.performance, one.accessibility, ...times].join(' | ')} |`);
  }
  if (values.json) writeFileSync(values.json, `${JSON.stringify({ rounds, results }, null, 2)}\n`);
} finally {
  await browser.stop();
  await server.stop();
}
