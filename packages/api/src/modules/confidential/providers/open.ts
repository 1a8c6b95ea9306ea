import { join } from 'node:path';
import { sql } from 'drizzle-orm';
import { ContentUnavailableError } from '../../../context.ts';
import { type Pool, withSignIn } from '../../../db/transactions.ts';
import { installation } from '../installation-tables.ts';
import type { KeyProvider } from './key-provider.ts';
import { fingerprintOf, givenKey, keyInFile, localKeyProvider, type MasterKey } from './local-key.ts';
import { type TransitSettings, vaultTransitProvider } from './vault-transit.ts';

/** Where the key is that wraps all others; the settings of the installation as `config` reads them. */
type KeySettings =
  | { readonly provider: 'file'; readonly masterKey: string | null }
  | ({ readonly provider: 'vault' } & TransitSettings);

/**
 * The provider that the settings name. The local one makes its key at the first use.
 * @param auth pool of `rapport_auth`, which alone sees what is the installation's and no organization's
 */
export function openKeyProvider(settings: KeySettings, dataDir: string, auth: Pool): KeyProvider {
  if (settings.provider === 'vault') return vaultTransitProvider(settings);
  const { masterKey } = settings;
  const source = masterKey
    ? givenKey(masterKey)
    : keyInFile(join(dataDir, 'master-key'), async () => (await rememberedKey(auth)) !== null);
  return localKeyProvider(remembering(source, auth));
}

/** Remembers which key was first used, and refuses any other: what one key wraps, another would make unreadable. */
function remembering(source: MasterKey, auth: Pool): MasterKey {
  let known: string | null = null;
  return async () => {
    const key = await source();
    const mine = fingerprintOf(key);
    if (known === mine) return key;
    const first = (await rememberedKey(auth)) ?? (await remember(auth, mine));
    if (first !== mine)
      throw new ContentUnavailableError(
        `The master key is another one (${mine}) than the one this installation was set up with (${first}). Nothing is lost: put the right key back.`,
      );
    known = first;
    return key;
  };
}

async function rememberedKey(auth: Pool): Promise<string | null> {
  const [row] = await withSignIn(auth, {}, (db) => db.select().from(installation));
  return row?.masterKey ?? null;
}

async function remember(auth: Pool, masterKey: string): Promise<string> {
  return withSignIn(auth, {}, async (db) => {
    const [row] = await db
      .insert(installation)
      .values({ masterKey })
      .onConflictDoUpdate({ target: installation.only, set: { masterKey: sql`${installation.masterKey}` } })
      .returning();
    return row?.masterKey ?? masterKey;
  });
}
