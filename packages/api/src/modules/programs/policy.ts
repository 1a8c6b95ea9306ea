import type { Viewer } from '../../db/transactions.ts';
import { isStaff } from '../identity/index.ts';
import type { GuideProfileRow, QualificationRow } from './model.ts';

/** Program managers and owners make and change programs. */
export function canEditPrograms(viewer: Viewer): boolean {
  return isStaff(viewer);
}

/** A guide profile is in the guide's own words: nobody else changes it. */
export function canEditGuideProfile(viewer: Viewer, profile: Pick<GuideProfileRow, 'personId'>): boolean {
  return viewer.personId === profile.personId;
}

/** Program managers and owners check evidence, never their own. */
export function canVerify(
  viewer: Viewer,
  owned: Pick<GuideProfileRow | QualificationRow, 'personId'>,
): boolean {
  return isStaff(viewer) && viewer.personId !== owned.personId;
}
