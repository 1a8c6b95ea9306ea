import { dayOf, reviewDueOn } from '@rapport/shared/execution';
import { and, eq } from 'drizzle-orm';
import type { JobPayloads, Platform } from '../../context.ts';
import { type Pool, withWorker } from '../../db/transactions.ts';
import { parseId } from '../../kernel/ids.ts';
import { appendToLedger } from '../audit/index.ts';
import { timeZoneOf } from '../identity/index.ts';
import { type Doing, holdRelationshipForJob, moveRelationship } from '../relationships/index.ts';
import { announce, type Held } from './commands/held-draft.ts';
import { holdVersionForJob, signaturesOf } from './queries.ts';
import { missingSignatures } from './rules.ts';
import { agreementContent, agreementVersion } from './tables.ts';

/**
 * Brings a version that everybody has signed into force: the one before is superseded, and a pair that was agreeing is active. Does
 * nothing where a signature is missing or it was done before. The database refuses the same without the signatures.
 */
export async function takeEffect(doing: Doing, { version, agreement }: Held, at: Date): Promise<boolean> {
  const { db, viewer } = doing;
  if (version.state !== 'PROPOSED') return false;
  const signatures = await signaturesOf(db, viewer, [version.id]);
  if (missingSignatures(agreement, version, signatures).length > 0) return false;
  const { organizationId } = version;
  const ofAgreement = and(
    eq(agreementVersion.organizationId, organizationId),
    eq(agreementVersion.agreementId, agreement.id),
  );
  await db
    .update(agreementVersion)
    .set({ state: 'SUPERSEDED', endedAt: at, updatedAt: at })
    .where(and(ofAgreement, eq(agreementVersion.state, 'IN_FORCE')));
  const [content] = await db
    .select({ terms: agreementContent.terms })
    .from(agreementContent)
    .where(
      and(eq(agreementContent.organizationId, organizationId), eq(agreementContent.versionId, version.id)),
    );
  const terms = content?.terms ?? null;
  const day = dayOf(at, await timeZoneOf(db, organizationId));
  await db
    .update(agreementVersion)
    .set({
      state: 'IN_FORCE',
      inForceAt: at,
      reviewDueOn: terms && reviewDueOn(terms, day),
      updatedAt: at,
    })
    .where(and(ofAgreement, eq(agreementVersion.id, version.id)));
  const pair = await holdRelationshipForJob(db, organizationId, version.relationshipId);
  if (pair?.state === 'AGREEING') await moveRelationship(doing, pair, 'ACTIVE', 'ACTIVATED', at);
  await appendToLedger(db, { organizationId, personId: viewer.personId }, at, {
    kind: 'AGREEMENT_IN_FORCE',
    relationshipId: version.relationshipId,
    details: { version: version.number, hash: version.hash },
  });
  return true;
}

/** Brings a version into force whose last signature was the sponsor's. Run twice, it is done once. */
export async function takeEffectJob(
  { worker }: { readonly worker: Pool },
  { clock, live }: Pick<Platform, 'clock' | 'live'>,
  payload: JobPayloads['agreements.take-effect'],
): Promise<void> {
  const organizationId = parseId('org', payload.organizationId);
  const versionId = parseId('agv', payload.versionId);
  if (!organizationId || !versionId) return;
  await withWorker(worker, { organizationId }, async (db) => {
    const held = await holdVersionForJob(db, organizationId, versionId);
    if (!held) return;
    const done = await takeEffect(
      { db, live, viewer: { organizationId, personId: null } },
      held,
      clock.now(),
    );
    if (done) await announce({ db, live }, held);
  });
}
