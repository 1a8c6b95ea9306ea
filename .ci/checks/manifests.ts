import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Check, unless } from '../gate/check.ts';
import { projectFiles } from '../gate/tree.ts';

/** `1.2.3`, `1.2.3-beta.4`, an alias of one, or a package of this workspace. */
const exact = /^(workspace:\*|(npm:(@[\w.-]+\/)?[\w.-]+@)?\d+\.\d+\.\d+(-[\w.]+)?)$/;
const kinds = ['dependencies', 'devDependencies', 'optionalDependencies'] as const;

/** What is installed tomorrow is what was tested today. */
export const versions: Check = {
  name: 'versions',
  guards: 'every dependency has one exact version, the same in every package',
  remedy: 'Write the version without ^ or ~ (`pnpm add -E`), and the same one wherever the package is used.',
  async run(root) {
    const manifests = (await projectFiles(root)).filter((name) =>
      /^(packages\/[^/]+\/)?package\.json$/.test(name),
    );
    const faults: string[] = [];
    const chosen = new Map<string, { version: string; where: string }>();
    for (const where of manifests) {
      const manifest: unknown = JSON.parse(await readFile(join(root, where), 'utf8'));
      for (const [name, version] of dependenciesOf(manifest)) {
        if (!exact.test(version)) faults.push(`${where}: ${name} is "${version}", which is not exact`);
        const other = chosen.get(name) ?? { version, where };
        chosen.set(name, other);
        if (other.version !== version)
          faults.push(`${name} is ${version} in ${where} but ${other.version} in ${other.where}`);
      }
    }
    return unless(faults, `${chosen.size} dependencies of ${manifests.length} packages`);
  },
};

function dependenciesOf(manifest: unknown): [string, string][] {
  if (typeof manifest !== 'object' || manifest === null) return [];
  const fields = new Map<string, unknown>(Object.entries(manifest));
  return kinds.flatMap((kind) => {
    const listed = fields.get(kind);
    if (typeof listed !== 'object' || listed === null) return [];
    return Object.entries(listed).map(([name, version]): [string, string] => [name, String(version)]);
  });
}
