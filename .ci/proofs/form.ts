import { newFile, type Violation } from '../gate/violation.ts';

const kernel = 'packages/api/src/kernel/planted.ts';
const component = 'packages/web/src/ui/planted.tsx';

function unformatted(what: string, content: string): Violation {
  return newFile('format', what, kernel, content, kernel);
}

function linted(what: string, content: string, rule: string | RegExp, path = kernel): Violation {
  return newFile('lint', what, path, content, rule);
}

function floating(what: string, content: string, rule: string): Violation {
  return newFile('promises', what, kernel, content, rule);
}

const hookInCondition = `import { useState } from 'react';

export function Planted({ open }: { open: boolean }) {
  if (open) useState(0);
  return null;
}
`;

const forgottenDependency = `import { useEffect } from 'react';

export function Planted({ title }: { title: string }) {
  useEffect(() => {
    document.title = title;
  }, []);
  return null;
}
`;

const openSwitch = `export function planted(kind: 'COACHING' | 'MENTORING'): number {
  switch (kind) {
    case 'COACHING':
      return 1;
  }
  return 2;
}
`;

export const formViolations: readonly Violation[] = [
  unformatted('a line nobody formatted', 'export const planted   =  "one"\n'),
  unformatted(
    'imports out of order',
    "import { b } from './b.ts';\nimport { a } from './a.ts';\n\nexport const planted = [a, b];\n",
  ),
  linted('any', 'export const planted = (value: any) => value;\n', 'noExplicitAny'),
  linted(
    'a non-null assertion',
    'export const planted = (value?: string) => value!;\n',
    'noNonNullAssertion',
  ),
  linted(
    'a cast through unknown',
    'export const planted = (value: string) => value as unknown as number;\n',
    'No cast through unknown',
  ),
  linted('an enum', 'export enum Planted {\n  One,\n}\n', 'noEnum'),
  linted('console.log', 'console.log(1);\n', 'noConsole'),
  linted('an unused variable', 'const planted = 1;\n', 'noUnusedVariables'),
  linted('a hook in a condition', hookInCondition, 'useHookAtTopLevel', component),
  linted('an effect that forgets what it uses', forgottenDependency, 'useExhaustiveDependencies', component),
  linted(
    'process.env in a module',
    'export const planted = process.env.HOME;\n',
    'noProcessEnv',
    'packages/api/src/modules/programs/planted.ts',
  ),
  linted(
    'a test that keeps the others from running',
    "import { it } from 'vitest';\n\nit.only('is alone', () => {});\n",
    'noFocusedTests',
    'packages/api/src/kernel/planted.test.ts',
  ),
  linted('a file of 301 lines', 'export {};\n'.repeat(301), 'noExcessiveLinesPerFile'),
  floating(
    'a floating promise of a package',
    "import { setTimeout as wait } from 'node:timers/promises';\n\nexport function planted() {\n  wait(1);\n}\n",
    'no-floating-promises',
  ),
  floating(
    'a promise where nobody waits',
    'export const planted = () => setTimeout(async () => fetch("/"), 1);\n',
    'no-misused-promises',
  ),
  floating('a switch that forgets a case', openSwitch, 'switch-exhaustiveness-check'),
];
