import type { Terms } from '@rapport/shared/domain';
import { and, eq, inArray } from 'drizzle-orm';
import type { Db, Viewer } from '../../db/transactions.ts';
import type { OrganizationId, RelationshipId } from '../../kernel/ids.ts';
import { appendToLedger } from '../audit/index.ts';
import type { Doing } from '../relationships/index.ts';
import { agreementComment, clauseMark, draftClause } from './draft-tables.ts';
import { agreementContent, agreementVersion } from './tables.ts';

/** The terms that a relationship goes by; null where no agreement is in force, or the viewer may not read it. */
export async function presentTerms(
  db: Db,
  organizationId: OrganizationId,
  relationshipId: RelationshipId,
): Promise<Terms | null> {
  const [row] = await presentTermsOf(db, { organizationId }, [relationshipId]);
  return row?.terms ?? null;
}

/** The terms that relationships go by; those without an agreement in force, or that the reader may not read, are left out. */
export async function presentTermsOf(
  db: Db,
  { organizationId }: Pick<Viewer, 'organizationId'>,
  ids: readonly RelationshipId[],
): Promise<{ relationshipId: RelationshipId; terms: Terms }[]> {
  const rows = await db
    .select({ relationshipId: agreementVersion.relationshipId, terms: agreementContent.terms })
    .from(agreementVersion)
    .innerJoin(
      agreementContent,
      and(
        eq(agreementContent.organizationId, agreementVersion.organizationId),
        eq(agreementContent.versionId, agreementVersion.id),
      ),
    )
    .where(
      and(
        eq(agreementVersion.organizationId, organizationId),
        inArray(agreementVersion.relationshipId, [...ids]),
        inArray(agreementVersion.state, ['IN_FORCE', 'ENDED']),
      ),
    );
  return rows.flatMap(({ relationshipId, terms }) => (terms === null ? [] : [{ relationshipId, terms }]));
}

/** Ends a relationship's agreement: what is in force is over, what is open is settled. */
export async function endAgreement(
  { db, viewer }: Doing,
  relationshipId: RelationshipId,
  at: Date,
): Promise<void> {
  const { organizationId } = viewer;
  const ofRelationship = and(
    eq(agreementVersion.organizationId, organizationId),
    eq(agreementVersion.relationshipId, relationshipId),
  );
  await db
    .update(agreementVersion)
    .set({ state: 'DECLINED', declinedAt: at, updatedAt: at })
    .where(and(ofRelationship, inArray(agreementVersion.state, ['DRAFT', 'PROPOSED'])));
  const ended = await db
    .update(agreementVersion)
    .set({ state: 'ENDED', endedAt: at, updatedAt: at })
    .where(and(ofRelationship, eq(agreementVersion.state, 'IN_FORCE')))
    .returning({ number: agreementVersion.number });
  for (const { number } of ended)
    await appendToLedger(db, viewer, at, {
      kind: 'AGREEMENT_ENDED',
      relationshipId,
      details: { version: number },
    });
}

/** Removes the drafts, remarks and reasons of a relationship whose keys are destroyed; signatures and hashes stay. For jobs. */
export async function removeAgreementWords(
  db: Db,
  organizationId: OrganizationId,
  relationshipId: RelationshipId,
): Promise<void> {
  for (const table of [draftClause, clauseMark, agreementComment])
    await db
      .delete(table)
      .where(and(eq(table.organizationId, organizationId), eq(table.relationshipId, relationshipId)));
  await db
    .update(agreementContent)
    .set({ declineReason: null, declineKeyVersion: null })
    .where(
      and(
        eq(agreementContent.organizationId, organizationId),
        eq(agreementContent.relationshipId, relationshipId),
      ),
    );
}
