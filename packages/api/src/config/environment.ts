import { type Config, readConfig } from './config.ts';

/** The configuration of this process. The only place that reads the environment. @throws ConfigError */
export function loadConfig(): Config {
  // `pnpm start` runs in the package; a relative data directory is meant from where the person stands.
  return readConfig(process.env, process.env['INIT_CWD'] ?? process.cwd());
}
