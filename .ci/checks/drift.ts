import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Check, failed, unless } from '../gate/check.ts';
import { run, runScript } from '../gate/command.ts';
import { inCopy } from '../gate/copy.ts';
import { differences, fingerprint } from '../gate/tree.ts';

/** What is generated from the GraphQL schema, made again in a copy and compared. */
export const codegen: Check = {
  name: 'codegen',
  guards: 'generated types, the merged schema and the persisted documents are those of the sources',
  remedy: 'Run `pnpm codegen` and commit what it writes.',
  async run(root) {
    return inCopy(root, async (copy) => {
      const before = await fingerprint(copy);
      for (const directory of ['packages/api', 'packages/web']) {
        const ran = await runScript(copy, directory, 'codegen');
        if (ran.code !== 0) return failed('nothing', `${directory}:\n${ran.output}`);
      }
      return unless(differences(before, await fingerprint(copy)), `${before.size} files compared`);
    });
  },
};

const api = 'packages/api';
const migrationsFolder = 'packages/api/migrations';

/** The migrations make exactly the tables that the code declares, and each of them is run. */
export const migrations: Check = {
  name: 'migrations',
  guards: 'the migrations add up to the tables declared in the code, and the journal names each of them',
  remedy:
    'Run `pnpm --filter @rapport/api exec drizzle-kit generate --name WHAT`, review the SQL, add policies and grants.',
  async run(root) {
    return inCopy(root, async (copy) => {
      const before = await fingerprint(copy);
      const generated = await run(copy, join(copy, api), 'drizzle-kit', ['generate', '--name', 'drift']);
      // It asks a question where a column may have been renamed, and ends without a terminal to ask on.
      if (generated.code !== 0) return failed('nothing', generated.output);
      const added = differences(before, await fingerprint(copy));
      const sql = added.map((line) => /^(\S+drift\.sql) /.exec(line)?.[1]).find((name) => name !== undefined);
      const statements = sql === undefined ? '' : await readFile(join(copy, sql), 'utf8');
      if (added.length > 0) {
        return failed(
          'a difference',
          `The tables have changed since the last migration:\n${statements || generated.output}`,
        );
      }
      const checked = await run(copy, join(copy, api), 'drizzle-kit', ['check']);
      if (checked.code !== 0) return failed('the snapshots', checked.output);
      return compareJournal(copy);
    });
  },
};

/** A migration that the journal does not name is never run. */
async function compareJournal(root: string) {
  const journal: { entries: { tag: string }[] } = JSON.parse(
    await readFile(join(root, migrationsFolder, 'meta/_journal.json'), 'utf8'),
  );
  const named = new Set(journal.entries.map((entry) => entry.tag));
  const files = (await readdir(join(root, migrationsFolder))).filter((name) => name.endsWith('.sql'));
  const written = new Set(files.map((name) => name.slice(0, -'.sql'.length)));
  return unless(
    [
      ...[...written]
        .filter((tag) => !named.has(tag))
        .map((tag) => `${tag}.sql is not in the journal and would never run`),
      ...[...named]
        .filter((tag) => !written.has(tag))
        .map((tag) => `the journal names ${tag}, but there is no such file`),
    ],
    `${written.size} migrations`,
  );
}
