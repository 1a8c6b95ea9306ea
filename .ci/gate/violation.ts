import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/** Something that the gate must refuse, or must not, and how to commit it in a copy of the tree. */
export interface Violation {
  /** The check that must refuse it. */
  readonly check: string;
  /** What is wrong, in a few words. */
  readonly what: string;
  /** Does the wrong. */
  plant(tree: PlantedTree): Promise<void>;
  /** What the check must say, besides failing; null where it must let the change pass. */
  readonly says: string | RegExp | null;
}

/** A violation that is one new file. */
export function newFile(
  check: string,
  what: string,
  path: string,
  content: string,
  says: string | RegExp,
): Violation {
  return { check, what, says, plant: (tree) => tree.write(path, content) };
}

/** A copy of the tree that remembers what it was. */
export class PlantedTree {
  readonly root: string;
  /** What was where before: the content, or null where there was no file. */
  readonly #before = new Map<string, string | null>();

  constructor(root: string) {
    this.root = root;
  }

  read(path: string): Promise<string> {
    return readFile(join(this.root, path), 'utf8');
  }

  async write(path: string, content: string): Promise<void> {
    if (!this.#before.has(path)) this.#before.set(path, await this.read(path).catch(() => null));
    await mkdir(dirname(join(this.root, path)), { recursive: true });
    await writeFile(join(this.root, path), content);
  }

  /** @throws Error where the file does not hold `pattern`: the violation must then be planted elsewhere */
  async replace(path: string, pattern: string | RegExp, replacement: string): Promise<void> {
    const text = await this.read(path);
    const changed = text.replace(pattern, replacement);
    if (changed === text) throw new Error(`${path} holds no ${pattern}`);
    await this.write(path, changed);
  }

  async append(path: string, text: string): Promise<void> {
    await this.write(path, `${await this.read(path)}${text}`);
  }

  /** Puts everything back. */
  async restore(): Promise<void> {
    for (const [path, content] of this.#before) {
      if (content === null) await rm(join(this.root, path));
      else await writeFile(join(this.root, path), content);
    }
    this.#before.clear();
  }
}
