import { beforeAll, describe, expect, it } from 'vitest';
import { startTestApp } from '../../test/app.ts';
import { seedDemo } from './seed-demo.ts';

const app = await startTestApp({ RAPPORT_DEMO: 'on' });

beforeAll(async () => {
  const start = performance.now();
  expect(await seedDemo(app.services.pools.worker, app.services.platform)).toBe(true);
  console.log('SEEDED', performance.now() - start, process.cpuUsage());
}, 240_000);

describe('the work', () => {
  it('is', async () => {
    console.log(await app.admin`select state, count(*) from session group by 1`);
    console.log(await app.admin`select state, count(*) from commitment group by 1`);
  });
});
