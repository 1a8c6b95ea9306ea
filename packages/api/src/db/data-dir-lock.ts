import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { EmbeddedServerError } from './embedded-server.ts';
import { isAlive } from './process.ts';

/**
 * Makes this process the one server of a data directory. A lock left behind by a killed process is taken over.
 * @returns gives the directory back
 * @throws EmbeddedServerError where another server holds it
 */
export function lockDataDir(dataDir: string): () => void {
  const path = join(dataDir, 'server.pid');
  mkdirSync(dataDir, { recursive: true });
  try {
    writeFileSync(path, String(process.pid), { flag: 'wx' });
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
    const holder = Number(readFileSync(path, 'utf8'));
    if (holder !== process.pid && Number.isInteger(holder) && holder > 0 && isAlive(holder)) {
      throw new EmbeddedServerError(
        `Rapport runs already on ${dataDir} (process ${holder}). Stop that, or set RAPPORT_DATA_DIR to another directory.`,
      );
    }
    writeFileSync(path, String(process.pid));
  }
  return () => rmSync(path, { force: true });
}
