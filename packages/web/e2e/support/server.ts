import { type ChildProcess, spawn } from 'node:child_process';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The whole product in a process of its own, with an embedded database in a directory of its own. */
export interface RunningServer {
  /** Address to open, without a trailing slash. */
  readonly url: string;
  readonly pid: number;
  readonly dataDir: string;
  /** Milliseconds from the start of the process to the line that says it is ready. */
  readonly readyAfter: number;
  stop(): Promise<void>;
}

const entry = fileURLToPath(new URL('../../../api/src/main.ts', import.meta.url));
const patience = 90_000;

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.on('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() =>
        address && typeof address === 'object' ? resolve(address.port) : reject(new Error('no port')),
      );
    });
  });
}

/** Resolves when the process says it is ready. @throws with what it printed where it ends or stays silent */
function ready(child: ChildProcess): Promise<void> {
  return new Promise((resolve, reject) => {
    let printed = '';
    const timer = setTimeout(
      () => reject(new Error(`The server is not ready after ${patience} ms.\n${printed}`)),
      patience,
    );
    const read = (chunk: Buffer) => {
      printed += chunk.toString();
      if (!printed.includes('Rapport is ready')) return;
      clearTimeout(timer);
      resolve();
    };
    child.stdout?.on('data', read);
    child.stderr?.on('data', read);
    child.on('exit', (code) => {
      clearTimeout(timer);
      reject(new Error(`The server ended with code ${code}.\n${printed}`));
    });
  });
}

/**
 * Starts the built product in demo mode.
 * @param environment settings beside port and data directory
 */
export async function startServer(environment: Record<string, string> = {}): Promise<RunningServer> {
  const dataDir = mkdtempSync(join(tmpdir(), 'rapport-e2e-'));
  const port = await freePort();
  const started = performance.now();
  const child = spawn(process.execPath, [entry], {
    env: {
      ...process.env,
      PORT: String(port),
      RAPPORT_DATA_DIR: join(dataDir, 'data'),
      LOG_LEVEL: 'error',
      ...environment,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const ended = new Promise<void>((resolve) => child.on('exit', () => resolve()));
  const stop = async () => {
    child.kill('SIGTERM');
    await ended;
    rmSync(dataDir, { recursive: true, force: true });
  };
  try {
    // Other users must be able to enter: as root, the database runs as one.
    chmodSync(dataDir, 0o711);
    await ready(child);
  } catch (error) {
    await stop();
    throw error;
  }
  return {
    url: `http://localhost:${port}`,
    pid: child.pid ?? 0,
    dataDir,
    readyAfter: performance.now() - started,
    stop,
  };
}
