import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fastify, { type FastifyInstance } from 'fastify';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { registerSpa } from './static.ts';

let root: string;
let app: FastifyInstance;
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'spa-'));
  await mkdir(join(root, 'assets'));
  await writeFile(join(root, 'index.html'), 'the first build');
  await writeFile(join(root, 'assets', 'app-1.js'), 'one');
  app = fastify();
  await registerSpa(app, root);
});
afterEach(async () => {
  await app.close();
  await rm(root, { recursive: true });
});

const get = (url: string) => app.inject({ url });

describe('the built application', () => {
  it('is served as it was built last, without starting the server anew', async () => {
    expect((await get('/assets/app-1.js')).body).toBe('one');
    await writeFile(join(root, 'index.html'), 'the second build');
    await writeFile(join(root, 'assets', 'app-2.js'), 'two');
    await rm(join(root, 'assets', 'app-1.js'));
    expect((await get('/')).body).toBe('the second build');
    const asset = await get('/assets/app-2.js');
    expect([asset.statusCode, asset.body]).toEqual([200, 'two']);
    expect(asset.headers['cache-control']).toContain('immutable');
    expect((await get('/assets/app-1.js')).statusCode).toBe(404);
  });

  it('answers every other address with its page, those of programs and files outside of it with none', async () => {
    const page = await get('/relationships/rel_1?tab=goals');
    expect([page.statusCode, page.body]).toEqual([200, 'the first build']);
    expect(page.headers['cache-control']).toBe('no-cache');
    for (const url of ['/v1/nothing', '/graphql/nothing', '/docs/nothing', '/assets/../../etc/passwd.js'])
      expect((await get(url)).body, url).not.toContain('root:');
    expect((await get('/v1/nothing')).statusCode).toBe(404);
    expect((await app.inject({ method: 'POST', url: '/anything' })).statusCode).toBe(404);
  });
});
