import type { Sql } from 'postgres';

/** One policy as the catalog has it. */
export interface Policy {
  readonly table: string;
  readonly name: string;
  readonly permissive: boolean;
  readonly command: 'ALL' | 'SELECT' | 'INSERT' | 'UPDATE' | 'DELETE';
  readonly roles: readonly string[];
  readonly using: string | null;
  readonly check: string | null;
  /** Tables whose answers change with this one's rows, because their policies look into it. */
  readonly dependants: readonly string[];
}

export async function readPolicies(admin: Sql): Promise<Policy[]> {
  const rows = await admin<Policy[]>`
    select p.tablename as table, p.policyname as name, p.permissive = 'PERMISSIVE' as permissive, p.cmd as command,
      p.roles::text[] as roles, p.qual as using, p.with_check as check,
      array(
        with recursive looking (oid) as (
          select (quote_ident(p.schemaname) || '.' || quote_ident(p.tablename))::regclass::oid
          union
          select other.polrelid from looking l
          join pg_depend d on d.refclassid = 'pg_class'::regclass and d.refobjid = l.oid and d.classid = 'pg_policy'::regclass
          join pg_policy other on other.oid = d.objid
        )
        select relname::text from looking join pg_class using (oid) where relname <> p.tablename order by 1
      ) as dependants
    from pg_policies p where p.schemaname = 'public' order by 1, 2`;
  return rows.map((row) => ({ ...row }));
}

/** Whether the policy lets every row pass already. */
export function isOpen(policy: Policy): boolean {
  return (policy.using ?? 'true') === 'true' && (policy.check ?? 'true') === 'true';
}

const on = (policy: Policy) => `"${policy.name}" on public."${policy.table}"`;
const clause = (word: string, condition: string | null) =>
  condition === null ? '' : ` ${word} (${condition})`;

/** Lets every row pass, in one clause or in all the policy has. */
export function opened(policy: Policy, which: 'using' | 'check' | 'both' = 'both'): string {
  const using = which === 'check' || policy.using === null ? policy.using : 'true';
  const check = which === 'using' || policy.check === null ? policy.check : 'true';
  return `alter policy ${on(policy)}${clause('using', using)}${clause('with check', check)}`;
}

export function restored(policy: Policy): string {
  return `alter policy ${on(policy)}${clause('using', policy.using)}${clause('with check', policy.check)}`;
}

export function dropped(policy: Policy): string {
  return `drop policy ${on(policy)}`;
}

export function made(policy: Policy): string {
  const kind = policy.permissive ? 'permissive' : 'restrictive';
  const to = policy.roles.map((role) => `"${role}"`).join();
  const conditions = clause('using', policy.using) + clause('with check', policy.check);
  return `create policy ${on(policy)} as ${kind} for ${policy.command} to ${to}${conditions}`;
}
