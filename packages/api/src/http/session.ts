import type { FastifyRequest } from 'fastify';
import type { SignedInAccount } from '../context.ts';
import { type Pool, type Viewer, withSignIn, withWorker } from '../db/transactions.ts';
import {
  type Asking,
  type Auth,
  accountOf,
  membershipsOfAccount,
  viewerOfPerson,
  whoAsks,
} from '../modules/identity/index.ts';
import type { Somebody } from '../rest.ts';

/** Header that names the organization a request is about. */
export const organizationHeader = 'rapport-organization';

/** Who sends a request. */
export interface Session {
  readonly account: SignedInAccount | null;
  /** Null without a session, and where the account has no active membership in the organization named. */
  readonly viewer: Viewer | null;
  /** Cookies to send along: a session in use is prolonged once a day, and a dead one is taken away. */
  readonly cookies: readonly string[];
}

export const nobody: Session = { account: null, viewer: null, cookies: [] };

/** Node's headers as the web platform's. */
export function webHeaders(headers: FastifyRequest['headers']): Headers {
  const result = new Headers();
  for (const [name, value] of Object.entries(headers)) {
    for (const one of Array.isArray(value) ? value : [value]) if (one !== undefined) result.append(name, one);
  }
  return result;
}

/**
 * Finds out who asks: the session's account, then its membership in the organization named, or its first one. Read anew for every
 * request, so that a deactivation holds from the moment it is committed.
 */
export async function sessionOf(
  auth: Auth,
  authPool: Pool,
  headers: FastifyRequest['headers'],
  organization: string | undefined,
): Promise<Session> {
  // Without any cookie there is nothing to look up.
  if (!headers.cookie) return nobody;
  const sent = webHeaders(headers);
  const asking = await whoAsks(authPool, auth.options.secret, sent);
  if (asking) return sessionIn(asking, organization, []);
  const { account, cookies } = await accountOf(auth, sent);
  if (!account) return { ...nobody, cookies };
  const memberships = await withSignIn(authPool, { accountId: account.id }, (db) =>
    membershipsOfAccount(db, account.id),
  );
  const standings = memberships.map(({ membership: { id: membershipId, ...membership } }) => ({
    ...membership,
    membershipId,
  }));
  return sessionIn({ account, standings }, organization, cookies);
}

function sessionIn(
  { account, standings }: Asking,
  organization: string | undefined,
  cookies: readonly string[],
): Session {
  const chosen =
    organization === undefined
      ? standings.at(0)
      : standings.find(({ organizationId }) => organizationId === organization);
  if (!chosen) return { account, viewer: null, cookies };
  const { organizationId, membershipId, personId, roles } = chosen;
  return {
    account,
    viewer: { accountId: account.id, organizationId, personId, membershipId, roles },
    cookies,
  };
}

/** As if somebody had signed in, for links that act for the person they were sent to; nobody where they left or were never here. */
export async function sessionFor(worker: Pool, who: Somebody | null): Promise<Session> {
  const { organizationId, personId } = who ?? {};
  if (!organizationId || !personId) return nobody;
  const viewer = await withWorker(worker, { organizationId }, (db) =>
    viewerOfPerson(db, organizationId, personId),
  );
  return { ...nobody, viewer };
}
