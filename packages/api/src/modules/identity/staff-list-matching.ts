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
 * Who is there under these staff ids and e-mail addresses, in the order asked; one statement for all.
 * @param lock keeps the rows from changing until the transaction ends, for plans that are carried out in it
 */
export async function matchPeople(
  db: Db,
  organizationId: OrganizationId,
  wanted: readonly Identity[],
  lock: boolean,
): Promise<Matches[]> {
  const externalIds = [...new Set(wanted.flatMap(({ externalId }) => externalId ?? []))];
  const emails = [...new Set(wanted.flatMap(({ workEmail }) => workEmail ?? []))];
  const found = await db.execute<Row>(sql`
    select p.id, p.external_id, p.work_email, p.name, p.department, p.job_title, p.hire_date, p.time_zone, p.locale, p.active,
      p.manager_id, m.external_id as manager_external_id, m.work_email as manager_email, m.name as manager_name,
      exists (select 1 from membership h where h.organization_id = p.organization_id and h.person_id = p.id
        and 'OWNER' = any (h.roles)) as is_owner
    from person p left join lateral (
      select m.external_id, m.work_email, m.name from person m
      where m.organization_id = p.organization_id and m.id = p.manager_id limit 1) m on true
    where p.organization_id = ${idToUuid(organizationId)}
      and (p.external_id = any (${sql.param(externalIds)}::text[]) or p.work_email = any (${sql.param(emails)}::text[]))
    ${lock ? sql`order by p.id for no key update of p` : sql``}`);
  const people = [...found].map(knownPerson);
  const byExternalId = new Map(people.map((person) => [person.externalId, person]));
  const byEmail = new Map(people.map((person) => [person.workEmail, person]));
  return wanted.map(({ externalId, workEmail }) => ({
    byExternalId: (externalId !== null && byExternalId.get(externalId)) || null,
    byEmail: (workEmail !== null && byEmail.get(workEmail)) || null,
  }));
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
