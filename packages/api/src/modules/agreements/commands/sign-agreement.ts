import type { SignAgreementInput } from '@rapport/shared';
import { signingStatement } from '@rapport/shared/domain';
import type { Act } from '../../../context.ts';
import { type AgreementId, newId } from '../../../kernel/ids.ts';
import { fail, ok, type Result } from '../../../kernel/result.ts';
import { appendToLedger } from '../../audit/index.ts';
import type { VersionRow } from '../model.ts';
import { concernedBy } from '../people.ts';
import { signatoryOf } from '../policy.ts';
import { signaturesOf } from '../queries.ts';
import { missingSignatures } from '../rules.ts';
import { signature } from '../tables.ts';
import { takeEffect } from '../take-effect.ts';
import { announce, heldVersion } from './held-draft.ts';

/**
 * Signs a proposed version in the viewer's part. The signature names the hash of what was read. The last one brings the version into
 * force; where that is the sponsor's, who cannot write what is the pair's, a job does it at once.
 */
export async function signAgreement(act: Act, input: SignAgreementInput): Promise<Result<AgreementId>> {
  const held = await heldVersion(act, input.agreementVersionId);
  if (!held.ok) return held;
  const { version, agreement } = held.value;
  const { db, viewer, clock, jobs } = act;
  const signatory = signatoryOf(viewer, agreement);
  if (signatory === null) return fail('NOT_ALLOWED', 'Your signature is not asked for here.');
  const signatures = await signaturesOf(db, viewer, [version.id]);
  if (signatures.some((one) => one.signatory === signatory)) return ok(agreement.id);
  if (version.state !== 'PROPOSED') return fail('WRONG_STATE', tooLate(version), 'agreementVersionId');
  if (version.hash !== input.hash)
    return fail(
      'CONFLICT',
      'This is not the text that was proposed. Read it again, and sign what you read.',
      'hash',
    );
  const { head, people } = await concernedBy(db, viewer, agreement);
  const gone = people.find((person) => !person.active);
  if (gone)
    return fail(
      'WRONG_STATE',
      `${gone.name} has left the organization, so this agreement cannot come into force.`,
    );
  const language = input.language === 'DE' ? 'de' : 'en';
  const statement = signingStatement({ language, head, signatory, number: version.number });
  const now = clock.now();
  const { organizationId, relationshipId, guideId, learnerId, id: versionId, hash } = version;
  await db.insert(signature).values({
    ...{
      organizationId,
      relationshipId,
      guideId,
      learnerId,
      versionId,
      hash,
      signatory,
      statement,
      language,
    },
    id: newId('sig'),
    personId: viewer.personId,
    signedAt: now,
  });
  await appendToLedger(db, viewer, now, {
    kind: 'AGREEMENT_SIGNED',
    relationshipId,
    details: { version: version.number, hash, signatory },
  });
  const missing = missingSignatures(agreement, version, [...signatures, { signatory, hash }]);
  if (missing.length === 0 && signatory === 'SPONSOR')
    await jobs.enqueue(db, 'agreements.take-effect', { organizationId, versionId });
  else if (missing.length === 0) await takeEffect(act, held.value, now);
  await announce(act, held.value);
  return ok(agreement.id);
}

function tooLate({ state }: Pick<VersionRow, 'state'>): string {
  switch (state) {
    case 'DRAFT':
      return 'This version is still being worked out. It can be signed once it is proposed.';
    case 'DECLINED':
      return 'This version was taken back or declined meanwhile. Look at what came after it.';
    case 'SUPERSEDED':
      return 'A newer version has taken the place of this one.';
    case 'IN_FORCE':
    case 'ENDED':
    case 'PROPOSED':
      return 'This version is no longer to be signed.';
  }
}
