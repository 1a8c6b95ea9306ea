import type { AgreementVersionInput } from '@rapport/shared';
import {
  type AgreementDocument,
  type Clauses,
  loosenedAgainst,
  missingFrom,
  type Obstacle,
  termsOf,
} from '@rapport/shared/domain';
import { and, eq } from 'drizzle-orm';
import type { Act } from '../../../context.ts';
import type { AgreementId, AgreementVersionId } from '../../../kernel/ids.ts';
import { fail, failAll, ok, type Result } from '../../../kernel/result.ts';
import { sha256 } from '../../../kernel/sha256.ts';
import { appendToLedger } from '../../audit/index.ts';
import { openTextsIn, sealText } from '../../confidential/index.ts';
import { canonicalForm } from '../document.ts';
import { clauseMark, draftClause } from '../draft-tables.ts';
import { documentSpot, type OpenDraft, openDraft } from '../opening.ts';
import { concernedBy, guideSnapshot } from '../people.ts';
import { contentOf, versionsOf } from '../queries.ts';
import { isConfirmed } from '../rules.ts';
import { agreementContent, agreementVersion } from '../tables.ts';
import { announce, type Held, heldDraft } from './held-draft.ts';

/** What stands between a draft and its proposal: what is missing, what protects less than the template, a purpose not confirmed by both. */
export function obstaclesOf(draft: OpenDraft, template: Clauses, agreement: Held['agreement']): Obstacle[] {
  const sponsor = agreement.sponsorId === null ? null : { id: agreement.sponsorId, name: '' };
  const confirmed = isConfirmed(
    draft.revisions.get('PURPOSE') ?? 0,
    [agreement.guideId, agreement.learnerId],
    draft.marks.filter((mark) => mark.kind === 'PURPOSE'),
  );
  const missing = missingFrom(draft.clauses, { kind: agreement.kind, sponsor });
  const unconfirmed = confirmed || missing.some((one) => one.kind === 'PURPOSE');
  return [
    ...missing,
    ...loosenedAgainst(template, draft.clauses),
    ...(unconfirmed ? [] : [{ kind: 'PURPOSE', reason: 'PURPOSE_UNCONFIRMED' } as const]),
  ];
}

/**
 * Fixes a draft and asks everybody to sign. From here on its words, its hash and its terms never change; the draft's own rows are gone.
 */
export async function proposeAgreement(act: Act, input: AgreementVersionInput): Promise<Result<AgreementId>> {
  const held = await heldDraft(act, input.agreementVersionId);
  if (!held.ok) return held;
  const { version, agreement } = held.value;
  const { db, viewer, clock } = act;
  const content = await contentOf(db, viewer, version.id);
  if (!content) throw new Error('A draft without its words was read.');
  const draft = await openDraft(db, viewer, (reading) => openTextsIn(act, reading), version, content);
  const obstacles = obstaclesOf(draft, content.template ?? {}, agreement);
  if (obstacles.length > 0) return failAll(obstacles.map(refusal));
  const { head, people } = await concernedBy(db, viewer, agreement);
  const gone = people.find((person) => !person.active);
  if (gone) return fail('WRONG_STATE', `${gone.name} has left the organization and cannot sign.`);
  const versions = await versionsOf(db, viewer, [agreement.id]);
  const document: AgreementDocument = {
    format: 'rapport-agreement-1',
    agreement: agreement.id,
    version: version.id,
    number: version.number,
    follows: versions.find(({ state }) => state === 'IN_FORCE')?.hash ?? null,
    ...head,
    clauses: draft.clauses,
    guideProfile: await guideSnapshot(db, viewer, agreement.guideId),
    proposedBy: viewer.personId,
    proposedAt: clock.now().toISOString(),
  };
  const hash = await fix(act, held.value, document);
  await appendToLedger(db, viewer, clock.now(), {
    kind: 'AGREEMENT_PROPOSED',
    relationshipId: agreement.relationshipId,
    details: { version: version.number, hash },
  });
  await announce(act, held.value);
  return ok(agreement.id);
}

async function fix(act: Act, { version }: Held, document: AgreementDocument): Promise<string> {
  const { db, viewer, clock } = act;
  const canonical = canonicalForm(document);
  const hash = sha256(canonical);
  const terms = termsOf(document.clauses);
  const spot = documentSpot(version.id);
  const { sealed, keyVersion } = await sealText(act, version.relationshipId, spot, canonical);
  const now = clock.now();
  const { organizationId } = version;
  await db
    .update(agreementContent)
    .set({ document: sealed, documentKeyVersion: keyVersion, terms })
    .where(
      and(eq(agreementContent.organizationId, organizationId), eq(agreementContent.versionId, version.id)),
    );
  await db
    .update(agreementVersion)
    .set({
      state: 'PROPOSED',
      proposedBy: viewer.personId,
      proposedAt: now,
      hash,
      endsOn: terms.endsOn,
      updatedAt: now,
    })
    .where(and(eq(agreementVersion.organizationId, organizationId), eq(agreementVersion.id, version.id)));
  await removeDraft(act, version.id);
  return hash;
}

/** Removes the working rows of a draft: what they said is in the document, or was dropped. */
export async function removeDraft(
  { db, viewer: { organizationId } }: Pick<Act, 'db' | 'viewer'>,
  versionId: AgreementVersionId,
): Promise<void> {
  for (const table of [draftClause, clauseMark])
    await db
      .delete(table)
      .where(and(eq(table.organizationId, organizationId), eq(table.versionId, versionId)));
}

function refusal({ kind, reason }: Obstacle) {
  const unconfirmed = reason === 'PURPOSE_UNCONFIRMED';
  return {
    code: unconfirmed ? ('WRONG_STATE' as const) : ('INVALID' as const),
    message: unconfirmed
      ? 'Both of you confirm the shared purpose before the agreement is proposed.'
      : `This agreement cannot be proposed yet: see the clause ${kind}.`,
    path: ['clauses', kind, reason],
  };
}
