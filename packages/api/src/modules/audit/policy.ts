import type { Viewer } from '../../db/transactions.ts';

/** A relationship's ledger is for the two it is about. */
export function isPartOf(
  viewer: Viewer,
  sides: { readonly guideId: string; readonly learnerId: string },
): boolean {
  return viewer.personId === sides.guideId || viewer.personId === sides.learnerId;
}

/** The organization's ledger is for its owners. */
export function keepsOrganizationLedger(viewer: Viewer): boolean {
  return viewer.roles.includes('OWNER');
}
