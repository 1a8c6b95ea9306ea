import { and, eq, ne, sql } from 'drizzle-orm';
import { z } from 'zod';
import type { Act } from '../../../context.ts';
import { once } from '../../../db/idempotency.ts';
import { newId, type PersonId, type ProgramId, parseId } from '../../../kernel/ids.ts';
import { fail, failAll, notFound, ok, type Result } from '../../../kernel/result.ts';
import { inOrder, outOfOrder, problemsOf } from '../../../kernel/validation.ts';
import { peopleByIds } from '../../identity/index.ts';
import { holdProgramPlaces, openOfPrograms } from '../capacity.ts';
import { canEditPrograms } from '../policy.ts';
import { programFields } from '../rules.ts';
import { program } from '../tables.ts';

const newProgram = z
  .object({
    name: programFields.name,
    description: programFields.description.nullish().transform((text) => text ?? ''),
    kind: programFields.kind,
    startsOn: programFields.startsOn.default(null),
    endsOn: programFields.endsOn.default(null),
    capacity: programFields.capacity.default(null),
    sponsorId: programFields.sponsorId.default(null),
  })
  .refine(({ startsOn, endsOn }) => inOrder(startsOn, endsOn), { path: ['endsOn'], message: outOfOrder });

const changes = z.object({
  name: programFields.name.nullish(),
  description: programFields.description
    .nullable()
    .transform((text) => text ?? '')
    .optional(),
  startsOn: programFields.startsOn.optional(),
  endsOn: programFields.endsOn.optional(),
  capacity: programFields.capacity.optional(),
  sponsorId: programFields.sponsorId.optional(),
});

/** Makes a program. Program managers and owners. */
export function createProgram(
  act: Act,
  input: z.input<typeof newProgram> & { idempotencyKey?: string | null | undefined },
): Promise<Result<ProgramId>> {
  const { idempotencyKey, ...fields } = input;
  return once(act, 'createProgram', idempotencyKey, fields, async () => {
    if (!canEditPrograms(act.viewer))
      return fail('NOT_ALLOWED', 'Only program managers and owners make programs.');
    const parsed = newProgram.safeParse(fields);
    if (!parsed.success) return failAll(problemsOf(parsed.error));
    const sponsorId = await sponsorOf(act, parsed.data.sponsorId);
    if (!sponsorId.ok) return sponsorId;
    if (await nameTaken(act, parsed.data.name, null)) return taken();
    const id = newId('prg');
    const now = act.clock.now();
    await act.db.insert(program).values({
      ...parsed.data,
      sponsorId: sponsorId.value,
      organizationId: act.viewer.organizationId,
      id,
      createdAt: now,
      updatedAt: now,
    });
    return ok(id);
  });
}

/** Changes a program; what is undefined stays, null empties, the kind is fixed. Program managers and owners. */
export async function updateProgram(
  act: Act,
  input: z.input<typeof changes> & { programId: string },
): Promise<Result<ProgramId>> {
  const { programId, ...fields } = input;
  const id = parseId('prg', programId);
  const here = id && and(eq(program.organizationId, act.viewer.organizationId), eq(program.id, id));
  const [seen] = here ? await act.db.select({ id: program.id }).from(program).where(here) : [];
  if (!here || !seen) return notFound('program', 'programId');
  if (!canEditPrograms(act.viewer))
    return fail('NOT_ALLOWED', 'Only program managers and owners change programs.');
  const parsed = changes.safeParse(fields);
  if (!parsed.success) return failAll(problemsOf(parsed.error));
  const { name, description, startsOn, endsOn, capacity } = parsed.data;
  if (name != null && (await nameTaken(act, name, seen.id))) return taken();
  const sponsorId = await sponsorOf(act, parsed.data.sponsorId);
  if (!sponsorId.ok) return sponsorId;
  await holdProgramPlaces(act.db, act.viewer.organizationId, seen.id);
  const [current] = await act.db.select().from(program).where(here).for('update');
  if (!current) return notFound('program', 'programId');
  const after = {
    name: name ?? current.name,
    description: given(description, current.description),
    startsOn: given(startsOn, current.startsOn),
    endsOn: given(endsOn, current.endsOn),
    capacity: given(capacity, current.capacity),
    sponsorId: parsed.data.sponsorId === undefined ? current.sponsorId : sponsorId.value,
  };
  if (!inOrder(after.startsOn, after.endsOn)) return fail('INVALID', outOfOrder, 'endsOn');
  const [counted] = await openOfPrograms(act.db, [seen.id]);
  const open = counted?.open ?? 0;
  if (capacity != null && capacity < open) {
    return fail(
      'NO_CAPACITY',
      `The program holds ${open} relationships now: it cannot have fewer places.`,
      'capacity',
    );
  }
  await act.db
    .update(program)
    .set({ ...after, updatedAt: act.clock.now() })
    .where(here);
  return ok(seen.id);
}

/** The person who is to sponsor: an active one of the organization; null for nobody. */
async function sponsorOf(act: Act, text: string | null | undefined): Promise<Result<PersonId | null>> {
  if (text == null) return ok(null);
  const id = parseId('per', text);
  const [found] = id ? await peopleByIds(act.db, act.viewer, [id]) : [];
  if (!found) return notFound('person', 'sponsorId');
  if (!found.active) return fail('WRONG_STATE', `${found.name} has left the organization.`, 'sponsorId');
  return ok(found.id);
}

function taken(): Result<never> {
  return fail('CONFLICT', 'There is a program of this name already. Choose another name.', 'name');
}

/** Whether another program has the name; until the end of the transaction nobody else in the organization takes one. */
async function nameTaken(act: Act, name: string, self: ProgramId | null): Promise<boolean> {
  const { organizationId } = act.viewer;
  await act.db.execute(
    sql`select pg_advisory_xact_lock(hashtextextended(${`names of programs of ${organizationId}`}, 0))`,
  );
  const others = await act.db
    .select({ id: program.id })
    .from(program)
    .where(
      and(
        eq(program.organizationId, organizationId),
        eq(program.name, name),
        self === null ? undefined : ne(program.id, self),
      ),
    );
  return others.length > 0;
}

/** What was given, or what is there. */
function given<T>(value: T | undefined, current: T): T {
  return value === undefined ? current : value;
}
