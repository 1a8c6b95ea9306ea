import { copyFile, mkdir, mkdtemp, readdir, realpath, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { run } from './command.ts';
import { projectFiles } from './tree.ts';

/**
 * Does something to a copy of the project's files in a temporary directory and removes it afterwards. The copy has the history of
 * the original and uses its installed packages, except that the workspace's own packages are those of the copy.
 */
export async function inCopy<T>(root: string, work: (copy: string) => Promise<T>): Promise<T> {
  const copy = await realpath(await mkdtemp(join(tmpdir(), 'rapport-gate-')));
  try {
    await copyTree(root, copy);
    return await work(copy);
  } finally {
    await rm(copy, { recursive: true, force: true, maxRetries: 5 });
  }
}

async function copyTree(root: string, copy: string): Promise<void> {
  const cloned = await run(root, root, 'git', ['clone', '--quiet', '--shared', '--no-checkout', root, copy]);
  if (cloned.code !== 0) throw new Error(`git cannot clone the project: ${cloned.output.trim()}`);
  const files = await projectFiles(root);
  for (const directory of new Set(files.map(dirname)))
    await mkdir(join(copy, directory), { recursive: true });
  for (const name of files) await copyFile(join(root, name), join(copy, name));
  const packages = await readdir(join(root, 'packages'));
  for (const directory of ['.', ...packages.map((name) => `packages/${name}`)]) {
    await linkInstalled(join(root, directory, 'node_modules'), join(copy, directory, 'node_modules'), copy);
  }
}

/** Links what is installed, one entry at a time, so that `@rapport/…` can point into the copy. */
async function linkInstalled(from: string, to: string, copy: string): Promise<void> {
  const entries = await readdir(from).catch(() => []);
  await mkdir(to, { recursive: true });
  for (const entry of entries) {
    if (entry === '@rapport') {
      await mkdir(join(to, entry));
      for (const own of await readdir(join(from, entry))) {
        await symlink(join(copy, 'packages', own), join(to, entry, own));
      }
    } else if (entry !== '.cache') {
      await symlink(join(from, entry), join(to, entry));
    }
  }
}
