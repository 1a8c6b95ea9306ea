import { groupLoader, rowLoader } from '../../db/loader.ts';
import type { AgreementId, AgreementVersionId, RelationshipId } from '../../kernel/ids.ts';
import type { AgreementRow, SignatureRow, VersionRow } from './model.ts';
import { agreementsByIds, agreementsOf, signaturesOf, versionsByIds, versionsOf } from './queries.ts';

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
