import { resolve } from 'node:path';
import { type Config, readConfig } from './config.ts';

/** `pnpm start` runs in the package; a relative path is meant from where the person stands. */
const whereCalled = (): string => process.env['INIT_CWD'] ?? process.cwd();

/** The configuration of this process. Only this file reads the environment. @throws ConfigError */
export function loadConfig(): Config {
  return readConfig(process.env, whereCalled());
}

/** A path given on the command line, as the person meant it. */
export function pathFromCaller(path: string): string {
  return resolve(whereCalled(), path);
}
