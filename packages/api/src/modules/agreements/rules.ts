import type { AgreementVersionState, Signatory } from '@rapport/shared';
import { type ClauseKind, clauseKinds } from '@rapport/shared/domain';
import { plainText } from '../../kernel/validation.ts';

/**
 * Where each state of a version can lead. `IN_FORCE` is reached from `PROPOSED` only, and there only by the last signature; the database
 * holds the same table and counts the signatures itself.
 */
export const lifecycle: Readonly<Record<AgreementVersionState, readonly AgreementVersionState[]>> = {
  DRAFT: ['PROPOSED', 'DECLINED'],
  PROPOSED: ['IN_FORCE', 'DECLINED'],
  IN_FORCE: ['SUPERSEDED', 'ENDED'],
  SUPERSEDED: [],
  ENDED: [],
  DECLINED: [],
};

/** Whom a version needs signatures of. */
export function signatoriesOf(agreement: { readonly sponsorId: string | null }): Signatory[] {
  return agreement.sponsorId === null ? ['GUIDE', 'LEARNER'] : ['GUIDE', 'LEARNER', 'SPONSOR'];
}

/** Who has not signed yet. A signature counts only where it is of the version's hash. */
export function missingSignatures(
  agreement: { readonly sponsorId: string | null },
  version: { readonly hash: string | null },
  signatures: readonly { readonly signatory: Signatory; readonly hash: string }[],
): Signatory[] {
  const valid = signatures.filter(({ hash }) => hash === version.hash).map(({ signatory }) => signatory);
  return signatoriesOf(agreement).filter((signatory) => !valid.includes(signatory));
}

/** Whether both parties' marks are of the clause as it stands. */
export function isConfirmed(
  revision: number,
  parties: readonly string[],
  marks: readonly { readonly personId: string; readonly revision: number }[],
): boolean {
  return parties.every((party) =>
    marks.some((mark) => mark.personId === party && mark.revision === revision),
  );
}

export function isClauseKind(text: string): text is ClauseKind {
  return clauseKinds.some((kind) => kind === text);
}

/** A remark about a clause. */
export const commentText = plainText(2000).refine((text) => text !== '', 'Write something first.');

/** Why a version is declined. */
export const declineReason = plainText(2000);
