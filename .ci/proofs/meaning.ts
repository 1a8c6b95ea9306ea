import { newFile, type Violation } from '../gate/violation.ts';

const schemaFile = 'packages/shared/schema.graphql';
const programTables = 'packages/api/src/modules/programs/tables.ts';

const typeErrors: Violation[] = [
  newFile(
    'types',
    'a type error in the API',
    'packages/api/src/kernel/planted.ts',
    "export const planted: number = 'one';\n",
    /api\/src\/kernel\/planted\.ts.*TS2322/,
  ),
  newFile(
    'types',
    'an unchecked index in the SPA',
    'packages/web/src/lib/planted.ts',
    'export const planted = (list: string[]): string => list[0];\n',
    /web\/src\/lib\/planted\.ts.*TS2322/,
  ),
  newFile(
    'types',
    'a file outside every project',
    'packages/api/planted/a.ts',
    'export {};\n',
    'planted/a.ts belongs to no tsconfig',
  ),
];

const unused: Violation[] = [
  {
    check: 'dead-code',
    what: 'an export nobody imports',
    plant: (tree) => tree.append('packages/api/src/kernel/clock.ts', '\nexport const planted = 1;\n'),
    says: /planted .*kernel\/clock\.ts/,
  },
  newFile(
    'dead-code',
    'a file nobody imports',
    'packages/web/src/lib/planted.ts',
    'export {};\n',
    /Unused files[\s\S]*packages\/web\/src\/lib\/planted\.ts/,
  ),
  {
    check: 'dead-code',
    what: 'a dependency nobody needs',
    plant: (tree) =>
      tree.replace(
        'packages/shared/package.json',
        /"dependencies": \{/,
        '"dependencies": { "pino": "10.4.0",',
      ),
    says: /pino .*packages\/shared\/package\.json/,
  },
];

const stale: Violation[] = [
  {
    check: 'codegen',
    what: 'a field that nobody generated types for',
    plant: (tree) =>
      tree.replace(
        'packages/api/src/modules/programs/programs.graphql',
        /(type Program implements Node \{\n)/,
        '$1  "Planted."\n  planted: Int\n',
      ),
    says: `${schemaFile} is out of date`,
  },
  {
    check: 'codegen',
    what: 'an operation that nobody generated a document for',
    plant: (tree) =>
      tree.write(
        'packages/web/src/features/programs/planted.graphql',
        'query Planted {\n  viewer {\n    __typename\n  }\n}\n',
      ),
    says: 'packages/web/src/gql/graphql.ts is out of date',
  },
  {
    check: 'codegen',
    what: 'a generated file changed by hand',
    plant: (tree) =>
      tree.append('packages/shared/src/generated/schema.ts', '\nexport type Planted = string;\n'),
    says: 'packages/shared/src/generated/schema.ts is out of date',
  },
  {
    check: 'migrations',
    what: 'a column without a migration',
    plant: (tree) =>
      tree.replace(
        programTables,
        "capacity: integer('capacity'),",
        "capacity: integer('capacity'), planted: integer('planted'),",
      ),
    says: 'ADD COLUMN "planted"',
  },
  {
    check: 'migrations',
    what: 'a policy without a migration',
    plant: (tree) => tree.replace(programTables, 'appAdds(isStaff),', ''),
    says: 'DROP POLICY',
  },
  newFile(
    'migrations',
    'a migration that the journal does not name',
    'packages/api/migrations/9999_planted.sql',
    'SELECT 1;\n',
    '9999_planted.sql is not in the journal',
  ),
];

const texts: Violation[] = [
  newFile(
    'messages',
    'a text that was not extracted',
    'packages/web/src/ui/planted.tsx',
    "import { Trans } from '@lingui/react/macro';\n\nexport const Planted = () => <Trans>Planted for the gate.</Trans>;\n",
    /FAIL sync/,
  ),
  {
    check: 'messages',
    what: 'a text without its German',
    plant: (tree) =>
      tree.replace('packages/web/src/locales/de.po', /(\nmsgid "[^"\n]+"\nmsgstr )"[^"\n]+"/, '$1""'),
    says: /FAIL missing/,
  },
];

const departments = '\n  departments: [Department!]!\n';
const sections = departments.replace('departments', 'sections');

const contract: Violation[] = [
  {
    check: 'schema',
    what: 'a field taken from the schema, with a word to its clients',
    async plant(tree) {
      await tree.replace(schemaFile, departments, sections);
      await tree.append('docs/schema-changes.md', '\n- `Query.departments` is now `Query.sections`.\n');
    },
    says: null,
  },
  {
    check: 'schema',
    what: 'a field taken from the schema',
    plant: (tree) => tree.replace(schemaFile, departments, sections),
    says: 'Query.departments',
  },
  {
    check: 'schema',
    what: 'an argument that became required',
    plant: (tree) => tree.replace(schemaFile, /(\n {2}guides\([^)]*\n {4}first: Int)\n/, '$1!\n'),
    says: 'Query.guides.first',
  },
];

const standing: Violation[] = [
  newFile(
    'mentions',
    'a path of somebody’s machine',
    'docs/planted.md',
    `See ${'/home'}/ada/notes.\n`,
    'a folder of somebody’s machine',
  ),
  newFile(
    'mentions',
    'an issue by its number',
    'packages/api/src/kernel/planted.ts',
    `// As asked for in issue ${12}.\n`,
    'an issue by its number',
  ),
  newFile(
    'mentions',
    'the address of a registry',
    'docs/planted.md',
    `Set ${'https'}://registry.npmjs.org first.\n`,
    'the address of a package registry',
  ),
  newFile(
    'mentions',
    'a path that leaves the project',
    'docs/planted.md',
    `See ${'../'.repeat(2)}other/notes.md.\n`,
    'a path that leaves the project',
  ),
  newFile(
    'mentions',
    'a link to nothing',
    'docs/planted.md',
    'See [more](nowhere.md).\n',
    'a link to nothing',
  ),
  {
    check: 'mentions',
    what: 'an address in the lockfile',
    plant: (tree) => tree.append('pnpm-lock.yaml', `# tarball: ${'https'}://packages.example/a.tgz\n`),
    says: 'where a package came from',
  },
  {
    check: 'versions',
    what: 'a version range',
    plant: (tree) => tree.replace('packages/api/package.json', /"zod": "/, '"zod": "^'),
    says: 'which is not exact',
  },
  {
    check: 'versions',
    what: 'two versions of one package',
    plant: (tree) => tree.replace('packages/web/package.json', /"vitest": "\d+/, '"vitest": "1'),
    says: /vitest is .* but /,
  },
];

export const meaningViolations: readonly Violation[] = [
  ...typeErrors,
  ...unused,
  ...stale,
  ...texts,
  ...contract,
  ...standing,
];
