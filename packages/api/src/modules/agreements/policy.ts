import type { AgreementVersionState, Signatory } from '@rapport/shared';
import type { Viewer } from '../../db/transactions.ts';
import type { ReaderPart } from '../confidential/index.ts';
import { partyOf } from '../relationships/index.ts';
import type { AgreementRow, VersionRow } from './model.ts';

type Sides = Pick<AgreementRow, 'guideId' | 'learnerId' | 'sponsorId'>;

/** In what part the viewer signs; null where they do not. */
export function signatoryOf(viewer: Viewer, sides: Sides): Signatory | null {
  return partyOf(viewer, sides) ?? (viewer.personId === sides.sponsorId ? 'SPONSOR' : null);
}

/** As what the viewer reads the words of a version; null where they may not: only the two read a draft, a sponsor reads from the proposal on. */
export function readerOf(viewer: Viewer, sides: Sides, state: AgreementVersionState): ReaderPart | null {
  const part = signatoryOf(viewer, sides);
  if (part === null) return null;
  if (part !== 'SPONSOR') return 'PARTNER';
  return state === 'DRAFT' ? null : 'THIRD_PERSON';
}

/** The two work on a draft together. */
export function mayEdit(viewer: Viewer, sides: Sides, version: Pick<VersionRow, 'state'>): boolean {
  return version.state === 'DRAFT' && partyOf(viewer, sides) !== null;
}
