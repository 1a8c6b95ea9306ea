import { type Check, runtimeRoles, sentences, tables } from './catalog-reading.ts';

/** What the catalog must say about roles, ownership, grants and functions. */

/**
 * Functions that run with the rights of their owner: numbers and hashes only, behind the tenant wall of the worker role, and one without
 * an answer that has the planner's statistics measured.
 */
const definerFunctions: Readonly<Record<string, string>> = {
  'ledger_head(uuid)': 'rapport_worker',
  'open_relationships_of_guides(uuid[])': 'rapport_worker',
  'sessions_held(uuid)': 'rapport_worker',
  'trust_contacts()': 'rapport_worker',
  'open_relationships_of_programs(uuid[])': 'rapport_worker',
  'refresh_statistics(bigint)': 'rapport_owner',
};

/** Schemas and who may look into them at run time. */
const schemas: Readonly<Record<string, readonly string[]>> = {
  public: runtimeRoles,
  auth: ['rapport_auth'],
  pgboss: ['rapport_app', 'rapport_worker'],
  drizzle: [],
};

/** What requests may do in the job queue: put something in, get to know its id and time, and read how queues behave. */
const queueGrantsOfApp = [
  'INSERT job',
  'INSERT job_common',
  'SELECT job (id, start_after)',
  'SELECT job_common (id, start_after)',
  'SELECT queue',
  'SELECT version',
];

const roleAttributes: Check = (sql) =>
  sentences(
    sql,
    `
    select format('%s: is a %s', rolname, attribute) as sentence
    from pg_roles, lateral (values
      ('superuser', rolsuper), ('role past row-level security', rolbypassrls), ('maker of roles', rolcreaterole),
      ('maker of databases', rolcreatedb), ('replication role', rolreplication)) as attributes (attribute, held)
    where rolname = any ($1::text[]) and held
    union all
    select format('%s: is missing', role) from unnest($1::text[]) as role where not exists (select 1 from pg_roles where rolname = role)
    union all
    select format('%s: is a member of %s', m.member::regrole, m.roleid::regrole) from pg_auth_members m
    where m.member::regrole::text = any ($2::text[])`,
    [[...runtimeRoles, 'rapport_owner'], runtimeRoles],
  );

const ownership: Check = (sql) =>
  sentences(
    sql,
    `
    select format('%s: owns %s', relowner::regrole, relname) as sentence from pg_class
    where relowner::regrole::text = any ($1::text[])
    union all
    select format('%s: owns the schema %s', nspowner::regrole, nspname) from pg_namespace where nspowner::regrole::text = any ($1::text[])
    union all
    select format('%s: owns the database', datdba::regrole) from pg_database
    where datname = current_database() and datdba::regrole::text = any ($1::text[])
    union all
    select format('%s: owns %s', proowner::regrole, oid::regprocedure) from pg_proc
    where proowner::regrole::text = any ($1::text[]) and oid::regprocedure::text <> all ($2::text[])`,
    [runtimeRoles, Object.keys(definerFunctions)],
  );

/** Everything of ours that is granted to somebody: tables, columns, schemas, functions, the database, and what is granted by default. */
const grants = `
  select 'table ' || c.oid::regclass as thing, a.grantee, a.privilege_type, a.is_grantable
  from pg_class c, aclexplode(c.relacl) a where c.relnamespace::regnamespace::text = any ($1::text[]) and c.relkind in ('r', 'p', 'v', 'm', 'S', 'f')
  union all
  select 'column ' || t.attrelid::regclass || '.' || t.attname, a.grantee, a.privilege_type, a.is_grantable
  from pg_attribute t join pg_class c on c.oid = t.attrelid, aclexplode(t.attacl) a where c.relnamespace::regnamespace::text = any ($1::text[])
  union all
  select 'schema ' || n.nspname, a.grantee, a.privilege_type, a.is_grantable
  from pg_namespace n, aclexplode(n.nspacl) a where n.nspname = any ($1::text[])
  union all
  select 'function ' || p.oid::regprocedure, a.grantee, a.privilege_type, a.is_grantable
  from pg_proc p, aclexplode(coalesce(p.proacl, acldefault('f', p.proowner))) a where p.pronamespace::regnamespace::text = any ($2::text[])
  union all
  select 'everything made later', a.grantee, a.privilege_type, a.is_grantable from pg_default_acl d, aclexplode(d.defaclacl) a
  union all
  select 'database', a.grantee, a.privilege_type, a.is_grantable
  from pg_database d, aclexplode(d.datacl) a where d.datname = current_database() and a.privilege_type <> 'CONNECT'`;
const grantScope = [Object.keys(schemas), ['public', 'auth']];

const grantsToPublic: Check = (sql) =>
  sentences(
    sql,
    `select format('%s: %s is granted to everybody', thing, privilege_type) as sentence from (${grants}) g where grantee = 0`,
    grantScope,
  );

