import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { run } from './command.ts';

/**
 * The project's files, relative to `root`: what is committed and what would be, without what `.gitignore` names.
 * @throws Error outside a git work tree
 */
export async function projectFiles(root: string): Promise<string[]> {
  const listed = await run(root, root, 'git', [
    'ls-files',
    '-z',
    '--cached',
    '--others',
    '--exclude-standard',
  ]);
  if (listed.code !== 0) throw new Error(`git cannot list the project's files: ${listed.output.trim()}`);
  const names = new Set(listed.stdout.split('\0').filter((name) => name !== ''));
  return [...names].filter((name) => existsSync(join(root, name))).sort();
}

/** TypeScript written by hand: what format, lint, types and imports must all have seen. */
export async function sourceFiles(root: string): Promise<string[]> {
  const files = await projectFiles(root);
  return files.filter((name) => /\.tsx?$/.test(name) && !isGenerated(name));
}

/** Whether a tool wrote the file: it is checked for drift instead of form. */
function isGenerated(name: string): boolean {
  return /(^|\/)generated\/|\.gen\.ts$|^packages\/web\/src\/gql\//.test(name);
}

/** A hash of every file, to find out what a tool changed. */
export async function fingerprint(root: string): Promise<Map<string, string>> {
  const hashes = new Map<string, string>();
  for (const name of await projectFiles(root)) {
    const content = await readFile(join(root, name));
    hashes.set(name, createHash('sha256').update(content).digest('hex'));
  }
  return hashes;
}

/** What differs between two fingerprints, a line for each file. */
export function differences(before: Map<string, string>, after: Map<string, string>): string[] {
  const names = [...new Set([...before.keys(), ...after.keys()])].sort();
  return names.flatMap((name) => {
    const [was, is] = [before.get(name), after.get(name)];
    if (was === is) return [];
    if (was === undefined) return [`${name} is missing`];
    return [is === undefined ? `${name} should be gone` : `${name} is out of date`];
  });
}
