import type { Page } from 'playwright-core';

/** Begins to watch how long the browser takes from each key press to the next paint (Event Timing API). */
export const watchKeys = (page: Page) =>
  page.evaluate(() => {
    const slow: number[] = [];
    // Known to the browser, not yet to the compiler.
    const options = { type: 'event', durationThreshold: 16 };
    Object.assign(window, { slowKeys: slow });
    new PerformanceObserver((list) => {
      for (const { name, duration } of list.getEntries()) if (name === 'keydown') slow.push(duration);
    }).observe(options);
  });

/** What 95 of 100 of so many presses took at most; presses under 16 ms are not reported and count as nothing. */
export async function slowest(page: Page, presses: number): Promise<number> {
  const slow = await page.evaluate(() => Reflect.get(window, 'slowKeys') as number[]);
  const all = [...slow, ...Array.from({ length: Math.max(0, presses - slow.length) }, () => 0)].sort(
    (one, other) => one - other,
  );
  return all[Math.floor(all.length * 0.95)] ?? Number.POSITIVE_INFINITY;
}

/** A figure of {@link slowest} in words. */
export const told = (ms: number) => `${ms < 16 ? 'under 16' : ms} ms`;
