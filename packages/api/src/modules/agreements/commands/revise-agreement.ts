import type { AgreementVersionInput } from '@rapport/shared';
import { and, eq } from 'drizzle-orm';
import type { Act } from '../../../context.ts';
import type { AgreementId } from '../../../kernel/ids.ts';
import { fail, ok, type Result } from '../../../kernel/result.ts';
import { partyOf } from '../../relationships/index.ts';

import { versionsOf } from '../queries.ts';
import { agreementVersion } from '../tables.ts';
import { draftAgreement } from './draft-agreement.ts';
import { announce, type Held, heldDraft, heldVersion } from './held-draft.ts';
import { removeDraft } from './propose-agreement.ts';

/** Takes a proposed version back into work: it is settled as declined by whoever takes it back, and a new draft has its clauses. */
export async function reviseAgreement(act: Act, input: AgreementVersionInput): Promise<Result<AgreementId>> {
  const held = await heldVersion(act, input.agreementVersionId);
  if (!held.ok) return held;
  const { version, agreement } = held.value;
  if (partyOf(act.viewer, agreement) === null)
    return fail('NOT_ALLOWED', 'Only the two people take their agreement back into work.');
  if (version.state !== 'PROPOSED')
    return fail('WRONG_STATE', 'Only a proposed version that is not in force yet is taken back into work.');
  await settle(act, held.value);
  return draftAgreement(act, { relationshipId: agreement.relationshipId });
}

/** Drops a draft of an amendment; without anything signed before, the first draft stays to be worked on. */
export async function dropAgreementDraft(
  act: Act,
  input: AgreementVersionInput,
): Promise<Result<AgreementId>> {
  const held = await heldDraft(act, input.agreementVersionId);
  if (!held.ok) return held;
  const { version, agreement } = held.value;
  const versions = await versionsOf(act.db, act.viewer, [agreement.id]);
  if (!versions.some(({ state }) => state === 'IN_FORCE'))
    return fail('WRONG_STATE', 'This is your first agreement: change the draft instead of dropping it.');
  await settle(act, held.value);
  await removeDraft(act, version.id);
  await announce(act, held.value);
  return ok(agreement.id);
}

async function settle({ db, viewer, clock }: Act, { version }: Held): Promise<void> {
  const now = clock.now();
  await db
    .update(agreementVersion)
    .set({ state: 'DECLINED', declinedBy: viewer.personId, declinedAt: now, updatedAt: now })
    .where(
      and(eq(agreementVersion.organizationId, version.organizationId), eq(agreementVersion.id, version.id)),
    );
}
