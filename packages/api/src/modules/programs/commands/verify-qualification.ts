import { and, eq } from 'drizzle-orm';
import type { Act } from '../../../context.ts';
import { type PersonId, parseId } from '../../../kernel/ids.ts';
import { fail, notFound, ok, type Result } from '../../../kernel/result.ts';
import { isStaff } from '../../identity/index.ts';
import { canVerify } from '../policy.ts';
import { qualification } from '../tables.ts';

/**
 * Marks a qualification as checked by the organization, or takes that back. Program managers and owners, never their own. Repeating it
 * keeps the first date.
 * @returns whose qualification it is
 */
export async function verifyQualification(
  act: Act,
  input: { qualificationId: string; verified: boolean },
): Promise<Result<PersonId>> {
  const id = parseId('qua', input.qualificationId);
  const here =
    id && and(eq(qualification.organizationId, act.viewer.organizationId), eq(qualification.id, id));
  const [found] = here ? await act.db.select().from(qualification).where(here) : [];
  if (!here || !found) return notFound('qualification', 'qualificationId');
  if (!isStaff(act.viewer))
    return fail('NOT_ALLOWED', 'Only program managers and owners check qualifications.');
  if (!canVerify(act.viewer, found))
    return fail('NOT_ALLOWED', 'Somebody else has to check your own qualifications.');
  if (input.verified !== (found.verifiedAt !== null)) {
    const { personId } = act.viewer;
    const check = input.verified
      ? { verifiedAt: act.clock.now(), verifiedBy: personId }
      : { verifiedAt: null, verifiedBy: null };
    await act.db.update(qualification).set(check).where(here);
  }
  return ok(found.personId);
}
