import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { AgreementLineFragment, AgreementStanding } from '../../../gql/graphql.ts';
import { signerOf } from '../who.ts';

export const standingNames: Readonly<Record<AgreementStanding, MessageDescriptor>> = {
  DRAFTING: msg`Being drafted`,
  WAITING_FOR_SIGNATURES: msg`Waits for signatures`,
  IN_FORCE: msg`In force`,
};

/** Where an agreement stands; null where nothing is in force and nothing is being worked out. */
export function standingOf({ inForce, open }: AgreementLineFragment): AgreementStanding | null {
  if (inForce) return 'IN_FORCE';
  if (open) return open.state === 'DRAFT' ? 'DRAFTING' : 'WAITING_FOR_SIGNATURES';
  return null;
}

/** Since when it stands there, ISO 8601; null where it stands nowhere. */
export function standsSince({ inForce, open }: AgreementLineFragment): string | null {
  return inForce ? inForce.inForceAt : (open?.proposedAt ?? open?.createdAt ?? null);
}

/** Whose signature is missing, by name. */
export function missingSigners(line: AgreementLineFragment): string[] {
  return (line.open?.waitingFor ?? []).flatMap((signatory) => signerOf(line, signatory)?.name ?? []);
}
