import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const main = fileURLToPath(new URL('../../api/src/main.ts', import.meta.url));
const built = fileURLToPath(new URL('../dist/index.html', import.meta.url));

/** How long a first start may take: database made, migrated, demo seeded. In milliseconds. */
const startMs = 120_000;

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const address = probe.address();
  probe.close();
  await once(probe, 'close');
  if (address === null || typeof address === 'string') throw new Error('The system gave no port.');
  return address.port;
}

/** Waits for the server's own "ready" line; fails with its output where it ends or takes too long. */
async function ready(server: ChildProcess): Promise<void> {
  let output = '';
  const told = new Promise<void>((resolve, reject) => {
    const hear = (chunk: Buffer) => {
      output += chunk.toString();
      if (output.includes('Rapport is ready at')) resolve();
    };
    server.stdout?.on('data', hear);
    server.stderr?.on('data', hear);
    server.once('exit', (code) => reject(new Error(`The server ended with ${code}:\n${output}`)));
    setTimeout(
      () => reject(new Error(`The server was not ready in ${startMs} ms:\n${output}`)),
      startMs,
    ).unref();
  });
  await told;
}

/** The product in a process of its own, on a new data directory. */
export interface RunningProduct {
  /** Address to open. `localhost`, because passkeys belong to a name and not to a number. */
  readonly url: string;
  readonly dataDir: string;
  /** Ends the process from one moment to the next, as a crash does; what it kept stays. */
  kill(): Promise<void>;
  /** Starts it again, at the same address and with what it kept. */
  startAgain(): Promise<void>;
  /** Stops the process and removes all that it kept. */
  stop(): Promise<void>;
}

/** Starts the product as its users start it, with the demo organization, on a free port. */
export async function startProduct(): Promise<RunningProduct> {
  if (!existsSync(built)) throw new Error('The web application is not built: run pnpm build first.');
  const dataDir = await mkdtemp(join(tmpdir(), 'rapport-e2e-'));
  // Where this runs as root, PostgreSQL runs as another user, who must be able to enter.
  await chmod(dataDir, 0o755);
  const port = await freePort();
  const start = () =>
    spawn(process.execPath, [main], {
      env: {
        ...process.env,
        PORT: String(port),
        RAPPORT_DATA_DIR: dataDir,
        RAPPORT_DEMO: 'on',
        LOG_LEVEL: 'warn',
      },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
  let server = start();
  const end = async (signal: 'SIGTERM' | 'SIGKILL') => {
    const isOver = server.exitCode !== null || server.signalCode !== null;
    const over = isOver ? null : once(server, 'exit');
    server.kill(signal);
    await over;
  };
  const stop = async () => {
    await end('SIGTERM');
    await rm(dataDir, { recursive: true, force: true });
  };
  try {
    await ready(server);
  } catch (error) {
    await stop();
    throw error;
  }
  return {
    url: `http://localhost:${port}`,
    dataDir,
    kill: () => end('SIGKILL'),
    async startAgain() {
      server = start();
      await ready(server);
    },
    stop,
  };
}