const strongGrants: Check = (sql) =>
  sentences(
    sql,
    `
    select format('%s: %s is granted to %s%s', thing, privilege_type, grantee::regrole, case when is_grantable then ', to hand on' else '' end) as sentence
    from (${grants}) g
    where grantee <> 0 and grantee::regrole::text = any ($3::text[])
      and (is_grantable or privilege_type in ('TRUNCATE', 'REFERENCES', 'TRIGGER', 'MAINTAIN', 'CREATE', 'TEMPORARY'))`,
    [...grantScope, runtimeRoles],
  );

/** Requests and sign-in change what a row says, never which row it is. */
const changeableKeys: Check = (sql) =>
  sentences(
    sql,
    `
    select format('%s: %s may change %s, which is part of the primary key', t.name, role, a.attname) as sentence
    from (${tables}) t join pg_constraint k on k.conrelid = t.oid and k.contype = 'p'
    join pg_attribute a on a.attrelid = t.oid and a.attnum = any (k.conkey)
    cross join unnest(array['rapport_app', 'rapport_auth']) as role
    where has_column_privilege(role, t.oid, a.attnum, 'UPDATE')`,
  );

const schemaUse: Check = async (sql) => {
  const found = await sentences(
    sql,
    `
    select format('%s %s', n.nspname, role) as sentence from pg_namespace n, unnest($1::text[]) as role
    where n.nspname not in ('information_schema', 'probe') and n.nspname !~ '^pg_(catalog|toast|temp)' and has_schema_privilege(role, n.oid, 'USAGE')`,
    [runtimeRoles],
  );
  const known = await sentences(
    sql,
    `
    select format('The schema %s is not in the list of reviewed schemas.', nspname) as sentence from pg_namespace
    where nspname not in ('information_schema', 'probe') and nspname !~ '^pg_(catalog|toast|temp)' and nspname <> all ($1::text[])`,
    [Object.keys(schemas)],
  );
  const expected = new Set(
    Object.entries(schemas).flatMap(([schema, roles]) => roles.map((role) => `${schema} ${role}`)),
  );
  return [
    ...known,
    ...found
      .filter((use) => !expected.has(use))
      .map((use) => `May look into a schema and should not: ${use}`),
  ];
};

/** What lies outside `public` has no row-level security: who holds any grant there is said here. */
const grantsElsewhere: Check = async (sql) => {
  const found = await sentences(
    sql,
    `
    select format('%s %s %s %s%s', c.relnamespace::regnamespace, role, command, c.relname,
      case when not has_table_privilege(role, c.oid, command) then (
        select ' (' || string_agg(attname, ', ' order by attnum) || ')' from pg_attribute a
        where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and has_column_privilege(role, c.oid, a.attnum, command)
      ) end) as sentence
    from pg_class c, unnest($1::text[]) as role, unnest(array['SELECT', 'INSERT', 'UPDATE', 'DELETE']) as command
    where c.relnamespace::regnamespace::text in ('auth', 'pgboss', 'drizzle') and c.relkind in ('r', 'p', 'v', 'm')
      and case command when 'DELETE' then has_table_privilege(role, c.oid, command) else has_any_column_privilege(role, c.oid, command) end`,
    [runtimeRoles],
  );
  const allowed = (use: string) =>
    use.startsWith('auth rapport_auth ') ||
    use.startsWith('pgboss rapport_worker ') ||
    queueGrantsOfApp.some((grant) => use === `pgboss rapport_app ${grant}`);
  return found.filter((use) => !allowed(use)).map((use) => `Is granted and should not be: ${use}`);
};

const functions: Check = async (sql) => {
  const found = await sql<{ name: string; owner: string; pinned: boolean; superuser: boolean }[]>`
    select p.oid::regprocedure::text as name, r.rolname as owner, r.rolsuper as superuser,
      coalesce(p.proconfig @> array['search_path=pg_catalog, public'], false) as pinned
    from pg_proc p join pg_roles r on r.oid = p.proowner
    where p.prosecdef and p.pronamespace::regnamespace::text not in ('pg_catalog', 'information_schema', 'probe')`;
  const wrong = found.flatMap(({ name, owner, pinned, superuser }) => [
    ...(definerFunctions[name] === owner && !superuser
      ? []
      : [`${name}: runs with the rights of ${owner} without review`]),
    ...(pinned ? [] : [`${name}: its search path is not pinned`]),
  ]);
  const names = new Set(found.map(({ name }) => name));
  return [
    ...wrong,
    ...Object.keys(definerFunctions)
      .filter((name) => !names.has(name))
      .map((name) => `${name}: is in the list, but not there`),
  ];
};

export const grantChecks: readonly Check[] = [
  roleAttributes,
  ownership,
  grantsToPublic,
  strongGrants,
  changeableKeys,
  schemaUse,
  grantsElsewhere,
  functions,
];
