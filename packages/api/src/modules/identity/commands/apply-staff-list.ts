import { type SQL, sql } from 'drizzle-orm';
import type { Jobs } from '../../../context.ts';
import type { Live } from '../../../db/live.ts';
import type { Db } from '../../../db/transactions.ts';
import type { Clock } from '../../../kernel/clock.ts';
import { idToUuid, type OrganizationId, type PersonId } from '../../../kernel/ids.ts';
import type { PersonKey, StaffListEntry, StaffListPlan } from '../staff-list.ts';

/** One transaction that works for an organization, with what follows at its commit. */
export interface Work {
  readonly db: Db;
  readonly organizationId: OrganizationId;
  readonly clock: Clock;
  readonly jobs: Jobs;
  readonly live: Live;
}

export interface StaffListStep {
  readonly entry: StaffListEntry;
  readonly plan: StaffListPlan;
  /** The id a new person gets. */
  readonly newId: PersonId;
}

/**
 * Carries out plans made in the same transaction from locked rows. New people get their manager where that person is there or comes
 * with the same call; all other managers are for `setManagers`. Whoever is deactivated loses access as with `setPersonActive`.
 * @throws a unique violation where somebody else took an e-mail address or staff id meanwhile: plan and apply again
 */
export async function applyStaffList(work: Work, steps: readonly StaffListStep[]): Promise<void> {
  const created = steps.filter(({ plan }) => plan.action === 'CREATE');
  if (created.length > 0) await addPeople(work, created);
  const changed = steps.flatMap(({ entry, plan }) =>
    (plan.action === 'UPDATE' || plan.action === 'DEACTIVATE') && plan.changes.some(isOwnValue)
      ? [{ entry, personId: plan.personId, deactivated: plan.action === 'DEACTIVATE' }]
      : [],
  );
  if (changed.length > 0) await changePeople(work, changed);
  for (const { personId } of changed.filter(({ deactivated }) => deactivated)) {
    await work.live.publish(work.db, { topic: 'access', organizationId: work.organizationId, id: personId });
    await work.jobs.enqueue(work.db, 'identity.end-sessions', {
      organizationId: work.organizationId,
      personId,
    });
  }
}

function isOwnValue(change: { readonly field: string }): boolean {
  return change.field !== 'MANAGER_EXTERNAL_ID' && change.field !== 'MANAGER_EMAIL';
}

async function addPeople(
  { db, organizationId, clock }: Work,
  steps: readonly StaffListStep[],
): Promise<void> {
  const rows = steps.map(({ entry, plan, newId }) => ({
    id: idToUuid(newId),
    name: plan.label,
    work_email: entry.workEmail,
    external_id: entry.externalId,
    department: entry.department ?? null,
    job_title: entry.jobTitle ?? null,
    hire_date: entry.hireDate ?? null,
    time_zone: entry.timeZone ?? null,
    locale: entry.locale ?? 'en',
    manager_id: entry.manager?.by === 'EXTERNAL_ID' ? entry.manager.key : null,
    manager_email: entry.manager?.by === 'EMAIL' ? entry.manager.key : null,
  }));
  const now = clock.now().toISOString();
  const organization = idToUuid(organizationId);
  await db.execute(sql`
    with listed as materialized (
      select * from json_to_recordset(${JSON.stringify(rows)}::json) as r(id uuid, name text, work_email text, external_id text,
        department text, job_title text, hire_date date, time_zone text, locale text, manager_id text, manager_email text)
    )
    insert into person (organization_id, id, name, work_email, external_id, department, job_title, manager_id, hire_date, time_zone,
      locale, created_at, updated_at)
    select ${organization}, l.id, l.name, l.work_email, l.external_id, l.department, l.job_title,
      coalesce(n.id, e.id, ${personNamed(organization, sql`l.manager_id`, sql`l.manager_email`)}), l.hire_date, coalesce(l.time_zone, o.time_zone), l.locale, ${now}, ${now}
    from listed l join organization o on o.id = ${organization}
      left join listed n on n.external_id = l.manager_id
      left join listed e on e.work_email = l.manager_email`);
}

