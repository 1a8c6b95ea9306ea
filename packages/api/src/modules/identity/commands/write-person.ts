import { and, eq, ne, or, sql } from 'drizzle-orm';
import { z } from 'zod';
import type { Act } from '../../../context.ts';
import { violatedUnique } from '../../../db/database-errors.ts';
import { once } from '../../../db/idempotency.ts';
import { idToUuid, newId, type PersonId, parseId } from '../../../kernel/ids.ts';
import { fail, failAll, notFound, ok, type Result } from '../../../kernel/result.ts';
import { problemsOf } from '../../../kernel/validation.ts';
import { canEditPerson } from '../policy.ts';
import { personFields } from '../rules.ts';
import { organization, person } from '../tables.ts';
import { lockManagement } from './locks.ts';

/** Without defaults: in a change, what is left out says nothing. */
const changes = z.object({
  name: personFields.name.optional(),
  workEmail: personFields.workEmail.optional(),
  department: personFields.department.optional(),
  jobTitle: personFields.jobTitle.optional(),
  managerId: z.string().nullish(),
  hireDate: personFields.hireDate.optional(),
  timeZone: personFields.timeZone.nullish(),
});

const newPerson = changes.extend({ name: personFields.name, externalId: personFields.externalId.optional() });

/** Adds a person. Program managers and owners. */
export function createPerson(
  act: Act,
  input: z.input<typeof newPerson> & { idempotencyKey?: string | null | undefined },
): Promise<Result<PersonId>> {
  const { idempotencyKey, ...fields } = input;
  return once(act, 'createPerson', idempotencyKey, fields, async () => {
    if (!canEditPerson(act.viewer))
      return fail('NOT_ALLOWED', 'Only program managers and owners add people.');
    const parsed = newPerson.safeParse(fields);
    if (!parsed.success) return failAll(problemsOf(parsed.error));
    const { managerId, timeZone, ...values } = parsed.data;
    const taken = await identityTaken(act, values, null);
    if (!taken.ok) return taken;
    const manager = await checkManager(act, null, managerId ?? null);
    if (!manager.ok) return manager;
    const id = newId('per');
    const [tenant] = await act.db
      .select()
      .from(organization)
      .where(eq(organization.id, act.viewer.organizationId));
    return unlessTaken(id, () =>
      act.db.insert(person).values({
        ...values,
        id,
        organizationId: act.viewer.organizationId,
        managerId: manager.value,
        timeZone: timeZone ?? tenant?.timeZone ?? 'UTC',
      }),
    );
  });
}

/** Changes work information; what is undefined stays, null empties. Program managers and owners. */
export async function updatePerson(
  act: Act,
  input: z.input<typeof changes> & { personId: string },
): Promise<Result<PersonId>> {
  const { personId: text, ...fields } = input;
  const id = parseId('per', text);
  if (!id || !(await exists(act, id))) return notFound('person', 'personId');
  if (!canEditPerson(act.viewer))
    return fail('NOT_ALLOWED', 'Only program managers and owners change work information.');
  const parsed = changes.safeParse(fields);
  if (!parsed.success) return failAll(problemsOf(parsed.error));
  const { managerId, timeZone, ...values } = parsed.data;
  const taken = await identityTaken(act, values, id);
  if (!taken.ok) return taken;
  const set: { [K in keyof typeof person.$inferInsert]?: (typeof person.$inferInsert)[K] | undefined } = {
    ...values,
    updatedAt: act.clock.now(),
  };
  if (timeZone != null) set.timeZone = timeZone;
  if (managerId !== undefined) {
    if (managerId !== null) await lockManagement(act);
    const manager = await checkManager(act, id, managerId);
    if (!manager.ok) return manager;
    set.managerId = manager.value;
  }
  return unlessTaken(id, () => act.db.update(person).set(set).where(isPerson(act, id)));
}

const ownFields = z.object({
  name: personFields.name.optional(),
  timeZone: personFields.timeZone.optional(),
  locale: personFields.locale.optional(),
});

/** Changes one's own name, time zone or language. */
export async function updateMyProfile(
  act: Act,
  input: { name?: string; timeZone?: string; locale?: string },
): Promise<Result<PersonId>> {
  const parsed = ownFields.safeParse(input);
  if (!parsed.success) return failAll(problemsOf(parsed.error));
  const id = act.viewer.personId;
  await act.db
    .update(person)
    .set({ ...parsed.data, updatedAt: act.clock.now() })
    .where(isPerson(act, id));
  return ok(id);
}

function isPerson(act: Act, id: PersonId) {
  return and(eq(person.organizationId, act.viewer.organizationId), eq(person.id, id));
}

async function exists(act: Act, id: PersonId): Promise<boolean> {
  const rows = await act.db.select({ id: person.id }).from(person).where(isPerson(act, id));
  return rows.length > 0;
}

/** E-mail and staff id each belong to one person of the organization. */
async function identityTaken(
  act: Act,
  values: { workEmail?: string | null | undefined; externalId?: string | null | undefined },
  self: PersonId | null,
): Promise<Result<null>> {
  const same = or(
    values.workEmail ? eq(person.workEmail, values.workEmail) : undefined,
    values.externalId ? eq(person.externalId, values.externalId) : undefined,
  );
  if (!same) return ok(null);
  const [other] = await act.db
    .select({ workEmail: person.workEmail })
    .from(person)
    .where(
      and(eq(person.organizationId, act.viewer.organizationId), same, self ? ne(person.id, self) : undefined),
    );
  if (!other) return ok(null);
  return values.workEmail && other.workEmail === values.workEmail ? emailTaken() : staffIdTaken();
}

const emailTaken = () =>
  fail('CONFLICT', 'Somebody else in the organization has this e-mail address.', 'workEmail');
const staffIdTaken = () =>
  fail('CONFLICT', 'Somebody else in the organization has this staff id.', 'externalId');

/** Writes, where another write at the same moment may have taken the address or the staff id. */
async function unlessTaken(id: PersonId, write: () => Promise<unknown>): Promise<Result<PersonId>> {
  try {
    await write();
    return ok(id);
  } catch (error) {
    const taken = violatedUnique(error);
    if (taken === 'person_work_email') return emailTaken();
    if (taken === 'person_external_id') return staffIdTaken();
    throw error;
  }
}

/** The manager exists and does not, directly or through others, report to the person. */
async function checkManager(
  act: Act,
  self: PersonId | null,
  text: string | null,
): Promise<Result<PersonId | null>> {
  if (text === null) return ok(null);
  const id = parseId('per', text);
  if (!id || !(await exists(act, id))) return notFound('person', 'managerId');
  if (self === null) return ok(id);
  const [circle] = await act.db.execute(sql`
    with recursive chain as (
      select id, manager_id from person where organization_id = ${idToUuid(act.viewer.organizationId)} and id = ${idToUuid(id)}
      union
      select p.id, p.manager_id from person p join chain c on p.id = c.manager_id
      where p.organization_id = ${idToUuid(act.viewer.organizationId)}
    ) select 1 from chain where id = ${idToUuid(self)}`);
  return circle
    ? fail('INVALID', 'This person reports, directly or through others, to them.', 'managerId')
    : ok(id);
}
