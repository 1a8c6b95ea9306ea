import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { onTestFinished } from 'vitest';
import { freePort } from '../../src/db/free-port.ts';
import { testSecret } from '../test-secret.ts';

const main = fileURLToPath(new URL('../../src/main.ts', import.meta.url));

/** The product as a process of its own. */
export interface Server {
  readonly process: ChildProcess;
  readonly port: number;
  readonly url: string;
  /** Everything it has written. */
  output(): string;
  /** Settles when it has greeted. @throws where it ends before */
  readonly ready: Promise<void>;
  /** Settles with the exit code, or the signal that killed it. */
  readonly ended: Promise<number | NodeJS.Signals>;
}

/** Starts `main.ts` with exactly these settings beside a free port; kills it where the test left it. */
export async function startServer(settings: Record<string, string>): Promise<Server> {
  const port = Number(settings['PORT'] ?? (await freePort()));
  const child = spawn(process.execPath, [main], {
    env: { PATH: process.env['PATH'], PORT: String(port), RAPPORT_DEMO: 'off', ...settings },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  const { promise: ready, resolve, reject } = Promise.withResolvers<void>();
  const hear = (chunk: Buffer) => {
    output += chunk.toString();
    if (output.includes('Rapport is ready')) resolve();
  };
  child.stdout.on('data', hear);
  child.stderr.on('data', hear);
  const ended = once(child, 'close').then(([code, signal]) => {
    reject(new Error(`The server ended before it was ready (${code ?? signal}).\n${output}`));
    return (code ?? signal) as number | NodeJS.Signals;
  });
  ready.catch(() => {});
  onTestFinished(async () => {
    child.kill('SIGKILL');
    await ended;
  });
  return { process: child, port, url: `http://127.0.0.1:${port}`, output: () => output, ready, ended };
}

/** A directory which the user that runs the embedded server may enter. */
export function dataDirectoryOf(): { readonly path: string; remove(): void } {
  const directory = mkdtempSync(join(tmpdir(), 'rapport-process-'));
  chmodSync(directory, 0o711);
  return { path: join(directory, 'data'), remove: () => rmSync(directory, { recursive: true, force: true }) };
}

/** Such a directory for one test. */
export function dataDirectory(): string {
  const { path, remove } = dataDirectoryOf();
  onTestFinished(remove);
  return path;
}

/** Settings for a database of the test server. @param directory where its key lies, if that is made already */
export function external(url: string, directory = dataDirectory()): Record<string, string> {
  return {
    DATABASE_URL: url,
    RAPPORT_SECRET: testSecret,
    HOST: '127.0.0.1',
    RAPPORT_DATA_DIR: directory,
  };
}
