import type { IncomingHttpHeaders } from 'node:http';
import { loadConfig } from '../../src/config/environment.ts';
import { openSecrets } from '../../src/config/secrets.ts';
import { roleUrl } from '../../src/db/roles.ts';
import { openPool } from '../../src/db/transactions.ts';
import { idToUuid } from '../../src/kernel/ids.ts';
import { whoAsks } from '../../src/modules/identity/who-asks.ts';

/** Settings under which the walls of the database know somebody. */
export type Settings = Readonly<Record<string, string>>;

/** What the servers that we measure ourselves against need of the installation: its database, and who asks, as our own server finds out. */
export function openAsking() {
  const config = loadConfig();
  const secrets = openSecrets(config);
  const url = (role: Parameters<typeof roleUrl>[2]) => roleUrl(config.databaseUrl ?? '', secrets, role);
  const auth = openPool(url('rapport_auth'), Math.ceil(config.poolSize / 2), 'bench auth');
  const secret = secrets.derive('sign-in');
  return {
    appUrl: url('rapport_app'),
    port: config.port,
    poolSize: config.poolSize,
    /** @throws where nobody is signed in */
    async settingsOf(headers: IncomingHttpHeaders): Promise<Settings> {
      const asking = await whoAsks(auth, secret, new Headers({ cookie: headers.cookie ?? '' }));
      const [standing] = asking?.standings ?? [];
      if (!asking || !standing) throw new Error('Nobody is signed in.');
      return {
        'rapport.organization_id': idToUuid(standing.organizationId),
        'rapport.person_id': idToUuid(standing.personId),
        'rapport.account_id': asking.account.id,
        'rapport.roles': standing.roles.join(','),
      };
    },
  };
}
