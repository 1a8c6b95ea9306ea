import { createHmac, timingSafeEqual } from 'node:crypto';
import { getSessionCookie } from 'better-auth/cookies';
import type { SignedInAccount } from '../../context.ts';
import type { Pool } from '../../db/transactions.ts';
import { idFromUuid, type MembershipId, type OrganizationId, type PersonId } from '../../kernel/ids.ts';
import { type Role, roles } from '../../kernel/roles.ts';
import { sessionCookiePrefix, sessionSeconds } from './rules.ts';

/** One place where an account may act, and as what. */
export interface Standing {
  readonly organizationId: OrganizationId;
  readonly membershipId: MembershipId;
  readonly personId: PersonId;
  readonly roles: readonly Role[];
}

/** An account with a session, and everywhere it may act, the longest first. */
export interface Asking {
  readonly account: SignedInAccount;
  readonly standings: readonly Standing[];
}

type Row = {
  readonly account_id: string;
  readonly email: string;
  readonly name: string;
  readonly two_factor_enabled: boolean;
  readonly expires_at: string;
  readonly membership_id: string | null;
  readonly organization_id: string | null;
  readonly person_id: string | null;
  readonly roles: string | null;
};

/**
 * Who sends a request, read anew with one statement. It answers only where there is nothing more to do: for a session that is due to be
 * prolonged, is over, or whose cookie it does not understand, it answers null, and the sign-in library decides.
 * @param secret with which the sign-in library signs its cookies
 */
export async function whoAsks(pool: Pool, secret: string, headers: Headers): Promise<Asking | null> {
  const cookie = getSessionCookie(headers, { cookiePrefix: sessionCookiePrefix });
  const token = cookie === null ? null : signedToken(cookie, secret);
  if (token === null) return null;
  const rows = await pool.client<Row[]>`select * from auth.who_asks(${token})`;
  const [first] = rows;
  if (!first || isToBeProlonged(new Date(first.expires_at), new Date())) return null;
  const { account_id: id, email, name, two_factor_enabled: twoFactorEnabled } = first;
  return { account: { id, email, name, twoFactorEnabled }, standings: rows.flatMap(standingOf) };
}

/** The token of a cookie `token.signature`, URL encoded, if the signature is the installation's: HMAC-SHA-256, base64. */
function signedToken(cookie: string, secret: string): string | null {
  const [, token, signature] = /^([^.]+)\.([^.]+)$/.exec(decoded(cookie)) ?? [];
  if (token === undefined || signature === undefined) return null;
  const given = Buffer.from(signature, 'base64');
  const right = createHmac('sha256', secret).update(token).digest();
  return given.length === right.length && timingSafeEqual(given, right) ? token : null;
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return '';
  }
}

function isToBeProlonged(expiresAt: Date, now: Date): boolean {
  const { life, prolongedAfter } = sessionSeconds;
  return expiresAt.getTime() - (life - prolongedAfter) * 1000 <= now.getTime();
}

function standingOf(row: Row): Standing[] {
  const { organization_id, membership_id, person_id } = row;
  if (organization_id === null || membership_id === null || person_id === null) return [];
  const carried = new Set(row.roles?.split(','));
  return [
    {
      organizationId: idFromUuid('org', organization_id),
      membershipId: idFromUuid('mem', membership_id),
      personId: idFromUuid('per', person_id),
      roles: roles.filter((role) => carried.has(role)),
    },
  ];
}
