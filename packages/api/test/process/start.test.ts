import { mkdirSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { dirname, join } from 'node:path';
import { describe, expect, inject, it } from 'vitest';
import { freePort } from '../../src/db/free-port.ts';
import { createInstallation } from '../installation.ts';
import { until } from '../until.ts';
import { dataDirectory, external, startServer } from './child.ts';

describe('a start that cannot be', { timeout: 60_000 }, () => {
  it('names every setting that is wrong, at once', async () => {
    const server = await startServer({
      PORT: 'eighty',
      RAPPORT_URL: 'rapport.example.org/app',
      RAPPORT_DEMO: 'maybe',
      RAPPORT_COLOUR: 'green',
      RAPPORT_POOL_SIZE: '1',
      DATABASE_URL: 'mysql://localhost/rapport',
      LOG_LEVEL: 'loud',
      RAPPORT_SECRET: 'too short a secret',
    });
    expect(await server.ended).toBe(1);
    const output = server.output();
    for (const name of [
      'PORT',
      'RAPPORT_URL',
      'RAPPORT_DEMO',
      'RAPPORT_COLOUR',
      'RAPPORT_POOL_SIZE',
      'DATABASE_URL',
      'LOG_LEVEL',
      'RAPPORT_SECRET',
    ]) {
      expect(output).toMatch(new RegExp(`^ {2}- ${name}\\b`, 'm'));
    }
    expect(output).not.toContain('    at ');
    expect(output).not.toContain('too short a secret');
  });

  it('says that the port is taken', async () => {
    const other = createServer();
    const port = await freePort();
    await new Promise<void>((resolve) => other.listen(port, '127.0.0.1', resolve));
    const installation = await createInstallation();
    const server = await startServer({ ...external(installation.adminUrl), PORT: String(port) });
    expect(await server.ended).toBe(1);
    expect(server.output()).toMatch(/port is taken.*PORT=4001/);
    expect(server.output()).not.toContain('    at ');
    await new Promise((resolve) => other.close(resolve));
    await installation.remove();
  });

  it('says that the data directory cannot be written', async () => {
    const directory = dataDirectory();
    mkdirSync(dirname(directory), { recursive: true });
    writeFileSync(directory, 'a file where a directory should be');
    const server = await startServer({ RAPPORT_DATA_DIR: join(directory, 'data') });
    expect(await server.ended).toBe(1);
    expect(server.output()).toMatch(/RAPPORT_DATA_DIR: .* cannot be written/);
    expect(server.output()).not.toContain('    at ');
  });

  it('waits for the database for a while, telling so, and then gives up', async () => {
    const port = await freePort();
    const server = await startServer({
      ...external(`postgres://someone:hush@127.0.0.1:${port}/rapport`),
      RAPPORT_DATABASE_WAIT: '2',
    });
    expect(await server.ended).toBe(1);
    expect(
      server.output().match(/does not answer \(ECONNREFUSED\). Asking again/g)?.length,
    ).toBeGreaterThanOrEqual(2);
    expect(server.output()).toMatch(/DATABASE_URL does not answer/);
    expect(server.output()).not.toContain('hush');
    expect(server.output()).not.toContain('    at ');
  });

  it('stops waiting for the database when it is told to', async () => {
    const port = await freePort();
    const server = await startServer(external(`postgres://someone:hush@127.0.0.1:${port}/rapport`));
    await until('the first line', () => server.output().includes('Asking again'), 30_000);
    server.process.kill('SIGINT');
    expect(await server.ended).toBe(0);
    expect(server.output()).not.toContain('    at ');
  });

  it('says that the database refuses the password, or does not exist', async () => {
    const wrong = new URL(inject('adminUrl'));
    wrong.password = 'not-it';
    const missing = new URL(inject('adminUrl'));
    missing.pathname = '/no_such_database';
    const servers = await Promise.all([
      startServer(external(wrong.href)),
      startServer(external(missing.href)),
    ]);
    expect(await Promise.all(servers.map(({ ended }) => ended))).toEqual([1, 1]);
    expect(servers[0].output()).toMatch(/refuses the user or password in DATABASE_URL/);
    expect(servers[1].output()).toMatch(/named in DATABASE_URL does not exist/);
  });
});