async function changePeople(
  { db, organizationId, clock }: Work,
  changed: readonly { readonly entry: StaffListEntry; readonly personId: PersonId }[],
): Promise<void> {
  const rows = changed.map(({ entry, personId }) => ({
    id: idToUuid(personId),
    external_id: entry.externalId,
    name: entry.name,
    work_email: entry.workEmail,
    sets_department: entry.department !== undefined,
    department: entry.department ?? null,
    sets_job_title: entry.jobTitle !== undefined,
    job_title: entry.jobTitle ?? null,
    sets_hire_date: entry.hireDate !== undefined,
    hire_date: entry.hireDate ?? null,
    time_zone: entry.timeZone ?? null,
    locale: entry.locale ?? null,
    active: entry.active ?? null,
  }));
  await db.execute(sql`
    update person p set
      external_id = coalesce(r.external_id, p.external_id),
      name = coalesce(r.name, p.name),
      work_email = coalesce(r.work_email, p.work_email),
      department = case when r.sets_department then r.department else p.department end,
      job_title = case when r.sets_job_title then r.job_title else p.job_title end,
      hire_date = case when r.sets_hire_date then r.hire_date else p.hire_date end,
      time_zone = coalesce(r.time_zone, p.time_zone),
      locale = coalesce(r.locale, p.locale),
      active = coalesce(r.active, p.active),
      updated_at = ${clock.now().toISOString()}
    from json_to_recordset(${JSON.stringify(rows)}::json) as r(id uuid, external_id text, name text, work_email text,
      sets_department boolean, department text, sets_job_title boolean, job_title text, sets_hire_date boolean, hire_date date,
      time_zone text, locale text, active boolean)
    where p.organization_id = ${idToUuid(organizationId)} and p.id = any (${sql.param(rows.map(({ id }) => id))}::uuid[])
      and p.id = r.id`);
}

/** A line of management to set; null for nobody. */
export interface ManagerLink {
  readonly personId: PersonId;
  readonly manager: PersonKey | null;
}

/**
 * Sets managers, as far as they are there; nothing happens where they are set already. The caller has made sure that no circle
 * closes.
 */
export async function setManagers(
  { db, organizationId, clock }: Work,
  links: readonly ManagerLink[],
): Promise<void> {
  if (links.length === 0) return;
  const rows = links.map(({ personId, manager }) => ({
    id: idToUuid(personId),
    external_id: manager?.by === 'EXTERNAL_ID' ? manager.key : null,
    work_email: manager?.by === 'EMAIL' ? manager.key : null,
  }));
  const organization = idToUuid(organizationId);
  await db.execute(sql`
    with listed as materialized (
      select * from json_to_recordset(${JSON.stringify(rows)}::json) as r(id uuid, external_id text, work_email text)
    ), link as materialized (
      select l.id, ${personNamed(organization, sql`l.external_id`, sql`l.work_email`)} as manager_id,
        l.external_id is null and l.work_email is null as clears
      from listed l
    )
    update person p set manager_id = k.manager_id, updated_at = ${clock.now().toISOString()} from link k
    where p.organization_id = ${organization} and p.id = any (${sql.param(rows.map(({ id }) => id))}::uuid[]) and p.id = k.id
      and (k.manager_id is not null or k.clears) and p.manager_id is distinct from k.manager_id`);
}

/**
 * The id of whoever has a staff id or e-mail address. Written so that the database looks each one up by key: of a table that is being
 * filled it knows too little to see that this is better than reading all of it. The lists of ids are there for the same reason.
 */
function personNamed(organization: string, externalId: SQL, email: SQL): SQL {
  return sql`coalesce(
        (select m.id from person m where m.organization_id = ${organization} and m.external_id = ${externalId}),
        (select m.id from person m where m.organization_id = ${organization} and m.work_email = ${email}))`;
}
