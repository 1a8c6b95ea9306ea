import type { StartAgreementRolloutInput } from '@rapport/shared';
import { and, eq } from 'drizzle-orm';
import type { Act } from '../../../context.ts';
import { newId, parseId, type RolloutId } from '../../../kernel/ids.ts';
import { fail, notFound, ok, type Result } from '../../../kernel/result.ts';
import { isStaff } from '../../identity/index.ts';
import { programsByIds } from '../../programs/index.ts';
import { agreementRollout } from '../program-tables.ts';
import { countWithoutAgreement } from '../roll-out.ts';

/** Puts a program's template before all its pairs without an agreement, in the background. One at a time: a second call answers the first. */
export async function startAgreementRollout(
  act: Act,
  input: StartAgreementRolloutInput,
): Promise<Result<RolloutId>> {
  const { db, viewer, clock, jobs } = act;
  const programId = parseId('prg', input.programId);
  const [program] = programId ? await programsByIds(db, viewer, [programId]) : [];
  if (!program) return notFound('program', 'programId');
  if (!isStaff(viewer)) return fail('NOT_ALLOWED', 'Only program managers and owners do this.');
  const { organizationId } = viewer;
  const total = await countWithoutAgreement(db, organizationId, program.id);
  const id = newId('rol');
  const started = {
    organizationId,
    id,
    programId: program.id,
    startedBy: viewer.personId,
    startedAt: clock.now(),
  };
  const [made] = await db
    .insert(agreementRollout)
    .values({ ...started, state: 'RUNNING', total, done: 0 })
    .onConflictDoNothing()
    .returning({ id: agreementRollout.id });
  if (made) {
    await jobs.enqueue(db, 'agreements.roll-out', { organizationId, rolloutId: id });
    return ok(id);
  }
  const [running] = await db
    .select({ id: agreementRollout.id })
    .from(agreementRollout)
    .where(
      and(
        eq(agreementRollout.organizationId, organizationId),
        eq(agreementRollout.programId, program.id),
        eq(agreementRollout.state, 'RUNNING'),
      ),
    );
  return running ? ok(running.id) : fail('CONFLICT', 'This has just been done. Look again.');
}
