import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Check, unless } from '../gate/check.ts';
import { run } from '../gate/command.ts';
import { projectFiles } from '../gate/tree.ts';

const web = 'packages/web';

/** The catalogues hold every text of the SPA, and each has its German. */
export const messages: Check = {
  name: 'messages',
  guards: 'the catalogues hold exactly the texts of the SPA, each in German too',
  remedy: 'Run `pnpm --filter @rapport/web i18n:extract` and fill in the empty lines of src/locales/de.po.',
  async run(root) {
    const directory = join(root, web);
    const sync = await run(root, directory, 'lingui', ['check', 'sync', '--clean', '--verbose']);
    const missing = await run(root, directory, 'lingui', [
      'check',
      'missing',
      '--mode',
      'catalog',
      '--verbose',
    ]);
    const faults = [sync, missing].filter((ran) => ran.code !== 0).map((ran) => ran.output.trim());
    const catalogues = (await projectFiles(root)).filter(
      (name) => name.startsWith(`${web}/src/locales/`) && name.endsWith('.po'),
    );
    if (catalogues.length < 2)
      faults.push(`${web}/src/locales has ${catalogues.length} catalogues; English and German are needed.`);
    const texts = await Promise.all(
      catalogues.map(async (name) => countTexts(await readFile(join(root, name), 'utf8'))),
    );
    if (texts.some((count) => count === 0)) faults.push('A catalogue holds no text at all.');
    return unless(faults, `${Math.max(0, ...texts)} texts in ${catalogues.length} languages`);
  },
};

function countTexts(catalogue: string): number {
  return [...catalogue.matchAll(/^msgid "/gm)].length - 1;
}
