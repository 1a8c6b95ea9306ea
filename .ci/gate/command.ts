import { spawn } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { delimiter, join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';

/** How a command ended. */
export interface Ran {
  /** Exit code; 1 where a signal ended it. */
  readonly code: number;
  /** Standard output and standard error, in the order they came. */
  readonly output: string;
  /** Standard output alone. */
  readonly stdout: string;
}

/**
 * Runs a program of the project without a shell, without colours and without a terminal to ask questions on.
 * @param program a name found in a `node_modules/.bin` from `cwd` up to `root`, or on the path
 */
export function run(root: string, cwd: string, program: string, args: readonly string[]): Promise<Ran> {
  const { FORCE_COLOR: _, ...inherited } = process.env;
  const bins = [join(cwd, 'node_modules/.bin'), join(root, 'node_modules/.bin')];
  const path = [...bins, inherited['PATH'] ?? ''].join(delimiter);
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, {
      cwd,
      env: { ...inherited, PATH: path, NO_COLOR: '1', CI: 'true' },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const all: Buffer[] = [];
    const out: Buffer[] = [];
    child.stdout.on('data', (chunk: Buffer) => {
      all.push(chunk);
      out.push(chunk);
    });
    child.stderr.on('data', (chunk: Buffer) => all.push(chunk));
    child.once('error', reject);
    child.once('close', (code) => {
      const text = (chunks: Buffer[]) => stripVTControlCharacters(Buffer.concat(chunks).toString('utf8'));
      resolve({ code: code ?? 1, output: text(all), stdout: text(out) });
    });
  });
}

/**
 * Runs a script of a package as written in its `package.json`, without going through the package manager, which would first
 * compare what is installed with the lockfile.
 * @throws Error where the package has no such script
 */
export async function runScript(root: string, directory: string, script: string): Promise<Ran> {
  const manifest: unknown = JSON.parse(await readFile(join(root, directory, 'package.json'), 'utf8'));
  const command = scriptsOf(manifest)[script];
  if (command === undefined) throw new Error(`${directory}/package.json has no script "${script}".`);
  return run(root, join(root, directory), 'sh', ['-c', command]);
}

function scriptsOf(manifest: unknown): Record<string, string | undefined> {
  if (typeof manifest !== 'object' || manifest === null || !('scripts' in manifest)) return {};
  const { scripts } = manifest;
  if (typeof scripts !== 'object' || scripts === null) return {};
  return Object.fromEntries(Object.entries(scripts).map(([name, command]) => [name, String(command)]));
}
