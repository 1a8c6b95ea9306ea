import DataLoader from 'dataloader';
import { perRequest, requireViewer } from '../../context.ts';
import { groupLoader, rowLoader } from '../../db/loader.ts';
import type {
  AgreementId,
  AgreementVersionId,
  ProgramId,
  RelationshipId,
  RolloutId,
} from '../../kernel/ids.ts';
import type { AgreementRow, RolloutRow, SignatureRow, VersionRow } from './model.ts';
import { currentNudgesOf } from './nudging/queries.ts';
import { rolloutsByIds, rolloutsOf } from './program-queries.ts';
import {
  agreementsByIds,
  agreementsOf,
  type DraftClauseRow,
  purposesWritten,
  signaturesOf,
  versionsByIds,
  versionsOf,
} from './queries.ts';

export const agreementLoader = rowLoader<AgreementId, AgreementRow>(agreementsByIds, (row) => row.id);
export const agreementOfLoader = rowLoader<RelationshipId, AgreementRow>(
  agreementsOf,
  (row) => row.relationshipId,
);
export const versionLoader = rowLoader<AgreementVersionId, VersionRow>(versionsByIds, (row) => row.id);
/** Latest first. */
export const versionsLoader = groupLoader<AgreementId, VersionRow>(versionsOf, (row) => row.agreementId);
export const signaturesLoader = groupLoader<AgreementVersionId, SignatureRow>(
  signaturesOf,
  (row) => row.versionId,
);
/** Drafts whose purpose somebody has written. */
export const purposeWrittenLoader = rowLoader<AgreementVersionId, Pick<DraftClauseRow, 'versionId'>>(
  purposesWritten,
  (row) => row.versionId,
);
export const rolloutLoader = rowLoader<RolloutId, RolloutRow>(rolloutsByIds, (row) => row.id);
/** The latest of each program. */
export const rolloutOfLoader = rowLoader<ProgramId, RolloutRow>(rolloutsOf, (row) => row.programId);
/** The viewer's own, as long as there is a reason for them; earliest first. */
export const nudgeLoader = perRequest(
  (context) =>
    new DataLoader(async (ids: readonly RelationshipId[]) => {
      const rows = await currentNudgesOf(await context.read(), requireViewer(context), ids, context);
      return ids.map((id) => rows.filter((row) => row.relationshipId === id));
    }),
);
