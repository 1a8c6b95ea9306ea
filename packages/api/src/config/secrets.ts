import { hkdfSync, randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Config, ConfigError } from './config.ts';

/** Derives independent secrets from the one root secret of an installation. */
export interface Secrets {
  /** 32 bytes as base64url for one named purpose (HKDF-SHA-256, RFC 5869). */
  derive(purpose: string): string;
}

/**
 * The installation's secrets: from `RAPPORT_SECRET`, or from a file made at the first start and readable by its owner only.
 * @throws ConfigError where the data directory cannot be written
 */
export function openSecrets(config: Config): Secrets {
  const root = config.secret ?? localSecret(config.dataDir);
  return {
    derive: (purpose) => Buffer.from(hkdfSync('sha256', root, 'rapport', purpose, 32)).toString('base64url'),
  };
}

function localSecret(dataDir: string): string {
  const path = join(dataDir, 'secret');
  try {
    mkdirSync(dataDir, { recursive: true });
    if (!existsSync(path)) {
      writeFileSync(path, randomBytes(32).toString('base64url'), { mode: 0o600, flag: 'wx' });
    }
    return readFileSync(path, 'utf8').trim();
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new ConfigError([
      `RAPPORT_DATA_DIR: ${dataDir} cannot be written (${reason}); make it writable or name another directory`,
    ]);
  }
}
