import { type Check, failed, passed } from '../gate/check.ts';
import { run } from '../gate/command.ts';
import { sourceFiles } from '../gate/tree.ts';

/** Files, exports and dependencies that nothing uses. */
export const deadCode: Check = {
  name: 'dead-code',
  guards: 'knip finds no unused file, export or dependency',
  remedy:
    'Delete what nothing uses, or stop exporting it. A dependency only a tool needs is named in knip.json.',
  async run(root) {
    const saw = `${(await sourceFiles(root)).length} files`;
    const ran = await run(root, root, 'knip', ['--no-progress', '--no-config-hints']);
    return ran.code === 0 ? passed(saw) : failed(saw, ran.output);
  },
};
