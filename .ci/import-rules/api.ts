import type { IForbiddenRuleType } from 'dependency-cruiser';
import { anyModule, api, contract, door, log, only, shared, test } from './places.ts';

/** The server's layers, from the kernel up to main, the terminal and the demo. */
export const apiLayers: IForbiddenRuleType[] = [
  only('kernel-is-pure', 'kernel imports nothing but itself and shared.', `${api}/kernel/`, [
    `${api}/kernel/`,
    shared,
  ]),
  only(
    'contract-below-layers',
    'context.ts, background.ts and rest.ts name what requests, commands, jobs and routes run on: types of db and kernel, no behaviour of a layer.',
    contract,
    [`${api}/(db|kernel)/`, contract, shared],
  ),
  only(
    'db-knows-no-module',
    'db imports kernel and the contract in context.ts; only its schema.ts joins the modules’ tables.',
    `${api}/db/(?!schema\\.ts$)`,
    [`${api}/(db|kernel)/`, contract, `${api}/config/`, shared],
  ),
  only(
    'schema-joins-tables',
    'db/schema.ts re-exports tables, the schema of those of no organization, and nothing else.',
    `${api}/db/schema\\.ts$`,
    [`${anyModule}/[a-z-]*tables\\.ts$`, `${api}/db/columns\\.ts$`],
  ),
  only(
    'http-above-modules',
    'http uses modules through their index.ts, mail, db and kernel; never jobs, app or the composition.',
    `${api}/http/`,
    [`${api}/(http|mail|db|kernel|generated)/`, contract, log, door, `${api}/config/`, shared],
  ),
  only('jobs-above-modules', 'jobs uses modules through their index.ts, db and kernel.', `${api}/jobs/`, [
    `${api}/(jobs|db|kernel)/`,
    contract,
    log,
    door,
    `${api}/config/`,
    shared,
  ]),
  only(
    'mail-above-kernel',
    'mail sends what it is given: it knows the contract and the kernel.',
    `${api}/mail/`,
    [`${api}/(mail|kernel)/`, contract, log, `${api}/config/`, shared],
  ),
  only('config-reads-nothing', 'config is read by others and imports only the kernel.', `${api}/config/`, [
    `${api}/(config|kernel)/`,
    shared,
  ]),
  only(
    'database-below-app',
    'database.ts is composition: config, db and the queue’s tables, not the application.',
    `${api}/database\\.ts$`,
    [`${api}/(config|db|jobs|kernel)/`, shared],
  ),
  only(
    'explain-below-main',
    'explain.ts tells a person at the terminal what went wrong: it knows the errors of config and db.',
    `${api}/explain\\.ts$`,
    [`${api}/(config|db|kernel)/`, log],
  ),
  only('log-below-layers', 'log.ts knows the errors it must not quote, and the level.', log, [
    `${api}/(config|db|kernel)/`,
  ]),
  only(
    'services-below-app',
    'services.ts is composition: everything but the application and the commands.',
    `${api}/services\\.ts$`,
    [`${api}/(config|db|http|jobs|kernel|mail)/`, `${api}/origins\\.ts$`, log, contract, door, shared],
  ),
  only(
    'origins-ask-modules',
    'origins.ts lets modules find what a commitment comes from, without their knowing each other.',
    `${api}/origins\\.ts$`,
    [`${api}/(db|kernel)/`, contract, door],
  ),
  only('app-below-main', 'app.ts wires http; it starts nothing.', `${api}/app\\.ts$`, [
    `${api}/(config|http|kernel|mail)/`,
    contract,
    `${api}/services\\.ts$`,
    door,
    shared,
  ]),
  only(
    'main-only-starts',
    'main.ts listens, handles signals and closes; it knows no module.',
    `${api}/main\\.ts$`,
    [`${api}/(config|db|demo|kernel)/`, `${api}/(app|services|database|explain|log)\\.ts$`],
  ),
  only(
    'commands-of-the-terminal',
    'cli goes through the same doors as the API: the composition and the modules’ index.ts.',
    `${api}/cli/`,
    [
      `${api}/(cli|config|db|demo|kernel)/`,
      contract,
      `${api}/(services|database|explain)\\.ts$`,
      log,
      door,
      shared,
    ],
  ),
  only(
    'demo-uses-the-doors',
    'the demo organization is made through the same commands as any other.',
    `${api}/demo/`,
    [`${api}/(demo|db|kernel)/`, contract, `${api}/services\\.ts$`, door, shared],
  ),
  {
    name: 'config-values-only-in-composition',
    comment:
      'Settings are handed down by main, app, cli and the composition; a layer below may know their type only.',
    severity: 'error',
    from: { path: `${api}/(http|jobs|mail|db)/`, pathNot: test },
    to: { path: `${api}/config/`, dependencyTypesNot: ['type-only'] },
  },
];
