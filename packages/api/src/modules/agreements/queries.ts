import { and, asc, desc, eq, inArray, or, type SQL } from 'drizzle-orm';
import type { Db, Viewer } from '../../db/transactions.ts';
import type { AgreementId, AgreementVersionId, OrganizationId, RelationshipId } from '../../kernel/ids.ts';
import { isStaff } from '../identity/index.ts';
import { agreementComment, clauseMark, draftClause } from './draft-tables.ts';
import type { AgreementRow, CommentRow, ContentRow, MarkRow, SignatureRow, VersionRow } from './model.ts';
import { agreement, agreementContent, agreementVersion, signature } from './tables.ts';

export type DraftClauseRow = typeof draftClause.$inferSelect;

/** Agreements the viewer may know of; row-level security says the same. */
export function visible(viewer: Viewer): SQL | undefined {
  const me = viewer.personId;
  return and(
    eq(agreement.organizationId, viewer.organizationId),
    isStaff(viewer)
      ? undefined
      : or(eq(agreement.guideId, me), eq(agreement.learnerId, me), eq(agreement.sponsorId, me)),
  );
}

export async function agreementsByIds(
  db: Db,
  viewer: Viewer,
  ids: readonly AgreementId[],
): Promise<AgreementRow[]> {
  return db
    .select()
    .from(agreement)
    .where(and(visible(viewer), inArray(agreement.id, [...ids])));
}

export async function agreementsOf(
  db: Db,
  viewer: Viewer,
  ids: readonly RelationshipId[],
): Promise<AgreementRow[]> {
  return db
    .select()
    .from(agreement)
    .where(and(visible(viewer), inArray(agreement.relationshipId, [...ids])));
}

/** Versions by id, of agreements the viewer may know of; a sponsor knows of no drafts, which row-level security sees to. */
export async function versionsByIds(
  db: Db,
  viewer: Viewer,
  ids: readonly AgreementVersionId[],
): Promise<VersionRow[]> {
  return db
    .select()
    .from(agreementVersion)
    .where(
      and(eq(agreementVersion.organizationId, viewer.organizationId), inArray(agreementVersion.id, [...ids])),
    );
}

/** Versions of these agreements, latest first. */
export async function versionsOf(
  db: Db,
  viewer: Pick<Viewer, 'organizationId'>,
  ids: readonly AgreementId[],
): Promise<VersionRow[]> {
  return db
    .select()
    .from(agreementVersion)
    .where(
      and(
        eq(agreementVersion.organizationId, viewer.organizationId),
        inArray(agreementVersion.agreementId, [...ids]),
      ),
    )
    .orderBy(desc(agreementVersion.number));
}

export async function signaturesOf(
  db: Db,
  viewer: Pick<Viewer, 'organizationId'>,
  ids: readonly AgreementVersionId[],
): Promise<SignatureRow[]> {
  return db
    .select()
    .from(signature)
    .where(and(eq(signature.organizationId, viewer.organizationId), inArray(signature.versionId, [...ids])))
    .orderBy(asc(signature.signedAt), asc(signature.id));
}

/** The stored words of one version; null where the viewer may not read them. */
export async function contentOf(
  db: Db,
  viewer: Viewer,
  versionId: AgreementVersionId,
): Promise<ContentRow | null> {
  const [row] = await db
    .select()
    .from(agreementContent)
    .where(
      and(
        eq(agreementContent.organizationId, viewer.organizationId),
        eq(agreementContent.versionId, versionId),
      ),
    );
  return row ?? null;
}

/** What a draft has beside its template: changed clauses and who agrees with which. */
export async function draftOf(
  db: Db,
  viewer: Viewer,
  versionId: AgreementVersionId,
): Promise<{ clauses: DraftClauseRow[]; marks: MarkRow[] }> {
  const [clauses, marks] = await Promise.all([
    db
      .select()
      .from(draftClause)
      .where(
        and(eq(draftClause.organizationId, viewer.organizationId), eq(draftClause.versionId, versionId)),
      ),
    db
      .select()
      .from(clauseMark)
      .where(and(eq(clauseMark.organizationId, viewer.organizationId), eq(clauseMark.versionId, versionId)))
      .orderBy(asc(clauseMark.at)),
  ]);
  return { clauses, marks };
}

/** Those of these drafts whose purpose somebody has written. Row-level security shows it to the two only. */
export async function purposesWritten(
  db: Db,
  viewer: Viewer,
  ids: readonly AgreementVersionId[],
): Promise<Pick<DraftClauseRow, 'versionId'>[]> {
  return db
    .select({ versionId: draftClause.versionId })
    .from(draftClause)
    .where(
      and(
        eq(draftClause.organizationId, viewer.organizationId),
        inArray(draftClause.versionId, [...ids]),
        eq(draftClause.kind, 'PURPOSE'),
      ),
    );
}

export async function commentsOf(
  db: Db,
  viewer: Viewer,
  versionId: AgreementVersionId,
): Promise<CommentRow[]> {
  return db
    .select()
    .from(agreementComment)
    .where(
      and(
        eq(agreementComment.organizationId, viewer.organizationId),
        eq(agreementComment.versionId, versionId),
      ),
    )
    .orderBy(asc(agreementComment.at), asc(agreementComment.id));
}

/** A version with its agreement, that nobody else changes until the transaction ends; null where the viewer may not know of it. */
export async function holdVersion(
  db: Db,
  viewer: Viewer,
  id: AgreementVersionId,
): Promise<{ version: VersionRow; agreement: AgreementRow } | null> {
  const [version] = await db
    .select()
    .from(agreementVersion)
    .where(and(eq(agreementVersion.organizationId, viewer.organizationId), eq(agreementVersion.id, id)))
    .for('update');
  const [found] = version ? await agreementsByIds(db, viewer, [version.agreementId]) : [];
  return version && found ? { version, agreement: found } : null;
}

/** As `holdVersion`, for jobs, which see all of their organization. */
export async function holdVersionForJob(
  db: Db,
  organizationId: OrganizationId,
  id: AgreementVersionId,
): Promise<{ version: VersionRow; agreement: AgreementRow } | null> {
  const [version] = await db
    .select()
    .from(agreementVersion)
    .where(and(eq(agreementVersion.organizationId, organizationId), eq(agreementVersion.id, id)))
    .for('update');
  if (!version) return null;
  const [found] = await db
    .select()
    .from(agreement)
    .where(and(eq(agreement.organizationId, organizationId), eq(agreement.id, version.agreementId)));
  return found ? { version, agreement: found } : null;
}
