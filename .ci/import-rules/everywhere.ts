import type { IForbiddenRuleType } from 'dependency-cruiser';
import { api, only, test, web } from './places.ts';

/** What holds for every file. */
export const everywhere: IForbiddenRuleType[] = [
  {
    name: 'no-cycles',
    comment:
      'Two files that need each other are one, or lack a third. Types count: a circle of types is a circle of thought.',
    severity: 'error',
    from: {},
    // The generated resolver types name every module, and every module uses them: what runs through them is no circle of ours.
    to: { circular: true, viaOnly: { pathNot: '/generated/' } },
  },
  only('shared-stands-alone', 'shared imports nothing from api or web.', '^packages/shared/', [
    '^packages/shared/',
  ]),
  {
    name: 'folder-without-a-place',
    comment: 'A new folder or top-level file of a package is given its rule in .ci/import-rules.',
    severity: 'error',
    from: {},
    to: {
      path: [
        `${api}/(?!(cli|config|db|demo|generated|http|jobs|kernel|mail|modules)/|(app|background|context|database|explain|log|main|origins|rest|services)\\.ts$)`,
        `${web}/(?!(app|explorer|features|gql|lib|locales|ui)/)`,
      ],
    },
  },
  {
    name: 'web-and-api-meet-in-shared',
    comment: 'The browser knows the API by its schema only, the API knows nothing of the browser.',
    severity: 'error',
    from: { path: '^packages/(api|web)/src/' },
    to: { path: '^packages/(api|web)/', pathNot: '^packages/$1/' },
  },
  {
    name: 'source-imports-no-test',
    comment: 'What ships knows nothing of tests, benchmarks and scripts.',
    severity: 'error',
    from: { path: '^packages/[^/]+/src/', pathNot: test },
    to: { path: ['^packages/[^/]+/(test|bench|e2e|scripts)/', test] },
  },
  {
    name: 'source-imports-no-dev-dependency',
    comment: 'What src imports at run time stands under "dependencies" of its package.',
    severity: 'error',
    from: { path: '^packages/[^/]+/src/', pathNot: test },
    to: {
      path: 'node_modules|^[^.]',
      dependencyTypes: ['npm-dev', 'npm-no-pkg', 'npm-unknown', 'npm-bundled', 'npm-peer'],
      dependencyTypesNot: ['npm', 'type-only'],
    },
  },
  {
    name: 'import-resolves',
    comment: 'Every import names something that exists.',
    severity: 'error',
    from: {},
    to: { couldNotResolve: true },
  },
];
