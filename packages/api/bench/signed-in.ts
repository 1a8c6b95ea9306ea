import type { Config } from '../src/config/config.ts';
import { openSecrets } from '../src/config/secrets.ts';
import { openDatabase } from '../src/database.ts';
import { type Db, withWorker } from '../src/db/transactions.ts';
import { newId, type OrganizationId, type PersonId } from '../src/kernel/ids.ts';
import type { Role } from '../src/kernel/roles.ts';
import { membership, organization, person } from '../src/modules/identity/tables.ts';
import { openServices } from '../src/services.ts';

/** The one who measures, in an organization of their own. */
export interface SignedIn {
  readonly organizationId: OrganizationId;
  readonly personId: PersonId;
}

/**
 * Makes an organization with one person on the database of the running server, and what else `fill` adds to it.
 * @returns the person's session cookie
 */
export async function signedIn(
  config: Config,
  { name, roles }: { readonly name: string; readonly roles: readonly Role[] },
  fill: (db: Db, who: SignedIn) => Promise<void> = async () => {},
): Promise<string> {
  const secrets = openSecrets(config);
  const database = await openDatabase(config, secrets, 'VISITOR');
  const services = await openServices(config, secrets, database.adminUrl);
  try {
    const organizationId = newId('org');
    const personId = newId('per');
    const account = await services.platform.accounts.create({ email: 'bench@example.org', name });
    if (!account) throw new Error('The account exists already.');
    await withWorker(services.pools.worker, { organizationId }, async (db) => {
      await db.insert(organization).values({ id: organizationId, name: 'Benchmark', slug: 'benchmark' });
      await db.insert(person).values({ organizationId, id: personId, name, timeZone: 'UTC' });
      await db
        .insert(membership)
        .values({ organizationId, id: newId('mem'), personId, accountId: account.id, roles: [...roles] });
      await fill(db, { organizationId, personId });
    });
    const answer = await services.auth.api.trustedSignIn({ body: { userId: account.id }, asResponse: true });
    return answer.headers
      .getSetCookie()
      .map((cookie) => cookie.split(';', 1)[0])
      .join('; ');
  } finally {
    await services.close();
    await database.stop();
  }
}
