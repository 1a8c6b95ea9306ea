import { type SQL, sql } from 'drizzle-orm';
import { pgPolicy, pgRole } from 'drizzle-orm/pg-core';

/** Role of requests. None of the run-time roles owns a table, is a superuser or bypasses row-level security. */
export const appRole = pgRole('rapport_app').existing();
/** Role of jobs. */
const workerRole = pgRole('rapport_worker').existing();
/** Role of sign-in: accounts and sessions, and which memberships an account has. */
export const authRole = pgRole('rapport_auth').existing();

/** Settings that a transaction announces; see `transactions.ts`. Wrapped in a select so that each runs once a statement. */
const uuidSetting = (name: string) =>
  sql.raw(`(select nullif(current_setting('rapport.${name}', true), '')::uuid)`);

export const currentPerson = uuidSetting('person_id');
export const currentAccount = sql.raw(`(select nullif(current_setting('rapport.account_id', true), ''))`);
/** The short name under which an operator looks an organization up. */
export const currentSlug = sql.raw(`(select nullif(current_setting('rapport.organization_slug', true), ''))`);
export const currentInvitation = sql.raw(
  `(select nullif(current_setting('rapport.invitation_hash', true), ''))`,
);

/** SHA-256 of the secret part of a calendar feed's address, hex. */
export const currentCalendarFeed = sql.raw(
  `(select nullif(current_setting('rapport.calendar_feed_hash', true), ''))`,
);

/** Whether the viewer is an owner or a program manager. */
export const isStaff = sql.raw(
  `(select string_to_array(current_setting('rapport.roles', true), ',') && array['OWNER', 'PROGRAM_MANAGER'])`,
);

/** Whether the viewer is an owner. */
export const isOwner = sql.raw(
  `(select string_to_array(current_setting('rapport.roles', true), ',') && array['OWNER'])`,
);

/** Whether the viewer is the guide or the learner of the row's relationship, for tables that do not repeat the two. */
export function isPartyOf(table: string) {
  return sql.raw(`exists (select 1 from relationship r where r.organization_id = ${table}.organization_id
    and r.id = ${table}.relationship_id and (select nullif(current_setting('rapport.person_id', true), '')::uuid) in (r.guide_id, r.learner_id))`);
}

/** Whether the viewer signs the agreement of the row's relationship as its sponsor. */
export function isSponsorOf(table: string) {
  return sql.raw(`exists (select 1 from agreement a where a.organization_id = ${table}.organization_id
    and a.relationship_id = ${table}.relationship_id and a.sponsor_id = (select nullif(current_setting('rapport.person_id', true), '')::uuid))`);
}

/** The wall between tenants: restrictive, so that no other policy can open it. */
export function tenantWall(column = 'organization_id') {
  const inside = sql.raw(
    `${column} = (select nullif(current_setting('rapport.organization_id', true), '')::uuid)`,
  );
  return pgPolicy('tenant_wall', {
    as: 'restrictive',
    for: 'all',
    to: [appRole, workerRole],
    using: inside,
    withCheck: inside,
  });
}

/** Jobs see and change everything of the one organization they work for. */
export function workerAccess() {
  return pgPolicy('worker', { for: 'all', to: workerRole, using: sql`true`, withCheck: sql`true` });
}

/** What requests may read. */
export function appReads(condition: SQL) {
  return pgPolicy('app_reads', { for: 'select', to: appRole, using: condition });
}

/** Which rows requests may add. */
export function appAdds(condition: SQL) {
  return pgPolicy('app_adds', { for: 'insert', to: appRole, withCheck: condition });
}

/** Which rows requests may change; `after` where the changed row must meet another condition. */
export function appChanges(condition: SQL, after: SQL = condition) {
  return pgPolicy('app_changes', { for: 'update', to: appRole, using: condition, withCheck: after });
}

/** Which rows requests may remove. */
export function appRemoves(condition: SQL) {
  return pgPolicy('app_removes', { for: 'delete', to: appRole, using: condition });
}
