import { sql } from 'drizzle-orm';
import type { Db } from '../../db/transactions.ts';
import { idFromUuid, idToUuid, type OrganizationId } from '../../kernel/ids.ts';
import type { KnownPerson, Matches, StaffListEntry } from './staff-list.ts';

type Row = {
  id: string;
  external_id: string | null;
  work_email: string | null;
  name: string;
  department: string | null;
  job_title: string | null;
  hire_date: string | null;
  time_zone: string;
  locale: string;
  active: boolean;
  manager_id: string | null;
  manager_external_id: string | null;
  manager_email: string | null;
  manager_name: string | null;
  is_owner: boolean;
};

/** What names a person. */
export type Identity = Pick<StaffListEntry, 'externalId' | 'workEmail'>;

/**
 * Who is there under these staff ids and e-mail addresses, in the order asked; one statement for each of the two.
 * @param lock keeps the rows from changing until the transaction ends, for plans that are carried out in it
 */
export async function matchPeople(
  db: Db,
  organizationId: OrganizationId,
  wanted: readonly Identity[],
  lock: boolean,
): Promise<Matches[]> {
  const [byExternalId, byEmail] = await Promise.all([
    peopleByKey(
      db,
      organizationId,
      'external_id',
      wanted.map(({ externalId }) => externalId),
      lock,
    ),
    peopleByKey(
      db,
      organizationId,
      'work_email',
      wanted.map(({ workEmail }) => workEmail),
      lock,
    ),
  ]);
  return wanted.map(({ externalId, workEmail }) => ({
    byExternalId: byExternalId.get(externalId) ?? null,
    byEmail: byEmail.get(workEmail) ?? null,
  }));
}

/**
 * People by one of their keys. Each `limit 1` makes the database look up by key, row by row: of a table that is being filled it
 * believes that it is nearly empty, and would read a whole organization each time.
 */
async function peopleByKey(
  db: Db,
  organizationId: OrganizationId,
  column: 'external_id' | 'work_email',
  keys: readonly (string | null)[],
  lock: boolean,
): Promise<ReadonlyMap<string | null, KnownPerson>> {
  const different = [...new Set(keys.flatMap((key) => key ?? []))];
  if (different.length === 0) return new Map();
  const found = await db.execute<Row & { key: string }>(sql`
    select w.key, p.*, m.external_id as manager_external_id, m.work_email as manager_email, m.name as manager_name,
      coalesce((select true from membership h where h.organization_id = ${idToUuid(organizationId)} and h.person_id = p.id
        and 'OWNER' = any (h.roles) limit 1), false) as is_owner
    from unnest(${sql.param(different)}::text[]) as w(key)
      cross join lateral (
        select p.id, p.external_id, p.work_email, p.name, p.department, p.job_title, p.hire_date, p.time_zone, p.locale, p.active,
          p.manager_id
        from person p where p.organization_id = ${idToUuid(organizationId)} and p.${sql.identifier(column)} = w.key
        limit 1 ${lock ? sql`for no key update` : sql``}) p
      left join lateral (
        select m.external_id, m.work_email, m.name from person m
        where m.organization_id = ${idToUuid(organizationId)} and m.id = p.manager_id limit 1) m on true`);
  return new Map(found.map((row) => [row.key, knownPerson(row)]));
}

function knownPerson(row: Row): KnownPerson {
  return {
    id: idFromUuid('per', row.id),
    externalId: row.external_id,
    workEmail: row.work_email,
    name: row.name,
    department: row.department,
    jobTitle: row.job_title,
    hireDate: row.hire_date,
    timeZone: row.time_zone,
    locale: row.locale,
    active: row.active,
    managerId: row.manager_id === null ? null : idFromUuid('per', row.manager_id),
    managerExternalId: row.manager_external_id,
    managerEmail: row.manager_email,
    managerName: row.manager_name,
    isOwner: row.is_owner,
  };
}
