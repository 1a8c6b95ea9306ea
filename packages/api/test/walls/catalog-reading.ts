import type { Sql, TransactionSql } from 'postgres';

/** Where the catalog is read: a superuser's connection or transaction. */
export type Reader = Sql | TransactionSql;

/** Answers sentences, one for each thing that is wrong; none when all is well. */
export type Check = (sql: Reader) => Promise<string[]>;

export const runtimeRoles = ['rapport_app', 'rapport_worker', 'rapport_auth', 'rapport_reports'];

/** `public` tables with the column that names the tenant: `organization_id`, and of `organization` its own id. */
export const tables = `
  select c.oid, c.relname as name, c.relrowsecurity, c.relforcerowsecurity,
    case c.relname when 'organization' then 'id' else 'organization_id' end as tenant
  from pg_class c where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p')`;

/** Runs a statement whose rows are sentences. */
export async function sentences(
  sql: Reader,
  statement: string,
  parameters: (string | string[])[] = [],
): Promise<string[]> {
  const rows = await sql.unsafe<{ sentence: string }[]>(statement, parameters);
  return rows.map((row) => row.sentence);
}
