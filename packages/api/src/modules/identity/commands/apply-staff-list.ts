import { sql } from 'drizzle-orm';
import type { Jobs } from '../../../context.ts';
import type { Live } from '../../../db/live.ts';
import type { Db } from '../../../db/transactions.ts';
import type { Clock } from '../../../kernel/clock.ts';
import { idToUuid, type OrganizationId, type PersonId } from '../../../kernel/ids.ts';
import type { StaffListEntry, StaffListPlan } from '../staff-list.ts';

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
 * Carries out plans made in the same transaction from locked rows, managers excepted: see `setManagers`. Whoever is deactivated
 * loses access as with `setPersonActive`.
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
    await work.jobs.enqueue(work.db, 'identity.end-sessions', { organizationId: work.organizationId, personId });
  }
}

function isOwnValue(change: { readonly field: string }): boolean {
  return change.field !== 'MANAGER_EXTERNAL_ID' && change.field !== 'MANAGER_EMAIL';
}

async function addPeople({ db, organizationId, clock }: Work, steps: readonly StaffListStep[]): Promise<void> {
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
  }));
  const now = clock.now().toISOString();
  await db.execute(sql`
    insert into person (organization_id, id, name, work_email, external_id, department, job_title, hire_date, time_zone, locale,
      created_at, updated_at)
    select o.id, r.id, r.name, r.work_email, r.external_id, r.department, r.job_title, r.hire_date,
      coalesce(r.time_zone, o.time_zone), r.locale, ${now}, ${now}
    from organization o, jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as r(id uuid, name text, work_email text,
      external_id text, department text, job_title text, hire_date date, time_zone text, locale text)
    where o.id = ${idToUuid(organizationId)}`);
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
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as r(id uuid, external_id text, name text, work_email text,
      sets_department boolean, department text, sets_job_title boolean, job_title text, sets_hire_date boolean, hire_date date,
      time_zone text, locale text, active boolean)
    where p.organization_id = ${idToUuid(organizationId)} and p.id = r.id`);
}

/** A line of management to set; null for nobody. */
export interface ManagerLink {
  readonly personId: PersonId;
  readonly managerId: PersonId | null;
}

/** Sets managers. The caller has made sure that no circle closes. */
export async function setManagers({ db, organizationId, clock }: Work, links: readonly ManagerLink[]): Promise<void> {
  if (links.length === 0) return;
  const rows = links.map(({ personId, managerId }) => ({
    id: idToUuid(personId),
    manager_id: managerId === null ? null : idToUuid(managerId),
  }));
  await db.execute(sql`
    update person p set manager_id = r.manager_id, updated_at = ${clock.now().toISOString()}
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as r(id uuid, manager_id uuid)
    where p.organization_id = ${idToUuid(organizationId)} and p.id = r.id and p.manager_id is distinct from r.manager_id`);
}
