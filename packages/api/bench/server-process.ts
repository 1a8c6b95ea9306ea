import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const { scripts } = z
  .object({ scripts: z.object({ start: z.string() }) })
  .parse(JSON.parse(readFileSync(`${root}package.json`, 'utf8')));
const patience = 60_000;

/** The real server in a process of its own. */
export interface ServerProcess {
  readonly origin: string;
  /** The most memory it has held so far (resident set), in MiB; null where the system does not tell. */
  peakMiB(): number | null;
  stop(): Promise<void>;
}

/** Starts the server and waits until it serves. @throws where it does not within a minute */
export async function startServer(environment: Record<string, string>, port: number): Promise<ServerProcess> {
  // The last command of `pnpm start`, with its options for Node: what a person runs, without pnpm between.
  const words = scripts.start.split('&&').at(-1)?.trim().split(' ') ?? [];
  const child = spawn(process.execPath, words.slice(1), {
    cwd: root,
    env: { ...process.env, ...environment, PORT: String(port) },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const origin = `http://127.0.0.1:${port}`;
  await ready(child, `${origin}/readyz`);
  return {
    origin,
    peakMiB: () => peakOf(child.pid),
    async stop() {
      const ended = once(child, 'exit');
      child.kill('SIGINT');
      await ended;
    },
  };
}

async function ready(child: ChildProcess, address: string): Promise<void> {
  const deadline = performance.now() + patience;
  while (performance.now() < deadline) {
    if (child.exitCode !== null) throw new Error(`The server ended with code ${child.exitCode}.`);
    const answer = await fetch(address).catch(() => null);
    if (answer?.ok) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  child.kill('SIGKILL');
  throw new Error('The server did not become ready.');
}

/**
 * The most memory that a process has held, in MiB, by the kernel's own mark: nothing between two looks is missed, and unlike in
 * `resourceUsage` nothing of the parent's is in it. Null where the system does not tell.
 */
export function peakOf(pid: number | undefined): number | null {
  const path = `/proc/${pid}/status`;
  if (!existsSync(path)) return null;
  const kilobytes = /^VmHWM:\s+(\d+) kB$/m.exec(readFileSync(path, 'utf8'))?.[1];
  return kilobytes === undefined ? null : Number(kilobytes) / 1024;
}
