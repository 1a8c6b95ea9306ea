import { existsSync, readFileSync } from 'node:fs';
import { connect } from 'node:net';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { isAlive } from '../../src/db/process.ts';
import { createInstallation } from '../installation.ts';
import { until } from '../until.ts';
import { dataDirectory, external, type Server, startServer } from './child.ts';

const graphql = (server: Server, query: string) =>
  fetch(`${server.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  });

/** Whether anybody accepts connections there. */
function listens(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1');
    socket.on('connect', () => {
      socket.destroy();
      resolve(true);
    });
    socket.on('error', () => resolve(false));
  });
}

/** The process number of the embedded database server. */
const databasePid = (data: string) =>
  Number(readFileSync(join(data, 'postgres', 'postmaster.pid'), 'utf8').split('\n', 1)[0]);

describe('stopping', { timeout: 120_000 }, () => {
  it('finishes what was asked, takes nothing new, and does not mind being told twice', async () => {
    const installation = await createInstallation();
    onTestFinished(() => installation.remove());
    const server = await startServer(external(installation.adminUrl));
    await server.ready;
    const { promise: go, resolve: release } = Promise.withResolvers<void>();
    const { promise: held, resolve: isHeld } = Promise.withResolvers<void>();
    const holding = installation.admin.begin(async (sql) => {
      await sql`lock table invitation in access exclusive mode`;
      isHeld();
      await go;
    });
    await held;
    const slow = graphql(server, '{ invitationPreview(token: "some token") { name } }');
    await until('the request to wait', async () => {
      const [row] =
        await installation.admin`select 1 from pg_stat_activity where wait_event_type = 'Lock' and datname = current_database()`;
      return row !== undefined;
    });
    server.process.kill('SIGTERM');
    await until('the door to close', async () => !(await listens(server.port)));
    server.process.kill('SIGINT');
    server.process.kill('SIGINT');
    release();
    await holding;
    const answer = await slow;
    expect(answer.status).toBe(200);
    expect(await answer.json()).toEqual({ data: { invitationPreview: null } });
    expect(await server.ended).toBe(0);
  });

  it('leaves no database behind, and one that was left behind is found again', async () => {
    const data = dataDirectory();
    const first = await startServer({ RAPPORT_DATA_DIR: data });
    await first.ready;
    const pid = databasePid(data);

    const second = await startServer({ RAPPORT_DATA_DIR: data });
    expect(await second.ended).toBe(1);
    expect(second.output()).toMatch(/runs already on .* \(process \d+\)/);
    expect((await fetch(`${first.url}/readyz`)).status).toBe(200);

    first.process.kill('SIGKILL');
    await first.ended;
    expect(isAlive(pid)).toBe(true);

    const third = await startServer({ RAPPORT_DATA_DIR: data });
    await third.ready;
    expect(databasePid(data)).toBe(pid);
    expect((await fetch(`${third.url}/readyz`)).status).toBe(200);
    third.process.kill('SIGINT');
    third.process.kill('SIGINT');
    expect(await third.ended).toBe(0);
    await until('the database to be gone', () => !isAlive(pid));
    expect(existsSync(join(data, 'server.pid'))).toBe(false);
  });

  it('in the middle of a start undoes what was begun', async () => {
    const data = dataDirectory();
    const server = await startServer({ RAPPORT_DATA_DIR: data });
    await until('the database to run', () => existsSync(join(data, 'postgres', 'postmaster.pid')), 20_000);
    const pid = databasePid(data);
    server.process.kill('SIGINT');
    expect(await server.ended).toBe(0);
    await until('the database to be gone', () => !isAlive(pid));
    expect(server.output()).not.toContain('    at ');
  });

  it('on a fault nobody caught tells it without what people wrote, and leaves no database behind', async () => {
    const data = dataDirectory();
    const server = await startServer({ RAPPORT_DATA_DIR: data, NODE_OPTIONS: `--import=${faultOnSignal}` });
    await server.ready;
    const pid = databasePid(data);
    server.process.kill('SIGUSR2');
    expect(await server.ended).toBe(1);
    expect(server.output()).toMatch(/"level":60.*an error that nobody caught/);
    expect(server.output()).not.toContain('canary');
    await until('the database to be gone', () => !isAlive(pid));
  });
});

/** A module for the child: at a signal it fails as a database statement would, where nobody looks. */
const faultOnSignal = `data:text/javascript,${encodeURIComponent(`
  process.on('SIGUSR2', () => {
    const text = ['can', 'ary'].join('');
    Promise.reject(Object.assign(new Error('Failed query: select 1 params: ' + text), { query: 'select', params: [text] }));
  });
`)}`;
