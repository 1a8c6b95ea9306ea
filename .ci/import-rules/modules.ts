import type { IForbiddenRuleType } from 'dependency-cruiser';
import { anyModule, api, consumers, contract, modules, only, shared, siblings, test } from './places.ts';

/** From module to module: downwards, through the door. */
const betweenModules: IForbiddenRuleType[] = modules.map((name, level) => {
  const lower = modules
    .slice(0, level)
    .filter((other) => !consumers.has(other) && !(siblings.has(name) && siblings.has(other)));
  return only(
    `module-${name}`,
    `${name} uses ${lower.length === 0 ? 'no other module' : `${lower.join(', ')} through their index.ts`}, db, kernel and the contract.`,
    `${api}/modules/${name}/`,
    [
      `${api}/modules/${name}/`,
      `${api}/(db|kernel|generated)/`,
      contract,
      shared,
      ...lower.flatMap((other) => [
        `${api}/modules/${other}/index\\.ts$`,
        `${api}/modules/${other}/[a-z-]*tables\\.ts$`,
      ]),
    ],
  );
});

/** Inside a module: what translates stands on what decides, and that on what is pure. */
const insideModules: IForbiddenRuleType[] = [
  {
    name: 'module-without-a-place',
    comment: 'A new module is entered in the list of modules in .ci/import-rules/places.ts, in its place.',
    severity: 'error',
    from: {},
    to: { path: `${api}/modules/(?!(${modules.join('|')})/)` },
  },
  {
    name: 'tables-of-others-only-for-foreign-keys',
    comment: 'Only tables.ts may import another module’s tables.ts.',
    severity: 'error',
    from: { path: `${api}/modules/([^/]+)/`, pathNot: [`${anyModule}/[a-z-]*tables\\.ts$`, test] },
    to: { path: `${anyModule}/[a-z-]*tables\\.ts$`, pathNot: `${api}/modules/$1/` },
  },
  only('rules-are-pure', 'rules.ts imports only kernel and shared.', `${anyModule}/rules\\.ts$`, [
    `${api}/kernel/`,
    shared,
  ]),
  {
    name: 'rules-use-no-driver',
    comment: 'rules.ts needs neither a database nor a network.',
    severity: 'error',
    from: { path: `${anyModule}/rules\\.ts$` },
    to: {
      path: [
        'node_modules/(drizzle-orm|postgres|fastify|mercurius|pg-boss|better-auth)/',
        '^(node:)?(fs|net|http|child_process)',
      ],
    },
  },
  {
    name: 'policies-are-sentences',
    comment: 'policy.ts reads types and rules; it never queries.',
    severity: 'error',
    from: { path: `${anyModule}/policy\\.ts$` },
    to: {
      path: [`${anyModule}/(queries|resolvers|loaders|routes|commands/|jobs)`, `${api}/db/`],
      dependencyTypesNot: ['type-only'],
    },
  },
  {
    name: 'tables-stand-below',
    comment: 'tables.ts, rules.ts and model.ts are what the rest of a module stands on.',
    severity: 'error',
    from: { path: `${anyModule}/[a-z-]*(tables|rules|model)\\.ts$` },
    to: { path: `${anyModule}/(queries|resolvers|loaders|routes|policy|commands/|jobs)` },
  },
  {
    name: 'writes-know-no-front-door',
    comment: 'commands and queries are called by resolvers, loaders and routes, never the other way.',
    severity: 'error',
    from: { path: [`${anyModule}/commands/`, `${anyModule}/queries\\.ts$`], pathNot: test },
    to: { path: [`${anyModule}/(resolvers|loaders|routes)\\.ts$`, `${api}/generated/`] },
  },
];

/** What people wrote for each other opens in one place, which leaves a trace in the ledger. */
const openingLeavesATrace: IForbiddenRuleType[] = [
  {
    name: 'sealed-texts-in-confidential-only',
    comment: 'Only the module confidential seals and opens: everybody else calls sealText and openTexts.',
    severity: 'error',
    from: { path: '^packages/', pathNot: [`${api}/modules/confidential/`, test] },
    to: { path: `${api}/kernel/sealing\\.ts$` },
  },
  {
    name: 'keys-opened-with-a-trace',
    comment:
      'Keys are unwrapped by content.ts and text-loader.ts, which write the ledger in the same transaction, and by rotation.ts, which opens no text.',
    severity: 'error',
    from: {
      path: '^packages/',
      pathNot: [`${api}/modules/confidential/(content|rotation|text-loader)\\.ts$`, test],
    },
    to: { path: `${api}/modules/confidential/keys\\.ts$` },
  },
];

export const moduleRules: IForbiddenRuleType[] = [
  ...betweenModules,
  ...insideModules,
  ...openingLeavesATrace,
];
