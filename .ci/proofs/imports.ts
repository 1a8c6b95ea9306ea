import { newFile, type Violation } from '../gate/violation.ts';

const api = 'packages/api/src';
const web = 'packages/web/src';

/** One file that imports another for its effects, against one rule of `.dependency-cruiser.mjs`. */
function wrong(rule: string, from: string, imported: string): Violation {
  const content = `import '${imported}';\n`;
  return newFile(
    'imports',
    `${from.replace('packages/', '')} imports ${imported}`,
    from,
    content,
    `${rule}: ${from}`,
  );
}

/** The same in a file that exists. */
function added(rule: string, from: string, imported: string): Violation {
  return {
    check: 'imports',
    what: `${from.replace('packages/', '')} imports ${imported}`,
    plant: (tree) => tree.append(from, `import '${imported}';\n`),
    says: `${rule}: ${from}`,
  };
}

/** A folder that no rule speaks of. */
function newFolder(rule: string, folder: string): Violation {
  return {
    check: 'imports',
    what: `a folder ${folder.replace('packages/', '')} without a rule`,
    async plant(tree) {
      await tree.write(`${folder}/a.ts`, "import './b.ts';\n");
      await tree.write(`${folder}/b.ts`, 'export {};\n');
    },
    says: `${rule}: ${folder}/a.ts`,
  };
}

const cycles: Violation[] = [
  {
    check: 'imports',
    what: 'two files that import each other',
    async plant(tree) {
      await tree.write(`${api}/kernel/planted-a.ts`, "import './planted-b.ts';\n");
      await tree.write(`${api}/kernel/planted-b.ts`, "import './planted-a.ts';\n");
    },
    says: /no-cycles: .*planted-a\.ts/,
  },
  {
    check: 'imports',
    what: 'two files that need each other’s types',
    async plant(tree) {
      const half = (one: string, other: string) =>
        `import type { ${other} } from './planted-${other}.ts';\nexport type ${one} = ${other}[];\n`;
      await tree.write(`${web}/lib/planted-a.ts`, half('a', 'b'));
      await tree.write(`${web}/lib/planted-b.ts`, half('b', 'a'));
    },
    says: /no-cycles: .*planted-a\.ts/,
  },
];

const everywhere: Violation[] = [
  ...cycles,
  wrong('shared-stands-alone', 'packages/shared/src/planted.ts', '../../api/src/kernel/ids.ts'),
  wrong('web-and-api-meet-in-shared', `${web}/lib/planted.ts`, '../../../api/src/kernel/ids.ts'),
  wrong('source-imports-no-test', `${api}/modules/programs/planted.ts`, '../../../test/app.ts'),
  wrong('source-imports-no-dev-dependency', `${api}/kernel/planted.ts`, 'vitest'),
  wrong('import-resolves', `${api}/kernel/planted.ts`, './nowhere.ts'),
  {
    check: 'imports',
    what: 'a checker that is blind to TypeScript',
    plant: (tree) =>
      tree.replace('.dependency-cruiser.mjs', /exclude: \{ path: '/, "exclude: { path: '\\\\.tsx?$|"),
    says: 'was not seen by dependency-cruiser',
  },
];

const apiLayers: Violation[] = [
  wrong('kernel-is-pure', `${api}/kernel/planted.ts`, '../db/columns.ts'),
  added('contract-below-layers', `${api}/context.ts`, './http/problem.ts'),
  wrong('db-knows-no-module', `${api}/db/planted.ts`, '../modules/identity/index.ts'),
  added('schema-joins-tables', `${api}/db/schema.ts`, '../modules/identity/queries.ts'),
  wrong('http-above-modules', `${api}/http/planted.ts`, '../jobs/runner.ts'),
  wrong('jobs-above-modules', `${api}/jobs/planted.ts`, '../http/problem.ts'),
  wrong('mail-above-kernel', `${api}/mail/planted.ts`, '../db/columns.ts'),
  wrong('config-reads-nothing', `${api}/config/planted.ts`, '../db/columns.ts'),
  wrong('config-values-only-in-composition', `${api}/http/planted.ts`, '../config/environment.ts'),
  added('explain-below-main', `${api}/explain.ts`, './http/problem.ts'),
  added('log-below-layers', `${api}/log.ts`, './http/problem.ts'),
  added('database-below-app', `${api}/database.ts`, './app.ts'),
  added('services-below-app', `${api}/services.ts`, './app.ts'),
  added('app-below-main', `${api}/app.ts`, './cli/command.ts'),
  added('main-only-starts', `${api}/main.ts`, './modules/identity/index.ts'),
  wrong('commands-of-the-terminal', `${api}/cli/planted.ts`, '../modules/identity/queries.ts'),
  wrong('demo-uses-the-doors', `${api}/demo/planted.ts`, '../modules/identity/queries.ts'),
  newFolder('folder-without-a-place', `${api}/planted`),
];

const modules: Violation[] = [
  wrong('module-identity', `${api}/modules/identity/planted.ts`, '../programs/index.ts'),
  wrong('module-programs', `${api}/modules/programs/planted.ts`, '../relationships/index.ts'),
  wrong('module-programs', `${api}/modules/programs/planted.ts`, '../identity/queries.ts'),
  wrong('module-relationships', `${api}/modules/relationships/planted.ts`, '../imports/index.ts'),
  wrong('module-imports', `${api}/modules/imports/planted.ts`, '../../config/environment.ts'),
  newFolder('module-without-a-place', `${api}/modules/planted`),
  wrong(
    'tables-of-others-only-for-foreign-keys',
    `${api}/modules/programs/planted.ts`,
    '../identity/tables.ts',
  ),
  added('rules-are-pure', `${api}/modules/programs/rules.ts`, '../../db/columns.ts'),
  added('rules-use-no-driver', `${api}/modules/programs/rules.ts`, 'drizzle-orm'),
  added('policies-are-sentences', `${api}/modules/programs/policy.ts`, './queries.ts'),
  added('tables-stand-below', `${api}/modules/programs/tables.ts`, './queries.ts'),
  wrong('writes-know-no-front-door', `${api}/modules/programs/commands/planted.ts`, '../resolvers.ts'),
  wrong(
    'sealed-texts-in-confidential-only',
    `${api}/modules/agreements/planted.ts`,
    '../../kernel/sealing.ts',
  ),
  added('keys-opened-with-a-trace', `${api}/modules/confidential/index.ts`, './keys.ts'),
  wrong('keys-opened-with-a-trace', `${api}/modules/confidential/planted.ts`, './keys.ts'),
];

const webLayers: Violation[] = [
  wrong('web-app-on-top', `${web}/app/planted.ts`, '../explorer/main.tsx'),
  wrong('features-stand-alone', `${web}/features/programs/planted.ts`, '../identity/auth-client.ts'),
  wrong('ui-knows-no-data', `${web}/ui/planted.ts`, '../gql/index.ts'),
  wrong('lib-below-ui', `${web}/lib/planted.ts`, '../ui/button.tsx'),
  wrong('gql-is-generated', `${web}/gql/planted.ts`, '../lib/format.ts'),
  wrong('explorer-stands-alone', `${web}/explorer/planted.ts`, '../lib/format.ts'),
];

export const importViolations: readonly Violation[] = [...everywhere, ...apiLayers, ...modules, ...webLayers];
