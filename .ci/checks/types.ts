import { isAbsolute, relative } from 'node:path';
import { type Check, unless } from '../gate/check.ts';
import { run } from '../gate/command.ts';
import { projectFiles, sourceFiles } from '../gate/tree.ts';

/** Every TypeScript project of the tree, and no file outside all of them. */
export const types: Check = {
  name: 'types',
  guards: 'the compiler finds nothing in any package, in strict mode',
  remedy: 'Repair what the compiler names; a file in no project belongs into the "include" of a tsconfig.',
  async run(root) {
    const projects = (await projectFiles(root)).filter((name) => /(^|\/)tsconfig(\.\w+)?\.json$/.test(name));
    const sources = await sourceFiles(root);
    const covered = new Set<string>();
    const faults: string[] = [];
    for (const project of projects.filter((name) => name !== 'tsconfig.base.json')) {
      const ran = await run(root, root, 'tsc', ['-p', project, '--pretty', 'false', '--listFiles']);
      const [files, complaints] = partition(ran.output.split('\n'), (line) => isAbsolute(line));
      for (const file of files) covered.add(relative(root, file.trim()));
      if (ran.code !== 0) faults.push(`${project}:\n${complaints.join('\n').trim()}`);
    }
    const left = sources.filter((name) => !covered.has(name));
    faults.push(...left.map((name) => `${name} belongs to no tsconfig`));
    return unless(faults, `${sources.length - left.length} files in ${projects.length - 1} projects`);
  },
};

/** The items of which `holds` is true, and the others. */
function partition<Item>(items: readonly Item[], holds: (item: Item) => boolean): [Item[], Item[]] {
  return [items.filter(holds), items.filter((item) => !holds(item))];
}
