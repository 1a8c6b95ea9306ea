import type { DeclineAgreementInput } from '@rapport/shared';
import { and, eq } from 'drizzle-orm';
import type { Act } from '../../../context.ts';
import type { AgreementId } from '../../../kernel/ids.ts';
import { fail, failAll, ok, type Result } from '../../../kernel/result.ts';
import { problemsOf } from '../../../kernel/validation.ts';
import { appendToLedger } from '../../audit/index.ts';
import { sealText } from '../../confidential/index.ts';
import { reasonSpot } from '../opening.ts';
import { signatoryOf } from '../policy.ts';
import { declineReason } from '../rules.ts';
import { agreementContent, agreementVersion } from '../tables.ts';
import { announce, type Held, heldVersion } from './held-draft.ts';

/** Says no to a proposed version, with a reason or without. Repeating it changes nothing. */
export async function declineAgreement(act: Act, input: DeclineAgreementInput): Promise<Result<AgreementId>> {
  const reason = declineReason.safeParse(input.reason ?? '');
  if (!reason.success) return failAll(problemsOf(reason.error).map((one) => ({ ...one, path: ['reason'] })));
  const held = await heldVersion(act, input.agreementVersionId);
  if (!held.ok) return held;
  const { version, agreement } = held.value;
  const { db, viewer, clock } = act;
  if (signatoryOf(viewer, agreement) === null)
    return fail('NOT_ALLOWED', 'Your signature is not asked for here.');
  if (version.state === 'DECLINED' && version.declinedBy === viewer.personId) return ok(agreement.id);
  if (version.state !== 'PROPOSED')
    return fail('WRONG_STATE', 'Only a proposed version that is not in force yet can be declined.');
  const now = clock.now();
  if (reason.data !== '') await keepReason(act, held.value, reason.data);
  await db
    .update(agreementVersion)
    .set({ state: 'DECLINED', declinedBy: viewer.personId, declinedAt: now, updatedAt: now })
    .where(
      and(eq(agreementVersion.organizationId, version.organizationId), eq(agreementVersion.id, version.id)),
    );
  await appendToLedger(db, viewer, now, {
    kind: 'AGREEMENT_DECLINED',
    relationshipId: version.relationshipId,
    details: { version: version.number },
  });
  await announce(act, held.value);
  return ok(agreement.id);
}

async function keepReason(act: Act, { version }: Held, text: string): Promise<void> {
  const { sealed, keyVersion } = await sealText(act, version.relationshipId, reasonSpot(version.id), text);
  await act.db
    .update(agreementContent)
    .set({ declineReason: sealed, declineKeyVersion: keyVersion })
    .where(
      and(
        eq(agreementContent.organizationId, version.organizationId),
        eq(agreementContent.versionId, version.id),
      ),
    );
}
