import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { CriticalityLevel, diff } from '@graphql-inspector/core';
import { buildSchema } from 'graphql';
import { type Check, failed, passed, unless } from '../gate/check.ts';
import { run } from '../gate/command.ts';

const schemaFile = 'packages/shared/schema.graphql';
const record = 'docs/schema-changes.md';

/** Clients that worked yesterday work today, or somebody decided otherwise and wrote it down. */
export const schema: Check = {
  name: 'schema',
  guards: 'nothing that a client of the GraphQL API may use has gone, unless docs/schema-changes.md says so',
  remedy: `Keep the field and deprecate it; or name each path, in backquotes, in ${record} with what clients do instead.`,
  async run(root) {
    const bases = await basesOf(root);
    const versions: { base: string; text: string }[] = [];
    for (const base of bases) {
      const shown = await run(root, root, 'git', ['show', `${base}:${schemaFile}`]);
      if (shown.code === 0) versions.push({ base, text: shown.stdout });
    }
    if (versions.length === 0) return passed('no earlier version to compare with');
    const now = buildSchema(await readFile(join(root, schemaFile), 'utf8'));
    const recorded = await readFile(join(root, record), 'utf8').catch(() => '');
    const faults = new Set<string>();
    let breaking = 0;
    for (const { base, text } of versions) {
      for (const change of await diff(buildSchema(text), now)) {
        if (change.criticality.level !== CriticalityLevel.Breaking) continue;
        breaking += 1;
        if (change.path === undefined) return failed(base, change.message);
        if (!recorded.includes(`\`${change.path}\``))
          faults.add(`${change.path}: ${change.message} (since ${base})`);
      }
    }
    const against = versions.map(({ base }) => base).join(', ');
    return unless(
      [...faults],
      `${breaking} breaking changes since ${against}, ${breaking - faults.size} of them recorded`,
    );
  },
};

/**
 * The versions that clients may know: the last release, the main branch where this one left it, and on the main branch itself the
 * commit before.
 */
async function basesOf(root: string): Promise<string[]> {
  const ask = async (...args: string[]) => {
    const ran = await run(root, root, 'git', args);
    return ran.code === 0 ? ran.stdout.trim() : undefined;
  };
  const head = await ask('rev-parse', 'HEAD');
  const tag = await ask('describe', '--tags', '--abbrev=0', 'HEAD');
  const fork = await ask('merge-base', 'HEAD', 'origin/main');
  const bases = [tag, fork === undefined || fork === head ? 'HEAD~1' : fork.slice(0, 12), 'HEAD'];
  return bases.filter((base) => base !== undefined);
}
