import { grantChecks } from './catalog-grants.ts';
import { type Check, type Reader, runtimeRoles, sentences, tables } from './catalog-reading.ts';

/**
 * What the catalog of a migrated database must say. Every check returns sentences, one for each thing that is wrong; none when
 * all is well. Exceptions are listed here, each with its reason.
 */

/** Constraints that do not lead with the tenant column. */
const constraintExceptions: Readonly<Record<string, string>> = {
  organization_slug_unique:
    'the short name is the address of an organization on this server and therefore unique across all',
  membership_account_id_user_id_fk: 'accounts at sign-in belong to no organization',
};

/** Indexes that do not lead with the tenant column. */
const indexExceptions: Readonly<Record<string, string>> = {
  organization_slug_unique: 'as above',
  membership_by_account: 'sign-in finds the memberships of an account before an organization is known',
  invitation_by_token: 'a link is found before an organization is known',
  calendar_feed_by_token: 'so is a calendar feed',
};

const rowSecurity: Check = (sql) =>
  sentences(
    sql,
    `
    select format('%s: row-level security is %s', name, case when relrowsecurity then 'not forced' else 'off' end) as sentence
    from (${tables}) t where not (relrowsecurity and relforcerowsecurity)`,
  );

const tenantWalls: Check = (sql) =>
  sentences(
    sql,
    `
    select format('%s: has no tenant wall for requests and jobs on all commands', name) as sentence
    from (${tables}) t
    where not exists (
      select 1 from pg_policies p
      where p.schemaname = 'public' and p.tablename = t.name and p.policyname = 'tenant_wall' and p.permissive = 'RESTRICTIVE'
        and p.cmd = 'ALL' and p.roles @> '{rapport_app,rapport_worker}' and p.qual = p.with_check
        and p.qual = '(' || t.tenant || ' = ( SELECT (NULLIF(current_setting(''rapport.organization_id''::text, true), ''''::text))::uuid AS "nullif"))')`,
  );

const policyPerGrant: Check = (sql) =>
  sentences(
    sql,
    `
    select format('%s: %s is granted to %s without a policy', t.name, command, role) as sentence
    from (${tables}) t, unnest(array['SELECT', 'INSERT', 'UPDATE', 'DELETE']) as command, unnest($1::text[]) as role
    where case command when 'DELETE' then has_table_privilege(role, t.oid, command) else has_any_column_privilege(role, t.oid, command) end
      and not exists (
        select 1 from pg_policies p
        where p.schemaname = 'public' and p.tablename = t.name and p.permissive = 'PERMISSIVE' and p.roles @> array[role::name]
          and p.cmd in ('ALL', command))`,
    [runtimeRoles],
  );

const policiesForPublic: Check = (sql) =>
  sentences(
    sql,
    `
    select format('%s: policy %s is for everybody', tablename, policyname) as sentence
    from pg_policies where schemaname = 'public' and (roles && '{public}' or not roles <@ $1::name[])`,
    [runtimeRoles],
  );

const tenantColumns: Check = (sql) =>
  sentences(
    sql,
    `
    select format('%s: %s is not a required uuid', t.name, t.tenant) as sentence
    from (${tables}) t left join pg_attribute a on a.attrelid = t.oid and a.attname = t.tenant and a.attnum > 0
    where a.attname is null or not a.attnotnull or a.atttypid <> 'uuid'::regtype`,
  );

const keys: Check = (sql) =>
  sentences(
    sql,
    `
    select format('%s: %s does not %s %s', t.name, k.conname, case k.contype when 'f' then 'include' else 'lead with' end, t.tenant) as sentence
    from (${tables}) t join pg_constraint k on k.conrelid = t.oid and k.contype in ('p', 'u', 'f', 'x')
    cross join lateral (select attnum from pg_attribute where attrelid = t.oid and attname = t.tenant) own
    left join (${tables}) referenced on referenced.oid = k.confrelid
    left join pg_attribute theirs on theirs.attrelid = k.confrelid and theirs.attname = referenced.tenant
    where k.conname <> all ($1::text[])
      and not case k.contype
        when 'f' then coalesce(k.confkey[array_position(k.conkey, own.attnum)] = theirs.attnum, false)
        else k.conkey[1] = own.attnum end
    union all
    select format('%s: has no primary key', t.name) from (${tables}) t
    where not exists (select 1 from pg_constraint k where k.conrelid = t.oid and k.contype = 'p')`,
    [Object.keys(constraintExceptions)],
  );

const indexes: Check = (sql) =>
  sentences(
    sql,
    `
    select format('%s: index %s does not lead with %s', t.name, i.indexrelid::regclass, t.tenant) as sentence
    from (${tables}) t join pg_index i on i.indrelid = t.oid
    where i.indexrelid::regclass::text <> all ($1::text[])
      and (i.indkey[0] = 0 or (select attname from pg_attribute where attrelid = t.oid and attnum = i.indkey[0]) <> t.tenant)
    union all
    select format('%s: no index leads with %s', t.name, t.tenant) from (${tables}) t
    where not exists (
      select 1 from pg_index i join pg_attribute a on a.attrelid = t.oid and a.attnum = i.indkey[0]
      where i.indrelid = t.oid and a.attname = t.tenant and i.indisvalid and i.indpred is null)`,
    [Object.keys(indexExceptions)],
  );

const views: Check = (sql) =>
  sentences(
    sql,
    `
    select format('%s: shows rows with the rights of its owner', oid::regclass) as sentence from pg_class
    where relnamespace::regnamespace::text in ('public', 'auth')
      and (relkind = 'm' or (relkind = 'v' and not coalesce(reloptions && array['security_invoker=true', 'security_invoker=on'], false)))`,
  );

const checks: readonly Check[] = [
  rowSecurity,
  tenantWalls,
  policyPerGrant,
  policiesForPublic,
  tenantColumns,
  keys,
  indexes,
  views,
  ...grantChecks,
];
export const numberOfChecks = checks.length;

/** Everything in the catalog that is not as it must be. @param sql a superuser's connection or transaction */
export async function catalogFaults(sql: Reader): Promise<string[]> {
  const found: string[] = [];
  for (const check of checks) found.push(...(await check(sql)));
  return found;
}
